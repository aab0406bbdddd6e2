import type { Log } from '../core/log'
import { type Repeated, repeat } from '../core/repeat'
import type { PrismaClient } from '../generated/prisma/client'
import { type PublishingRules, publishDue, untilNextDue } from './publish-due'

/** Starts to look for what is due: at the time of the next edition, and every few seconds for what others scheduled. */
export function startScheduler(db: PrismaClient, rules: PublishingRules, log: Log): Repeated {
  return repeat(0, async () => {
    try {
      for (const due of await publishDue(db, rules)) {
        if (due.status === 'PUBLISHED') log.info(due, 'A scheduled edition is published')
        else log.error(due, 'A scheduled edition did not go out')
      }
      return Math.max(Math.min((await untilNextDue(db)) ?? longestWait, longestWait), shortestWait)
    } catch (error) {
      // The database may be away for a moment; what is due stays due.
      log.error({ error }, 'Scheduled editions could not be looked for')
      return longestWait
    }
  })
}

/** Milliseconds. */
const longestWait = 5_000
const shortestWait = 50
