import { v7 as uuidv7 } from 'uuid'
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
  await db.clientKey.create({ data: { id: uuidv7(), name, hash: hashOf(key) } })
  return key
}

/** Ends a key for good. Refuses a name that no key has; revoking twice changes nothing. */
export async function revokeKey(db: PrismaClient, name: string): Promise<void> {
  const { count } = await db.clientKey.updateMany({
    where: { name, revokedAt: null },
    data: { revokedAt: new Date() },
  })
  if (count === 0 && !(await db.clientKey.findUnique({ where: { name } }))) {
    throw new Error(`No key is named “${name}”. See all with npm run key -- list.`)
  }
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
