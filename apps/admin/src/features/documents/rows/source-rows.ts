import { sourceKinds } from '@parley/shared/content/source'
import { ask } from '@/lib/ask'
import { graphql } from '@/lib/graphql/generated'
import type { SourceRowFragment } from '@/lib/graphql/generated/graphql'
import { chosenTerm, type PageAsked, pageArguments, pageOf, type Row, type RowPage } from './row'
import { rowFrom } from './row-from'

/** Reads a page of live sources. */
export async function readSourceRows(asked: PageAsked): Promise<RowPage> {
  const filter = {
    kinds: chosenTerm(sourceKinds, asked.filters.kind),
  }
  const orderBy = asked.isByLastChange ? 'LAST_CHANGE' : 'TITLE'
  const { sources } = await ask(rowsDocument, { ...pageArguments(asked), filter, orderBy })
  return pageOf(sources, sourceRow)
}

/** A live source as a row. */
export function sourceRow(node: SourceRowFragment): Row {
  return rowFrom('SOURCE', node, {
    title: node.title,
    kind: node.sourceKind,
    publisher: node.publisher,
    published: node.published,
  })
}

const rowsDocument = graphql(`
  query SourceRows($first: Int, $after: String, $last: Int, $before: String, $filter: SourceFilter, $orderBy: SourceOrder) {
    sources(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }
      edges { node { ...SourceRow } }
    }
  }
`)

graphql(`
  fragment SourceRow on Source { __typename id slug lastPublishedAt title sourceKind: kind publisher published { ...RowWhen } }
`)
