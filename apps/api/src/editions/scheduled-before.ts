import { todayIn } from '@parley/shared/when/day'
import type { Transaction } from '../core/database/transaction'
import type { Edition } from '../generated/prisma/client'
import { applyPlan, previewNumber } from './apply'
import type { Blocker } from './blockers/blocker'
import { findBlockers } from './blockers/find-blockers'
import { planEdition } from './plan'
import { findViolation } from './violation'

/**
 * Applies what is scheduled to go out before an edition, in its order, inside a transaction that its caller rolls back.
 * One that would not go out, as things stand, is left out.
 */
export async function applyScheduledBefore(
  db: Transaction,
  edition: Pick<Edition, 'id'>,
  { at, timeZone }: { at: Date; timeZone: string },
): Promise<void> {
  const earlier = await db.edition.findMany({
    where: { id: { not: edition.id }, state: 'SCHEDULED', scheduledFor: { lte: at } },
    orderBy: [{ scheduledFor: 'asc' }, { id: 'asc' }],
  })
  for (const each of earlier) {
    const time = each.scheduledFor ?? at
    // Of two at one time, the one with the smaller id goes first.
    if (time.getTime() === at.getTime() && each.id > edition.id) continue
    await applyIfWhole(db, each, time, timeZone)
  }
}

/** Applies an edition, or nothing of it. Gives what stands in its way; what only a commit would find is not among it. */
export async function applyIfWhole(
  db: Transaction,
  edition: Edition,
  at: Date,
  timeZone: string,
): Promise<Blocker[]> {
  const plan = await planEdition(db, edition.id)
  const blockers = await findBlockers(db, edition, plan, todayIn(timeZone, at))
  if (blockers.length > 0) return blockers
  await db.$executeRaw`savepoint whole`
  try {
    await applyPlan(db, plan, { number: previewNumber, publishedAt: at.toISOString() })
    return []
  } catch (error) {
    const violation = findViolation(error)
    if (!violation) throw error
    await db.$executeRaw`rollback to savepoint whole`
    return [violation]
  }
}
