import type { Transaction } from '../core/database/transaction'
import type { PrismaClient } from '../generated/prisma/client'
import type { Tense } from './context'
import { refusal } from './errors'
import { findUuid } from './global-id'
import type { AskedTense } from './tense'

/**
 * Applies a draft edition inside the transaction, with the code that publishes. What else a refusal carries, such as
 * blockers, is shown to the editor who asked.
 */
export type OpenPreview = (
  tx: Transaction,
  editionId: string,
  context: { timeZone: string },
) => Promise<{ ok: true } | { ok: false; message: string }>

/** Opens the present: read only, one snapshot, whose newest edition is read in it. */
export async function openNow(tx: Transaction): Promise<Tense> {
  const [row] = await tx.$queryRaw<[{ newest: number }]>`
    select set_config('transaction_read_only', 'on', true),
      (select coalesce(max(number), 0) from "Edition" where "publishedAt" is not null)::int as newest`
  return { kind: 'now', edition: row.newest }
}

/** Opens the past at an edition, or at 0, before the first. Refuses a number that no edition has. */
export async function openThen(tx: Transaction, edition: number): Promise<Tense> {
  // Names are found when the statement is parsed: this one still reads the live table.
  const [row] = await tx.$queryRaw<[{ newest: number }]>`
    select set_config('transaction_read_only', 'on', true), set_config('parley.as_of', ${String(edition)}, true),
      set_config('search_path', 'asof,public', true),
      (select coalesce(max(number), 0) from "Edition" where "publishedAt" is not null)::int as newest`
  if (edition < 0 || edition > row.newest) throw unknownEdition(edition, row.newest)
  return { kind: 'then', edition }
}

/** Opens what is to come: applies the draft edition, then reads only. */
export async function openNext(
  tx: Transaction,
  edition: string,
  openPreview: OpenPreview,
  timeZone: string,
): Promise<Tense> {
  const editionId = findUuid(edition, ['Edition', 'DraftEdition'])
  if (editionId === null)
    throw refusal('INVALID', 'This is not the id of an edition.', { argument: 'edition' })
  const [row] = await tx.$queryRaw<[{ newest: number }]>`
    select set_config('lock_timeout', '1s', true), set_config('statement_timeout', '3s', true),
      (select coalesce(max(number), 0) from "Edition" where "publishedAt" is not null)::int as newest`
  const opened = await openPreview(tx, editionId, { timeZone })
  if (!opened.ok) {
    const { ok: _, message, ...details } = opened
    throw refusal('CONFLICT', message, { argument: 'edition', ...details })
  }
  await tx.$executeRaw`select set_config('transaction_read_only', 'on', true)`
  return { kind: 'next', edition: row.newest, preview: editionId }
}

/**
 * The edition in force at the moment that is asked for. A time later than the newest edition waits for a publication
 * that is running, for its time may already be past while it is not yet to be seen.
 */
export async function resolveEdition(
  client: PrismaClient,
  asked: AskedTense & { kind: 'then' },
): Promise<number> {
  if ('edition' in asked) {
    if (asked.edition === 0) throw unknownEdition(0)
    return asked.edition
  }
  const time = asked.time.toISOString()
  const found = await readEditionAt(client, time)
  if (found.isSettled) return found.edition
  return client.$transaction(
    async (tx) => {
      // Two statements: the second must have a snapshot younger than the lock.
      await tx.$executeRaw`select pg_advisory_xact_lock_shared(7001)`
      const { edition, isFuture } = await readEditionAt(tx, time)
      if (isFuture)
        throw refusal('INVALID', 'This time has not come yet. Leave @asOf out to read the present.', {
          argument: 'time',
        })
      return edition
    },
    { timeout: 5_000, maxWait: 2_000 },
  )
}

interface EditionAt {
  edition: number
  isSettled: boolean
  isFuture: boolean
}

async function readEditionAt(db: Transaction, time: string): Promise<EditionAt> {
  const [row] = await db.$queryRaw<[EditionAt]>`
    select coalesce(max(number) filter (where "publishedAt" <= ${time}::timestamptz), 0)::int as edition,
      coalesce(max("publishedAt") >= ${time}::timestamptz, false) as "isSettled",
      ${time}::timestamptz > clock_timestamp() as "isFuture"
    from "Edition" where "publishedAt" is not null`
  return row
}

function unknownEdition(edition: number, newest?: number) {
  const known =
    newest === undefined
      ? 'Editions are numbered from 1.'
      : newest === 0
        ? 'None is published yet.'
        : `The newest is ${newest}.`
  return refusal('INVALID', `There is no edition ${edition}. ${known}`, { argument: 'edition' })
}
