import { noteUse } from '../core/last-use'
import type { Person } from '../core/person'
import { hashOf } from '../core/secret'
import type { PrismaClient } from '../generated/prisma/client'
import { secretPrefix } from './api-keys'

/** A program that works here by a key. */
export interface Program extends Person {
  keyId: string
}

/**
 * Finds whom a key acts as; null for a key that is unknown, expired or revoked. Asks each time, so that a key that is
 * revoked opens nothing from then on.
 */
export async function findProgram(db: PrismaClient, secret: string): Promise<Program | null> {
  if (!secret.startsWith(secretPrefix)) return null
  const key = await db.apiKey.findFirst({
    where: { hash: hashOf(secret), revokedAt: null, expiresAt: { gt: new Date() } },
    select: {
      id: true,
      lastUsedAt: true,
      user: { select: { id: true, name: true, email: true, role: true } },
    },
  })
  if (!key) return null
  await noteUse(db.apiKey, key)
  return { ...key.user, keyId: key.id }
}
