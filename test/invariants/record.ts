import { sameValue } from '@parley/shared/compare/equal'
import { readDocument } from '@parley/shared/content/document'
import { allKinds, contentTables } from '@parley/shared/content/kinds'
import { expect } from 'vitest'
import { digestOf } from '../../apps/api/src/editions/digest'
import { type ImportedEdition, importRecord } from '../../apps/api/src/editions/import-record'
import { readLive } from '../../apps/api/src/editions/read-live'
import type { Prisma, PrismaClient } from '../../apps/api/src/generated/prisma/client'
import { openWorld } from '../world'
import { type Dump, dumpAsOf, dumpLive, hashOf } from './dump'

/** What each edition said when it was the newest, to hold later answers against. */
export type Remembered = Map<number, string>

/** Holds the record to invariants 3, 4 and 5 and its digests to their chain; `remembered` grows from call to call. */
export async function checkRecord(db: PrismaClient, remembered: Remembered): Promise<void> {
  const newest = await checkNumbers(db)
  const live = await dumpLive(db)
  expect(await dumpAsOf(db, newest), 'as of now is what is live').toEqual(live)
  await checkDocuments(db)
  await checkPast(db, newest, live, remembered)
  await checkDigests(db)
}

/** Numbers have no gaps, times rise with them, and what history holds carries the number of an edition. */
async function checkNumbers(db: PrismaClient): Promise<number> {
  const editions = await db.edition.findMany({ where: { number: { not: null } }, orderBy: { number: 'asc' } })
  expect(editions.map(({ number }) => number)).toEqual(editions.map((_, index) => index + 1))
  const times = editions.map(({ publishedAt }) => publishedAt?.getTime() ?? 0)
  expect(times.every((time, index) => index === 0 || time > (times[index - 1] ?? 0))).toBe(true)
  const strays = contentTables.map(
    (table) => `select '${table}' as "table" from history."${table}" h where "fromEdition" >= "toEdition"
      or not exists (select from "Edition" where number = "fromEdition")
      or "toEdition" <> 2147483647 and not exists (select from "Edition" where number = "toEdition")
      or exists (select from history."${table}" o where o.id = h.id and o."fromEdition" <> h."fromEdition"
        and o."fromEdition" < h."toEdition" and h."fromEdition" < o."toEdition")`,
  )
  expect(await db.$queryRawUnsafe(strays.join(' union all ')), 'versions without an edition').toEqual([])
  return editions.length
}

/** Each document is live exactly as its newest revision says, and each revision begins where the last one ended. */
async function checkDocuments(db: PrismaClient) {
  const revisions = await db.change.findMany({
    where: { version: { not: null } },
    orderBy: { version: 'asc' },
  })
  for (const { kind, table } of allKinds) {
    const ofKind = revisions.filter((revision) => revision.kind === kind)
    const newest = new Map<string, (typeof revisions)[number]>()
    for (const revision of ofKind) {
      const previous = newest.get(revision.documentId)
      expect(revision.version).toBe((previous?.version ?? 0) + 1)
      expect(revision.before, 'before is what was published').toEqual(previous?.after ?? null)
      newest.set(revision.documentId, revision)
    }
    const live = await readLive(db, kind, [...newest.keys()])
    for (const [id, { after }] of newest) {
      expect(live.get(id) ?? null).toEqual(after === null ? null : readDocument(kind, after))
    }
    const rows = await db.$queryRawUnsafe<Array<{ id: string; version: number }>>(
      `select id::text, version from "${table}"`,
    )
    for (const { id, version } of rows) expect(newest.get(id)?.version, `${kind} ${id}`).toBe(version)
  }
}

async function checkPast(db: PrismaClient, newest: number, live: Dump, remembered: Remembered) {
  for (let edition = 1; edition < newest; edition += 1) {
    const hash = hashOf(await dumpAsOf(db, edition))
    expect(hash, `what edition ${edition} said`).toBe(remembered.get(edition) ?? hash)
    remembered.set(edition, hash)
  }
  if (newest > 0) remembered.set(newest, hashOf(live))
}

/** Computed again from what is public, with nothing from the code that published it but the hash. */
async function checkDigests(db: PrismaClient) {
  const editions = await readEditions(db)
  let previous: string | null = null
  for (const edition of editions) {
    const digest = digestOf({
      previous,
      number: edition.number ?? 0,
      kind: edition.kind,
      title: edition.title,
      publicNote: edition.publicNote,
      byline: edition.byline,
      imported: edition.imported,
      reverts: edition.reverts?.number ?? null,
      publishedAt: edition.publishedAt?.toISOString() ?? '',
      changes: edition.changes.map(({ kind, documentId, operation, successorId, version, before, after }) => {
        return { kind, documentId, operation, successorId, version: version ?? 0, before, after }
      }),
    })
    expect(edition.digest, `the digest of edition ${edition.number}`).toBe(digest)
    previous = digest
  }
}

const wholeEdition = {
  changes: { orderBy: [{ kind: 'asc' }, { documentId: 'asc' }] },
  reverts: { select: { number: true } },
} satisfies Prisma.EditionInclude

function readEditions(db: PrismaClient) {
  return db.edition.findMany({
    where: { number: { not: null } },
    orderBy: { number: 'asc' },
    include: wholeEdition,
  })
}

/** The published changes of a record, as another installation would take them in. */
export async function exportRecord(db: PrismaClient): Promise<ImportedEdition[]> {
  const editions = await readEditions(db)
  return editions.map(({ kind, title, publicNote, byline, publishedAt, changes }) => ({
    kind,
    title,
    publicNote,
    byline,
    publishedAt: publishedAt?.toISOString() ?? '',
    changes: changes.map((change) => ({
      kind: change.kind,
      id: change.documentId,
      document: change.after === null ? null : readDocument(change.kind, change.after),
    })),
  }))
}

/** Replays the published changes into an empty database, and compares every content table and every past. */
export async function checkReplay(db: PrismaClient): Promise<void> {
  const other = await openWorld()
  try {
    const count = await importRecord(other.db, await exportRecord(db), { timeZone: 'UTC' })
    expect(await dumpLive(other.db)).toEqual(await dumpLive(db))
    for (let edition = 1; edition <= count; edition += 1) {
      const isSame = sameValue(await dumpAsOf(other.db, edition), await dumpAsOf(db, edition))
      expect(isSame, `as of edition ${edition}, replayed`).toBe(true)
    }
  } finally {
    await other.close()
  }
}
