import type { FieldConflict } from '@parley/shared/compare/merge'
import type { Document } from '@parley/shared/content/document'
import type { FormIssue } from '../draft/find-issues'
import type { ConflictTexts } from './save-transport'

/** Where the text in the form stands. */
export type SaveState =
  /** As it is live; the edition does not have it. */
  | { status: 'UNTOUCHED' }
  /** Written, and sent in a moment. */
  | { status: 'WAITING' }
  | { status: 'SAVING' }
  | { status: 'SAVED'; at: number | null }
  /** Filled in from an earlier version; nothing is sent until the editor says so. */
  | { status: 'FILLED'; version: number; before: Document | null }
  /** It cannot be kept in the edition yet. */
  | { status: 'INCOMPLETE'; issues: FormIssue[] }
  /** The server refused it for what is in its fields. */
  | { status: 'INVALID'; message: string; issues: Array<{ path: string; message: string }> }
  | { status: 'OFFLINE' }
  | { status: 'REFUSED'; message: string }
  /** Somebody else changed the same fields; nothing is sent until each is chosen. */
  | { status: 'CONFLICT'; conflicts: FieldConflict[]; texts: ConflictTexts[] }
  /** Out of the edition, by somebody else or from here; nothing is sent until it is put back. */
  | { status: 'TAKEN_OUT'; message: string }
  /** Staged to leave the story; nothing is sent unless it is kept after all. */
  | { status: 'WITHDRAWN' }
