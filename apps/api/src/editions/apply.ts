import type { Transaction } from '../core/database/transaction'
import type { PlannedChange } from './plan'
import { type Write, writeRows } from './write-rows'

/** The number under which a preview writes: no edition can have it, and it is never stored as one. */
export const previewNumber = 2147483646

/**
 * Writes an edition's documents into the live tables under its number. The only code that does: publishing commits it,
 * a preview rolls it back. Returns when every deferred rule of the database has been checked but the edition's own.
 */
export async function applyPlan(
  db: Transaction,
  plan: readonly PlannedChange[],
  edition: { number: number; publishedAt: string },
): Promise<void> {
  await db.$executeRaw`select set_config('parley.edition', ${String(edition.number)}, true)`
  const first = await firstPublications(db, plan)
  const writes = plan.map(
    (change): Write => ({
      kind: change.kind,
      documentId: change.documentId,
      before: change.before,
      after: change.after,
      version: change.version,
      firstPublishedAt: first.get(`${change.kind}:${change.documentId}`) ?? edition.publishedAt,
      lastPublishedAt: edition.publishedAt,
    }),
  )
  await writeRows(db, writes)
  await claimSlugs(db, plan, edition.number)
}

/** When each document was first published, also one that was withdrawn since and comes back. */
async function firstPublications(
  db: Transaction,
  plan: readonly PlannedChange[],
): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<Array<{ key: string; at: string }>>`
    select c.kind || ':' || c."documentId" as key, to_json(e."publishedAt") #>> '{}' as at
    from "Change" c join "Edition" e on e.id = c."editionId"
    where c.version = 1 and c."documentId" = any(${plan.map((change) => change.documentId)}::uuid[])`
  return new Map(rows.map(({ key, at }) => [key, at]))
}

async function claimSlugs(db: Transaction, plan: readonly PlannedChange[], number: number) {
  const wanted = plan.flatMap(({ kind, documentId, after }) =>
    after ? [{ kind, slug: after.slug, documentId }] : [],
  )
  const known = await db.slugUse.findMany({ where: { slug: { in: wanted.map(({ slug }) => slug) } } })
  const isKnown = (use: { kind: string; slug: string }) =>
    known.some((other) => other.kind === use.kind && other.slug === use.slug)
  const fresh = wanted.filter((use) => !isKnown(use))
  if (fresh.length === 0) return
  await db.slugUse.createMany({ data: fresh.map((use) => ({ ...use, edition: number })) })
}
