import { bounds } from '@parley/shared/when/bounds'
import { formatWhen } from '@parley/shared/when/format'
import { type When as WhenValue, whenSchema } from '@parley/shared/when/when'
import { dateLanguages } from '@parley/shared/when/words'
import { builder } from '../../graphql/builder'
import { refusal } from '../../graphql/errors'
import { open } from '../../graphql/sub-graphs'
import { WhenBasis } from '../terms'

/** The columns of a date, for the `select` of a field that gives it. */
export const whenColumns = { whenText: true, whenEdtf: true, whenBasis: true, whenNote: true } as const

export interface WhenRow {
  whenText: string | null
  whenEdtf: string | null
  whenBasis: WhenValue['basis'] | null
  whenNote: string | null
}

/** The date in a row, or null when the record says nothing of one. */
export function whenOf(row: WhenRow): WhenValue | null {
  if (row.whenBasis === null) return null
  return { text: row.whenText, edtf: row.whenEdtf, basis: row.whenBasis, note: row.whenNote }
}

/** Earlier dates, kept in one column as a list. */
export function whensOf(stored: unknown): WhenValue[] {
  return whenSchema.array().parse(stored)
}

export const When = builder.objectRef<WhenValue>('When').implement({
  ...open(
    'When something happened or was said in the world: as printed, as a date with its uncertainty, and how it is known.',
  ),
  fields: (t) => ({
    text: t.exposeString('text', { ...open('The date as printed, such as "last week".'), nullable: true }),
    edtf: t.exposeString('edtf', {
      ...open(
        'The date in Extended Date/Time Format, as in 2019-02, [2019-01-28..2019-02-03] or 2019-02-05/2019-02-06.',
      ),
      nullable: true,
    }),
    basis: t.expose('basis', { ...open('How the date is known.'), type: WhenBasis }),
    note: t.exposeString('note', {
      ...open('How the date was worked out, where that needs saying.'),
      nullable: true,
    }),
    earliest: t.field({
      ...open('The first day it may mean; null when that is open or nothing is stated.'),
      type: 'Date',
      nullable: true,
      resolve: ({ edtf }) => bounds(edtf).earliest,
    }),
    latest: t.field({
      ...open('The last day it may mean; null when that is open or nothing is stated.'),
      type: 'Date',
      nullable: true,
      resolve: ({ edtf }) => bounds(edtf).latest,
    }),
    label: t.string({
      ...open(
        'The date in words for readers, or that none is stated. The words as printed are never translated: where ' +
          'there is no date beside them, they are given in quotation marks.',
      ),
      args: {
        locale: t.arg.string({
          description:
            'A language tag of BCP 47, as in de or en-GB. There are words in ' +
            `${dateLanguages.join(', ')}; a region or script changes how the date is written, and any other language ` +
            'reads English. What is no such tag is refused.',
          defaultValue: 'en',
        }),
      },
      resolve: (when, { locale }) => formatWhen(when, readLocale(locale ?? 'en')),
    }),
  }),
})

/** Refuses what is no language tag; a tag of a language without words here is none the less right. */
function readLocale(tag: string): string {
  try {
    const [locale] = Intl.getCanonicalLocales(tag)
    if (locale) return locale
  } catch {
    // Told below, in words that say what to write.
  }
  throw refusal('INVALID', `“${tag}” is not a language tag: write one of BCP 47, as in en, de or fa-AF.`, {
    argument: 'locale',
  })
}
