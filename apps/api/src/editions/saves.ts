import { type Document, type Issue, readDocument } from '@parley/shared/content/document'
import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../core/database/transaction'
import type { Person } from '../core/person'
import type { Change } from '../generated/prisma/client'
import { readClock } from './clock'
import { toStored } from './json'
import { operationOf } from './operation'
import { voidApproval } from './review/steps'

/** A document's first state in a draft edition. */
export interface FirstSave {
  editionId: string
  kind: Change['kind']
  documentId: string
  base: Document | null
  next: Document | null
  baseVersion: number
  successorId: string | null
}

/** Writes a document's first change in a draft edition, and keeps it among its saves. */
export async function createChange(db: Transaction, first: FirstSave, by: Person): Promise<Change> {
  const { kind, base, next, successorId, ...rest } = first
  const change = await db.change.create({
    data: {
      ...rest,
      id: uuidv7(),
      kind,
      operation: operationOf(base, next),
      successorId: next ? null : successorId,
      base: toStored(kind, base),
      next: toStored(kind, next),
      lock: 1,
      editedById: by.id,
      editedAt: await readClock(db),
    },
  })
  await keepSave(db, change, next, by)
  await voidApproval(db, first.editionId, by)
  return change
}

/** The next state of a draft change; with a base of its own when it is laid onto a newer version. */
export interface NextSave {
  next: Document | null
  successorId: string | null
  rebased?: { base: Document | null; baseVersion: number }
}

/** Writes the next state of a draft change, and keeps it among its saves. */
export async function saveNext(
  db: Transaction,
  change: Change,
  { next, successorId, rebased }: NextSave,
  by: Person,
): Promise<Change> {
  const base = rebased ? rebased.base : baseOf(change)
  const saved = await db.change.update({
    where: { id: change.id },
    data: {
      operation: operationOf(base, next),
      successorId: next ? null : successorId,
      next: toStored(change.kind, next),
      lock: change.lock + 1,
      editedById: by.id,
      editedAt: await readClock(db),
      ...(rebased ? { base: toStored(change.kind, rebased.base), baseVersion: rebased.baseVersion } : {}),
    },
  })
  await keepSave(db, saved, next, by)
  await voidApproval(db, change.editionId, by)
  return saved
}

/** The draft as of one of its saves; undefined when there is none under that lock. */
export async function findSave(
  db: Transaction,
  change: Change,
  lock: number,
): Promise<Document | null | undefined> {
  const save = await db.changeSave.findUnique({ where: { changeId_lock: { changeId: change.id, lock } } })
  if (!save) return undefined
  return save.next === null ? null : readDocument(change.kind, save.next)
}

/** Refuses a lock that no save of a draft change was given. */
export function refuseLock(change: Change, lock: number): Issue {
  const times = change.lock === 1 ? 'once' : `${change.lock} times`
  const message = `This change has been saved ${times}, and never under ${lock}: load it again.`
  return { path: ['lock'], message }
}

/** The published document that a draft change began from. */
export function baseOf({ kind, base }: Pick<Change, 'kind' | 'base'>): Document | null {
  return base === null ? null : readDocument(kind, base)
}

/** The document as a draft change wants it. */
export function nextOf({ kind, next }: Pick<Change, 'kind' | 'next'>): Document | null {
  return next === null ? null : readDocument(kind, next)
}

async function keepSave(db: Transaction, change: Change, next: Document | null, by: Person) {
  await db.changeSave.create({
    data: { changeId: change.id, lock: change.lock, next: toStored(change.kind, next), byId: by.id },
  })
}
