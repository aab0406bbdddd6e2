import type { Issue } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { validate as isUuid } from 'uuid'
import type { Transaction } from '../core/database/transaction'
import type { Person } from '../core/person'
import type { Change } from '../generated/prisma/client'
import { isNotOpen, type NotOpen, takeOpenEdition } from './open-edition'
import { voidApproval } from './review/steps'
import { refuseLock } from './saves'

export interface UnstageRequest {
  editionId: string
  kind: DocumentKind
  documentId: string
  /** The lock of the change as the person saw it; another is refused, so that nobody's later save is thrown away. */
  lock: number
}

export type Unstaged =
  | { status: 'UNSTAGED'; change: Change | null }
  | { status: 'INVALID'; issues: Issue[] }
  | { status: 'CONFLICT'; change: Change; message: string }
  | NotOpen

/** Takes a document out of a draft edition. Taking out what is not there is no error. */
export async function unstage(db: Transaction, request: UnstageRequest, by: Person): Promise<Unstaged> {
  const { editionId, kind, documentId, lock } = request
  const edition = await takeOpenEdition(db, editionId)
  if (isNotOpen(edition)) return edition
  if (!isUuid(documentId)) return { status: 'UNSTAGED', change: null }
  const change = await db.change.findUnique({
    where: { editionId_kind_documentId: { editionId, kind, documentId } },
  })
  if (!change) return { status: 'UNSTAGED', change: null }
  if (lock > change.lock) return { status: 'INVALID', issues: [refuseLock(change, lock)] }
  if (change.lock !== lock) {
    const message = 'Somebody saved this document since you saw it: look at it again before you take it out.'
    return { status: 'CONFLICT', change, message }
  }
  await db.change.delete({ where: { id: change.id } })
  await voidApproval(db, editionId, by)
  return { status: 'UNSTAGED', change }
}
