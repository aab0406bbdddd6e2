import type { DocumentKind } from '@parley/shared/content/kind-names'
import type { Thread } from './read-comments'

/** What a comment is about. */
export interface Place {
  /** The edition it is said in; null for what is said about a document as such. */
  editionId: string | null
  document?: { kind: DocumentKind; id: string }
  /** The field of the document. */
  path?: string
}

/** The comments on a document as a whole, or on one field of it. */
export function threadsAt(threads: readonly Thread[], { document, path }: Place): Thread[] {
  return threads.filter(
    (thread) =>
      thread.documentId === (document?.id ?? null) &&
      thread.documentKind === (document?.kind ?? null) &&
      thread.path === (path ?? null),
  )
}

export function isOpen({ resolvedAt }: Thread): boolean {
  return resolvedAt === null
}

/** The name under which unsent words are kept in this browser. */
export function keyOfPlace({ editionId, document, path }: Place): string {
  return [editionId ?? 'record', document?.kind, document?.id, path].filter(Boolean).join(':')
}
