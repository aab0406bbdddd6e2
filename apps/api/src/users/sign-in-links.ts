import { randomBytes } from 'node:crypto'
import type { Transaction } from '../core/database/transaction'
import type { PrismaClient } from '../generated/prisma/client'
import { allOf, keepOneTime, takeOneTime } from './one-time'

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
  const token = randomBytes(32).toString('base64url')
  await keepOneTime(db, 'sign-in-link', token, { value: userId, expiresAt })
  link.search = new URLSearchParams({ token, callbackURL: to }).toString()
  return { url: link.href, expiresAt }
}

/** How many links of somebody may still be followed. */
export function countSignInLinks(db: Transaction, userId: string): Promise<number> {
  return db.verification.count({
    where: { ...allOf('sign-in-link'), value: userId, expiresAt: { gt: new Date() } },
  })
}

/** Makes the links of somebody work no more. */
export async function voidSignInLinks(db: Transaction, userId: string): Promise<void> {
  await db.verification.deleteMany({ where: { ...allOf('sign-in-link'), value: userId } })
}

/** Takes a token back for the id of its person; null for one that is unknown, used or too old. */
export function takeLinkToken(db: PrismaClient, token: string): Promise<string | null> {
  return takeOneTime(db, 'sign-in-link', token)
}

export const linkPath = '/magic-link/verify'
