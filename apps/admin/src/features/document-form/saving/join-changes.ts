import { type FieldConflict, mergeDocuments, type Sides } from '@parley/shared/compare/merge'
import { resolveConflict } from '@parley/shared/compare/resolve'
import type { Document } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'

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
