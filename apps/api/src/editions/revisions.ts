import { type Document, readDocument } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import type { Transaction } from '../core/database/transaction'

/** The newest published version of each document; one that was never published is missing. */
export async function newestVersions(
  db: Transaction,
  kind: DocumentKind,
  documentIds: readonly string[],
): Promise<Map<string, number>> {
  const found = await db.change.groupBy({
    by: ['documentId'],
    where: { kind, documentId: { in: [...documentIds] }, version: { not: null } },
    _max: { version: true },
  })
  return new Map(found.map((row) => [row.documentId, row._max.version ?? 0]))
}

/** The kind of the document that has this id, where it is another than was asked for; the record keeps an id to one. */
export async function findOtherKind(
  db: Transaction,
  kind: DocumentKind,
  documentId: string,
): Promise<DocumentKind | null> {
  const other = await db.change.findFirst({
    where: { documentId, kind: { not: kind } },
    select: { kind: true },
  })
  return other?.kind ?? null
}

/**
 * A document as it is published, with its version: both of one revision, read in one statement. Reading the live rows and
 * then the version could meet a publication in between, and call an old text the newest.
 */
export async function findNewest(
  db: Transaction,
  kind: DocumentKind,
  documentId: string,
): Promise<{ version: number; document: Document | null }> {
  const revision = await db.change.findFirst({
    where: { kind, documentId, version: { not: null } },
    orderBy: { version: 'desc' },
    select: { version: true, after: true },
  })
  const document = revision?.after ? readDocument(kind, revision.after) : null
  return { version: revision?.version ?? 0, document }
}

/** The document as it was published in that version, null where that withdrew it or there is none. */
export async function findRevision(
  db: Transaction,
  kind: DocumentKind,
  documentId: string,
  version: number,
): Promise<Document | null> {
  if (version === 0) return null
  const revision = await db.change.findUnique({
    where: { kind_documentId_version: { kind, documentId, version } },
  })
  return revision?.after ? readDocument(kind, revision.after) : null
}
