import type { FastifyReply } from 'fastify'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refused } from './refused'

/** Pays for what a request costs. Throws a `Refused` when this minute's budget does not reach. */
export type Pay = (cost: number) => Promise<void>

/** What everyone of one sort may spend in a minute. Kept in the memory of this process, the only one of the API. */
export interface Budget {
  /** Lets somebody pay, and tells on each answer how much they have left; on a socket there is none to tell it on. */
  open(who: string, reply: FastifyReply | null): Pay
}

/** Makes the budget that stands in the headers under `name`; 0 a minute means no limit. */
export function createBudget(name: 'address' | 'key' | 'person', perMinute: number): Budget {
  if (perMinute === 0) return { open: () => async () => {} }
  const limiter = new RateLimiterMemory({ points: perMinute, duration: windowSeconds, keyPrefix: name })
  return {
    open: (who, reply) => async (cost) => {
      // What costs more than a whole minute's budget takes all of one: the limits of a query say what is too much.
      const points = Math.min(Math.ceil(cost), perMinute)
      const { isPaid, left, seconds } = await take(limiter, who, points)
      void reply?.headers({
        'ratelimit-policy': `"${name}";q=${perMinute};w=${windowSeconds};qu="parley-cost"`,
        ratelimit: `"${name}";r=${left};t=${seconds}`,
      })
      if (!isPaid) throw spent({ points, perMinute, left, seconds })
    },
  }
}

const windowSeconds = 60

async function take(limiter: RateLimiterMemory, who: string, points: number) {
  try {
    return read(await limiter.consume(who, points), true)
  } catch (end) {
    if (!(end instanceof RateLimiterRes)) throw end
    // It counts what it refuses; what was not answered is not paid, so that a smaller query still has its turn.
    return read(await limiter.reward(who, points), false)
  }
}

function read({ remainingPoints, msBeforeNext }: RateLimiterRes, isPaid: boolean) {
  return { isPaid, left: remainingPoints, seconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) }
}

function spent(bill: { points: number; perMinute: number; left: number; seconds: number }): Refused {
  const { points, perMinute, left, seconds } = bill
  return new Refused({
    status: 429,
    code: 'RATE_LIMITED',
    message: `This costs ${points}, and ${left} of the ${perMinute} for each minute are left. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
    headers: { 'retry-after': String(seconds) },
    extensions: { retryAfterSeconds: seconds },
  })
}
