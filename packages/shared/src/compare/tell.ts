import type { Document } from '../content/document'
import { type DocumentKind, documentKinds } from '../content/kind-names'
import { diffDocuments, type FieldChange } from './diff'
import { sentenceOf } from './sentences'
import { type NameOf, titleOf } from './titles'

/** A change as it is told: where, what it was and is, and a sentence. */
export interface ToldChange
  extends Pick<FieldChange, 'path' | 'label' | 'itemId' | 'change' | 'before' | 'after'> {
  sentence: string
}

/**
 * Tells what changed from one state of a document to another, calling things by the names each state knew. That a
 * document was withdrawn is one change, not one for each field it had.
 */
export function tellChanges(
  kind: DocumentKind,
  before: Document | null,
  after: Document | null,
  names: { before: NameOf; after: NameOf },
): ToldChange[] {
  if (before && !after) {
    const sentence = `${documentKinds[kind].label} withdrawn: ${titleOf(kind, before, names.before)}`
    return [
      {
        path: '',
        label: documentKinds[kind].label,
        itemId: null,
        change: 'REMOVED',
        before,
        after,
        sentence,
      },
    ]
  }
  return diffDocuments(kind, before, after).map((difference) => {
    const { path, label, itemId, change, before, after } = difference
    return { path, label, itemId, change, before, after, sentence: sentenceOf(difference, names) }
  })
}

/** How many changes would be told. */
export function countChanges(kind: DocumentKind, before: Document | null, after: Document | null): number {
  return before && !after ? 1 : diffDocuments(kind, before, after).length
}
