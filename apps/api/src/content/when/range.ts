import { builder } from '../../graphql/builder'
import { enumOf } from '../../graphql/enums'
import { refusal } from '../../graphql/errors'
import { open } from '../../graphql/sub-graphs'

const DateMatch = enumOf(
  'DateMatch',
  {
    POSSIBLY: {
      label: 'Possibly',
      meaning:
        'The date may mean a day of the range: one it surely means, or one that its uncertainty leaves open.',
    },
    CERTAINLY: {
      label: 'Certainly',
      meaning:
        'It was in the range whatever days its date really means; of what lasted, some day surely falls in it.',
    },
    CERTAINLY_NOT: {
      label: 'Certainly not',
      meaning: 'No day that its date may mean falls in the range.',
    },
  },
  'How a date whose day is uncertain is held against a range of days.',
)

export const DateRange = builder.inputType('DateRange', {
  ...open(
    'Days from one to another, both included; an end that is left out is open. What has no date is found only with ' +
      '`undated`: nothing is silently taken to lie in a range.',
  ),
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'The first day.' }),
    to: t.field({ type: 'Date', description: 'The last day; not before the first.' }),
    match: t.field({
      type: DateMatch,
      defaultValue: 'POSSIBLY',
      description: 'How sure it must be. Left out: what is possibly in the range.',
    }),
    undated: t.boolean({
      defaultValue: false,
      description: 'Also what has no date, or one open on both sides: it may have been on any day.',
    }),
  }),
})

export type DateRangeInput = typeof DateRange.$inferInput

/** The columns of a date. */
interface Columns {
  earliest: string
  latest: string
  latestStart: string
  earliestEnd: string
}

/** The columns of a date by the name of its field. */
export function columnsNamed(field: 'when' | 'published'): Columns {
  return {
    earliest: `${field}Earliest`,
    latest: `${field}Latest`,
    latestStart: `${field}LatestStart`,
    earliestEnd: `${field}EarliestEnd`,
  }
}

/** Rows that stand so to the range, as a condition for Prisma's `where`: the meaning of `relationToInterval`. */
export function within(range: DateRangeInput | null | undefined, columns = columnsNamed('when')): object {
  if (!range) return {}
  const { match, from, to } = readRange(range)
  const { earliest, latest, latestStart, earliestEnd } = columns
  const dated = { OR: [{ [earliest]: { not: null } }, { [latest]: { not: null } }] }
  const undated = { [earliest]: null, [latest]: null }
  const endsBefore = from ? [{ [latest]: { lt: from } }] : []
  const beginsAfter = to ? [{ [earliest]: { gt: to } }] : []
  // Nothing lies outside of a range without ends; an empty OR would be no condition at all.
  const outside = from || to ? { OR: [...endsBefore, ...beginsAfter] } : { [earliest]: { in: [] } }
  const inside =
    match === 'CERTAINLY_NOT'
      ? outside
      : {
          AND: [
            dated,
            from ? { OR: [{ [latest]: null }, { [latest]: { gte: from } }] } : {},
            to ? { OR: [{ [earliest]: null }, { [earliest]: { lte: to } }] } : {},
            match === 'CERTAINLY' && from ? { [earliestEnd]: { gte: from } } : {},
            match === 'CERTAINLY' && to ? { [latestStart]: { lte: to } } : {},
          ],
        }
  return range.undated ? { OR: [inside, undated] } : inside
}

/** Refuses a range that ends before it starts. */
export function readRange({ match, from, to }: DateRangeInput) {
  if (from && to && from > to) {
    throw refusal(
      'INVALID',
      `The range ends on ${to}, before it starts on ${from}: swap \`from\` and \`to\`.`,
      {
        argument: 'to',
      },
    )
  }
  return {
    match: match ?? 'POSSIBLY',
    from: from ? new Date(from) : null,
    to: to ? new Date(to) : null,
  }
}
