import type { Document } from '@parley/shared/content/document'
import { storeDocument } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { Prisma } from '../generated/prisma/client'

/** A document as a Change keeps it: with its schema number, or SQL NULL where there is none. */
export function toStored(kind: DocumentKind, document: Document | null) {
  // Prisma types JSON input without interfaces; a parsed document is plain JSON.
  return document ? (storeDocument(kind, document) as unknown as Prisma.InputJsonObject) : Prisma.DbNull
}
