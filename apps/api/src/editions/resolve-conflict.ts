import { mergeDocuments } from '@parley/shared/compare/merge'
import { resolveConflict as setResolved } from '@parley/shared/compare/resolve'
import { type Issue, parseDocument, readDocument } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import type { Transaction } from '../core/database/transaction'
import type { Person } from '../core/person'
import type { Change } from '../generated/prisma/client'
import { isNotOpen, type NotOpen, takeOpenEdition } from './open-edition'
import { newestVersions } from './plan'
import { findLive } from './read-live'
import { saveNext } from './stage'

export interface ResolveRequest {
  editionId: string
  kind: DocumentKind
  documentId: string
  lock: number
  /** For each conflict, by its path: theirs, mine, or a value written anew. */
  choices: ReadonlyArray<{ path: string; take: 'THEIRS' | 'MINE' } | { path: string; value: unknown }>
}

export type Resolved =
  | { status: 'RESOLVED'; change: Change }
  | { status: 'INVALID'; issues: Issue[] }
  | { status: 'CONFLICT'; change: Change; message: string }
  | NotOpen

/**
 * Resolves conflicts with what was published meanwhile by rebasing the change onto it: base becomes what is live, next
 * the choice. Every conflict needs a choice, else nothing is written.
 */
export async function resolveConflict(
  db: Transaction,
  request: ResolveRequest,
  by: Person,
): Promise<Resolved> {
  const edition = await takeOpenEdition(db, request.editionId)
  if (isNotOpen(edition)) return edition
  const { editionId, kind, documentId } = request
  const change = await db.change.findUnique({
    where: { editionId_kind_documentId: { editionId, kind, documentId } },
  })
  if (!change)
    return invalid('documentId', 'This document is not in the edition: there is nothing to resolve.')
  if (change.lock !== request.lock) {
    const message = 'Somebody saved this document since you saw it: look at the conflicts again.'
    return { status: 'CONFLICT', change, message }
  }
  return rebase(db, change, request, by)
}

async function rebase(
  db: Transaction,
  change: Change,
  request: ResolveRequest,
  by: Person,
): Promise<Resolved> {
  const { kind, documentId, choices } = request
  const live = await findLive(db, kind, documentId)
  const base = change.base === null ? null : readDocument(kind, change.base)
  const mine = change.next === null ? null : readDocument(kind, change.next)
  const { merged, conflicts } = mergeDocuments(kind, { base, theirs: live, mine })
  let next = merged
  for (const conflict of conflicts) {
    const choice = choices.find((candidate) => candidate.path === conflict.path)
    if (!choice) return invalid(conflict.path, `${conflict.label} still needs a choice.`)
    const value = 'value' in choice ? choice.value : choice.take === 'MINE' ? conflict.mine : conflict.theirs
    next =
      conflict.path === ''
        ? wholeOf(value === conflict.mine, mine, live)
        : next && setResolved(kind, next, conflict.path, value, conflict.follows)
  }
  const parsed = next ? parseDocument(kind, next) : null
  if (parsed && !parsed.ok) return { status: 'INVALID', issues: parsed.issues }
  const baseVersion = (await newestVersions(db, kind, [documentId])).get(documentId) ?? 0
  const saved = await saveNext(db, change, next, by, change.successorId, { base: live, baseVersion })
  return { status: 'RESOLVED', change: saved }
}

function wholeOf<Value>(isMine: boolean, mine: Value, live: Value): Value {
  return isMine ? mine : live
}

function invalid(path: string, message: string): Resolved {
  return { status: 'INVALID', issues: [{ path: path === '' ? [] : path.split('.'), message }] }
}
