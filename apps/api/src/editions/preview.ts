import { todayIn } from '@parley/shared/when/day'
import { validate as isUuid } from 'uuid'
import type { Transaction } from '../core/database/transaction'
import { applyPlan, previewNumber } from './apply'
import type { Blocker } from './blockers/blocker'
import { findBlockers } from './blockers/find-blockers'
import { readClock } from './clock'
import { planEdition } from './plan'
import { applyScheduledBefore } from './scheduled-before'
import { findViolation } from './violation'

/** Whether a preview is open, or the reasons why the edition's story would not hold together. */
export type Previewed = { ok: true } | { ok: false; message: string; blockers: Blocker[] }

/**
 * Applies an edition with the code that publishes it, inside a transaction that its caller rolls back. Takes no number
 * and no publisher's lock; short timeouts keep it from delaying a publication. A scheduled edition is shown as of its
 * time, after all that goes out before it.
 */
export async function openPreview(
  db: Transaction,
  editionId: string,
  { timeZone }: { timeZone: string },
): Promise<Previewed> {
  await db.$executeRaw`set local lock_timeout = '1s'`
  await db.$executeRaw`set local statement_timeout = '3s'`
  const edition = isUuid(editionId) ? await db.edition.findUnique({ where: { id: editionId } }) : null
  if (!edition || edition.discardedAt) return refuse('There is no such edition to preview.', [])
  if (edition.publishedAt)
    return refuse(`Edition ${edition.number} is published: read it as of its number.`, [])
  const now = edition.scheduledFor?.toISOString() ?? (await readClock(db))
  if (edition.scheduledFor) await applyScheduledBefore(db, edition, { at: edition.scheduledFor, timeZone })
  const plan = await planEdition(db, editionId)
  const blockers = await findBlockers(db, edition, plan, todayIn(timeZone, new Date(now)))
  const broken = blockers.filter((blocker) => blocker.class === 'CANNOT_HOLD')
  if (broken.length > 0) return refuse('This edition cannot be previewed until it holds together.', broken)
  try {
    await applyPlan(db, plan, { number: previewNumber, publishedAt: now })
    await db.$executeRaw`set constraints all immediate`
    return { ok: true }
  } catch (error) {
    const violation = findViolation(error)
    if (!violation) throw error
    return refuse('This edition cannot be previewed until it holds together.', [violation])
  }
}

function refuse(message: string, blockers: Blocker[]): Previewed {
  return { ok: false, message, blockers }
}
