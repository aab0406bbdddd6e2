import { type FieldConflict, mergeDocuments } from '@parley/shared/compare/merge'
import { type Document, readDocument } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import type { Transaction } from '../core/database/transaction'
import type { Person } from '../core/person'
import type { Change } from '../generated/prisma/client'
import type { DocumentKey } from './blockers/blocker'
import { baseOf, nextOf } from './saves'
import { type Staged, stage } from './stage'

/** A document as it stands in a draft edition today: with what the edition does to it, else as it is published. */
export interface Drafted extends DocumentKey {
  /** Null when it is withdrawn, by the edition or before, and when it is not known. */
  document: Document | null
  /** What is published, and under which version; 0 when it never was. */
  live: Document | null
  version: number
  /** What the edition does to it. */
  change: Change | null
  /** Where a later edition changed the same, so that nobody can say how it stands. */
  conflicts: FieldConflict[]
}

/** Reads how documents stand in a draft edition, or without one how they are published. */
export async function readDrafted(
  db: Transaction,
  editionId: string | null,
  keys: readonly DocumentKey[],
): Promise<Drafted[]> {
  const drafted: Drafted[] = []
  for (const kind of new Set(keys.map((key) => key.kind))) {
    const ids = [...new Set(keys.flatMap((key) => (key.kind === kind ? [key.id] : [])))]
    drafted.push(...(await readOfKind(db, editionId, kind, ids)))
  }
  return drafted
}

/** The same for one document. */
export async function findDrafted(
  db: Transaction,
  editionId: string | null,
  key: DocumentKey,
): Promise<Drafted> {
  const [drafted] = await readDrafted(db, editionId, [key])
  if (!drafted) throw new Error('A document that was asked for is missing from the answer.')
  return drafted
}

async function readOfKind(
  db: Transaction,
  editionId: string | null,
  kind: DocumentKind,
  ids: string[],
): Promise<Drafted[]> {
  // Version and text of one revision, read in one statement: see `findNewest`.
  const revisions = await db.change.findMany({
    where: { kind, documentId: { in: ids }, version: { not: null } },
    orderBy: [{ documentId: 'asc' }, { version: 'desc' }],
    distinct: ['documentId'],
    select: { documentId: true, version: true, after: true },
  })
  const changes = editionId
    ? await db.change.findMany({ where: { editionId, kind, documentId: { in: ids } } })
    : []
  const newest = new Map(revisions.map((revision) => [revision.documentId, revision]))
  const changeOf = new Map(changes.map((change) => [change.documentId, change]))
  return ids.map((id) => {
    const revision = newest.get(id)
    const live = revision?.after ? readDocument(kind, revision.after) : null
    return standing({ kind, id }, live, revision?.version ?? 0, changeOf.get(id) ?? null)
  })
}

function standing(key: DocumentKey, live: Document | null, version: number, change: Change | null): Drafted {
  const stands = { ...key, live, version, change }
  if (!change) return { ...stands, document: live, conflicts: [] }
  if (change.baseVersion >= version) return { ...stands, document: nextOf(change), conflicts: [] }
  const sides = { base: baseOf(change), theirs: live, mine: nextOf(change) }
  const { merged, conflicts } = mergeDocuments(key.kind, sides)
  return { ...stands, document: merged, conflicts }
}

/**
 * Stages what is to become of a document that was read with `readDrafted`. A change that began from an older version is
 * brought up to the newest first: what was published in between is no edit of this one.
 */
export async function stageOver(
  db: Transaction,
  editionId: string,
  { kind, id, live, version, change }: Drafted,
  wanted: { document: Document | null; successorId?: string },
  by: Person,
): Promise<Staged> {
  const request = { editionId, kind, documentId: id, baseVersion: version }
  let lock = change?.lock ?? 0
  if (change && change.baseVersion < version) {
    const raised = await stage(db, { ...request, document: live, lock: 0 }, by)
    if (raised.status !== 'STAGED') return raised
    lock = raised.change.lock
  }
  return stage(db, { ...request, ...wanted, lock }, by)
}
