import { builder } from '../../graphql/builder'
import type { Listing } from '../../graphql/listing'
import { open } from '../../graphql/sub-graphs'
import { CitationFilter, cited } from '../citation/list'
import { byRecord, oneOf } from '../orders'
import { Certainty, RelationKind, Standing } from '../terms'
import { DateRange, within } from '../when/range'

export const RelationFilter = builder.inputType('RelationFilter', {
  ...open('Which relations to give; all that is said must hold.'),
  fields: (t) => ({
    kinds: t.field({ type: [RelationKind], description: 'Only relations of these kinds.' }),
    standing: t.field({ type: [Standing], description: 'Only those that hold, held, or are to hold.' }),
    certainty: t.field({ type: [Certainty], description: 'Only relations known so well.' }),
    from: t.string({ description: 'Only relations told of the actor with this slug.' }),
    to: t.string({ description: 'Only relations that lead to the actor with this slug.' }),
    validAt: t.field({
      type: 'Date',
      description:
        'Only relations that may have held on this day, as `between` says with `undated`; `validAt(day:)` of a ' +
        'relation says how sure that is.',
    }),
    between: t.field({ type: DateRange, description: 'Only relations that held in these days.' }),
    cited: t.field({ type: CitationFilter, description: 'Only relations with such a citation.' }),
  }),
})

export type RelationFilterInput = typeof RelationFilter.$inferInput

const RelationOrder = builder.enumType('RelationOrder', {
  ...open('In which order relations come.'),
  values: {
    RECORD: { description: 'As they were recorded: a new one comes last.' },
  } as const,
})

export const relationArgs = builder.args((t) => ({
  filter: t.field({ type: RelationFilter, description: 'Which relations to give.' }),
  orderBy: t.field({ type: RelationOrder, defaultValue: 'RECORD', description: 'In which order.' }),
}))

export const relations: Listing<RelationFilterInput, typeof RelationOrder.$inferType> = {
  typename: 'Relation',
  model: 'relation',
  columns: { id: true },
  orders: { RECORD: byRecord },
  usual: 'RECORD',
  whereOf: (_context, filter) => whereRelation(filter),
}

export function whereRelation(filter: RelationFilterInput) {
  const { kinds, standing, certainty, from, to, validAt, between } = filter
  return {
    AND: [
      validAt ? within({ from: validAt, to: validAt, undated: true }) : {},
      within(between),
      cited(filter.cited),
    ],
    kind: oneOf(kinds),
    standing: oneOf(standing),
    certainty: oneOf(certainty),
    from: from ? { slug: from } : undefined,
    to: to ? { slug: to } : undefined,
  }
}
