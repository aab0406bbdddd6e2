import { createHash, randomBytes } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { PrismaClient } from '../generated/prisma/client'

const lifetimeMinutes = 60

/** Makes the token of a link that signs somebody in once. Only its hash is kept: who reads the table cannot sign in. */
export async function makeLinkToken(db: PrismaClient, userId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.now() + lifetimeMinutes * 60_000)
  await db.verification.deleteMany({
    where: { identifier: { startsWith: prefix }, expiresAt: { lt: new Date() } },
  })
  await db.verification.create({
    data: { id: uuidv7(), identifier: identify(token), value: userId, expiresAt },
  })
  return token
}

/** Takes a token back for the id of its person; null for one that is unknown, used or an hour old. */
export async function takeLinkToken(db: PrismaClient, token: string): Promise<string | null> {
  const link = await db.verification.findFirst({
    where: { identifier: identify(token), expiresAt: { gt: new Date() } },
  })
  if (!link) return null
  // Of two that follow one link at once, only one deletes it.
  const { count } = await db.verification.deleteMany({ where: { id: link.id } })
  return count === 1 ? link.value : null
}

const prefix = 'sign-in-link:'

function identify(token: string): string {
  return `${prefix}${createHash('sha256').update(token).digest('base64url')}`
}
