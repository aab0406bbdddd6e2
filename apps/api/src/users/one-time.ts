import { createHash } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../core/database/transaction'

/** What is good once, and not for long: the links that sign in, and what devices are set. */
export type OneTime = 'sign-in-link' | 'passkey-challenge'

interface Kept {
  /** What it stands for, such as a person. */
  value: string
  expiresAt: Date
}

/** Keeps that a secret was given out. Only its hash is kept: who reads the table can use none. */
export async function keepOneTime(
  db: Transaction,
  kind: OneTime,
  secret: string,
  { value, expiresAt }: Kept,
): Promise<void> {
  await db.verification.deleteMany({ where: { ...allOf(kind), expiresAt: { lt: new Date() } } })
  await db.verification.create({
    data: { id: uuidv7(), identifier: identify(kind, secret), value, expiresAt },
  })
}

/** Takes a secret back for what it stands for, or only if it stands for this; null for one that is unknown, used or too old. */
export async function takeOneTime(
  db: Transaction,
  kind: OneTime,
  secret: string,
  value?: string,
): Promise<string | null> {
  const kept = await db.verification.findFirst({
    where: { identifier: identify(kind, secret), value, expiresAt: { gt: new Date() } },
  })
  if (!kept) return null
  // Of two that bring it at once, only one deletes it.
  const { count } = await db.verification.deleteMany({ where: { id: kept.id } })
  return count === 1 ? kept.value : null
}

/** All of a kind, as a condition. */
export function allOf(kind: OneTime) {
  return { identifier: { startsWith: `${kind}:` } }
}

function identify(kind: OneTime, secret: string): string {
  return `${kind}:${createHash('sha256').update(secret).digest('base64url')}`
}
