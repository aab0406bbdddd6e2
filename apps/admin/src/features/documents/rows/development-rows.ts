import { occurrences } from '@parley/shared/content/certainty'
import { developmentKinds } from '@parley/shared/content/development'
import { ask } from '@/lib/ask'
import { graphql } from '@/lib/graphql/generated'
import type { DevelopmentRowFragment } from '@/lib/graphql/generated/graphql'
import { chosenTerm, type PageAsked, pageArguments, pageOf, type Row, type RowPage } from './row'
import { rowFrom } from './row-from'

/** Reads a page of live developments. */
export async function readDevelopmentRows(asked: PageAsked): Promise<RowPage> {
  const filter = {
    kinds: chosenTerm(developmentKinds, asked.filters.kind),
    occurrence: chosenTerm(occurrences, asked.filters.occurrence),
  }
  const orderBy = asked.isByLastChange ? 'LAST_CHANGE' : 'WHEN'
  const { developments } = await ask(rowsDocument, { ...pageArguments(asked), filter, orderBy })
  return pageOf(developments, developmentRow)
}

/** A live development as a row. */
export function developmentRow(node: DevelopmentRowFragment): Row {
  return rowFrom('DEVELOPMENT', node, {
    title: node.title,
    kind: node.developmentKind,
    occurrence: node.occurrence,
    when: node.when,
    trackId: node.developmentTrack?.name ?? null,
  })
}

const rowsDocument = graphql(`
  query DevelopmentRows($first: Int, $after: String, $last: Int, $before: String, $filter: DevelopmentFilter, $orderBy: DevelopmentOrder) {
    developments(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }
      edges { node { ...DevelopmentRow } }
    }
  }
`)

graphql(`
  fragment DevelopmentRow on Development { __typename id slug lastPublishedAt title developmentKind: kind occurrence when { ...RowWhen } developmentTrack: track { name } }
`)
