import { type Repeated, repeat } from '../core/repeat'
import { type Claimed, claimDelivery } from './claim'
import { type Sending, send } from './send'
import { forgetOldEvents, spreadEvents } from './spread'

/** Starts to tell webhooks what happens, a second later at most. Several processes share the work. */
export function startSender(sending: Sending): Repeated {
  const { db, log } = sending
  const serving = new Set<Promise<void>>()
  const stopping = new AbortController()
  let forgetsAt = 0
  const looking = repeat(0, async (signal) => {
    try {
      await spreadEvents(db)
      // One that answers slowly holds up nobody else.
      let hasMore = true
      while (hasMore && !signal.aborted && serving.size < mostAtOnce) hasMore = await serveOne()
      if (Date.now() >= forgetsAt) {
        await forgetOldEvents(db)
        forgetsAt = Date.now() + hour
      }
    } catch (error) {
      // The database may be away for a moment; what waits goes on waiting.
      log.error({ error }, 'Webhooks could not be told what happened')
      return longPause
    }
    return pause
  })

  /** Begins with what is due, if anything is, and goes on by itself until nothing is. */
  async function serveOne(): Promise<boolean> {
    const first = await claimDelivery(db)
    if (!first) return false
    const work = sendOn(sending, first, stopping.signal).catch((error: unknown) => {
      log.error({ error }, 'A webhook could not be served')
    })
    serving.add(work)
    void work.then(() => serving.delete(work))
    return true
  }

  return {
    async stop() {
      stopping.abort()
      await looking.stop()
      await Promise.all(serving)
    },
  }
}

/** Tells all that is due, and returns when nothing is any more. */
export async function sendDue(sending: Sending, signal = new AbortController().signal): Promise<void> {
  await spreadEvents(sending.db)
  const first = await claimDelivery(sending.db)
  if (first) await sendOn(sending, first, signal)
}

async function sendOn(sending: Sending, first: Claimed, signal: AbortSignal): Promise<void> {
  for (let next: Claimed | null = first; next; ) {
    await send(sending, next, signal)
    next = signal.aborted ? null : await claimDelivery(sending.db)
  }
}

const mostAtOnce = 8

/** In milliseconds. */
const pause = 1_000
const longPause = 5_000
const hour = 60 * 60_000
