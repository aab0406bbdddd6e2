import type { AuditDetail, AuditKind } from './audit'
import { labelOf } from './content/terms'
import { withArticle } from './content/with-article'
import { type Role, roles } from './roles'

export interface ToldEntry {
  kind: AuditKind
  /** The name of who did it; null where nobody was signed in, or an operator did it at the machine. */
  by: string | null
  /** The name, then, of what it was about. */
  subject: string | null
  detail: AuditDetail
}

/** Tells what happened in a sentence, with the names of then. */
export function tellEntry({ kind, by, subject, detail }: ToldEntry): string {
  const who = by ?? 'An operator'
  const whom = subject ?? 'somebody'
  const sentence = sentences[kind]({ who, whom, isNamed: subject !== null, ...detail })
  return detail.count !== undefined && detail.count > 1
    ? `${sentence}: ${detail.count} times within an hour`
    : sentence
}

const factorWords = { CODE: 'a code', BACKUP_CODE: 'a backup code' } as const

type Words = AuditDetail & { who: string; whom: string; isNamed: boolean }

const sentences: Record<AuditKind, (words: Words) => string> = {
  SIGNED_IN: ({ who, with: means = 'LINK', factor }) =>
    `${who} signed in by ${means.toLowerCase()}${factor ? ` and ${factorWords[factor]}` : ''}`,
  SIGN_IN_FAILED: ({ whom, isNamed, isFromMany }) =>
    `${isNamed ? `Signing in as ${whom} failed` : 'Signing in failed, as nobody known here'}${isFromMany ? ', from many addresses' : ''}`,
  SIGN_IN_REFUSED: ({ whom }) => `Signing in as ${whom}, who is deactivated, was refused`,
  SIGNED_OUT: ({ who }) => `${who} signed out`,
  SESSION_ENDED: ({ who }) => `${who} signed out of another browser`,
  PASSWORD_SET: ({ who }) => `${who} set a password`,
  PASSWORD_CHANGED: ({ who }) => `${who} changed their password`,
  SECOND_FACTOR_ADDED: ({ who }) => `${who} added a second factor`,
  SECOND_FACTOR_REMOVED: ({ who, whom }) =>
    who === whom ? `${who} removed their second factor` : `${who} took the second factor of ${whom} away`,
  BACKUP_CODES_MADE: ({ who }) => `${who} made new backup codes`,
  PASSKEY_ADDED: ({ who }) => `${who} added a passkey`,
  PASSKEY_REMOVED: ({ who }) => `${who} removed a passkey`,
  PERSON_INVITED: ({ who, whom, role }) => `${who} invited ${whom} as ${roleWords(role)}`,
  LINK_MADE: ({ who, whom, isMailed }) =>
    isMailed
      ? `A sign-in link for ${whom} was asked for, and mailed to them`
      : `${who} made a sign-in link for ${whom}`,
  ROLE_CHANGED: ({ who, whom, before, role }) =>
    `${who} made ${whom} ${roleWords(role)}, who was ${roleWords(before)}`,
  PERSON_DEACTIVATED: ({ who, whom }) => `${who} deactivated ${whom}`,
  PERSON_REACTIVATED: ({ who, whom }) => `${who} reactivated ${whom}`,
  KEY_CREATED: ({ who, whom, role }) =>
    `${who} made the key “${whom}”${role ? ` with the role of ${roleWords(role)}` : ''}`,
  KEY_REVOKED: ({ who, whom }) => `${who} revoked the key “${whom}”`,
  KEY_USED: ({ whom, isFromMany }) =>
    `The key “${whom}” was used from ${isFromMany ? 'many addresses' : 'an address for the first time that day'}`,
  WEBHOOK_CREATED: ({ who, whom }) => `${who} made a webhook to ${whom}`,
  WEBHOOK_CHANGED: ({ who, whom, isPaused }) =>
    `${who} ${isPaused === undefined ? 'changed' : isPaused ? 'paused' : 'resumed'} the webhook to ${whom}`,
  WEBHOOK_SECRET_RENEWED: ({ who, whom }) => `${who} renewed the secret of the webhook to ${whom}`,
  WEBHOOK_DELETED: ({ who, whom }) => `${who} deleted the webhook to ${whom}`,
  EDITION_SUBMITTED: ({ who, ...edition }) => `${who} handed in ${editionWords(edition)}`,
  EDITION_APPROVED: ({ who, ...edition }) => `${who} approved ${editionWords(edition)}`,
  EDITION_APPROVAL_VOIDED: ({ who, ...edition }) =>
    `${who} changed ${editionWords(edition)} after its approval, which is void`,
  EDITION_RECALLED: ({ who, ...edition }) => `${who} took ${editionWords(edition)} back from review`,
  EDITION_RETURNED: ({ who, ...edition }) => `${who} returned ${editionWords(edition)}`,
  EDITION_SCHEDULED: ({ who, scheduledFor, ...edition }) =>
    `${who} scheduled ${editionWords(edition)}${scheduledFor ? ` for ${momentWords(scheduledFor)}` : ''}`,
  EDITION_UNSCHEDULED: ({ who, ...edition }) => `${who} took ${editionWords(edition)} off the schedule`,
  EDITION_SCHEDULE_FAILED: ({ who, ...edition }) =>
    `What ${who} had scheduled did not go out: ${editionWords(edition)}`,
  EDITION_PUBLISHED: ({ who, isDue, ...edition }) =>
    `${who} published ${editionWords(edition)}${isDue ? ', by its schedule' : ''}`,
  EDITION_PUBLISHED_AT_ONCE: ({ who, ...edition }) =>
    `${who} published ${editionWords(edition)} without a review`,
  EDITION_REVIEWED: ({ who, ...edition }) => `${who} reviewed ${editionWords(edition)} after it had gone out`,
  EDITION_REVERTED: ({ who, ...edition }) => `${who} drafted the inverse of ${editionWords(edition)}`,
  EDITION_DISCARDED: ({ who, ...edition }) => `${who} discarded ${editionWords(edition)}`,
  REFUSED: ({ who, act }) => `${who} was refused “${actWords(act)}”`,
  EXPORTED: ({ who, format }) => `${who} exported the audit as ${format === 'CSV' ? 'CSV' : 'JSON Lines'}`,
}

function roleWords(role: Role | undefined): string {
  return role ? withArticle(labelOf(roles, role).toLowerCase()) : 'somebody of no role'
}

function editionWords({ whom, number }: Pick<Words, 'whom' | 'number'>): string {
  return `${number === undefined ? 'the edition' : `edition ${number},`} “${whom}”`
}

/** To the minute, in UTC: a file knows no reader's zone. */
function momentWords(moment: string): string {
  return `${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC`
}

/** `setRole` is read as "set role". */
function actWords(act = 'something'): string {
  return act.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
