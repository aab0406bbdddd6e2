import { storyKinds } from '@parley/shared/content/story'
import { ask } from '@/lib/ask'
import { graphql } from '@/lib/graphql/generated'
import type { StoryRowFragment } from '@/lib/graphql/generated/graphql'
import { chosenTerm, type PageAsked, pageArguments, pageOf, type Row, type RowPage } from './row'
import { rowFrom } from './row-from'

/** Reads a page of live stories. */
export async function readStoryRows(asked: PageAsked): Promise<RowPage> {
  const filter = {
    kinds: chosenTerm(storyKinds, asked.filters.kind),
  }
  const orderBy = asked.isByLastChange ? 'LAST_CHANGE' : 'HEADLINE'
  const { stories } = await ask(rowsDocument, { ...pageArguments(asked), filter, orderBy })
  return pageOf(stories, storyRow)
}

/** A live story as a row. */
export function storyRow(node: StoryRowFragment): Row {
  return rowFrom('STORY', node, { headline: node.headline, kind: node.storyKind })
}

const rowsDocument = graphql(`
  query StoryRows($first: Int, $after: String, $last: Int, $before: String, $filter: StoryFilter, $orderBy: StoryOrder) {
    stories(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }
      edges { node { ...StoryRow } }
    }
  }
`)

graphql(`
  fragment StoryRow on Story { __typename id slug lastPublishedAt headline storyKind: kind }
`)
