import { approvedStates, type EditionStepKind } from '@parley/shared/editions'
import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../../core/database/transaction'
import type { Person } from '../../core/person'
import { readClock } from '../clock'
import { unscheduled } from './before-schedule'

interface Step {
  editionId: string
  kind: EditionStepKind
  note?: string | null
  /** Of a step about a schedule: its time and zone. */
  scheduledFor?: Date | null
  scheduledZone?: string | null
}

/** Writes down what was decided on an edition, by whom and when. */
export async function addStep(db: Transaction, step: Step, by: Person) {
  const at = await readClock(db)
  return db.editionStep.create({ data: { ...step, id: uuidv7(), byId: by.id, at } })
}

/** What was approved is no longer what stands: the edition waits for another decision, and its steps say why. */
export async function voidApproval(db: Transaction, editionId: string, by: Person): Promise<void> {
  const { count } = await db.edition.updateMany({
    where: { id: editionId, state: { in: [...approvedStates] } },
    data: { ...unscheduled, state: 'IN_REVIEW' },
  })
  if (count > 0) await addStep(db, { editionId, kind: 'VOIDED' }, by)
}
