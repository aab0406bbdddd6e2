import { ask } from '@/lib/ask'
import { Refused } from '@/lib/failures'
import { graphql } from '@/lib/graphql/generated'
import type { ActorMergeQuery } from '@/lib/graphql/generated/graphql'

export type MergeRead = ActorMergeQuery['actorMerge']
export type MergedDocument = MergeRead['documents'][number]

/** Reads what a merge would do, or why it cannot be. */
export async function readMerge(
  from: string,
  into: string,
  edition: string | null,
): Promise<{ merge: MergeRead } | { refusal: string }> {
  try {
    const { actorMerge } = await ask(mergeDocument, { from, into, edition })
    return { merge: actorMerge }
  } catch (failure) {
    if (failure instanceof Refused) return { refusal: failure.message }
    throw failure
  }
}

const mergeDocument = graphql(`
  query ActorMerge($from: ID!, $into: ID!, $edition: ID) {
    actorMerge(from: $from, into: $into, edition: $edition) {
      fingerprint
      from { id title }
      into { id title }
      documents {
        document { kind id slug title }
        lines { what path sentence }
        clashes { path sentence differences { label from into } }
        problems { label message }
      }
    }
  }
`)
