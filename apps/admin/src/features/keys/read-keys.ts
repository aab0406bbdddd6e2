import { ask } from '@/lib/ask'
import { graphql } from '@/lib/graphql/generated'
import type { KeysQuery } from '@/lib/graphql/generated/graphql'

export type KeyRow = KeysQuery['apiKeys'][number]

/** All keys there are or were, the newest first. */
export async function readKeys(): Promise<KeyRow[]> {
  return (await ask(keysDocument, {})).apiKeys
}

const keysDocument = graphql(`
  query Keys {
    apiKeys { id name role createdAt createdBy { name } expiresAt lastUsedAt revokedAt }
  }
`)
