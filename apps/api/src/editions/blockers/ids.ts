import { kindOf } from '@parley/shared/content/kinds'
import { withArticle } from '@parley/shared/content/with-article'
import type { Transaction } from '../../core/database/transaction'
import type { PlannedChange } from '../plan'
import type { Blocker } from './blocker'

/** Ids that belong to a document of another kind: the record tells documents apart by their ids alone. */
export async function findTakenIds(db: Transaction, plan: readonly PlannedChange[]): Promise<Blocker[]> {
  const published = await db.change.findMany({
    where: { documentId: { in: plan.map(({ documentId }) => documentId) }, version: { not: null } },
    distinct: ['kind', 'documentId'],
    select: { kind: true, documentId: true },
  })
  return plan.flatMap(({ kind, documentId }): Blocker[] => {
    const holder = [...published, ...plan].find(
      (other) => other.documentId === documentId && other.kind !== kind,
    )
    if (!holder) return []
    const message = `Its id belongs to ${withArticle(kindOf(holder.kind).noun)}: take it out, and stage it under an id of its own.`
    const related = [{ kind: holder.kind, id: documentId }]
    const document = { kind, id: documentId }
    return [{ class: 'CANNOT_HOLD', code: 'INVALID', document, path: '', message, related }]
  })
}
