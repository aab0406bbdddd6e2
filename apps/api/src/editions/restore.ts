import type { Document } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { validate as isUuid } from 'uuid'
import type { Transaction } from '../core/database/transaction'
import type { Person } from '../core/person'
import { findNewest, findRevision } from './revisions'
import { nextOf } from './saves'
import { type Staged, stage } from './stage'

export interface RestoreRequest {
  editionId: string
  kind: DocumentKind
  documentId: string
  /** The published version to bring back. */
  version: number
  /** Top-level fields to bring back; all of them when none is named. */
  fields: readonly string[]
  /** The lock of the document's change in this edition, 0 while there is none. */
  lock: number
}

/**
 * Stages what a document said in an earlier version, all of it or some fields, through the same gate as any edit;
 * history never moves. A document that was withdrawn comes back with its id, and its versions go on.
 */
export async function restoreRevision(db: Transaction, request: RestoreRequest, by: Person): Promise<Staged> {
  const { editionId, kind, documentId, version, fields, lock } = request
  const old = await findOld(db, request)
  if (!old) {
    const message = `Version ${version} holds no content to restore: choose another.`
    return { status: 'INVALID', issues: [{ path: ['version'], message }] }
  }
  const change = await db.change.findUnique({
    where: { editionId_kind_documentId: { editionId, kind, documentId } },
  })
  const newest = await findNewest(db, kind, documentId)
  const present = (change && nextOf(change)) ?? newest.document
  const document = present && fields.length > 0 ? withFields(present, old, fields) : old
  const baseVersion = change?.baseVersion ?? newest.version
  return stage(db, { editionId, kind, documentId, document, baseVersion, lock }, by)
}

async function findOld(db: Transaction, { editionId, kind, documentId, version }: RestoreRequest) {
  if (!isUuid(editionId) || !isUuid(documentId) || !Number.isInteger(version)) return null
  return findRevision(db, kind, documentId, version)
}

function withFields(present: Document, old: Document, fields: readonly string[]): Document {
  return { ...present, ...Object.fromEntries(fields.map((field) => [field, old[field]])) }
}
