import { v7 as uuidv7 } from 'uuid'
import { record } from '../core/audit/record'
import { hashOf, makeSecret } from '../core/secret'
import type { PrismaClient } from '../generated/prisma/client'

export const keyPattern = /^parley_[A-Za-z0-9_-]{43}$/

/** Makes a key for a frontend, and gives it this once. Refuses a name that another key has or had. */
export async function createKey(db: PrismaClient, name: string): Promise<string> {
  refuseOddName(name)
  if (await db.clientKey.findUnique({ where: { name } })) {
    throw new Error(
      `There is a key “${name}” already. Choose another name, such as “${name} 2”, and revoke the old key when nothing uses it any more.`,
    )
  }
  const key = makeSecret('parley_')
  const id = uuidv7()
  await db.$transaction(async (tx) => {
    await tx.clientKey.create({ data: { id, name, hash: hashOf(key) } })
    await record(tx, { kind: 'KEY_CREATED', about: { subject: 'KEY', id, name } })
  })
  return key
}

/** Ends a key for good. Refuses a name that no key has; revoking twice changes nothing. */
export async function revokeKey(db: PrismaClient, name: string): Promise<void> {
  const key = await db.clientKey.findUnique({ where: { name }, select: { id: true } })
  if (!key) throw new Error(`No key is named “${name}”. See all with npm run key -- list.`)
  await db.$transaction(async (tx) => {
    const { count } = await tx.clientKey.updateMany({
      where: { id: key.id, revokedAt: null },
      data: { revokedAt: new Date() },
    })
    if (count > 0) await record(tx, { kind: 'KEY_REVOKED', about: { subject: 'KEY', id: key.id, name } })
  })
}

export async function listKeys(db: PrismaClient) {
  return db.clientKey.findMany({
    omit: { hash: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
}

function refuseOddName(name: string) {
  if (name.trim() !== name || name === '' || name.length > 100)
    throw new Error('Name the frontend in 1 to 100 characters: npm run key -- "Website"')
  if (verbs.has(name)) throw new Error(`“${name}” is a command. Name the frontend: npm run key -- "Website"`)
}

const verbs: ReadonlySet<string> = new Set(['list', 'revoke'])
