import { type EdtfDate, type EdtfValue, parseEdtf } from './edtf'
import { nameDate, nameRange } from './name-date'
import type { When } from './when'
import { DATE_WORDS, type DateWords } from './words'

/**
 * Writes a world date for readers: "February 5–6, 2019", "some time between January 28 and February 3, 2019". Words
 * exist in English, French, German and Spanish; any other locale is written in English. Without a date it shows the
 * words as printed, in quotation marks, or says that no date is stated.
 */
export function formatWhen(when: Pick<When, 'text' | 'edtf' | 'basis'> | null, locale = 'en'): string {
  const language = findLanguage(locale)
  if (when === null || when.basis === 'NOT_STATED') return language.words.notStated
  if (when.edtf === null) return when.text === null ? language.words.notStated : `“${when.text}”`

  const parsed = parseEdtf(when.edtf)
  return parsed.ok ? formatValue(parsed.value, language) : when.edtf
}

/** Says in plain days what EDTF means, for a hint beside the field; for what does not parse, what to write instead. */
export function describeBounds(edtf: string | null): string {
  if (edtf === null) return 'no date'
  const parsed = parseEdtf(edtf)
  return parsed.ok ? describeValue(parsed.value) : parsed.message
}

interface Language {
  locale: string
  words: DateWords
}

function findLanguage(locale: string): Language {
  const words = DATE_WORDS[locale.split('-')[0] ?? '']
  // Dates and the words around them come from one language, never "am 5 February".
  return words && isLocale(locale) ? { locale, words } : { locale: 'en', words: DATE_WORDS.en }
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1
  } catch {
    return false
  }
}

function formatValue(value: EdtfValue, { locale, words }: Language): string {
  if (value.kind === 'DATE') {
    const name = nameDate(value.date, locale)
    if (value.qualifier === '~') return words.around[value.date.precision] + name
    return value.qualifier === '?' ? `${name} (${words.uncertain})` : name
  }

  const { kind, start, end } = value
  const isLasting = kind === 'LASTING'
  if (start && end) {
    return isLasting || start.text === end.text
      ? nameRange(start, end, locale)
      : words.between +
          words.article[start.precision] +
          nameRange(start, end, locale, words.and + words.article[end.precision])
  }
  if (start) return (isLasting ? words.since : words.notBefore)[start.precision] + nameDate(start, locale)
  if (end) return (isLasting ? words.until : words.by)[end.precision] + nameDate(end, locale)
  return words.notStated
}

function describeValue(value: EdtfValue): string {
  if (value.kind === 'DATE') {
    const days = describeDays(value.date, value.date)
    if (value.qualifier === '~') return `${days}, or around that`
    return value.qualifier === '?' ? `${days}, but uncertain` : days
  }

  const { kind, start, end } = value
  if (kind === 'WITHIN') {
    if (start && end) return describeDays(start, end)
    return start ? `on or after ${start.first}` : `on or before ${end?.last}`
  }
  if (start && end) return `lasting, from ${describeStart(start)} to ${describeEnd(end)}`
  return start ? `lasting, from ${describeStart(start)}` : `lasting, until ${end && describeEnd(end)}`
}

function describeDays(start: EdtfDate, end: EdtfDate): string {
  return start.first === end.last ? `on ${start.first}` : `between ${start.first} and ${end.last}`
}

function describeStart({ precision, first }: EdtfDate): string {
  return precision === 'DAY' ? first : `${first} or later`
}

function describeEnd({ precision, last }: EdtfDate): string {
  return precision === 'DAY' ? last : `${last} or earlier`
}
