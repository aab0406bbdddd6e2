import { type FieldConflict, mergeDocuments, type Sides } from '@parley/shared/compare/merge'
import { resolveConflict } from '@parley/shared/compare/resolve'
import type { Document } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { valueAt } from '../draft/apply-edit'

export interface Joined {
  /** Both sides' changes; where they conflict, mine, for the editor is looking at it. */
  document: Document
  conflicts: FieldConflict[]
}

/** Joins what somebody else saved into what is in the form. Nothing typed is ever lost by it. */
export function joinChanges(
  kind: DocumentKind,
  { base, theirs, mine }: Sides<Document> | { base: null; theirs: Document; mine: Document },
): Joined {
  const { merged, conflicts } = mergeDocuments(kind, { base, theirs, mine })
  let document = merged ?? mine
  for (const conflict of conflicts) document = choose(kind, document, conflict, conflict.mine)
  return { document, conflicts }
}

/** The conflict with what stands in the form by now as mine: whoever goes on writing before they choose means that. */
export function withMineFrom(document: Document, conflict: FieldConflict): FieldConflict {
  // An order is told by ids; rows are moved, not written.
  if (conflict.reason === 'ORDER') return conflict
  return { ...conflict, mine: valueAt(document, conflict.path) ?? null }
}

/** The document with their side of a conflict in it, or mine again, or what stood before both. */
export function takeSide(
  kind: DocumentKind,
  document: Document,
  conflict: FieldConflict,
  side: 'base' | 'mine' | 'theirs',
): Document {
  return choose(kind, document, conflict, conflict[side])
}

function choose(kind: DocumentKind, document: Document, conflict: FieldConflict, value: unknown): Document {
  return resolveConflict(kind, document, conflict.path, value ?? null, conflict.follows)
}
