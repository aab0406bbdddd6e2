import type { Context } from '../graphql/context'
import type { Pay } from './budget'
import { asGraphqlError, Refused } from './refused'

/** Every request costs this before it is read: one that cannot even be understood is not free. */
export const costAtTheDoor = 1

/** Lets an operation be paid for when its cost is known; what the door took already counts for it. */
export function payOperation(pay: Pay | undefined): Context['pay'] {
  if (!pay) return null
  return (cost) =>
    pay(Math.max(0, cost - costAtTheDoor)).catch((error: unknown) => {
      throw error instanceof Refused ? asGraphqlError(error) : error
    })
}
