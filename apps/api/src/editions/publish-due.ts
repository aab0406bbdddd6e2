import type { Person } from '../core/person'
import type { PrismaClient } from '../generated/prisma/client'
import { announceFailed } from './announce'
import { isNotOpen, takeOpenEdition } from './open-edition'
import { type Published, type PublishRequest, publishEdition } from './publish'
import { stateBeforeSchedule, unscheduled } from './review/before-schedule'
import { addStep } from './review/steps'

/** What became of an edition whose time had come. */
export type Due =
  | { editionId: string; title: string; status: 'PUBLISHED'; number: number; secondsLate: number }
  | { editionId: string; title: string; status: 'FAILED'; why: string }

/** The newsroom's settings that count when an edition goes out. */
export type PublishingRules = Required<Pick<PublishRequest, 'timeZone' | 'byline' | 'fourEyes'>>

/**
 * How long after its time an edition still goes out by itself, in minutes: long enough for a restart, too short for
 * yesterday's news to come out this morning.
 */
export const longestDelay = 60

/**
 * Publishes every scheduled edition whose time has come, by Postgres' clock and in the order of their times. Several
 * processes may do so at once: each edition goes out once, since the publisher looks at it again under its lock.
 */
export async function publishDue(db: PrismaClient, rules: PublishingRules): Promise<Due[]> {
  const done: Due[] = []
  for (const edition of await findDue(db)) {
    const outcome = await publishOne(db, edition, rules)
    if (outcome) done.push(outcome)
  }
  return done
}

/** How many milliseconds there are until the next edition goes out; null while none is scheduled. */
export async function untilNextDue(db: PrismaClient): Promise<number | null> {
  const [row] = await db.$queryRaw<Array<{ wait: number | null }>>`
    select (extract(epoch from min("scheduledFor") - clock_timestamp()) * 1000)::float8 as wait
    from "Edition" where state = 'SCHEDULED'`
  return row?.wait ?? null
}

interface DueEdition {
  id: string
  title: string
  secondsLate: number
  by: Person
}

async function findDue(db: PrismaClient): Promise<DueEdition[]> {
  const rows = await db.$queryRaw<Array<{ id: string; secondsLate: number }>>`
    select id::text, extract(epoch from clock_timestamp() - "scheduledFor")::float8 as "secondsLate"
    from "Edition" where state = 'SCHEDULED' and "scheduledFor" <= clock_timestamp()
    order by "scheduledFor", id`
  const editions = await db.edition.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    select: { id: true, title: true, scheduledBy: true },
  })
  return rows.flatMap(({ id, secondsLate }) => {
    const edition = editions.find((each) => each.id === id)
    return edition?.scheduledBy ? [{ id, title: edition.title, secondsLate, by: edition.scheduledBy }] : []
  })
}

async function publishOne(
  db: PrismaClient,
  { id: editionId, title, secondsLate, by }: DueEdition,
  rules: PublishingRules,
): Promise<Due | null> {
  const isMissed = secondsLate > longestDelay * 60
  const published = isMissed ? null : await publishEdition(db, { ...rules, editionId, by, isDue: true })
  if (published?.status === 'PUBLISHED')
    return { editionId, title, status: 'PUBLISHED', number: published.edition.number ?? 0, secondsLate }
  // Another process was quicker, or somebody took it off the schedule at the last moment.
  if (published?.status === 'NOT_OPEN') return null
  const why = published ? reasonOf(published) : tellMissed(secondsLate)
  return (await failSchedule(db, editionId, why, by)) ? { editionId, title, status: 'FAILED', why } : null
}

/** Takes an edition off the schedule that could not go out, and says why, for all to see. */
async function failSchedule(db: PrismaClient, editionId: string, why: string, by: Person): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const edition = await takeOpenEdition(tx, editionId)
    if (isNotOpen(edition) || edition.state !== 'SCHEDULED') return false
    const { scheduledFor, scheduledZone } = edition
    const step = await addStep(
      tx,
      { editionId, kind: 'SCHEDULE_FAILED', note: why, scheduledFor, scheduledZone },
      by,
    )
    await announceFailed(tx, edition, why)
    const state = await stateBeforeSchedule(tx, editionId)
    await tx.edition.update({
      where: { id: editionId },
      data: { ...unscheduled, state, scheduleFailedAt: step.at },
    })
    return true
  })
}

type Failed = Exclude<Published, { status: 'PUBLISHED' | 'NOT_OPEN' }>

function reasonOf(failed: Failed): string {
  if (failed.status === 'UNAPPROVED') return failed.message
  const { length } = failed.blockers
  const [first] = failed.blockers
  if (length === 1 && first) return `Something stood in the way: ${first.message}`
  return `${length} things stood in the way of publishing it.`
}

function tellMissed(secondsLate: number): string {
  const hours = Math.floor(secondsLate / 3600)
  const late = hours === 1 ? 'an hour' : `${hours} hours`
  return `Nothing was running at its time, and for more than ${late} after. Publish it now, or schedule it again.`
}
