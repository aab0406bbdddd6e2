import type { Transaction } from '../../core/database/transaction'
import type { EditionState } from '../../generated/prisma/client'

/** The columns of an edition that goes out only when somebody publishes it. */
export const unscheduled = { scheduledFor: null, scheduledZone: null, scheduledById: null } as const

/** Where an edition stands when it is taken off the schedule: as its last decision left it. */
export async function stateBeforeSchedule(db: Transaction, editionId: string): Promise<EditionState> {
  const last = await db.editionStep.findFirst({
    where: { editionId, kind: { in: ['SUBMITTED', 'RECALLED', 'APPROVED', 'RETURNED', 'VOIDED'] } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { kind: true },
  })
  if (last?.kind === 'APPROVED') return 'APPROVED'
  return last?.kind === 'SUBMITTED' || last?.kind === 'VOIDED' ? 'IN_REVIEW' : 'DRAFT'
}
