import { sameValue } from '@parley/shared/compare/equal'
import { type FieldConflict, mergeDocuments } from '@parley/shared/compare/merge'
import { type Document, type Issue, parseDocument, readDocument } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../core/database/transaction'
import type { Person } from '../core/person'
import type { Change } from '../generated/prisma/client'
import { toStored } from './json'
import { isNotOpen, type NotOpen, takeOpenEdition } from './open-edition'
import { newestVersions, operationOf } from './plan'

/** A document as somebody wants it, and what they had before them when they wrote it. */
export interface StageRequest {
  editionId: string
  kind: DocumentKind
  documentId: string
  /** The whole document as wanted, not yet parsed; null withdraws it. */
  document: unknown
  /** Of a withdrawal: the document of the same kind that takes its place. */
  successorId?: string | null
  /** The published version the writer began from; 0 for a new document. */
  baseVersion: number
  /** The lock of the change the writer saw in this edition; 0 while there was none. */
  lock: number
}

export type Staged =
  | { status: 'STAGED'; change: Change }
  | { status: 'INVALID'; issues: Issue[] }
  /** Somebody else saved meanwhile and touched the same fields. Nothing was written; `change` is what stands. */
  | { status: 'CONFLICT'; conflicts: FieldConflict[]; change: Change | null; message: string }
  | NotOpen

/**
 * Puts a document into a draft edition. A save that began from an older state of the draft is merged with what was
 * saved since; where both touched one field, nothing is written and the conflicts are given back.
 */
export async function stage(db: Transaction, request: StageRequest, by: Person): Promise<Staged> {
  const wanted = parseWanted(request)
  if ('issues' in wanted) return { status: 'INVALID', issues: wanted.issues }
  const edition = await takeOpenEdition(db, request.editionId)
  if (isNotOpen(edition)) return edition
  const { editionId, kind, documentId } = request
  const change = await db.change.findUnique({
    where: { editionId_kind_documentId: { editionId, kind, documentId } },
  })
  if (change) return saveAgain(db, change, wanted.document, request, by)
  if (request.lock !== 0) {
    const message =
      'Somebody took this document out of the edition meanwhile: stage it again, with lock 0, to put it back.'
    return { status: 'CONFLICT', conflicts: [], change: null, message }
  }
  return saveFirst(db, wanted.document, request, by)
}

function parseWanted({ kind, document }: StageRequest): { document: Document | null } | { issues: Issue[] } {
  if (document === null) return { document: null }
  const parsed = parseDocument(kind, document)
  return parsed.ok ? { document: parsed.document } : { issues: parsed.issues }
}

async function saveFirst(
  db: Transaction,
  next: Document | null,
  request: StageRequest,
  by: Person,
): Promise<Staged> {
  const { editionId, kind, documentId, baseVersion, successorId = null } = request
  const refused = await refuseBaseVersion(db, request)
  if (refused) return { status: 'INVALID', issues: [refused] }
  const base = await findBase(db, kind, documentId, baseVersion)
  if (!next && !base) {
    const message = 'There is nothing to withdraw: this document is not published.'
    return { status: 'INVALID', issues: [{ path: ['documentId'], message }] }
  }
  const change = await db.change.create({
    data: {
      id: uuidv7(),
      editionId,
      kind,
      documentId,
      operation: operationOf(base, next),
      successorId: next ? null : successorId,
      base: toStored(kind, base),
      next: toStored(kind, next),
      baseVersion,
      lock: 1,
      editedById: by.id,
      editedAt: new Date(),
    },
  })
  await keepSave(db, change, next, by)
  return { status: 'STAGED', change }
}

async function refuseBaseVersion(db: Transaction, request: StageRequest): Promise<Issue | null> {
  const { kind, documentId, baseVersion } = request
  const newest = (await newestVersions(db, kind, [documentId])).get(documentId) ?? 0
  if (Number.isInteger(baseVersion) && baseVersion >= 0 && baseVersion <= newest) return null
  const message = `There is no version ${baseVersion}; the newest is ${newest}: load the document again.`
  return { path: ['baseVersion'], message }
}

/** The document as it was published in that version: looked up here, never taken from the client. */
export async function findBase(
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

async function saveAgain(
  db: Transaction,
  change: Change,
  mine: Document | null,
  request: StageRequest,
  by: Person,
): Promise<Staged> {
  const { kind, successorId } = request
  if (request.lock > change.lock) {
    const message = `This change has been saved ${change.lock} times, not ${request.lock}: load it again.`
    return { status: 'INVALID', issues: [{ path: ['lock'], message }] }
  }
  const theirs = change.next === null ? null : readDocument(kind, change.next)
  const base = request.lock === change.lock ? theirs : await findSaved(db, change, request.lock)
  const { merged, conflicts } = mergeDocuments(kind, { base, theirs, mine })
  if (conflicts.length > 0) {
    const message = 'Somebody saved this document meanwhile and changed the same fields: choose for each.'
    return { status: 'CONFLICT', conflicts, change, message }
  }
  const parsed = merged ? parseDocument(kind, merged) : null
  if (parsed && !parsed.ok) return { status: 'INVALID', issues: parsed.issues }
  const isSame = sameValue(merged, theirs) && (merged !== null || successorId === change.successorId)
  if (isSame) return { status: 'STAGED', change }
  return { status: 'STAGED', change: await saveNext(db, change, merged, by, successorId) }
}

/** What the writer had before them: the draft as of that save, or the published document before the first. */
async function findSaved(db: Transaction, change: Change, lock: number): Promise<Document | null> {
  if (lock === 0) return change.base === null ? null : readDocument(change.kind, change.base)
  const save = await db.changeSave.findUnique({ where: { changeId_lock: { changeId: change.id, lock } } })
  return save?.next ? readDocument(change.kind, save.next) : null
}

/** Writes the next state of a draft change, and keeps it among its saves. */
export async function saveNext(
  db: Transaction,
  change: Change,
  next: Document | null,
  by: Person,
  successorId: string | null = null,
  rebased?: { base: Document | null; baseVersion: number },
): Promise<Change> {
  const base = rebased ? rebased.base : change.base === null ? null : readDocument(change.kind, change.base)
  const saved = await db.change.update({
    where: { id: change.id },
    data: {
      operation: operationOf(base, next),
      successorId: next ? null : successorId,
      next: toStored(change.kind, next),
      lock: change.lock + 1,
      editedById: by.id,
      editedAt: new Date(),
      ...(rebased ? { base: toStored(change.kind, rebased.base), baseVersion: rebased.baseVersion } : {}),
    },
  })
  await keepSave(db, saved, next, by)
  return saved
}

async function keepSave(db: Transaction, change: Change, next: Document | null, by: Person) {
  await db.changeSave.create({
    data: { changeId: change.id, lock: change.lock, next: toStored(change.kind, next), byId: by.id },
  })
}
