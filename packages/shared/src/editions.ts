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
