import type { PrismaClient } from '../generated/prisma/client'
import { secondsUntilRevoked } from './find-client'
import { createKey, listKeys, revokeKey } from './keys'

/** What `npm run key` does with these words, and prints. */
export async function keyCommand(args: string[], db: PrismaClient): Promise<string> {
  const [first, name] = args
  if (first === 'list' && args.length === 1) return describeKeys(db)
  if (first === 'revoke' && name !== undefined && args.length === 2) {
    await revokeKey(db, name)
    return `“${name}” is revoked. A server that runs refuses it within ${secondsUntilRevoked} seconds.`
  }
  if (first === undefined || args.length > 1)
    throw new Error(
      'Say what to do: npm run key -- "Website", npm run key -- list, or npm run key -- revoke "Website"',
    )
  const key = await createKey(db, first)
  console.error(`The key of “${first}”. It is shown this once; send it as Authorization: Bearer …`)
  return key
}

async function describeKeys(db: PrismaClient): Promise<string> {
  const keys = await listKeys(db)
  if (keys.length === 0) return 'There are no keys. Make one: npm run key -- "Website"'
  return keys
    .map(({ name, createdAt, lastUsedAt, revokedAt }) =>
      [
        name,
        `made ${createdAt.toISOString()}`,
        lastUsedAt ? `last used ${lastUsedAt.toISOString()}` : 'never used',
        ...(revokedAt ? [`revoked ${revokedAt.toISOString()}`] : []),
      ].join(' · '),
    )
    .join('\n')
}
