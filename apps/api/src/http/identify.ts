import type { IncomingMessage } from 'node:http'
import { Refused } from './refused'

/**
 * Finds who sends the key that a request carries; null for a request without one. Refuses every other
 * `Authorization`: who means to be known is never taken for a stranger.
 */
export async function identify<Known>(
  { headers }: Pick<IncomingMessage, 'headers'>,
  find: (key: string) => Promise<Known | null>,
): Promise<Known | null> {
  const { authorization } = headers
  if (authorization === undefined) return null
  const key = /^bearer +(\S+)$/i.exec(authorization.trim())?.[1]
  if (key === undefined)
    throw stranger('Send your key as “Authorization: Bearer …”, or leave that header out.')
  const known = await find(key)
  if (known) return known
  throw stranger(
    'This key is unknown here, expired or revoked. Ask the newsroom for another, or leave the header out.',
  )
}

function stranger(message: string): Refused {
  const headers = { 'www-authenticate': 'Bearer realm="Parley"' }
  return new Refused({ status: 401, code: 'UNAUTHENTICATED', message, headers })
}
