import { titleOf } from '@parley/shared/compare/titles'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import type { Transaction } from '../../core/database/transaction'
import type { PlannedChange } from '../plan'
import { findLive } from '../read-live'
import type { DocumentKey } from './blocker'

/** The document that takes the place of one that is withdrawn, and what it is called. */
export interface Successor extends DocumentKey {
  title: string
}

/**
 * Finds what takes the place of a document that is withdrawn, by what is published or planned: the end of the chain, as
 * readers are led there. Null where nothing does, or where the last is withdrawn, too.
 */
export async function findSuccessor(
  db: Transaction,
  plan: readonly PlannedChange[],
  { kind, id }: DocumentKey,
): Promise<Successor | null> {
  const seen = new Set([id])
  let next = await findNext(db, plan, kind, id)
  while (next !== null && !seen.has(next)) {
    seen.add(next)
    const planned = plan.find((change) => change.kind === kind && change.documentId === next)
    const document = planned ? planned.after : await findLive(db, kind, next)
    if (document) return { kind, id: next, title: titleOf(kind, document) }
    next = await findNext(db, plan, kind, next)
  }
  return null
}

/** The same of a document that is withdrawn already, whatever this edition would do to it. */
export function findPublishedSuccessor(
  db: Transaction,
  plan: readonly PlannedChange[],
  { kind, id }: DocumentKey,
): Promise<Successor | null> {
  const others = plan.filter((change) => change.kind !== kind || change.documentId !== id)
  return findSuccessor(db, others, { kind, id })
}

async function findNext(
  db: Transaction,
  plan: readonly PlannedChange[],
  kind: DocumentKind,
  id: string,
): Promise<string | null> {
  const planned = plan.find((change) => change.kind === kind && change.documentId === id)
  if (planned) return planned.successorId
  const last = await db.change.findFirst({
    where: { kind, documentId: id, version: { not: null } },
    orderBy: { version: 'desc' },
    select: { successorId: true },
  })
  return last?.successorId ?? null
}
