import { ask } from '@/lib/ask'
import { graphql } from '@/lib/graphql/generated'
import type { SinceLookedQuery } from '@/lib/graphql/generated/graphql'

export type SinceLooked = SinceLookedQuery['sinceLooked']

/** What happened since the person who looks said last that they have seen it, or since a moment. */
export async function readSince(since: string | null): Promise<SinceLooked> {
  return (await ask(sinceDocument, { since })).sinceLooked
}

const sinceDocument = graphql(`
  query SinceLooked($since: DateTime) {
    sinceLooked(since: $since) {
      lookedAt since upTo
      published(first: 20) {
        totalCount
        edges { node { id number kind title publishedAt publishedBy { id name } changeCount } }
      }
      staged(first: 20) {
        totalCount
        edges { node { at changes by { id name } edition { id title } documents { kind id title } } }
      }
      steps(first: 20) {
        totalCount
        edges { node { kind at note by { id name } edition { id title } } }
      }
      mentions(first: 20) {
        totalCount
        edges { node { id at by { id name } documentKind documentId edition { id title } document { title }
          replyTo { id documentKind documentId edition { id title } document { title } } } }
      }
    }
  }
`)
