import { sameValue } from '@parley/shared/compare/equal'
import { type FieldConflict, mergeDocuments } from '@parley/shared/compare/merge'
import { readDocument } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../core/database/transaction'
import type { Person } from '../core/person'
import type { Change, Edition } from '../generated/prisma/client'
import { createEdition } from './create-edition'
import { toStored } from './json'
import { newestVersions, operationOf } from './plan'
import { findLive } from './read-live'

export type Reverted =
  | {
      status: 'REVERTED'
      edition: Edition
      /** What later editions changed too, so that the inverse could not be laid over it; to be resolved in the draft. */
      conflicts: Array<{ kind: DocumentKind; documentId: string; conflicts: FieldConflict[] }>
    }
  | { status: 'NOT_OPEN'; message: string }

/** Stages the inverse of a published edition in a new draft, merged onto today: what later editions did stays. */
export async function revertEdition(db: Transaction, number: number, by: Person): Promise<Reverted> {
  const reverted = await db.edition.findUnique({ where: { number }, include: { changes: true } })
  if (!reverted) return { status: 'NOT_OPEN', message: `There is no edition ${number} to revert.` }
  const text = {
    kind: 'CORRECTION' as const,
    title: `Revert edition ${number}: ${reverted.title}`.slice(0, 200),
    publicNote: null,
    internalNote: null,
    byline: null,
    revertsId: reverted.id,
  }
  const edition = await createEdition(db, text, by)
  const found = []
  for (const change of reverted.changes) {
    const conflicts = await stageInverse(db, edition, change, by)
    if (conflicts.length > 0) found.push({ kind: change.kind, documentId: change.documentId, conflicts })
  }
  return { status: 'REVERTED', edition, conflicts: found }
}

async function stageInverse(
  db: Transaction,
  edition: Edition,
  change: Change,
  by: Person,
): Promise<FieldConflict[]> {
  const { kind, documentId } = change
  const before = change.before === null ? null : readDocument(kind, change.before)
  const after = change.after === null ? null : readDocument(kind, change.after)
  const live = await findLive(db, kind, documentId)
  const { merged, conflicts } = mergeDocuments(kind, { base: after, theirs: live, mine: before })
  if (conflicts.length === 0 && sameValue(merged, live)) return []
  const newest = (await newestVersions(db, kind, [documentId])).get(documentId) ?? 0
  // With a conflict the draft keeps the old base: publishing then finds the same conflict until it is resolved.
  const isClean = conflicts.length === 0
  const base = isClean ? live : after
  const next = isClean ? merged : before
  const id = uuidv7()
  await db.change.create({
    data: {
      id,
      editionId: edition.id,
      kind,
      documentId,
      operation: operationOf(base, next),
      base: toStored(kind, base),
      next: toStored(kind, next),
      baseVersion: isClean ? newest : (change.version ?? newest),
      lock: 1,
      editedById: by.id,
      editedAt: new Date(),
    },
  })
  await db.changeSave.create({ data: { changeId: id, lock: 1, next: toStored(kind, next), byId: by.id } })
  return conflicts
}
