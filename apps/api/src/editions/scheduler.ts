import type { Log } from '../core/log'
import type { PrismaClient } from '../generated/prisma/client'
import { type PublishingRules, publishDue, untilNextDue } from './publish-due'

/** Publishes scheduled editions at their times, until it is stopped. */
export interface Scheduler {
  /** Returns when what is being published is done. */
  stop(): Promise<void>
}

/** Starts to look for what is due: at the time of the next edition, and every few seconds for what others scheduled. */
export function startScheduler(db: PrismaClient, rules: PublishingRules, log: Log): Scheduler {
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = look()

  async function look(): Promise<void> {
    let wait = longestWait
    try {
      for (const due of await publishDue(db, rules)) {
        if (due.status === 'PUBLISHED') log.info(due, 'A scheduled edition is published')
        else log.error(due, 'A scheduled edition did not go out')
      }
      wait = Math.min((await untilNextDue(db)) ?? longestWait, longestWait)
    } catch (error) {
      // The database may be away for a moment; what is due stays due.
      log.error({ error }, 'Scheduled editions could not be looked for')
    }
    if (isStopped) return
    timer = setTimeout(
      () => {
        running = look()
      },
      Math.max(wait, shortestWait),
    )
    timer.unref()
  }

  return {
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await running
    },
  }
}

/** Milliseconds. */
const longestWait = 5_000
const shortestWait = 50
