import { sameValue } from '@parley/shared/compare/equal'
import { type FieldConflict, mergeDocuments } from '@parley/shared/compare/merge'
import { readDocument } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import type { Transaction } from '../core/database/transaction'
import type { Person } from '../core/person'
import type { Change, Edition } from '../generated/prisma/client'
import { createEdition, type EditionText } from './create-edition'
import { recordOfEdition } from './record-of-edition'
import { findNewest } from './revisions'
import { createChange } from './saves'

export type Reverted =
  | {
      status: 'REVERTED'
      edition: Edition
      /** What later editions changed too, so that the inverse could not be laid over it; to be resolved in the draft. */
      conflicts: Array<{ kind: DocumentKind; documentId: string; conflicts: FieldConflict[] }>
    }
  | { status: 'NOT_OPEN'; message: string }

export interface RevertRequest {
  number: number
  kind?: EditionText['kind']
  publicNote?: string | null
}

/** Stages the inverse of a published edition in a new draft, merged onto today: what later editions did stays. */
export async function revertEdition(
  db: Transaction,
  { number, kind = 'CORRECTION', publicNote = null }: RevertRequest,
  by: Person,
): Promise<Reverted> {
  const reverted = await db.edition.findUnique({ where: { number }, include: { changes: true } })
  if (!reverted) return { status: 'NOT_OPEN', message: `There is no edition ${number} to revert.` }
  const text = {
    kind,
    // Cut where it is too long, but never within a character.
    title: `Revert edition ${number}: ${reverted.title}`.slice(0, 200).replace(/\p{Cs}$/u, ''),
    publicNote,
    internalNote: null,
    byline: null,
    revertsId: reverted.id,
  }
  const edition = await createEdition(db, text, by)
  await recordOfEdition(db, 'EDITION_REVERTED', reverted, by)
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
  const newest = await findNewest(db, kind, documentId)
  const { merged, conflicts } = mergeDocuments(kind, { base: after, theirs: newest.document, mine: before })
  if (conflicts.length === 0 && sameValue(merged, newest.document)) return []
  // With a conflict the draft keeps the old base: publishing then finds the same conflict until it is resolved.
  const isClean = conflicts.length === 0
  const first = {
    editionId: edition.id,
    kind,
    documentId,
    base: isClean ? newest.document : after,
    next: isClean ? merged : before,
    baseVersion: isClean ? newest.version : (change.version ?? newest.version),
    successorId: null,
  }
  await createChange(db, first, by)
  return conflicts
}
