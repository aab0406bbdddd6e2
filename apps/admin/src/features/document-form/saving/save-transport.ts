import type { PlacedItems } from '@parley/shared/compare/conflict-orders'
import type { Document } from '@parley/shared/content/document'

/** What the server has of a document in this edition. */
export interface Saved {
  document: Document | null
  baseVersion: number
  lock: number
}

export interface ConflictTexts {
  path: string
  label: string
  base: string
  theirs: string
  mine: string
}

/** A conflict as its panel shows it: where the order of a list is in conflict, with the list in each order. */
export interface ConflictWords extends ConflictTexts {
  orders: PlacedItems | null
}

export type StageAnswer =
  | { status: 'STAGED'; document: Document; baseVersion: number; lock: number }
  | { status: 'INVALID'; message: string; issues: Array<{ path: string; message: string }> }
  | { status: 'CONFLICT'; message: string; lock: number; texts: ConflictTexts[] }
  /** The edition is closed, gone, or not for this person to change. */
  | { status: 'REFUSED'; message: string }

/** A save as it is sent: again and again under one key, until it is answered. */
export interface Sent {
  document: Document
  baseVersion: number
  lock: number
  key: string
}

/** The two questions saving asks. Both throw when the server cannot be reached. */
export interface SaveTransport {
  stage(wanted: Sent): Promise<StageAnswer>
  load(): Promise<Saved | null>
}
