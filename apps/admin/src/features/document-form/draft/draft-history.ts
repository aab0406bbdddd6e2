import type { Document } from '@parley/shared/content/document'
import { applyEdit, type Edit } from './apply-edit'

/** The document in the form, with what it was before each edit and after each edit taken back. */
export interface DraftHistory {
  document: Document
  past: readonly Document[]
  future: readonly Document[]
  /** Where and when somebody last typed: keystrokes in one field are taken back together. */
  typing: { path: string; at: number } | null
}

export type DraftAction =
  | { type: 'edit'; edit: Edit; at: number }
  | { type: 'undo' }
  | { type: 'redo' }
  /** A slug that follows the name by itself; not an edit, so not to be taken back. */
  | { type: 'propose'; slug: string }
  /** What an earlier version said is put into the form; an edit, so it can be taken back. */
  | { type: 'fill'; document: Document }
  /** Another document takes its place: other people's changes were joined, or a copy was restored. */
  | { type: 'replace'; document: Document }

export function startDraft(document: Document): DraftHistory {
  return { document, past: [], future: [], typing: null }
}

export function draftReducer(draft: DraftHistory, action: DraftAction): DraftHistory {
  switch (action.type) {
    case 'edit':
      return edited(draft, action.edit, action.at)
    case 'undo':
      return undone(draft)
    case 'redo':
      return redone(draft)
    case 'propose':
      return { ...draft, document: { ...draft.document, slug: action.slug } }
    case 'fill':
      return filled(draft, action.document)
    case 'replace':
      // Taking back past this point would silently take other people's changes back too.
      return startDraft(action.document)
  }
}

const ONE_GO_MS = 1500
const MOST_STEPS = 200

function edited(draft: DraftHistory, edit: Edit, at: number): DraftHistory {
  const document = applyEdit(draft.document, edit)
  const { typing } = draft
  const goesOn = edit.type === 'set' && typing?.path === edit.path && at - typing.at < ONE_GO_MS
  return {
    document,
    past: goesOn ? draft.past : [...draft.past, draft.document].slice(-MOST_STEPS),
    future: [],
    typing: edit.type === 'set' ? { path: edit.path, at } : null,
  }
}

function filled(draft: DraftHistory, document: Document): DraftHistory {
  if (document === draft.document) return draft
  return { document, past: [...draft.past, draft.document].slice(-MOST_STEPS), future: [], typing: null }
}

function undone({ document, past, future, ...draft }: DraftHistory): DraftHistory {
  const before = past.at(-1)
  if (!before) return { ...draft, document, past, future }
  return { document: before, past: past.slice(0, -1), future: [document, ...future], typing: null }
}

function redone({ document, past, future, ...draft }: DraftHistory): DraftHistory {
  const [after, ...later] = future
  if (!after) return { ...draft, document, past, future }
  return { document: after, past: [...past, document], future: later, typing: null }
}
