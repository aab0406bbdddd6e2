import type { Transaction } from '../../../core/database/transaction'
import type { Person } from '../../../core/person'
import { readClock } from '../../clock'
import type { Said } from './add-comment'

/** Notes that a comment is resolved, or that it is not after all. Resolved twice, it was resolved by whoever came first. */
export async function resolveComment(
  db: Transaction,
  { id, isResolved }: { id: string; isResolved: boolean },
  by: Person,
): Promise<Said> {
  const comment = await db.comment.findUnique({ where: { id }, select: { replyToId: true } })
  if (!comment) return { status: 'NOT_FOUND', message: 'There is no such comment: choose another.' }
  if (comment.replyToId) {
    const message = 'This is a reply: resolve the comment that it replies to.'
    return { status: 'REFUSED', issues: [{ path: ['id'], message }] }
  }
  if (isResolved) {
    const resolved = { resolvedById: by.id, resolvedAt: await readClock(db) }
    await db.comment.updateMany({ where: { id, resolvedAt: null }, data: resolved })
  } else {
    await db.comment.update({ where: { id }, data: { resolvedById: null, resolvedAt: null } })
  }
  return { status: 'SAID', id }
}
