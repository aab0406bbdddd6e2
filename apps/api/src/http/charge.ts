import type { FastifyRequest } from 'fastify'
import type { Context } from '../graphql/context'
import type { Pay } from './budget'
import { asGraphqlError, Refused } from './refused'

/** Every request costs this before it is read: one that cannot even be understood is not free. */
export const costAtTheDoor = 1

/** What each whole kilobyte of a request costs beside that: to read it, and to see what is wrong with it, takes that long. */
export const costOfKilobyte = 100

/**
 * What a request costs before it is read, by the length that it says it has; one that does not say is taken for the
 * longest there may be.
 */
export function priceAtTheDoor(
  { method, url, headers }: Pick<FastifyRequest, 'method' | 'url' | 'headers'>,
  mostBytes: number,
): number {
  const said = method === 'POST' ? Number(headers['content-length']) : url.length
  const bytes = said <= mostBytes ? said : mostBytes
  return costAtTheDoor + Math.floor(bytes / 1_024) * costOfKilobyte
}

/** Lets a request pay before it is read; gives how its operation pays what it costs more. */
export async function payAtTheDoor(
  pay: Pay,
  request: FastifyRequest,
  mostBytes: number,
): Promise<Context['pay']> {
  const price = priceAtTheDoor(request, mostBytes)
  await pay(price)
  return payOperation(pay, price)
}

/** Lets an operation be paid for when its cost is known; what was paid at the door already counts for it. */
export function payOperation(pay: Pay | undefined, paid = costAtTheDoor): Context['pay'] {
  if (!pay) return null
  return (cost) =>
    pay(Math.max(0, cost - paid)).catch((error: unknown) => {
      throw error instanceof Refused ? asGraphqlError(error) : error
    })
}
