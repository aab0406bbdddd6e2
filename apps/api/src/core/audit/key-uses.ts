import type { PrismaClient } from '../../generated/prisma/client'
import type { Log } from '../log'
import type { Origin } from '../origin'
import type { Person } from '../person'
import { record } from './record'

interface Key {
  id: string
  name: string
  /** Whom it acts as, if it acts as anybody. */
  by?: Pick<Person, 'id' | 'name'>
}

/** Notes that a key was used. Returns at once: no request waits for it. */
export type NoteKeyUse = (key: Key, from: Origin) => void

/** From so many addresses the use of one key is told apart in a day. */
export const mostAddressesOfKey = 20

/**
 * Writes down the first use of each key from each address on each day, by UTC. A key that readers' browsers send has as
 * many addresses as readers: beyond the first few one entry says that there are more, and their addresses are not kept.
 */
export function createNoteKeyUse(db: PrismaClient, log: Log): NoteKeyUse {
  const seen = new Map<string, Set<string | null>>()
  let day = ''
  return (key, from) => {
    const today = new Date().toISOString().slice(0, 10)
    if (day !== today) {
      seen.clear()
      day = today
    }
    const addresses = seen.get(key.id) ?? new Set()
    seen.set(key.id, addresses)
    const isFromMany = addresses.size >= mostAddressesOfKey && !addresses.has(from.address)
    const place = isFromMany ? nowhere : from
    if (addresses.has(place.address)) return
    addresses.add(place.address)
    noteOnce(db, key, place, today).catch((error: unknown) => {
      log.error({ error }, 'The use of a key was not written down')
    })
  }
}

const nowhere: Origin = { address: null, userAgent: null }

/** Unless it is there already, as after the process has started anew. */
async function noteOnce(db: PrismaClient, { id, name, by }: Key, from: Origin, day: string) {
  const known = await db.auditEntry.findFirst({
    where: { kind: 'KEY_USED', subjectId: id, address: from.address, at: { gte: new Date(day) } },
    select: { id: true },
  })
  if (known) return
  const detail = from === nowhere ? ({ isFromMany: true } as const) : {}
  await record(db, { kind: 'KEY_USED', by, about: { subject: 'KEY', id, name }, from, detail })
}
