import { type Document, readDocument } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import type { Transaction } from '../../core/database/transaction'
import type { Change } from '../../generated/prisma/client'
import { findUuid } from '../../graphql/global-id'
import { findLive } from '../read-live'
import { newestVersions } from '../revisions'

/** A document for a form, and what a save of it has to send along. */
export interface Editable {
  kind: DocumentKind
  id: string
  editionId: string | null
  document: Document
  live: Document | null
  version: number
  /** Its change in the edition that was asked about. */
  change: Change | null
}

/** Finds a document as it stands in a draft edition, else as live, else as last published; null for what is unknown. */
export async function findEditable(
  db: Transaction,
  { kind, key, editionId }: { kind: DocumentKind; key: string; editionId: string | null },
): Promise<Editable | null> {
  const id = findUuid(key, [kindOf(kind).table]) ?? (await findBySlug(db, kind, key, editionId))
  if (!id) return null
  const change = editionId
    ? await db.change.findUnique({
        where: { editionId_kind_documentId: { editionId, kind, documentId: id } },
      })
    : null
  const live = await findLive(db, kind, id)
  const draft = change?.next ? readDocument(kind, change.next) : null
  const document = draft ?? live ?? (await findLastPublished(db, kind, id))
  if (!document) return null
  const version = (await newestVersions(db, kind, [id])).get(id) ?? 0
  return { kind, id, editionId, document, live, version, change }
}

async function findBySlug(
  db: Transaction,
  kind: DocumentKind,
  slug: string,
  editionId: string | null,
): Promise<string | null> {
  // What is no slug, NUL among it, need not trouble the database.
  if (!/^[a-z0-9-]{1,120}$/.test(slug)) return null
  if (editionId) {
    const where = { editionId, kind, next: { path: ['slug'], equals: slug } }
    const change = await db.change.findFirst({ where, select: { documentId: true } })
    if (change) return change.documentId
  }
  const used = await db.slugUse.findUnique({ where: { kind_slug: { kind, slug } } })
  return used?.documentId ?? null
}

async function findLastPublished(
  db: Transaction,
  kind: DocumentKind,
  documentId: string,
): Promise<Document | null> {
  const last = await db.change.findFirst({
    where: { kind, documentId, version: { not: null }, operation: { not: 'WITHDRAW' } },
    orderBy: { version: 'desc' },
    select: { after: true },
  })
  return last?.after ? readDocument(kind, last.after) : null
}
