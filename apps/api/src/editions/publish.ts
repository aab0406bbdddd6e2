import { storeDocument } from '@parley/shared/content/document'
import { isApprovedState } from '@parley/shared/editions'
import { todayIn } from '@parley/shared/when/day'
import type { Transaction } from '../core/database/transaction'
import type { Person } from '../core/person'
import type { Edition, PrismaClient } from '../generated/prisma/client'
import { announcePublished } from './announce'
import { applyPlan } from './apply'
import type { Blocker } from './blockers/blocker'
import { findBlockers } from './blockers/find-blockers'
import { digestOf } from './digest'
import { isNotOpen, type NotOpen, takeOpenEdition } from './open-edition'
import { type PlannedChange, planEdition } from './plan'
import { recordLock } from './record-lock'
import { recordOfEdition } from './record-of-edition'
import { findMissingApproval } from './review/decide'
import { addStep } from './review/steps'
import { findViolation, isLostRace } from './violation'

export type Published =
  | { status: 'PUBLISHED'; edition: Edition }
  | { status: 'BLOCKED'; blockers: Blocker[] }
  /** Nobody else approved it, and no reason is given for passing over that. */
  | { status: 'UNAPPROVED'; message: string }
  | NotOpen

export interface PublishRequest {
  editionId: string
  by: Person
  /** The newsroom's zone, which says what day it is. */
  timeZone: string
  /** The newsroom's usual byline, for an edition that names none. */
  byline?: string
  /** True where an edition goes out approved by somebody who did not work on it, or with a reason. */
  fourEyes?: boolean
  /** Why it goes out without such an approval: kept with it, for those who review it afterwards. */
  reason?: string | null
  /** True when its schedule asks for it: then it goes out only if it still stands there, and its time has come. */
  isDue?: boolean
  /** Runs what writes, in its transaction: for a caller that keeps something along with it. */
  within?: (tx: Transaction, publish: () => Promise<Published>) => Promise<Published>
}

/**
 * Publishes a draft edition: all of it, or nothing. One publisher at a time: the others wait. Refuses with every
 * blocker at once.
 */
export async function publishEdition(db: PrismaClient, request: PublishRequest): Promise<Published> {
  const { within = (_tx, publish) => publish() } = request
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.$transaction((tx) => within(tx, () => publishIn(tx, request)), {
        isolationLevel: 'ReadCommitted',
        timeout: 30_000,
        maxWait: 30_000,
      })
    } catch (error) {
      if (error instanceof Refused) return error.reason
      // A preview holds rows for a moment, and Postgres may choose the publisher to end a deadlock with it.
      if (isLostRace(error) && attempt < mostAttempts) continue
      const violation = findViolation(error)
      if (violation) return { status: 'BLOCKED', blockers: [violation] }
      throw error
    }
  }
}

const mostAttempts = 3

async function publishIn(tx: Transaction, request: PublishRequest): Promise<Published> {
  await tx.$executeRaw`set local statement_timeout = '30s'`
  const { number, at } = await takeNumber(tx)
  const edition = await takeOpenEdition(tx, request.editionId)
  if (isNotOpen(edition)) throw new Refused(edition)
  const { by, timeZone, byline, reason } = request
  if (request.isDue && !isDue(edition, new Date(at))) throw new Refused(notDue)
  const missing = await findMissingApproval(tx, edition, request.fourEyes ?? false)
  if (missing && !reason) throw new Refused({ status: 'UNAPPROVED', message: missing })
  const atOnce = reason && (missing || !isApprovedState(edition.state)) ? reason : null
  if (atOnce !== null)
    await addStep(tx, { editionId: edition.id, kind: 'PUBLISHED_AT_ONCE', note: atOnce }, by)
  const entry = { number, publishedAt: at, by, timeZone, byline, atOnce, isDue: request.isDue }
  const published = await publishAs(tx, edition, entry)
  // Here and not above: what an import brings in happened long ago.
  if (published.status === 'PUBLISHED') await announcePublished(tx, published.edition)
  return published
}

const notDue: NotOpen = { status: 'NOT_OPEN', message: 'This edition is not scheduled for now any more.' }

function isDue({ state, scheduledFor }: Edition, now: Date): boolean {
  return state === 'SCHEDULED' && scheduledFor !== null && scheduledFor <= now
}

/** How an edition enters the record: numbered by the publisher's lock, timed by Postgres' clock or an import. */
export interface Entry {
  number: number
  /** As text: a Date would cut what Postgres keeps. */
  publishedAt: string
  by: Person
  timeZone: string
  byline?: string
  /** Why it goes out without a review, when it does. */
  atOnce?: string | null
  /** True when its schedule asks for it. */
  isDue?: boolean
}

/** Publishes inside a transaction that holds the record's lock. Throws `Refused` when it cannot. */
export async function publishAs(tx: Transaction, edition: Edition, entry: Entry): Promise<Published> {
  const plan = await planEdition(tx, edition.id)
  const day = todayIn(entry.timeZone, new Date(entry.publishedAt))
  const blockers = await findBlockers(tx, edition, plan, day)
  if (blockers.length > 0) throw new Refused({ status: 'BLOCKED', blockers })
  // An import publishes several editions in one transaction: the one before left every rule immediate.
  await tx.$executeRaw`set constraints all deferred`
  await applyPlan(tx, plan, entry)
  await keepRevisions(tx, edition, plan, entry.number)
  // The last write of content: from here on the database refuses this number.
  // The byline is fixed now: a setting that changes later must not change what was published.
  const signed = { ...edition, byline: edition.byline ?? entry.byline ?? null }
  const published = await markPublished(tx, signed, plan, entry)
  const { by, atOnce = null, isDue = false } = entry
  const kind = atOnce === null ? 'EDITION_PUBLISHED' : 'EDITION_PUBLISHED_AT_ONCE'
  await recordOfEdition(tx, kind, published, by, { note: atOnce ?? undefined, isDue: isDue || undefined })
  await tx.$executeRaw`set constraints all immediate`
  // Heard only if this commits; the number is all a listener needs to read on from where it was.
  await tx.$executeRaw`select pg_notify('parley_edition', ${String(entry.number)})`
  return { status: 'PUBLISHED', edition: published }
}

/** Ends the transaction without a trace, and says why. */
export class Refused extends Error {
  constructor(readonly reason: Exclude<Published, { status: 'PUBLISHED' }>) {
    super(reason.status)
  }
}

/**
 * Takes the record's lock, then the next number and the time. Two statements: one statement's snapshot would be older
 * than the lock it waited for.
 */
export async function takeNumber(tx: Transaction): Promise<{ number: number; at: string }> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${recordLock})`
  const rows = await tx.$queryRaw<Array<{ number: number; at: string }>>`
    select coalesce(max(number), 0) + 1 as number,
      to_json(greatest(date_trunc('milliseconds', clock_timestamp()), max("publishedAt") + interval '1 ms')) #>> '{}' as at
    from "Edition" where "publishedAt" is not null`
  const [next] = rows
  if (!next) throw new Error('The record has no next number.')
  return next
}

/** Turns each change into its document's revision. Changes that came to nothing leave the edition. */
async function keepRevisions(
  tx: Transaction,
  edition: Edition,
  plan: readonly PlannedChange[],
  number: number,
) {
  const kept = plan.map((change) => change.changeId)
  await tx.changeSave.deleteMany({ where: { change: { editionId: edition.id } } })
  await tx.change.deleteMany({ where: { editionId: edition.id, id: { notIn: kept } } })
  const rows = plan.map(({ changeId, kind, before, after, operation, successorId, version }) => ({
    id: changeId,
    before: before && storeDocument(kind, before),
    after: after && storeDocument(kind, after),
    operation,
    successorId,
    version,
  }))
  // A document that is not there is SQL NULL, as jsonb_to_recordset reads a JSON null.
  await tx.$executeRaw`
    update "Change" c set before = r.before, after = r.after, operation = r.operation, "successorId" = r."successorId",
      version = r.version, "editionNumber" = ${number}::int
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(
      id uuid, before jsonb, after jsonb, operation "Operation", "successorId" uuid, version int)
    where c.id = r.id`
}

async function markPublished(
  tx: Transaction,
  edition: Edition,
  plan: readonly PlannedChange[],
  entry: Entry,
) {
  const digest = await computeDigest(tx, edition, plan, entry)
  await tx.$executeRaw`
    update "Edition" set number = ${entry.number}, "publishedAt" = ${entry.publishedAt}::timestamptz,
      state = 'PUBLISHED', "scheduledFor" = null, "scheduledZone" = null, "scheduledById" = null, "scheduleFailedAt" = null,
      "publishedById" = ${entry.by.id}, byline = ${edition.byline}, digest = ${digest}
    where id = ${edition.id}::uuid`
  return tx.edition.findUniqueOrThrow({ where: { id: edition.id } })
}

async function computeDigest(
  tx: Transaction,
  edition: Edition,
  plan: readonly PlannedChange[],
  entry: Entry,
) {
  const previous = await tx.edition.findUnique({
    where: { number: entry.number - 1 },
    select: { digest: true },
  })
  const reverts = edition.revertsId
    ? await tx.edition.findUnique({ where: { id: edition.revertsId }, select: { number: true } })
    : null
  return digestOf({
    previous: previous?.digest ?? null,
    number: entry.number,
    kind: edition.kind,
    title: edition.title,
    publicNote: edition.publicNote,
    byline: edition.byline,
    imported: edition.imported,
    reverts: reverts?.number ?? null,
    publishedAt: new Date(entry.publishedAt).toISOString(),
    changes: plan.map(({ kind, documentId, operation, successorId, version, before, after }) => ({
      kind,
      documentId,
      operation,
      successorId,
      version,
      before: before && storeDocument(kind, before),
      after: after && storeDocument(kind, after),
    })),
  })
}
