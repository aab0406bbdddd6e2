import type { Transaction } from '../../../core/database/transaction'
import type { Person } from '../../../core/person'
import type { DocumentKey } from '../../blockers/blocker'
import { stageOver } from '../../drafted'
import { isNotOpen, takeOpenEdition } from '../../open-edition'
import { unstage } from '../../unstage'
import { keyOf } from '../titles'
import { isNew, type MergePlan, type MergeRequest, planMerge } from './plan-merge'
import type { RefusedStaging } from './refused-staging'

export type Merged =
  | { status: 'MERGED'; documents: DocumentKey[] }
  /** Some documents need a choice, or would break a rule. */
  | { status: 'UNSETTLED'; plan: MergePlan }
  /** Something that the person looked at has changed since. */
  | { status: 'STALE' }
  | RefusedStaging

export interface MergeOrder extends MergeRequest {
  editionId: string
  /** Of the plan that the person saw; another is refused. Null when nobody looked. */
  fingerprint: string | null
}

/**
 * Stages a merge: the edit of each document that it changes, and the withdrawal of the actor that goes, in favour of the
 * one that stays. Whoever calls it takes back what was staged before something was refused.
 */
export async function stageMerge(db: Transaction, order: MergeOrder, by: Person): Promise<Merged> {
  const { editionId, intoId, fingerprint } = order
  const edition = await takeOpenEdition(db, editionId)
  if (isNotOpen(edition)) return edition
  const plan = await planMerge(db, order)
  if (plan.status !== 'PLANNED') return plan
  if (fingerprint !== null && fingerprint !== plan.fingerprint) return { status: 'STALE' }
  if (plan.documents.some(({ clashes, problems }) => clashes.length + problems.length > 0))
    return { status: 'UNSETTLED', plan }
  const done: DocumentKey[] = []
  for (const { kind, id, document } of plan.documents) {
    const drafted = plan.drafted.get(keyOf({ kind, id }))
    if (!drafted) throw new Error('A document changes in a merge that was not read for it.')
    const staged = await stageOver(db, editionId, drafted, { document }, by)
    if (staged.status !== 'STAGED') return { status: 'NOT_STAGED', document: { kind, id }, staged }
    done.push({ kind, id })
  }
  for (const drafted of plan.ledThere) {
    const { kind, id } = drafted
    const staged = await stageOver(db, editionId, drafted, { document: null, successorId: intoId }, by)
    if (staged.status !== 'STAGED') return { status: 'NOT_STAGED', document: { kind, id }, staged }
    done.push({ kind, id })
  }
  const refused = await stageWithdrawal(db, plan, order, by)
  return refused ?? { status: 'MERGED', documents: [...done, { kind: 'ACTOR', id: order.fromId }] }
}

async function stageWithdrawal(
  db: Transaction,
  { from }: MergePlan,
  { editionId, intoId, fromId }: MergeOrder,
  by: Person,
): Promise<Merged | null> {
  if (isNew(from)) {
    const lock = from.change?.lock ?? 0
    const left = await unstage(db, { editionId, kind: 'ACTOR', documentId: fromId, lock }, by)
    if (left.status !== 'UNSTAGED') throw new Error('A new actor was merged, and cannot leave its edition.')
    return null
  }
  const staged = await stageOver(db, editionId, from, { document: null, successorId: intoId }, by)
  if (staged.status === 'STAGED') return null
  return { status: 'NOT_STAGED', document: { kind: 'ACTOR', id: fromId }, staged }
}
