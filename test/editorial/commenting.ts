import { expect } from 'vitest'
import type { Browser } from './browser'

/** All that tests look at of a comment. */
export const commentWords = `id text path label documentKind documentId resolvedAt resolvedBy { id } by { id }
  mentions { id name } edition { id title } document { title } replyTo { id } replies { id text by { id } }`

const refused = '... on InvalidInput { issues { path message } } ... on Problem { message }'

export function say(by: Browser, input: Record<string, unknown>) {
  return by.do('comment', { text: 'Is this so?', ...input }, `... on Comment { ${commentWords} } ${refused}`)
}

export function resolve(by: Browser, id: string, resolved?: boolean) {
  return by.do('resolveComment', { id, resolved }, `... on Comment { ${commentWords} } ${refused}`)
}

export async function idOf(browser: Browser): Promise<string> {
  return (await browser.ask('{ me { id } }')).data.me.id
}

/** The comments on an edition, and what they leave as it is. */
export async function readComments(browser: Browser, edition: string, resolved?: boolean) {
  const { data, errors } = await browser.ask(
    `query ($id: ID!, $resolved: Boolean) { draftEdition(id: $id) { state fingerprint unresolvedComments
      comments(resolved: $resolved) { totalCount edges { node { ${commentWords} } } } } }`,
    { id: edition, resolved },
  )
  expect(errors).toBeUndefined()
  const { comments, ...rest } = data.draftEdition
  return { ...rest, total: comments.totalCount, comments: comments.edges.map((each: Edge) => each.node) }
}

export async function readCommentsOf(browser: Browser, kind: string, id: string, path?: string) {
  const { data } = await browser.ask(
    `query ($kind: DocumentKind!, $id: ID!, $path: String) {
      documentComments(kind: $kind, id: $id, path: $path, first: 100) { edges { node { ${commentWords} } } } }`,
    { kind, id, path },
  )
  return data.documentComments.edges.map((each: Edge) => each.node)
}

/** The ids of the comments that wait in somebody's inbox. */
export async function readMentions(browser: Browser): Promise<string[]> {
  const { data } = await browser.ask(
    '{ inbox(reason: MENTIONED, first: 100) { totalCount edges { node { ... on Comment { id } } } } }',
  )
  const found = data.inbox.edges.map(({ node }: Edge) => node.id)
  expect(data.inbox.totalCount).toBe(found.length)
  return found
}

export interface Edge {
  node: { id: string; text: string }
}
