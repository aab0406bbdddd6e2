import { approvedStates, type EditionStepKind } from '@parley/shared/editions'
import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../../core/database/transaction'
import type { Person } from '../../core/person'
import { readClock } from '../clock'

interface Step {
  editionId: string
  kind: EditionStepKind
  note?: string | null
}

/** Writes down what was decided on an edition, by whom and when. */
export async function addStep(db: Transaction, { editionId, kind, note = null }: Step, by: Person) {
  const at = await readClock(db)
  await db.editionStep.create({ data: { id: uuidv7(), editionId, kind, note, byId: by.id, at } })
}

/** What was approved is no longer what stands: the edition waits for another decision, and its steps say why. */
export async function voidApproval(db: Transaction, editionId: string, by: Person): Promise<void> {
  const { count } = await db.edition.updateMany({
    where: { id: editionId, state: { in: [...approvedStates] } },
    data: { state: 'IN_REVIEW' },
  })
  if (count > 0) await addStep(db, { editionId, kind: 'VOIDED' }, by)
}
