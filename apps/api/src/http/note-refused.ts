import { record } from '../core/audit/record'
import { createTally } from '../core/audit/tally'
import type { Log } from '../core/log'
import type { Person } from '../core/person'
import type { PrismaClient } from '../generated/prisma/client'

/** Writes down what somebody asked for and was refused, by the names of the API. */
export type NoteRefused = (by: Person, acts: readonly string[]) => Promise<void>

/**
 * Refusals are written beside the transaction that was refused, which has rolled back. One by one at first; from a
 * program that asks on and on, ever fewer, each with how many there were.
 */
export function createNoteRefused(db: PrismaClient, log: Log): NoteRefused {
  const tally = createTally({ each: oneByOne, mostKeys: 10_000 })
  return async (by, acts) => {
    for (const act of acts) {
      const counted = tally.count(`${by.id} ${act}`)
      if (!counted) continue
      const { count } = counted
      await record(db, {
        kind: 'REFUSED',
        by,
        detail: { act, ...(count > oneByOne && { count }) },
      }).catch((error: unknown) => log.error({ error }, 'A refusal was not written down'))
    }
  }
}

const oneByOne = 100
