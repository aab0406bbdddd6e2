import { builder } from '../../graphql/builder'
import type { Listing } from '../../graphql/listing'
import { open } from '../../graphql/sub-graphs'
import { byRecord, oneOf } from '../orders'
import { Bearing } from '../terms'

export const CitationFilter = builder.inputType('CitationFilter', {
  ...open('Which citations are meant; all that is said must hold of one and the same.'),
  fields: (t) => ({
    source: t.string({ description: 'Of the source with this slug.' }),
    bearing: t.field({ type: [Bearing], description: 'Those that point so: support, or dispute.' }),
    statement: t.string({
      description: 'Those of the statement with this slug, as it stands in the source.',
    }),
  }),
})

type Filter = typeof CitationFilter.$inferInput

export function whereCitation({ source, bearing, statement }: Filter) {
  return {
    source: source ? { slug: source } : undefined,
    bearing: oneOf(bearing),
    statement: statement ? { slug: statement } : undefined,
  }
}

/** What is cited so, as a condition on whatever has citations. */
export function cited(filter: Filter | null | undefined): object {
  return filter ? { citations: { some: whereCitation(filter) } } : {}
}

export const citations: Listing<Filter, 'RECORD'> = {
  typename: 'Citation',
  model: 'citation',
  columns: { id: true },
  orders: { RECORD: byRecord },
  usual: 'RECORD',
  whereOf: (_context, filter) => whereCitation(filter),
}
