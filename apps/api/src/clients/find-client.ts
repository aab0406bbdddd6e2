import { LRUCache } from 'lru-cache'
import { noteUse } from '../core/last-use'
import { hashOf } from '../core/secret'
import type { PrismaClient } from '../generated/prisma/client'
import { keyPattern } from './keys'

/** A frontend that is known by its key. */
export interface Client {
  id: string
  name: string
}

/** Finds the frontend that a key belongs to; null for a key that is unknown or revoked. */
export type FindClient = (key: string) => Promise<Client | null>

/** How long a key that was found is believed without asking again, and so works on after it was revoked. */
export const secondsUntilRevoked = 5

/**
 * Looks keys up as the owner, since the public's own role cannot see them. Only what was found is remembered: a key
 * that was just made works at once.
 */
export function createFindClient(db: PrismaClient): FindClient {
  const clients = new LRUCache<string, Client>({
    max: 10_000,
    ttl: secondsUntilRevoked * 1000,
    fetchMethod: (hash) => readClient(db, hash),
  })
  return async (key) => (keyPattern.test(key) && (await clients.fetch(hashOf(key)))) || null
}

async function readClient(db: PrismaClient, hash: string): Promise<Client | undefined> {
  const found = await db.clientKey.findFirst({
    where: { hash, revokedAt: null },
    select: { id: true, name: true, lastUsedAt: true },
  })
  if (!found) return undefined
  await noteUse(db.clientKey, found)
  return { id: found.id, name: found.name }
}
