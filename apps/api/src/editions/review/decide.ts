import { type EditionStepKind, isApprovedState } from '@parley/shared/editions'
import type { Transaction } from '../../core/database/transaction'
import type { Person } from '../../core/person'
import type { Edition } from '../../generated/prisma/client'
import { announceUnscheduled } from '../announce'
import { isNotOpen, type NotOpen, takeOpenEdition } from '../open-edition'
import { waitForPublication } from '../record-lock'
import { findAuthors } from './authors'
import { unscheduled } from './before-schedule'
import { fingerprintOf } from './fingerprint'
import { addStep } from './steps'

export type Decided =
  | { status: 'DECIDED'; edition: Edition }
  /** A rule stands against it; `field` of the input is what to mend. */
  | { status: 'REFUSED'; field: string; message: string }
  | NotOpen

/** Hands a draft in for review. */
export async function submitEdition(
  db: Transaction,
  { editionId, note }: { editionId: string; note: string | null },
  by: Person,
): Promise<Decided> {
  const edition = await takeOpenEdition(db, editionId)
  if (isNotOpen(edition)) return edition
  if (edition.state !== 'DRAFT') return refuse('id', 'This edition is handed in already.')
  if ((await db.change.count({ where: { editionId } })) === 0)
    return refuse('id', 'This edition changes nothing yet: change a document in it before you hand it in.')
  await addStep(db, { editionId, kind: 'SUBMITTED', note }, by)
  return moveTo(db, editionId, 'IN_REVIEW')
}

/** Approves an edition as the person saw it: one that was saved since is refused. */
export async function approveEdition(
  db: Transaction,
  { editionId, fingerprint, note, fourEyes }: Approval,
  by: Person,
): Promise<Decided> {
  // Else one that goes out at this moment would count as seen: it has its time already.
  await waitForPublication(db)
  const edition = await takeOpenEdition(db, editionId)
  if (isNotOpen(edition)) return edition
  if (isApprovedState(edition.state)) return refuse('id', 'This edition is approved already.')
  if (edition.state !== 'IN_REVIEW')
    return refuse('id', 'This edition is still being prepared: it is handed in first.')
  if (fourEyes && (await findAuthors(db, editionId)).has(by.id))
    return refuse('id', 'You worked on this edition yourself: somebody else approves it.')
  if ((await fingerprintOf(db, editionId)) !== fingerprint)
    return refuse('fingerprint', 'Somebody changed this edition since you saw it: look at it again.')
  await addStep(db, { editionId, kind: 'APPROVED', note }, by)
  return moveTo(db, editionId, 'APPROVED')
}

export interface Approval {
  editionId: string
  /** Of what the person saw. */
  fingerprint: string
  note: string | null
  /** True where nobody approves what they worked on. */
  fourEyes: boolean
}

/** Gives an edition back to those who prepare it, with a reason. */
export async function returnEdition(
  db: Transaction,
  { editionId, reason }: { editionId: string; reason: string },
  by: Person,
): Promise<Decided> {
  const edition = await takeOpenEdition(db, editionId)
  if (isNotOpen(edition)) return edition
  if (edition.state === 'DRAFT')
    return refuse('id', 'This edition is not in review: there is nothing to return.')
  await announceUnscheduled(db, editionId)
  await addStep(db, { editionId, kind: 'RETURNED', note: reason }, by)
  return moveTo(db, editionId, 'DRAFT')
}

/** Takes a draft back that was handed in, before anybody decided on it. */
export async function recallEdition(
  db: Transaction,
  { editionId, note }: { editionId: string; note: string | null },
  by: Person,
): Promise<Decided> {
  const edition = await takeOpenEdition(db, editionId)
  if (isNotOpen(edition)) return edition
  if (isApprovedState(edition.state))
    return refuse('id', 'This edition is approved or scheduled already: ask who publishes to return it.')
  if (edition.state !== 'IN_REVIEW')
    return refuse('id', 'This edition is not in review: there is nothing to take back.')
  await addStep(db, { editionId, kind: 'RECALLED', note }, by)
  return moveTo(db, editionId, 'DRAFT')
}

/** Notes that somebody who did not work on it has reviewed an edition that went out without a review. */
export async function markReviewed(
  db: Transaction,
  { editionId, note }: { editionId: string; note: string | null },
  by: Person,
): Promise<Decided> {
  // Two answers of one person may come at once: the second finds the first.
  await db.$executeRaw`select from "Edition" where id = ${editionId}::uuid for update`
  const edition = await db.edition.findUnique({ where: { id: editionId }, include: { steps: true } })
  if (!edition) return { status: 'NOT_OPEN', message: 'There is no such edition: choose another.' }
  const refusal = await refuseReview(db, edition, by)
  if (refusal !== null) return refuse('id', refusal)
  if (!hasReviewed(edition, by)) await addStep(db, { editionId, kind: 'REVIEWED', note }, by)
  return { status: 'DECIDED', edition }
}

/** Says whether somebody may mark an edition as reviewed, and has not done so yet. */
export async function mayReview(db: Transaction, edition: Reviewable, by: Person): Promise<boolean> {
  return !hasReviewed(edition, by) && (await refuseReview(db, edition, by)) === null
}

export type Reviewable = Pick<Edition, 'id' | 'publishedById'> & {
  steps: ReadonlyArray<{ kind: EditionStepKind; byId: string }>
}

async function refuseReview(db: Transaction, edition: Reviewable, by: Person): Promise<string | null> {
  if (!edition.steps.some(({ kind }) => kind === 'PUBLISHED_AT_ONCE'))
    return 'This edition did not go out without a review: there is nothing to make up for.'
  if (edition.publishedById === by.id || (await findAuthors(db, edition.id)).has(by.id))
    return 'You worked on this edition yourself: somebody else reviews it.'
  return null
}

function hasReviewed({ steps }: Reviewable, by: Person): boolean {
  return steps.some(({ kind, byId }) => kind === 'REVIEWED' && byId === by.id)
}

/** Says why an edition may not go out without a reason; null when it was approved, or needs no approval. */
export async function findMissingApproval(
  db: Transaction,
  edition: Pick<Edition, 'id' | 'state'>,
  fourEyes: boolean,
): Promise<string | null> {
  if (!fourEyes || (await isApprovedByAnother(db, edition))) return null
  return 'Nobody else has approved this edition: hand it in for review, or say why it goes out at once.'
}

/** By the newest approval, which an edit since would have voided. */
async function isApprovedByAnother(
  db: Transaction,
  edition: Pick<Edition, 'id' | 'state'>,
): Promise<boolean> {
  if (!isApprovedState(edition.state)) return false
  const newest = await db.editionStep.findFirst({
    where: { editionId: edition.id, kind: 'APPROVED' },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
  return newest !== null && !(await findAuthors(db, edition.id)).has(newest.byId)
}

async function moveTo(db: Transaction, id: string, state: Edition['state']): Promise<Decided> {
  return {
    status: 'DECIDED',
    edition: await db.edition.update({
      where: { id },
      data: { ...unscheduled, scheduleFailedAt: null, state },
    }),
  }
}

function refuse(field: string, message: string): Decided {
  return { status: 'REFUSED', field, message }
}
