import type { Terms } from './content/terms'
import type { Role } from './roles'

/** What is written down of what people, programs and operators do, beside the history of the content. */
export const auditKinds = {
  SIGNED_IN: { label: 'Signed in', meaning: 'Somebody signed in.' },
  SIGN_IN_FAILED: {
    label: 'Sign-in failed',
    meaning: 'A wrong password or address, or a link that works no more.',
  },
  SIGN_IN_REFUSED: { label: 'Sign-in refused', meaning: 'Somebody tried to sign in who no longer may.' },
  SIGNED_OUT: { label: 'Signed out', meaning: 'Somebody signed out.' },
  SESSION_ENDED: { label: 'Session ended', meaning: 'Somebody signed out of another browser of theirs.' },
  PASSWORD_SET: { label: 'Password set', meaning: 'Somebody set their first password.' },
  PASSWORD_CHANGED: { label: 'Password changed', meaning: 'Somebody changed their password.' },
  SECOND_FACTOR_ADDED: {
    label: 'Second factor added',
    meaning: 'Somebody is asked for a code from now on, after their password or link.',
  },
  SECOND_FACTOR_REMOVED: {
    label: 'Second factor removed',
    meaning: 'Somebody is asked for no code any more.',
  },
  BACKUP_CODES_MADE: {
    label: 'Backup codes made',
    meaning: 'Somebody made new codes that take the place of their app once each.',
  },
  PASSKEY_ADDED: { label: 'Passkey added', meaning: 'Somebody may sign in with a device of theirs.' },
  PASSKEY_REMOVED: {
    label: 'Passkey removed',
    meaning: 'A device of somebody no longer signs them in.',
  },
  PERSON_INVITED: { label: 'Invited', meaning: 'Somebody was invited to work here.' },
  LINK_MADE: { label: 'Link made', meaning: 'A link was made that signs somebody in once.' },
  ROLE_CHANGED: { label: 'Role changed', meaning: 'Somebody was trusted with more or less.' },
  PERSON_DEACTIVATED: { label: 'Deactivated', meaning: 'Somebody was shut out.' },
  PERSON_REACTIVATED: { label: 'Reactivated', meaning: 'Somebody was let in again.' },
  KEY_CREATED: { label: 'Key made', meaning: 'A key was made.' },
  KEY_REVOKED: { label: 'Key revoked', meaning: 'A key was ended for good.' },
  KEY_USED: { label: 'Key used', meaning: 'A key was used from an address, for the first time on a day.' },
  WEBHOOK_CREATED: { label: 'Webhook made', meaning: 'An address was given that is told what happens.' },
  WEBHOOK_CHANGED: {
    label: 'Webhook changed',
    meaning: 'A webhook was paused or resumed, or given another address or other events.',
  },
  WEBHOOK_SECRET_RENEWED: {
    label: 'Webhook secret renewed',
    meaning: 'A webhook was given another secret to sign with.',
  },
  WEBHOOK_DELETED: { label: 'Webhook deleted', meaning: 'An address is told no more.' },
  EDITION_SUBMITTED: { label: 'Handed in', meaning: 'An edition was handed in for review.' },
  EDITION_RECALLED: {
    label: 'Taken back',
    meaning: 'An edition was taken back before anybody decided on it.',
  },
  EDITION_APPROVED: { label: 'Approved', meaning: 'An edition was approved.' },
  EDITION_APPROVAL_VOIDED: {
    label: 'Approval voided',
    meaning: 'An edition was changed after its approval.',
  },
  EDITION_RETURNED: { label: 'Returned', meaning: 'An edition was given back, with a reason.' },
  EDITION_SCHEDULED: { label: 'Scheduled', meaning: 'It was laid down when an edition goes out.' },
  EDITION_UNSCHEDULED: { label: 'Unscheduled', meaning: 'An edition was taken off the schedule.' },
  EDITION_SCHEDULE_FAILED: {
    label: 'Did not go out',
    meaning: 'The time of a scheduled edition came, and it could not go out.',
  },
  EDITION_PUBLISHED: { label: 'Published', meaning: 'An edition was published.' },
  EDITION_PUBLISHED_AT_ONCE: {
    label: 'Published at once',
    meaning: 'An edition was published without a review, with a reason.',
  },
  EDITION_REVIEWED: { label: 'Reviewed', meaning: 'An edition was reviewed after it had gone out.' },
  EDITION_REVERTED: { label: 'Reverted', meaning: 'The inverse of a published edition was drafted.' },
  EDITION_DISCARDED: { label: 'Discarded', meaning: 'A draft edition was given up.' },
  REFUSED: { label: 'Refused', meaning: 'Somebody asked for what their role may not do.' },
  EXPORTED: { label: 'Exported', meaning: 'Something was taken out as a file.' },
} as const satisfies Terms

export type AuditKind = keyof typeof auditKinds

/** What an entry of the audit is about. */
export const auditSubjects = {
  PERSON: { label: 'Person', meaning: 'Somebody who works or worked here.' },
  EDITION: { label: 'Edition', meaning: 'An edition, published or not.' },
  KEY: { label: 'Key', meaning: 'A key by which a frontend or a program is known.' },
  WEBHOOK: { label: 'Webhook', meaning: 'An address that is told what happens.' },
} as const satisfies Terms

export type AuditSubject = keyof typeof auditSubjects

/** What people look for in the audit; each kind stands in one of these, or in more. */
export const auditGroups = {
  SIGN_INS: {
    label: 'Signing in',
    kinds: ['SIGNED_IN', 'SIGN_IN_FAILED', 'SIGN_IN_REFUSED', 'SIGNED_OUT', 'SESSION_ENDED'],
  },
  PEOPLE: {
    label: 'People and ways to sign in',
    kinds: [
      'PASSWORD_SET',
      'PASSWORD_CHANGED',
      'SECOND_FACTOR_ADDED',
      'SECOND_FACTOR_REMOVED',
      'BACKUP_CODES_MADE',
      'PASSKEY_ADDED',
      'PASSKEY_REMOVED',
      'PERSON_INVITED',
      'LINK_MADE',
      'ROLE_CHANGED',
      'PERSON_DEACTIVATED',
      'PERSON_REACTIVATED',
    ],
  },
  KEYS: { label: 'Keys', kinds: ['KEY_CREATED', 'KEY_REVOKED', 'KEY_USED'] },
  WEBHOOKS: {
    label: 'Webhooks',
    kinds: ['WEBHOOK_CREATED', 'WEBHOOK_CHANGED', 'WEBHOOK_SECRET_RENEWED', 'WEBHOOK_DELETED'],
  },
  EDITIONS: {
    label: 'Editions',
    kinds: [
      'EDITION_SUBMITTED',
      'EDITION_RECALLED',
      'EDITION_APPROVED',
      'EDITION_APPROVAL_VOIDED',
      'EDITION_RETURNED',
      'EDITION_SCHEDULED',
      'EDITION_UNSCHEDULED',
      'EDITION_SCHEDULE_FAILED',
      'EDITION_PUBLISHED',
      'EDITION_PUBLISHED_AT_ONCE',
      'EDITION_REVIEWED',
      'EDITION_REVERTED',
      'EDITION_DISCARDED',
    ],
  },
  REFUSALS: { label: 'Refusals', kinds: ['REFUSED', 'SIGN_IN_FAILED', 'SIGN_IN_REFUSED'] },
  EXPORTS: { label: 'Exports', kinds: ['EXPORTED'] },
} as const satisfies Record<string, { label: string; kinds: readonly AuditKind[] }>

export type AuditGroup = keyof typeof auditGroups

/** The forms in which the audit is taken out. */
export const auditFormats = {
  CSV: { label: 'CSV', meaning: 'For spreadsheets.' },
  JSON_LINES: { label: 'JSON Lines', meaning: 'For programs: one object on each line.' },
} as const satisfies Terms

export type AuditFormat = keyof typeof auditFormats

/** By what somebody signs in. */
export type MeansOfSignIn = 'LINK' | 'PASSWORD' | 'PASSKEY'

/** What else is known of an entry; which of it depends on the kind. It holds no secret: no password, link or key. */
export interface AuditDetail {
  /** How somebody signed in. */
  with?: MeansOfSignIn
  /** What somebody gave besides, who has a second factor. */
  factor?: 'CODE' | 'BACKUP_CODE'
  /** A link that was asked for on the sign-in page, and mailed. */
  isMailed?: true
  /** How many alike there were so far within an hour, this one included; for what is counted together. */
  count?: number
  /** More places than are told apart: what comes from others is counted together. */
  isFromMany?: true
  /** The role before, and from now on. */
  before?: Role
  role?: Role
  /** The number of a published edition. */
  number?: number
  /** When a scheduled edition is to go out, as ISO 8601 writes it. */
  scheduledFor?: string
  /** A publication that was scheduled. */
  isDue?: true
  /** What was said along with a decision. */
  note?: string
  /** What was asked for and refused: the name it has in the API. */
  act?: string
  format?: AuditFormat
  /** A webhook that was paused, or resumed. */
  isPaused?: boolean
}
