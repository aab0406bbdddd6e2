import type { Precision } from './edtf'

/** What goes before a date, by what the date names: languages differ between a day, a month and a year. */
type Prefix = Record<Precision, string>

export interface DateWords {
  article: Prefix
  around: Prefix
  by: Prefix
  notBefore: Prefix
  since: Prefix
  until: Prefix
  between: string
  and: string
  uncertain: string
  notStated: string
}

/** The words around a date that Intl does not have; a language that is missing here is shown in English. */
export const DATE_WORDS: { en: DateWords } & Record<string, DateWords> = {
  en: {
    article: same(''),
    around: same('around '),
    by: { DAY: 'by ', MONTH: 'by the end of ', YEAR: 'by the end of ' },
    notBefore: { DAY: 'on or after ', MONTH: 'in or after ', YEAR: 'in or after ' },
    since: same('since '),
    until: same('until '),
    between: 'some time between ',
    and: ' and ',
    uncertain: 'uncertain',
    notStated: 'date not stated',
  },
  fr: {
    article: { DAY: 'le ', MONTH: '', YEAR: '' },
    around: { DAY: 'vers le ', MONTH: 'vers ', YEAR: 'vers ' },
    by: { DAY: 'au plus tard le ', MONTH: 'au plus tard en ', YEAR: 'au plus tard en ' },
    notBefore: { DAY: 'au plus tôt le ', MONTH: 'au plus tôt en ', YEAR: 'au plus tôt en ' },
    since: { DAY: 'depuis le ', MONTH: 'depuis ', YEAR: 'depuis ' },
    until: { DAY: 'jusqu’au ', MONTH: 'jusqu’en ', YEAR: 'jusqu’en ' },
    between: 'à un moment entre ',
    and: ' et ',
    uncertain: 'incertain',
    notStated: 'date non précisée',
  },
  de: {
    article: { DAY: 'dem ', MONTH: '', YEAR: '' },
    around: { DAY: 'um den ', MONTH: 'etwa ', YEAR: 'um ' },
    by: { DAY: 'spätestens am ', MONTH: 'spätestens im ', YEAR: 'spätestens ' },
    notBefore: { DAY: 'frühestens am ', MONTH: 'frühestens im ', YEAR: 'frühestens ' },
    since: { DAY: 'seit dem ', MONTH: 'seit ', YEAR: 'seit ' },
    until: { DAY: 'bis zum ', MONTH: 'bis ', YEAR: 'bis ' },
    between: 'irgendwann zwischen ',
    and: ' und ',
    uncertain: 'unsicher',
    notStated: 'Datum nicht angegeben',
  },
  es: {
    article: { DAY: 'el ', MONTH: '', YEAR: '' },
    around: { DAY: 'hacia el ', MONTH: 'hacia ', YEAR: 'hacia ' },
    by: { DAY: 'a más tardar el ', MONTH: 'a más tardar en ', YEAR: 'a más tardar en ' },
    notBefore: { DAY: 'como pronto el ', MONTH: 'como pronto en ', YEAR: 'como pronto en ' },
    since: { DAY: 'desde el ', MONTH: 'desde ', YEAR: 'desde ' },
    until: { DAY: 'hasta el ', MONTH: 'hasta ', YEAR: 'hasta ' },
    between: 'en algún momento entre ',
    and: ' y ',
    uncertain: 'incierto',
    notStated: 'fecha no indicada',
  },
}

/** The languages in which dates are written in words, by tag. */
export const dateLanguages: readonly string[] = Object.keys(DATE_WORDS)

function same(text: string): Prefix {
  return { DAY: text, MONTH: text, YEAR: text }
}
