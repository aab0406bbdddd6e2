import { expect } from 'vitest'
import type { Browser } from './browser'

/** All that happened, with so many editions at most. */
export const allThatHappened = (first = 5) => `lookedAt since upTo
  published(first: ${first}) { totalCount edges { node { title number publishedBy { name } changeCount } } }
  staged { totalCount edges { node { edition { id title } changes by { name } documents { title } at } } }
  steps { totalCount edges { node { kind note by { name } edition { id title } } } }
  mentions { totalCount edges { node { text by { name } edition { title } } } }`

/** What happened since somebody last looked, or since a moment. */
export async function look(by: Browser, since?: string) {
  const { data, errors } = await by.ask(
    `query ($since: DateTime) { sinceLooked(since: $since) { ${allThatHappened()} } }`,
    { since },
  )
  expect(errors).toBeUndefined()
  return data.sinceLooked
}

export function markLooked(by: Browser, upTo: string) {
  return by.do(
    'markLooked',
    { upTo },
    '... on Looked { lookedAt } ... on InvalidInput { issues { path message } }',
  )
}

export function nodesOf(list: { edges: Array<{ node: unknown }> }) {
  return list.edges.map(({ node }) => node)
}
