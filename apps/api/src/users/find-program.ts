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
  const now = new Date()
  const key = await db.apiKey.findFirst({
    where: { hash: hashOf(secret), revokedAt: null, expiresAt: { gt: now } },
    select: {
      id: true,
      lastUsedAt: true,
      user: { select: { id: true, name: true, email: true, role: true } },
    },
  })
  if (!key) return null
  await noteUse(db, key, now)
  return { ...key.user, keyId: key.id }
}

/** To the minute: often enough to see which keys are in use, and rarely enough to cost nothing. */
async function noteUse(db: PrismaClient, key: { id: string; lastUsedAt: Date | null }, now: Date) {
  if (key.lastUsedAt && now.getTime() - key.lastUsedAt.getTime() < 60_000) return
  await db.apiKey.updateMany({ where: { id: key.id }, data: { lastUsedAt: now } })
}
