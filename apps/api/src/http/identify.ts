import type { FastifyRequest } from 'fastify'
import type { Client, FindClient } from '../clients/find-client'
import { Refused } from './refused'

/**
 * Gives the frontend whose key a request carries, or null for a request without one. Refuses every other
 * `Authorization`: who means to be known is never taken for a stranger.
 */
export async function identify({ headers }: FastifyRequest, findClient: FindClient): Promise<Client | null> {
  const { authorization } = headers
  if (authorization === undefined) return null
  const key = /^bearer +(\S+)$/i.exec(authorization.trim())?.[1]
  if (key === undefined)
    throw stranger('Send the key of your frontend as “Authorization: Bearer …”, or leave that header out.')
  const client = await findClient(key)
  if (client) return client
  throw stranger('This key is unknown or revoked. Ask the newsroom for another, or leave the header out.')
}

function stranger(message: string): Refused {
  const headers = { 'www-authenticate': 'Bearer realm="Parley"' }
  return new Refused({ status: 401, code: 'UNAUTHENTICATED', message, headers })
}
