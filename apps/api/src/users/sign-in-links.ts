import { createHash, randomBytes } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../core/database/transaction'
import type { PrismaClient } from '../generated/prisma/client'

/** How long a link works that an operator prints, one that an administrator sends, and one that is asked for by mail. */
export const lifetimes = { printed: 60 * 60_000, sent: 7 * 24 * 60 * 60_000, mailed: 15 * 60_000 } as const

export interface SignInLink {
  url: string
  expiresAt: Date
}

interface Asked {
  userId: string
  adminUrl: string
  /** Milliseconds. */
  lifetime: number
  /** Where it leads. */
  to?: string
}

/** Makes a link that signs somebody in once. */
export async function makeSignInLink(
  db: Transaction,
  { userId, adminUrl, lifetime, to = '/' }: Asked,
): Promise<SignInLink> {
  const expiresAt = new Date(Date.now() + lifetime)
  const link = new URL(`/api/auth${linkPath}`, adminUrl)
  const token = await makeLinkToken(db, userId, expiresAt)
  link.search = new URLSearchParams({ token, callbackURL: to }).toString()
  return { url: link.href, expiresAt }
}

/** How many links of somebody may still be followed. */
export function countSignInLinks(db: Transaction, userId: string): Promise<number> {
  return db.verification.count({
    where: { identifier: { startsWith: prefix }, value: userId, expiresAt: { gt: new Date() } },
  })
}

/** Makes the links of somebody work no more. */
export async function voidSignInLinks(db: Transaction, userId: string): Promise<void> {
  await db.verification.deleteMany({ where: { identifier: { startsWith: prefix }, value: userId } })
}

/** Makes the token of a link. Only its hash is kept: who reads the table cannot sign in. */
async function makeLinkToken(db: Transaction, userId: string, expiresAt: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await db.verification.deleteMany({
    where: { identifier: { startsWith: prefix }, expiresAt: { lt: new Date() } },
  })
  await db.verification.create({
    data: { id: uuidv7(), identifier: identify(token), value: userId, expiresAt },
  })
  return token
}

/** Takes a token back for the id of its person; null for one that is unknown, used or too old. */
export async function takeLinkToken(db: PrismaClient, token: string): Promise<string | null> {
  const link = await db.verification.findFirst({
    where: { identifier: identify(token), expiresAt: { gt: new Date() } },
  })
  if (!link) return null
  // Of two that follow one link at once, only one deletes it.
  const { count } = await db.verification.deleteMany({ where: { id: link.id } })
  return count === 1 ? link.value : null
}

export const linkPath = '/magic-link/verify'

const prefix = 'sign-in-link:'

function identify(token: string): string {
  return `${prefix}${createHash('sha256').update(token).digest('base64url')}`
}
