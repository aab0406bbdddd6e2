import type { Role } from '@parley/shared/roles'
import { v7 as uuidv7 } from 'uuid'
import { type About, record } from '../core/audit/record'
import type { Transaction } from '../core/database/transaction'
import type { Person } from '../core/person'
import { hashOf, makeSecret } from '../core/secret'
import type { ApiKey, User } from '../generated/prisma/client'
import { invalid, type Managed, type Refusal } from './manage'

/** A key with the user it acts as, who bears its name and role, and who made it. */
export type KeyWithUsers = ApiKey & { user: User; createdBy: User }

export interface MadeKey {
  key: KeyWithUsers
  /** Shown this once. */
  secret: string
}

/** How far ahead a key may expire, in days: who needs it longer makes the next one in time. */
export const longestLife = 366

interface Wanted {
  name: string
  role: Role
  expiresAt: Date
  by: Person
  now: Date
}

/** Makes a key for a program, which works here under this name until the key expires or is revoked. */
export async function createApiKey(
  tx: Transaction,
  { name, role, expiresAt, by, now }: Wanted,
): Promise<Managed<MadeKey>> {
  const lifetime = expiresAt.getTime() - now.getTime()
  if (lifetime <= 0) return invalid('expiresAt', 'A key expires later than now: choose another time.')
  if (lifetime > longestLife * 86_400_000)
    return invalid('expiresAt', `A key works for at most ${longestLife} days: choose an earlier time.`)
  // One at a time, so that two of one name are not made at once.
  await tx.$queryRaw`select 1 from pg_advisory_xact_lock(hashtext('ApiKey.name'))`
  if (await tx.apiKey.findFirst({ where: { user: { name }, revokedAt: null, expiresAt: { gt: now } } }))
    return invalid('name', `Another key is named “${name}”: choose another name, or revoke that one first.`)
  const secret = makeSecret(secretPrefix)
  const id = uuidv7()
  const user = { id: uuidv7(), name, role, email: `key-${id}@parley.invalid`, isSystem: true }
  const key = await tx.apiKey.create({
    data: {
      id,
      hash: hashOf(secret),
      createdAt: now,
      expiresAt,
      createdBy: { connect: { id: by.id } },
      user: { create: user },
    },
    include: { user: true, createdBy: true },
  })
  await record(tx, { kind: 'KEY_CREATED', by, about: aboutKey(key), detail: { role } })
  return { key, secret }
}

/** Ends a key at once and for good. Revoking it again changes nothing; an id that is none names no key. */
export async function revokeApiKey(
  tx: Transaction,
  { id, by, now }: { id: string | null; by: Person; now: Date },
): Promise<Managed<KeyWithUsers>> {
  if (id === null) return noSuchKey()
  const { count } = await tx.apiKey.updateMany({
    where: { id, revokedAt: null },
    data: { revokedAt: now },
  })
  const key = await tx.apiKey.findUnique({ where: { id }, include: { user: true, createdBy: true } })
  if (!key) return noSuchKey()
  if (count > 0) await record(tx, { kind: 'KEY_REVOKED', by, about: aboutKey(key) })
  return key
}

export function listApiKeys(db: Transaction): Promise<KeyWithUsers[]> {
  return db.apiKey.findMany({
    include: { user: true, createdBy: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
}

/** How a secret begins: secret scanners know it, and so do we without asking the database. */
export const secretPrefix = 'parley_api_'

function noSuchKey(): Refusal {
  return { refused: 'NOT_FOUND', field: 'id', message: 'No key has this id: choose another.' }
}

function aboutKey({ id, user }: KeyWithUsers): About {
  return { subject: 'KEY', id, name: user.name }
}
