import type { DocumentKind } from '@parley/shared/content/kind-names'
import { cache } from 'react'
import { ask } from '@/lib/ask'
import { bareId } from '@/lib/document-address'
import { graphql } from '@/lib/graphql/generated'
import type { CommentWordsFragment } from '@/lib/graphql/generated/graphql'

/** A comment with the replies to it. */
export type Thread = CommentWordsFragment

/** All that was said about an edition, its documents and their fields, oldest first. */
export function readEditionComments(id: string): Promise<Thread[]> {
  return readAll(async (after) => {
    const { draftEdition } = await ask(editionDocument, { id, after })
    return draftEdition?.comments ?? null
  })
}

/** All that was said about a document and its fields, in whichever edition, oldest first. */
export const readDocumentComments = cache((kind: DocumentKind, id: string): Promise<Thread[]> => {
  return readAll(async (after) => (await ask(documentDocument, { kind, id, after })).documentComments)
})

interface Page {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
  edges: ReadonlyArray<{ node: Thread }>
}

async function readAll(readPage: (after: string | null) => Promise<Page | null>): Promise<Thread[]> {
  const threads: Thread[] = []
  for (let after: string | null = null, more = true; more; ) {
    const page: Page | null = await readPage(after)
    for (const { node } of page?.edges ?? []) threads.push(withBareId(node))
    after = page?.pageInfo.endCursor ?? null
    more = page?.pageInfo.hasNextPage ?? false
  }
  return threads
}

/** As addresses and the ids of elements have it. */
function withBareId(thread: Thread): Thread {
  const { edition } = thread
  return { ...thread, id: bareId(thread.id), edition: edition && { ...edition, id: bareId(edition.id) } }
}

const editionDocument = graphql(`
  query EditionComments($id: ID!, $after: String) {
    draftEdition(id: $id) {
      comments(first: 50, after: $after) { pageInfo { hasNextPage endCursor } edges { node { ...CommentWords } } }
    }
  }
`)

const documentDocument = graphql(`
  query DocumentComments($kind: DocumentKind!, $id: ID!, $after: String) {
    documentComments(kind: $kind, id: $id, first: 50, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { node { ...CommentWords } }
    }
  }
`)

graphql(`
  fragment CommentWords on Comment {
    id text at path label documentKind documentId resolvedAt
    by { id name }
    resolvedBy { id name }
    mentions { id name }
    document { kind id title }
    edition { id title }
    replies { id text at by { id name } mentions { id name } }
  }
`)
