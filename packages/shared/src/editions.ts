import type { Terms } from './content/terms'

/** Why an edition is published. */
export const editionKinds = {
  UPDATE: { label: 'Update', meaning: 'The world moved.' },
  CLARIFICATION: { label: 'Clarification', meaning: 'What stood was true but misleading; it is reworded.' },
  CORRECTION: { label: 'Correction', meaning: 'What stood was wrong.' },
  RETRACTION: { label: 'Retraction', meaning: 'What stood is withdrawn.' },
  MINOR: { label: 'Minor', meaning: 'Spelling or layout.' },
} as const satisfies Terms

export type EditionKind = keyof typeof editionKinds

/** Where an edition stands on its way to readers. */
export const editionStates = {
  DRAFT: { label: 'Draft', meaning: 'Being prepared.' },
  IN_REVIEW: { label: 'In review', meaning: 'Handed in, waiting for a decision.' },
  APPROVED: { label: 'Approved', meaning: 'May be published as it is.' },
  SCHEDULED: { label: 'Scheduled', meaning: 'Will be published at its time.' },
  PUBLISHED: { label: 'Published', meaning: 'Part of the record.' },
  DISCARDED: { label: 'Discarded', meaning: 'Given up before publication.' },
} as const satisfies Terms

export type EditionState = keyof typeof editionStates

/** Says whether an edition can still be changed. */
export function isOpenState(state: EditionState): boolean {
  return state !== 'PUBLISHED' && state !== 'DISCARDED'
}

/** The states of an edition that has been approved; an edit takes it back into review. */
export const approvedStates = ['APPROVED', 'SCHEDULED'] as const satisfies readonly EditionState[]

/** Says whether an edition stands approved. */
export function isApprovedState(state: EditionState): boolean {
  return approvedStates.some((approved) => approved === state)
}

/** The decisions on an edition's way to readers. */
export const editionSteps = {
  SUBMITTED: { label: 'Handed in', meaning: 'It was handed in for review.' },
  RECALLED: { label: 'Taken back', meaning: 'It was taken back before anybody decided on it.' },
  APPROVED: { label: 'Approved', meaning: 'It may be published as it stood then.' },
  RETURNED: { label: 'Returned', meaning: 'It was given back to be worked on, with a reason.' },
  VOIDED: { label: 'Approval voided', meaning: 'It was changed after its approval, and is in review again.' },
  PUBLISHED_AT_ONCE: { label: 'Published at once', meaning: 'It went out without a review, with a reason.' },
  REVIEWED: { label: 'Reviewed', meaning: 'It was reviewed after it had gone out.' },
  SCHEDULED: { label: 'Scheduled', meaning: 'It was laid down when it goes out, exactly as it stood then.' },
  UNSCHEDULED: { label: 'Taken off the schedule', meaning: 'It no longer goes out by itself.' },
  SCHEDULE_FAILED: {
    label: 'Did not go out',
    meaning: 'Its time came, and something stood in the way, or nothing was running until long after.',
  },
} as const satisfies Terms

export type EditionStepKind = keyof typeof editionSteps

/** What an edition does to a document. */
export const operations = {
  CREATE: { label: 'New', meaning: 'The document is new, or comes back after it was withdrawn.' },
  EDIT: { label: 'Changed', meaning: 'The document is changed.' },
  WITHDRAW: { label: 'Withdrawn', meaning: 'The document leaves the story; its history stays.' },
} as const satisfies Terms

export type Operation = keyof typeof operations

/** Kinds that owe their readers a note saying what was wrong. */
export const kindsThatOweNote: ReadonlySet<EditionKind> = new Set([
  'CLARIFICATION',
  'CORRECTION',
  'RETRACTION',
])
