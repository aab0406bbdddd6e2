import { sameValue } from '@parley/shared/compare/equal'
import { type FieldConflict, mergeDocuments } from '@parley/shared/compare/merge'
import { type Document, type Issue, parseDocument } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import { withArticle } from '@parley/shared/content/with-article'
import { validate as isUuid, version as uuidVersion } from 'uuid'
import type { Transaction } from '../core/database/transaction'
import type { Person } from '../core/person'
import type { Change } from '../generated/prisma/client'
import { isNotOpen, type NotOpen, takeOpenEdition } from './open-edition'
import { findOtherKind, findRevision, newestVersions } from './revisions'
import { baseOf, createChange, findSave, nextOf, refuseLock, saveNext } from './saves'

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
export async function stage(db: Transaction, given: StageRequest, by: Person): Promise<Staged> {
  const wanted = parseRequest(given)
  if ('issues' in wanted) return { status: 'INVALID', issues: wanted.issues }
  const { request, document } = wanted
  const edition = await takeOpenEdition(db, request.editionId)
  if (isNotOpen(edition)) return edition
  const { editionId, kind, documentId, lock } = request
  const refused = (await refuseId(db, request)) ?? (await refuseBaseVersion(db, request))
  if (refused) return { status: 'INVALID', issues: [refused] }
  const change = await db.change.findUnique({
    where: { editionId_kind_documentId: { editionId, kind, documentId } },
  })
  if (!change && lock !== 0) {
    const message =
      'Somebody took this document out of the edition meanwhile: stage it again, with lock 0, to put it back.'
    return { status: 'CONFLICT', conflicts: [], change: null, message }
  }
  if (!change) return saveFirst(db, document, request, by)
  return lock === 0
    ? joinChange(db, change, document, request, by)
    : saveAgain(db, change, document, request, by)
}

interface Wanted {
  request: StageRequest
  document: Document | null
}

function parseRequest(given: StageRequest): Wanted | { issues: Issue[] } {
  // As Postgres writes them: two spellings of one id would be two ids to a comparison.
  const request = {
    ...given,
    documentId: given.documentId.toLowerCase(),
    successorId: given.successorId?.toLowerCase() ?? null,
  }
  const { kind, documentId, successorId, lock } = request
  const issues: Issue[] = []
  const refuse = (field: string, message: string) => issues.push({ path: [field], message })
  if (!isId(documentId)) refuse('documentId', 'This is not a UUIDv7: make the id with a UUIDv7 library.')
  if (successorId !== null && !isId(successorId)) refuse('successorId', 'This is not the id of a document.')
  if (successorId === documentId)
    refuse('successorId', 'A document does not take its own place: choose another.')
  if (!Number.isInteger(lock) || lock < 0)
    refuse('lock', `There is no lock ${lock}: load the document again.`)
  const parsed = given.document === null ? null : parseDocument(kind, given.document)
  if (parsed && !parsed.ok) issues.push(...parsed.issues)
  if (issues.length > 0) return { issues }
  return { request, document: parsed?.ok ? parsed.document : null }
}

function isId(value: string): boolean {
  return isUuid(value) && uuidVersion(value) === 7
}

async function refuseId(db: Transaction, { kind, documentId }: StageRequest): Promise<Issue | null> {
  const other = await findOtherKind(db, kind, documentId)
  if (!other) return null
  const message = `This id belongs to ${withArticle(kindOf(other).noun)}: make a new one with a UUIDv7 library.`
  return { path: ['documentId'], message }
}

async function refuseBaseVersion(db: Transaction, request: StageRequest): Promise<Issue | null> {
  const { kind, documentId, baseVersion } = request
  const newest = (await newestVersions(db, kind, [documentId])).get(documentId) ?? 0
  if (Number.isInteger(baseVersion) && baseVersion >= 0 && baseVersion <= newest) return null
  const message = `There is no version ${baseVersion}; the newest is ${newest}: load the document again.`
  return { path: ['baseVersion'], message }
}

async function saveFirst(
  db: Transaction,
  next: Document | null,
  request: StageRequest,
  by: Person,
): Promise<Staged> {
  const { editionId, kind, documentId, baseVersion, successorId = null } = request
  // Looked up here, never taken from the client.
  const base = await findRevision(db, kind, documentId, baseVersion)
  if (!next && !base) {
    const message = 'There is nothing to withdraw: this document is not published.'
    return { status: 'INVALID', issues: [{ path: ['documentId'], message }] }
  }
  const first = { editionId, kind, documentId, base, next, baseVersion, successorId }
  return { status: 'STAGED', change: await createChange(db, first, by) }
}

/**
 * Saves for a writer who began from a published version, while somebody else had put the document into the edition.
 * The versions may differ: the older of the two is brought up to the newer, else what was published in between would
 * look like an edit of whoever is behind.
 */
async function joinChange(
  db: Transaction,
  change: Change,
  mine: Document | null,
  request: StageRequest,
  by: Person,
): Promise<Staged> {
  const { kind, documentId, baseVersion } = request
  const base = await findRevision(db, kind, documentId, baseVersion)
  if (baseVersion <= change.baseVersion)
    return mergeSave(db, { change, base, theirs: nextOf(change), mine }, request, by)
  const raised = mergeDocuments(kind, { base: baseOf(change), theirs: base, mine: nextOf(change) })
  if (raised.conflicts.length > 0) {
    const message =
      'This edition began from an older version and conflicts with a newer one: resolve that first, then save again.'
    return { status: 'CONFLICT', conflicts: raised.conflicts, change, message }
  }
  const sides = { change, base, theirs: raised.merged, mine, rebased: { base, baseVersion } }
  return mergeSave(db, sides, request, by)
}

async function saveAgain(
  db: Transaction,
  change: Change,
  mine: Document | null,
  request: StageRequest,
  by: Person,
): Promise<Staged> {
  // What the writer had before them: the draft as of that save.
  const base = await findSave(db, change, request.lock)
  if (base === undefined) return { status: 'INVALID', issues: [refuseLock(change, request.lock)] }
  return mergeSave(db, { change, base, theirs: nextOf(change), mine }, request, by)
}

interface SaveSides {
  change: Change
  base: Document | null
  theirs: Document | null
  mine: Document | null
  rebased?: { base: Document | null; baseVersion: number }
}

async function mergeSave(
  db: Transaction,
  { change, base, theirs, mine, rebased }: SaveSides,
  { kind, successorId: mySuccessorId = null }: StageRequest,
  by: Person,
): Promise<Staged> {
  // Who wants the document as it was says nothing of what is to take its place.
  const successorId = mine ? change.successorId : mySuccessorId
  const { merged, conflicts } = mergeDocuments(kind, { base, theirs, mine })
  if (conflicts.length > 0) {
    const message = 'Somebody saved this document meanwhile and changed the same fields: choose for each.'
    return { status: 'CONFLICT', conflicts, change, message }
  }
  const parsed = merged ? parseDocument(kind, merged) : null
  if (parsed && !parsed.ok) return { status: 'INVALID', issues: parsed.issues }
  const isSame = sameValue(merged, nextOf(change)) && (merged !== null || successorId === change.successorId)
  if (isSame && !rebased) return { status: 'STAGED', change }
  return { status: 'STAGED', change: await saveNext(db, change, { next: merged, successorId, rebased }, by) }
}
