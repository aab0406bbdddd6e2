import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import type { Log } from '../core/log'

/** What processes of the API tell one another, through the database. */
const channels = { parley_presence: 'PRESENCE', parley_draft: 'DRAFT', parley_rights: 'RIGHTS' } as const

export type Topic = (typeof channels)[keyof typeof channels]

/** The one connection by which a process hears of what others do. */
export interface Listener {
  /** Makes sure that it still hears: a network that died says nothing by itself. */
  check(): Promise<void>
  close(): Promise<void>
}

interface Options {
  connect: () => pg.Client
  /** Hears that something was committed, as the id of what it was about. */
  heed: (topic: Topic, id: string) => void
  /** It begins to hear, or hears again: whatever happened before went unheard. */
  caughtUp: () => void
  log: Log
}

/** Begins to listen; returns when it hears, or when the first try failed and it goes on trying. */
export async function openListener({ connect, heed, caughtUp, log }: Options): Promise<Listener> {
  let isClosed = false
  let client: pg.Client | null = null
  let tries = 0
  await listen()

  async function listen(): Promise<void> {
    const begun = connect()
    let isLost = false
    const lose = (error?: unknown) => {
      if (isLost) return
      isLost = true
      if (client === begun) client = null
      void begun.end().catch(() => {})
      if (isClosed) return
      if (tries === 0) log.warn({ error }, 'What other processes do is not heard until the database is back')
      tries += 1
      void delay(Math.min(100 * 2 ** tries, longestPause), null, { ref: false }).then(async () => {
        if (!isClosed) await listen()
      })
    }
    begun.on('error', lose)
    begun.on('end', () => lose())
    begun.on('notification', ({ channel, payload }) => {
      if (channel in channels && payload) heed(channels[channel as keyof typeof channels], payload)
    })
    try {
      await begun.connect()
      await begun.query(
        Object.keys(channels)
          .map((channel) => `listen ${channel}`)
          .join('; '),
      )
      client = begun
      tries = 0
      caughtUp()
    } catch (error) {
      lose(error)
    }
  }

  return {
    async check() {
      // One that is lost is being opened anew.
      await client?.query('select 1').catch((error: unknown) => client?.emit('error', error))
    },
    async close() {
      isClosed = true
      await client?.end().catch(() => {})
    },
  }
}

const longestPause = 5_000
