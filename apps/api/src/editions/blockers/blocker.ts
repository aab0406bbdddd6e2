import type { FieldConflict } from '@parley/shared/compare/merge'
import type { DocumentKind } from '@parley/shared/content/kind-names'

/**
 * A reason why an edition cannot be published now. CANNOT_HOLD: the story would be broken, so it cannot be previewed
 * either. MUST_NOT_GO_OUT: it holds together, but readers must not get it.
 */
export interface Blocker {
  class: 'CANNOT_HOLD' | 'MUST_NOT_GO_OUT'
  code: BlockerCode
  /** The document to mend; null for the edition itself. */
  document: DocumentKey | null
  /** The field to mend: names and item ids joined by dots; empty for the whole document. */
  path: string
  /** What is wrong and what to do, as a sentence. */
  message: string
  /** Other documents that have part in it, such as those that refer to one that is withdrawn. */
  related: DocumentKey[]
  /** Of a reference to what is withdrawn: what takes its place, to be used instead. */
  successor?: DocumentKey
  /** Of a conflict: what the field said when editing began, what it says now, and what it is to say. */
  conflict?: FieldConflict
}

export interface DocumentKey {
  kind: DocumentKind
  id: string
}

/** What kind of reason it is. */
export type BlockerCode =
  | 'EMPTY'
  | 'CONFLICT'
  | 'INVALID'
  | 'MISSING'
  | 'DEAD_REFERENCE'
  | 'STILL_REFERENCED'
  | 'SLUG_TAKEN'
  | 'DUPLICATE'
  | 'CYCLE'
  | 'IN_THE_FUTURE'
  | 'OWED'
  | 'NOTE_MISSING'
