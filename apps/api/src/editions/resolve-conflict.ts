import { type FieldConflict, mergeDocuments } from '@parley/shared/compare/merge'
import { resolveConflict as setResolved } from '@parley/shared/compare/resolve'
import { type Document, type Issue, parseDocument } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { validate as isUuid } from 'uuid'
import type { Transaction } from '../core/database/transaction'
import type { Person } from '../core/person'
import type { Change } from '../generated/prisma/client'
import { isNotOpen, type NotOpen, takeOpenEdition } from './open-edition'
import { findNewest } from './revisions'
import { baseOf, nextOf, refuseLock, saveNext } from './saves'

type Side = 'THEIRS' | 'MINE' | 'BASE'

export interface ResolveRequest {
  editionId: string
  kind: DocumentKind
  documentId: string
  lock: number
  /** For each conflict, by its path: theirs, mine, what stood before both, or a value written anew. */
  choices: ReadonlyArray<{ path: string; take: Side } | { path: string; value: unknown }>
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
  if (!isUuid(documentId)) return invalid('documentId', 'This is not the id of a document.')
  const change = await db.change.findUnique({
    where: { editionId_kind_documentId: { editionId, kind, documentId } },
  })
  if (!change)
    return invalid('documentId', 'This document is not in the edition: there is nothing to resolve.')
  if (request.lock > change.lock) return { status: 'INVALID', issues: [refuseLock(change, request.lock)] }
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
  const newest = await findNewest(db, kind, documentId)
  const sides = { base: baseOf(change), theirs: newest.document, mine: nextOf(change) }
  const { merged, conflicts } = mergeDocuments(kind, sides)
  const needless = refuseNeedless(choices, conflicts)
  if (needless) return needless
  let next: Document | null = merged
  for (const conflict of conflicts) {
    const choice = choices.find((candidate) => candidate.path === conflict.path)
    if (!choice) return invalid(conflict.path, `${conflict.label} still needs a choice.`)
    const resolved = takeChoice(kind, next, conflict, choice)
    if ('refusal' in resolved) return invalid(conflict.path, resolved.refusal)
    next = resolved.next
  }
  const parsed = next === null ? null : parseDocument(kind, next)
  if (parsed && !parsed.ok) return { status: 'INVALID', issues: parsed.issues }
  const rebased = { base: newest.document, baseVersion: newest.version }
  const save = { next: parsed?.ok ? parsed.document : null, successorId: change.successorId, rebased }
  return { status: 'RESOLVED', change: await saveNext(db, change, save, by) }
}

/** A choice for what is no conflict would be lost unseen. */
function refuseNeedless(
  choices: ResolveRequest['choices'],
  conflicts: readonly FieldConflict[],
): Resolved | null {
  const paths = conflicts.map(({ path }) => path)
  const needless = choices.find(({ path }) => !paths.includes(path))
  if (!needless) return null
  const there =
    paths.length === 0
      ? 'nothing in this document conflicts'
      : `what conflicts is ${paths.map(nameOf).join(', ')}`
  return invalid('choices', `There is no conflict at ${nameOf(needless.path)}: ${there}.`)
}

function nameOf(path: string): string {
  return path === '' ? 'the empty path, which is the whole document' : `“${path}”`
}

function takeChoice(
  kind: DocumentKind,
  merged: Document | null,
  conflict: FieldConflict,
  choice: ResolveRequest['choices'][number],
): { next: Document | null } | { refusal: string } {
  const value = 'value' in choice ? choice.value : sideOf(conflict, choice.take)
  // A conflict about the whole document is about whether it stays: its value is the document, or null.
  if (conflict.path === '') return takeWhole(kind, value)
  if (!merged) return { refusal: 'The document is withdrawn: there is no field to choose for.' }
  try {
    return { next: setResolved(kind, merged, conflict.path, value, conflict.follows) }
  } catch (error) {
    // A value that cannot stand there, such as an item under another id: its sentence says what is wrong with it.
    if (!(error instanceof Error)) throw error
    return { refusal: error.message }
  }
}

function sideOf({ base, theirs, mine }: FieldConflict, side: Side): unknown {
  return { BASE: base, THEIRS: theirs, MINE: mine }[side]
}

function takeWhole(kind: DocumentKind, value: unknown): { next: Document | null } | { refusal: string } {
  if (value === null) return { next: null }
  const parsed = parseDocument(kind, value)
  if (parsed.ok) return { next: parsed.document }
  return { refusal: parsed.issues[0]?.message ?? 'This is no document.' }
}

function invalid(path: string, message: string): Resolved {
  return { status: 'INVALID', issues: [{ path: path === '' ? [] : path.split('.'), message }] }
}
