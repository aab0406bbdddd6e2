import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { PrismaClient } from '../../generated/prisma/client'

/** What a challenge is for: adding a passkey to somebody, or signing in, as nobody knows whom yet. */
type Purpose = { add: string } | 'SIGN_IN'

/** Remembers a challenge that a device was set, for five minutes. */
export async function keepChallenge(db: PrismaClient, challenge: string, purpose: Purpose): Promise<void> {
  await db.verification.deleteMany({
    where: { identifier: { startsWith: prefix }, expiresAt: { lt: new Date() } },
  })
  const expiresAt = new Date(Date.now() + 5 * 60_000)
  await db.verification.create({
    data: { id: uuidv7(), identifier: identify(challenge), value: written(purpose), expiresAt },
  })
}

/** True the first time that a challenge of ours is met, for what it was set for. */
export async function meetChallenge(db: PrismaClient, challenge: string, purpose: Purpose): Promise<boolean> {
  const { count } = await db.verification.deleteMany({
    where: {
      identifier: identify(challenge),
      value: written(purpose),
      expiresAt: { gt: new Date() },
    },
  })
  return count === 1
}

const prefix = 'passkey-challenge:'

function identify(challenge: string): string {
  return `${prefix}${createHash('sha256').update(challenge).digest('base64url')}`
}

function written(purpose: Purpose): string {
  return purpose === 'SIGN_IN' ? purpose : `ADD ${purpose.add}`
}
