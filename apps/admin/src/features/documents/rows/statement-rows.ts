import { attributions, speechActs } from '@parley/shared/content/statement'
import { ask } from '@/lib/ask'
import { graphql } from '@/lib/graphql/generated'
import type { StatementRowFragment } from '@/lib/graphql/generated/graphql'
import { chosenTerm, type PageAsked, pageArguments, pageOf, type Row, type RowPage } from './row'
import { rowFrom } from './row-from'

/** Reads a page of live statements. */
export async function readStatementRows(asked: PageAsked): Promise<RowPage> {
  const filter = {
    act: chosenTerm(speechActs, asked.filters.act),
    attribution: chosenTerm(attributions, asked.filters.attribution),
  }
  const orderBy = asked.isByLastChange ? 'LAST_CHANGE' : 'SAID'
  const { statements } = await ask(rowsDocument, { ...pageArguments(asked), filter, orderBy })
  return pageOf(statements, statementRow)
}

/** A live statement as a row. */
export function statementRow(node: StatementRowFragment): Row {
  return rowFrom('STATEMENT', node, {
    form: node.form,
    act: node.act,
    attribution: node.attribution,
    attributionText: node.attributionText,
    segments: node.segments,
    paraphrase: node.paraphrase,
    when: node.when,
  })
}

const rowsDocument = graphql(`
  query StatementRows($first: Int, $after: String, $last: Int, $before: String, $filter: StatementFilter, $orderBy: StatementOrder) {
    statements(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }
      edges { node { ...StatementRow } }
    }
  }
`)

graphql(`
  fragment StatementRow on Statement { __typename id slug lastPublishedAt form act attribution attributionText segments paraphrase when { ...RowWhen } }
`)
