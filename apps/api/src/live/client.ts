import type { CloseReason } from '@parley/shared/live'
import { v7 as uuidv7 } from 'uuid'
import { inTurn } from '../core/in-turn'
import type { Person } from '../core/person'
import type { PrismaClient } from '../generated/prisma/client'
import type { Whereabouts } from '../graphql/live'
import { type OpenPlace, putPlace, removePlaces } from './open-places'

/** What a socket is to those who keep it honest, however it is made. */
export interface Connection {
  person: Person
  /** Who its cookie or key stands for now; null for nobody. */
  identify(): Promise<Person | null>
  close(reason: CloseReason): void
}

/** A connection with the places it is in: one for each edition, since one tab is in one place of it. */
export interface Client extends Connection {
  places(): OpenPlace[]
  /** Stands there until what it gives is called. Somewhere else in the same edition, it has moved. */
  stand(editionId: string, where: Whereabouts): Promise<() => void>
  /** Leaves all places; returns when nobody sees it there any more. */
  leave(): Promise<void>
}

export function createClient(db: PrismaClient, connection: Connection): Client {
  const standing = new Map<string, { place: OpenPlace; holders: number }>()
  // In turn: who moves twice in a moment is where they went last.
  const line = uuidv7()
  const write = (work: () => Promise<void>) => inTurn(line, work)

  function release(editionId: string) {
    const held = standing.get(editionId)
    if (!held) return
    held.holders -= 1
    if (held.holders > 0) return
    standing.delete(editionId)
    // What cannot be taken away now expires.
    write(() => removePlaces(db, [held.place.id])).catch(() => {})
  }

  return {
    ...connection,
    places: () => [...standing.values()].map(({ place }) => place),
    async stand(editionId, where) {
      const before = standing.get(editionId)
      const id = before?.place.id ?? uuidv7()
      const place = { id, editionId, userId: connection.person.id, ...where }
      standing.set(editionId, { place, holders: (before?.holders ?? 0) + 1 })
      let isHeld = true
      const leave = () => {
        if (isHeld) release(editionId)
        isHeld = false
      }
      await write(() => putPlace(db, place)).catch((error: unknown) => {
        leave()
        throw error
      })
      return leave
    },
    async leave() {
      const ids = [...standing.values()].map(({ place }) => place.id)
      standing.clear()
      await write(() => removePlaces(db, ids)).catch(() => {})
    },
  }
}
