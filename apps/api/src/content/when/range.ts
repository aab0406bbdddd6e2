import { builder } from '../../graphql/builder'
import { open } from '../../graphql/sub-graphs'

export const DateRange = builder.inputType('DateRange', {
  ...open('Days from one to another, both included; an end that is left out is open.'),
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'The first day.' }),
    to: t.field({ type: 'Date', description: 'The last day.' }),
  }),
})

export type DateRangeInput = typeof DateRange.$inferInput

/** Rows whose date may mean a day of the range; what has no date at all is not among them. */
export function within(range: DateRangeInput | null | undefined) {
  if (!range) return {}
  const { from, to } = range
  return {
    AND: [
      { OR: [{ whenEarliest: { not: null } }, { whenLatest: { not: null } }] },
      from ? { OR: [{ whenLatest: null }, { whenLatest: { gte: new Date(from) } }] } : {},
      to ? { OR: [{ whenEarliest: null }, { whenEarliest: { lte: new Date(to) } }] } : {},
    ],
  }
}
