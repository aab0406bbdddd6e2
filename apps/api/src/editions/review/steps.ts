import type { AuditKind } from '@parley/shared/audit'
import { approvedStates, type EditionStepKind } from '@parley/shared/editions'
import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../../core/database/transaction'
import type { Person } from '../../core/person'
import { announceUnscheduled } from '../announce'
import { readClock } from '../clock'
import { recordOfEdition } from '../record-of-edition'
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
  const made = await db.editionStep.create({ data: { ...step, id: uuidv7(), byId: by.id, at } })
  const kind = auditKindOf[step.kind]
  if (kind === null) return made
  const edition = await db.edition.findUniqueOrThrow({
    where: { id: step.editionId },
    select: { id: true, title: true, number: true },
  })
  const detail = step.kind === 'SCHEDULED' ? { scheduledFor: step.scheduledFor?.toISOString() } : {}
  await recordOfEdition(db, kind, edition, by, { ...detail, note: step.note ?? undefined })
  return made
}

/** How the audit calls each step; null for the one that is written down with its publication. */
const auditKindOf: Record<EditionStepKind, AuditKind | null> = {
  SUBMITTED: 'EDITION_SUBMITTED',
  RECALLED: 'EDITION_RECALLED',
  APPROVED: 'EDITION_APPROVED',
  RETURNED: 'EDITION_RETURNED',
  VOIDED: 'EDITION_APPROVAL_VOIDED',
  PUBLISHED_AT_ONCE: null,
  REVIEWED: 'EDITION_REVIEWED',
  SCHEDULED: 'EDITION_SCHEDULED',
  UNSCHEDULED: 'EDITION_UNSCHEDULED',
  SCHEDULE_FAILED: 'EDITION_SCHEDULE_FAILED',
}

/** What was approved is no longer what stands: the edition waits for another decision, and its steps say why. */
export async function voidApproval(db: Transaction, editionId: string, by: Person): Promise<void> {
  const { count } = await db.edition.updateMany({
    where: { id: editionId, state: { in: [...approvedStates] } },
    data: { ...unscheduled, state: 'IN_REVIEW' },
  })
  if (count === 0) return
  await announceUnscheduled(db, editionId)
  await addStep(db, { editionId, kind: 'VOIDED' }, by)
}
