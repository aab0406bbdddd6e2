import type { Transaction } from '../core/database/transaction'
import type { Person } from '../core/person'
import type { PrismaClient } from '../generated/prisma/client'
import { announceScheduled, announceUnscheduled } from './announce'
import type { Blocker } from './blockers/blocker'
import { readClock } from './clock'
import { isNotOpen, takeOpenEdition } from './open-edition'
import { waitForPublication } from './record-lock'
import { stateBeforeSchedule, unscheduled } from './review/before-schedule'
import { type Decided, findMissingApproval } from './review/decide'
import { fingerprintOf } from './review/fingerprint'
import { addStep } from './review/steps'
import { applyIfWhole, applyScheduledBefore } from './scheduled-before'
import { findViolation } from './violation'

export interface ScheduleRequest {
  editionId: string
  /** Of what the person saw: exactly this goes out. */
  fingerprint: string
  at: Date
  /** The IANA zone the time was chosen in, for those who read it. */
  zone: string
  /** The newsroom's zone, which says what day it is. */
  timeZone: string
  /** True where an edition goes out approved by somebody who did not work on it. */
  fourEyes: boolean
  /** Runs what writes, in its transaction: for a caller that keeps something along with it. */
  within?: (tx: Transaction, schedule: () => Promise<Scheduled>) => Promise<Scheduled>
}

export type Scheduled = Decided | { status: 'BLOCKED'; blockers: Blocker[] }

/** How far ahead an edition may be scheduled, in days. */
export const farthestSchedule = 366

/** Lays down when an edition goes out, exactly as the person saw it. Refuses what would not go out as things stand. */
export async function scheduleEdition(
  db: PrismaClient,
  request: ScheduleRequest,
  by: Person,
): Promise<Scheduled> {
  const refused = await db.$transaction((tx) => findRefusal(tx, request))
  if (refused) return refused
  const blockers = await findBlockersAt(db, request)
  if (blockers.length > 0) return { status: 'BLOCKED', blockers }
  const { within = (_tx, schedule) => schedule() } = request
  return db.$transaction((tx) => within(tx, () => scheduleIn(tx, request, by)))
}

async function scheduleIn(tx: Transaction, request: ScheduleRequest, by: Person): Promise<Scheduled> {
  await waitForPublication(tx)
  const changed = await findRefusal(tx, request)
  if (changed) return changed
  const { editionId, at, zone } = request
  await addStep(tx, { editionId, kind: 'SCHEDULED', scheduledFor: at, scheduledZone: zone }, by)
  const edition = await tx.edition.update({
    where: { id: editionId },
    data: {
      state: 'SCHEDULED',
      scheduledFor: at,
      scheduledZone: zone,
      scheduledById: by.id,
      scheduleFailedAt: null,
    },
  })
  await announceScheduled(tx, edition)
  return { status: 'DECIDED', edition }
}

/** Takes an edition off the schedule: it stands as its last decision left it. */
export async function unscheduleEdition(
  tx: Transaction,
  { editionId, note }: { editionId: string; note: string | null },
  by: Person,
): Promise<Decided> {
  const edition = await takeOpenEdition(tx, editionId)
  if (isNotOpen(edition)) return edition
  if (edition.state !== 'SCHEDULED')
    return refuse('id', 'This edition is not scheduled: there is nothing to take back.')
  await announceUnscheduled(tx, editionId)
  const { scheduledFor, scheduledZone } = edition
  await addStep(tx, { editionId, kind: 'UNSCHEDULED', note, scheduledFor, scheduledZone }, by)
  const state = await stateBeforeSchedule(tx, editionId)
  return {
    status: 'DECIDED',
    edition: await tx.edition.update({ where: { id: editionId }, data: { ...unscheduled, state } }),
  }
}

async function findRefusal(tx: Transaction, request: ScheduleRequest): Promise<Decided | null> {
  const { editionId, fingerprint, at, zone, fourEyes } = request
  const edition = await takeOpenEdition(tx, editionId)
  if (isNotOpen(edition)) return edition
  if (!isTimeZone(zone))
    return refuse('timeZone', `“${zone}” is no time zone: write one such as Europe/Vienna.`)
  const now = new Date(await readClock(tx))
  if (at <= now) return refuse('at', 'This time has passed: choose a later one, or publish now.')
  if (at.getTime() - now.getTime() > farthestSchedule * 86_400_000)
    return refuse(
      'at',
      `An edition is scheduled at most ${farthestSchedule} days ahead: choose an earlier time.`,
    )
  if ((await tx.change.count({ where: { editionId } })) === 0)
    return refuse('id', 'This edition changes nothing yet: change a document in it first.')
  if ((await fingerprintOf(tx, editionId)) !== fingerprint)
    return refuse('fingerprint', 'Somebody changed this edition since you saw it: look at it again.')
  if (await findMissingApproval(tx, edition, fourEyes))
    return refuse('id', 'Nobody else has approved this edition: hand it in for review first.')
  return null
}

/** What stands in an edition's way at a time, after all that goes out before it. Writes nothing. */
async function findBlockersAt(
  db: PrismaClient,
  { editionId, at, timeZone }: ScheduleRequest,
): Promise<Blocker[]> {
  try {
    return await db.$transaction(async (tx) => {
      await tx.$executeRaw`set local lock_timeout = '2s'`
      const edition = await tx.edition.findUniqueOrThrow({ where: { id: editionId } })
      await applyScheduledBefore(tx, edition, { at, timeZone })
      const blockers = await applyIfWhole(tx, edition, at, timeZone)
      if (blockers.length === 0) await tx.$executeRaw`set constraints all immediate`
      throw new RolledBack(blockers)
    })
  } catch (error) {
    if (error instanceof RolledBack) return error.blockers
    const violation = findViolation(error)
    if (violation) return [violation]
    throw error
  }
}

/** Ends the transaction without a trace, with what was found in it. */
class RolledBack extends Error {
  constructor(readonly blockers: Blocker[]) {
    super('rolled back')
  }
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

function refuse(field: string, message: string): Decided {
  return { status: 'REFUSED', field, message }
}
