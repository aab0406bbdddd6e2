import type { DocumentKind } from '@parley/shared/content/kind-names'
import type { Transaction } from '../core/database/transaction'
import type { Person } from '../core/person'
import type { Change, Edition } from '../generated/prisma/client'
import { keepAuthors } from './review/authors'
import { nextOf, refuseLock } from './saves'
import { type Staged, stage } from './stage'
import { unstage } from './unstage'

export interface MoveRequest {
  /** The edition that holds the change. */
  fromId: string
  /** The open edition that it goes to. */
  toId: string
  kind: DocumentKind
  documentId: string
  /** The lock of the change as the person saw it; another is refused, so that nobody's later save is carried off. */
  lock: number
}

export type Moved =
  /** What staging it in the other edition came to. */
  | Staged
  | { status: 'MISSING'; message: string }
  /** `field` of the input is what to mend. */
  | { status: 'REFUSED'; field: 'from' | 'to' | 'lock'; message: string }
  /** Somebody saved it in the first edition since. Nothing was written; `change` is what stands there. */
  | { status: 'STALE'; change: Change; message: string }

/** Takes what an open edition does to a document over into another. What does not fit there stays where it is. */
export async function moveChange(db: Transaction, request: MoveRequest, by: Person): Promise<Moved> {
  const moved = await bringOver(db, request, 'moved', by)
  if (moved.status !== 'STAGED') return moved
  const { fromId, kind, documentId, lock } = request
  const left = await unstage(db, { editionId: fromId, kind, documentId, lock }, by)
  if (left.status !== 'UNSTAGED')
    throw new Error('A change was moved, and cannot leave the edition it was in.')
  return moved
}

/** The same, but the change also stays in the first edition, which may be a discarded one. */
export function copyChange(db: Transaction, request: MoveRequest, by: Person): Promise<Moved> {
  return bringOver(db, request, 'copied', by)
}

type Verb = 'moved' | 'copied'

async function bringOver(db: Transaction, request: MoveRequest, verb: Verb, by: Person): Promise<Moved> {
  const { fromId, toId, kind, documentId } = request
  if (fromId === toId)
    return { status: 'REFUSED', field: 'to', message: 'It is in this edition already: choose another.' }
  const from = await takeBoth(db, request)
  if (!from) return { status: 'MISSING', message: 'There is no such edition: choose another.' }
  const closed = refuseClosed(from, verb)
  if (closed) return { status: 'REFUSED', field: 'from', message: closed }
  const change = await findChange(db, fromId, kind, documentId)
  if (!change) {
    const message = 'This document is not in the edition, or no longer: look at the edition again.'
    return { status: 'MISSING', message }
  }
  if (request.lock > change.lock)
    return { status: 'REFUSED', field: 'lock', message: refuseLock(change, request.lock).message }
  if (change.lock !== request.lock) {
    const message = `Somebody saved this document since you saw it: look at it again before it is ${verb}.`
    return { status: 'STALE', change, message }
  }
  const other = await findChange(db, toId, kind, documentId)
  const staged = refuseOtherSuccessor(change, other) ?? (await stageIn(db, change, toId, by))
  if (staged.status === 'CONFLICT') return { ...staged, message: await tellConflict(db, toId, verb) }
  if (staged.status === 'STAGED' && staged.change.lock !== other?.lock)
    await keepAuthors(db, change, staged.change)
  return staged
}

/** Takes both editions in the order of their ids, so that two who move at once wait for each other, not both for ever. */
async function takeBoth(db: Transaction, { fromId, toId }: MoveRequest): Promise<Edition | null> {
  await db.$executeRaw`
    select from "Edition" where id in (${fromId}::uuid, ${toId}::uuid) order by id for update`
  return db.edition.findUnique({ where: { id: fromId } })
}

function refuseClosed({ number, publishedAt, discardedAt }: Edition, verb: Verb): string | null {
  if (publishedAt)
    return `Edition ${number} is published: what it did is part of the record, and stays. Change the document anew.`
  if (discardedAt && verb === 'moved')
    return 'This edition was discarded, and stays as it was: copy the change instead.'
  return null
}

function findChange(db: Transaction, editionId: string, kind: DocumentKind, documentId: string) {
  return db.change.findUnique({
    where: { editionId_kind_documentId: { editionId, kind, documentId } },
  })
}

/** Where both editions withdraw a document, staging would let the one successor overwrite the other unseen. */
function refuseOtherSuccessor(change: Change, other: Change | null): Staged | null {
  if (!other || other.next !== null || change.next !== null) return null
  if (other.successorId === change.successorId) return null
  return { status: 'CONFLICT', conflicts: [], change: other, message: '' }
}

/** As a writer saves it who began from the same version, and saw nothing of what the other edition may hold of it. */
function stageIn(db: Transaction, change: Change, editionId: string, by: Person): Promise<Staged> {
  const { kind, documentId, successorId, baseVersion } = change
  const document = nextOf(change)
  return stage(db, { editionId, kind, documentId, document, successorId, baseVersion, lock: 0 }, by)
}

async function tellConflict(db: Transaction, toId: string, verb: Verb): Promise<string> {
  const { title } = await db.edition.findUniqueOrThrow({ where: { id: toId }, select: { title: true } })
  return `“${title}” changes the same of this document, differently, so nothing was ${verb}: settle it in one of the two editions, then try again.`
}
