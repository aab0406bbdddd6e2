import { type EditionStepKind, isApprovedState } from '@parley/shared/editions'
import type { Transaction } from '../../core/database/transaction'
import type { Edition } from '../../generated/prisma/client'
import { groupBy } from '../../graphql/batch'
import type { DocumentKey } from '../blockers/blocker'

/** An edition that went out and changed documents that another, which was decided on before, changes too. */
export interface Overtaking {
  editionId: string
  documents: DocumentKey[]
}

/**
 * Finds the editions that were published since an edition was approved, or scheduled without an approval, and changed
 * documents that it changes: it goes out merged with them. None while it waits for a decision.
 */
export async function findOvertaking(
  db: Transaction,
  { id: editionId, state }: Pick<Edition, 'id' | 'state'>,
): Promise<Overtaking[]> {
  const since = isApprovedState(state) ? await decidedAt(db, editionId) : null
  if (!since) return []
  const own = await db.change.findMany({ where: { editionId }, select: { kind: true, documentId: true } })
  const theirs = await db.change.findMany({
    where: {
      OR: own.map(({ kind, documentId }) => ({ kind, documentId })),
      editionNumber: { not: null },
      edition: { publishedAt: { gt: since } },
    },
    select: { editionId: true, kind: true, documentId: true },
    orderBy: [{ editionNumber: 'asc' }, { kind: 'asc' }, { documentId: 'asc' }],
  })
  return [...groupBy(theirs, (change) => change.editionId)].map(([id, changes]) => ({
    editionId: id,
    documents: changes.map(({ kind, documentId }) => ({ kind, id: documentId })),
  }))
}

/** When it was approved; of one that needed no approval, when it was scheduled. */
async function decidedAt(db: Transaction, editionId: string): Promise<Date | null> {
  const steps = await db.editionStep.findMany({
    where: { editionId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { kind: true, at: true },
  })
  const end = steps.findIndex(({ kind }) => undoing.has(kind))
  const standing = end < 0 ? steps : steps.slice(0, end)
  const decision =
    standing.find(({ kind }) => kind === 'APPROVED') ?? standing.find(({ kind }) => kind === 'SCHEDULED')
  return decision?.at ?? null
}

/** After these, what was decided before does not stand any more. */
const undoing: ReadonlySet<EditionStepKind> = new Set(['VOIDED', 'RETURNED', 'RECALLED'])
