import { ask } from '@/lib/ask'
import { graphql } from '@/lib/graphql/generated'
import { documentKey, filterOf, type HistoryAsked } from './history-asked'

/** Reads a page of the history, and the names of what its filters speak of. */
export async function readEditionHistory(asked: HistoryAsked) {
  const page = asked.before
    ? { last: pageSize, before: asked.before }
    : { first: pageSize, after: asked.after ?? undefined }
  const document = asked.document === null ? null : documentKey(asked.document)
  const answer = await ask(historyDocument, {
    ...page,
    filter: filterOf(asked),
    oldestFirst: asked.order === 'oldest',
    hasDocument: document !== null,
    kind: document?.kind ?? 'STORY',
    key: document?.key ?? '',
    hasStory: asked.story !== null,
    story: asked.story ?? '',
  })
  return {
    history: answer.editionHistory,
    people: answer.people,
    documentTitle: answer.editable?.title ?? document?.key ?? null,
    storyTitle: answer.story?.title ?? asked.story,
  }
}

const pageSize = 50

const historyDocument = graphql(`
  query EditionHistory(
    $filter: EditionHistoryFilter, $oldestFirst: Boolean!, $first: Int, $after: String, $last: Int, $before: String,
    $hasDocument: Boolean!, $kind: DocumentKind!, $key: String!, $hasStory: Boolean!, $story: String!
  ) {
    editionHistory(
      filter: $filter, oldestFirst: $oldestFirst, first: $first, after: $after, last: $last, before: $before
    ) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { node { ...PublishedRow } }
    }
    people { id name }
    editable(kind: $kind, key: $key) @include(if: $hasDocument) { title }
    story: editable(kind: STORY, key: $story) @include(if: $hasStory) { title }
  }
`)
