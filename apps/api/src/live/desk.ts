import type pg from 'pg'
import type { Log } from '../core/log'
import { type Repeated, repeat } from '../core/repeat'
import type { PrismaClient } from '../generated/prisma/client'
import type { Heard, Live } from '../graphql/live'
import { type Client, type Connection, createClient } from './client'
import { type Listener, openListener, type Topic } from './listener'
import { keepPlaces, lifetimeSeconds, type OpenPlace, removePlaces } from './open-places'
import { createTicks, type Ticks } from './ticks'

/** All clients of one process: what they hear, where they are, and whether they still may. */
export interface Desk {
  /** Takes a client in. Returns when it will hear of all that is committed from now on. */
  open(connection: Connection): Promise<OpenedClient>
  /** Ends all that it began. The sockets themselves are closed by whoever opened them, before. */
  close(): Promise<void>
}

export interface OpenedClient {
  live: Live
  /** The client has gone. */
  close(): Promise<void>
}

interface Parts {
  db: PrismaClient
  connect: () => pg.Client
  log: Log
  /** How long between two looks at everything, in milliseconds. */
  beat?: number
}

/** Opens the desk. It listens to the database from its first client on: a process that nobody is connected to does nothing. */
export function openDesk({ db, connect, log, beat = usualBeat }: Parts): Desk {
  const clients = new Set<Client>()
  const hearing = new Map<string, Set<Ticks>>()
  let listening: Promise<Listener> | null = null
  let beating: Repeated | null = null
  let beats = 0

  function heed(topic: Topic, id: string) {
    if (topic !== 'RIGHTS') for (const ticks of hearing.get(`${topic} ${id}`) ?? []) ticks.tick()
    else for (const client of clients) if (client.person.id === id) void judge(client)
  }

  /** What went unheard may have changed anything. */
  function caughtUp() {
    for (const all of hearing.values()) for (const ticks of all) ticks.tick()
    for (const client of clients) void judge(client)
  }

  /** Closes a client that may not be here any more, or that came with another role. */
  async function judge(client: Client): Promise<void> {
    try {
      const now = await client.identify()
      if (!now) client.close((await isShutOut(client)) ? 'shutOut' : 'signedOut')
      else if (now.role !== client.person.role) client.close('roleChanged')
    } catch (error) {
      log.warn(
        { error },
        'Whether somebody may stay connected could not be read; it is read again in a moment',
      )
    }
  }

  async function isShutOut({ person }: Client): Promise<boolean> {
    const user = await db.user.findUnique({ where: { id: person.id }, select: { deactivatedAt: true } })
    return user?.deactivatedAt != null
  }

  function placesOpen(): OpenPlace[] {
    return [...clients].flatMap((client) => client.places())
  }

  async function look(): Promise<void> {
    beats += 1
    const listener = await listening
    await listener?.check()
    const kept = placesOpen()
    await keepPlaces(db, kept)
    // Whoever left meanwhile may just have been written again.
    const open = new Set(placesOpen().map(({ id }) => id))
    await removePlaces(
      db,
      kept.map(({ id }) => id).filter((id) => !open.has(id)),
    )
    // Sessions and keys also end by themselves, at their time, which nobody tells.
    if (beats % beatsBetweenJudgements === 0) await Promise.all([...clients].map(judge))
  }

  async function beatOnce(): Promise<number> {
    await look().catch((error: unknown) => log.warn({ error }, 'Who is where could not be kept up'))
    return beat
  }

  async function listen(): Promise<void> {
    if (!listening) {
      listening = openListener({ connect, heed, caughtUp, log })
      beating = repeat(beat, beatOnce)
    }
    await listening
  }

  function hear(topic: Heard, editionId: string, onEnd: () => void): Ticks {
    const key = `${topic} ${editionId}`
    const all = hearing.get(key) ?? new Set()
    hearing.set(key, all)
    const ticks = createTicks(() => {
      all.delete(ticks)
      if (all.size === 0) hearing.delete(key)
      onEnd()
    })
    all.add(ticks)
    return ticks
  }

  return {
    async open(connection) {
      const client = createClient(db, connection)
      clients.add(client)
      await listen()
      // Who was shut out while the door opened is not let in by that.
      await judge(client)
      const live: Live = {
        async hear(topic, editionId, here) {
          const leave = here ? await client.stand(editionId, here) : () => {}
          return hear(topic, editionId, leave)
        },
      }
      return {
        live,
        async close() {
          clients.delete(client)
          await client.leave()
        },
      }
    },
    async close() {
      const listener = await listening
      await beating?.stop()
      await listener?.close()
    },
  }
}

/** A place stands for four beats: it survives three that are late. */
const usualBeat = (lifetimeSeconds / 4) * 1000
const beatsBetweenJudgements = 10
