import type { PrismaClient } from '../../generated/prisma/client'
import { keepOneTime, takeOneTime } from '../one-time'

/** What a challenge is for: adding a passkey to somebody, or signing in, as nobody knows whom yet. */
type Purpose = { add: string } | 'SIGN_IN'

/** Remembers a challenge that a device was set, for five minutes. */
export function keepChallenge(db: PrismaClient, challenge: string, purpose: Purpose): Promise<void> {
  const expiresAt = new Date(Date.now() + 5 * 60_000)
  return keepOneTime(db, 'passkey-challenge', challenge, { value: written(purpose), expiresAt })
}

/** True the first time that a challenge of ours is met, for what it was set for. */
export async function meetChallenge(db: PrismaClient, challenge: string, purpose: Purpose): Promise<boolean> {
  return (await takeOneTime(db, 'passkey-challenge', challenge, written(purpose))) !== null
}

function written(purpose: Purpose): string {
  return purpose === 'SIGN_IN' ? purpose : `ADD ${purpose.add}`
}
