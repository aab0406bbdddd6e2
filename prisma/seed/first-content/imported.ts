import type { DocumentInputs } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { idOf } from './ids'
import { type DocumentKey, isDocumentKey } from './keys'

/** An edition of an existing record, as the import takes it: with its own publication time. */
export interface ImportedEdition {
  kind: 'UPDATE' | 'CLARIFICATION' | 'CORRECTION' | 'RETRACTION' | 'MINOR'
  title: string
  publicNote: string | null
  /** ISO, UTC. */
  publishedAt: string
  byline: string | null
  changes: ImportedChange[]
}

/** A document, whole, as it is after the edition. */
export type ImportedChange = {
  [Kind in DocumentKind]: { kind: Kind; id: string; document: DocumentInputs[Kind] }
}[DocumentKind]

/** One maker per kind: the compiler follows the pair of kind and document only when each is written out. */
export const change = {
  story: (key: DocumentKey, document: DocumentInputs['STORY']): ImportedChange => ({
    kind: 'STORY',
    id: idOf(key),
    document,
  }),
  track: (key: DocumentKey, document: DocumentInputs['TRACK']): ImportedChange => ({
    kind: 'TRACK',
    id: idOf(key),
    document,
  }),
  actor: (key: DocumentKey, document: DocumentInputs['ACTOR']): ImportedChange => ({
    kind: 'ACTOR',
    id: idOf(key),
    document,
  }),
  meeting: (key: DocumentKey, document: DocumentInputs['MEETING']): ImportedChange => ({
    kind: 'MEETING',
    id: idOf(key),
    document,
  }),
  development: (key: DocumentKey, document: DocumentInputs['DEVELOPMENT']): ImportedChange => ({
    kind: 'DEVELOPMENT',
    id: idOf(key),
    document,
  }),
  statement: (key: DocumentKey, document: DocumentInputs['STATEMENT']): ImportedChange => ({
    kind: 'STATEMENT',
    id: idOf(key),
    document,
  }),
  source: (key: DocumentKey, document: DocumentInputs['SOURCE']): ImportedChange => ({
    kind: 'SOURCE',
    id: idOf(key),
    document,
  }),
}

/** Turns documents under their keys into changes, in the order they are written. */
export function changesOf<Document>(
  make: (key: DocumentKey, document: Document) => ImportedChange,
  documents: Readonly<Partial<Record<DocumentKey, Document>>>,
): ImportedChange[] {
  return Object.entries(documents).map(([key, document]) => {
    if (!isDocumentKey(key)) throw new Error(`${key} has no place in keys.ts: add it there first.`)
    return make(key, document)
  })
}
