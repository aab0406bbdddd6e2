import { storeDocument } from '@parley/shared/content/document'
import { todayIn } from '@parley/shared/when/day'
import type { Transaction } from '../core/database/transaction'
import type { Person } from '../core/person'
import type { Edition, PrismaClient } from '../generated/prisma/client'
import { applyPlan } from './apply'
import type { Blocker } from './blockers/blocker'
import { findBlockers } from './blockers/find-blockers'
import { digestOf } from './digest'
import { toStored } from './json'
import { isNotOpen, type NotOpen, takeOpenEdition } from './open-edition'
import { type PlannedChange, planEdition } from './plan'

export type Published =
  | { status: 'PUBLISHED'; edition: Edition }
  | { status: 'BLOCKED'; blockers: Blocker[] }
  | NotOpen

export interface PublishRequest {
  editionId: string
  by: Person
  /** The newsroom's zone, which says what day it is. */
  timeZone: string
}

/** The advisory lock of the record: publishers take it one at a time, and hold it until their commit is visible. */
export const recordLock = 7001

/**
 * Publishes a draft edition: all of it, or nothing. One publisher at a time: the others wait. Refuses with every
 * blocker at once.
 */
export async function publishEdition(db: PrismaClient, request: PublishRequest): Promise<Published> {
  try {
    return await db.$transaction((tx) => publishIn(tx, request), {
      isolationLevel: 'ReadCommitted',
      timeout: 30_000,
      maxWait: 30_000,
    })
  } catch (error) {
    if (error instanceof Refused) return error.reason
    throw error
  }
}

async function publishIn(tx: Transaction, request: PublishRequest): Promise<Published> {
  await tx.$executeRaw`set local statement_timeout = '30s'`
  const { number, at } = await takeNumber(tx)
  const edition = await takeOpenEdition(tx, request.editionId)
  if (isNotOpen(edition)) throw new Refused(edition)
  return publishAs(tx, edition, { number, publishedAt: at, by: request.by, timeZone: request.timeZone })
}

/** How an edition enters the record: numbered by the publisher's lock, timed by Postgres' clock or an import. */
export interface Entry {
  number: number
  /** As text: a Date would cut what Postgres keeps. */
  publishedAt: string
  by: Person
  timeZone: string
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
  const published = await markPublished(tx, edition, plan, entry)
  await tx.$executeRaw`set constraints all immediate`
  // Heard only if this commits; the number is all a listener needs to read on from where it was.
  await tx.$executeRaw`select pg_notify('parley_edition', ${String(entry.number)})`
  return { status: 'PUBLISHED', edition: published }
}

/** Ends the transaction without a trace, and says why. */
export class Refused extends Error {
  constructor(readonly reason: { status: 'BLOCKED'; blockers: Blocker[] } | NotOpen) {
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
  for (const { changeId, kind, before, after, operation, successorId, version } of plan) {
    await tx.change.update({
      where: { id: changeId },
      data: {
        before: toStored(kind, before),
        after: toStored(kind, after),
        operation,
        successorId,
        version,
        editionNumber: number,
      },
    })
  }
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
      state = 'PUBLISHED', "publishedById" = ${entry.by.id}, digest = ${digest}
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
