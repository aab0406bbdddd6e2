import { record } from '../core/audit/record'
import { createTally } from '../core/audit/tally'
import type { Log } from '../core/log'
import type { Origin } from '../core/origin'
import type { PrismaClient } from '../generated/prisma/client'
import { aboutPerson } from './about-person'
import { originIn } from './origin'
import { mayWork } from './person'

/** Whom somebody tried to sign in as: by what they typed or by a link; null where that names nobody. */
export type Attempt = { email: string } | { id: string } | null

/** Notes that a sign-in failed. Returns at once: how long the answer takes tells nobody whether an address is known. */
export type NoteFailure = (attempt: Attempt, headers: Headers) => void

/**
 * Writes down sign-ins that failed, also those of people who may not work here any more. What was typed is never kept:
 * it may be a password in the wrong field.
 *
 * What anybody can cause must not fill a table: failures from one address as one person are written one by one at first,
 * then ever fewer; all that are as nobody known count as one person; and only so many pairs are told apart in an hour.
 */
export function createNoteFailure(db: PrismaClient, log: Log): NoteFailure {
  const tally = createTally({ each: 10, mostKeys: 200 })
  return (attempt, headers) => {
    const from = originIn(headers)
    note(attempt, from).catch((error: unknown) => {
      log.error({ error }, 'A failed sign-in was not written down')
    })
  }

  async function note(attempt: Attempt, from: Origin) {
    const user = attempt && (await db.user.findUnique({ where: attempt }))
    const counted = tally.count(JSON.stringify([from.address, user?.id]))
    if (!counted) return
    const { count, isOfMany } = counted
    const kind = user && !mayWork(user) ? 'SIGN_IN_REFUSED' : 'SIGN_IN_FAILED'
    if (isOfMany) await record(db, { kind: 'SIGN_IN_FAILED', detail: { count, isFromMany: true } })
    else await record(db, { kind, about: user ? aboutPerson(user) : undefined, from, detail: { count } })
  }
}
