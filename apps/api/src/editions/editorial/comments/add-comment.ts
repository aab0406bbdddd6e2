import { describePath } from '@parley/shared/compare/path'
import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../../../core/database/transaction'
import type { Person } from '../../../core/person'
import type { DocumentKey } from '../../blockers/blocker'
import { readClock } from '../../clock'
import { findEditable } from '../find-editable'
import type { InputProblem } from '../problems'
import { findTitles, namedBy, nameIn } from '../titles'
import { findMentionProblems } from './mentions'

/** A comment as somebody wants to make it, its own parts in order. */
export interface WantedComment {
  /** The client's own, so that a request can be sent again. */
  id: string | null
  editionId: string | null
  document: DocumentKey | null
  path: string | null
  replyToId: string | null
  text: string
  mentions: readonly string[]
}

export type Said =
  | { status: 'SAID'; id: string }
  | { status: 'REFUSED'; issues: InputProblem[] }
  | { status: 'NOT_FOUND'; message: string }

/** Keeps what somebody says. Said again under the same id, it is said once. */
export async function addComment(db: Transaction, wanted: WantedComment, by: Person): Promise<Said> {
  const id = wanted.id ?? uuidv7()
  const before = await findSame(db, id, wanted, by)
  if (before) return before
  const place = await findPlace(db, wanted)
  if (place.status !== 'FOUND') return place
  const issues = await findMentionProblems(db, wanted)
  if (issues.length > 0) return { status: 'REFUSED', issues }
  const { editionId, document, path, replyToId, text } = wanted
  const data = {
    id,
    editionId,
    path,
    label: place.label,
    replyToId,
    text,
    byId: by.id,
    at: await readClock(db),
  }
  const of = { kind: document?.kind ?? null, documentId: document?.id ?? null }
  // Two of the same request may come at once: the second finds what the first kept.
  const { count } = await db.comment.createMany({ data: [{ ...data, ...of }], skipDuplicates: true })
  if (count === 0) return (await findSame(db, id, wanted, by)) ?? taken
  await db.commentMention.createMany({ data: wanted.mentions.map((userId) => ({ commentId: id, userId })) })
  // What is replied to has not come to its end.
  if (replyToId)
    await db.comment.update({ where: { id: replyToId }, data: { resolvedAt: null, resolvedById: null } })
  return { status: 'SAID', id }
}

const taken = refuse('id', 'Another comment has this id: make a new one with a UUIDv7 library.')

/** What is kept under the id already: the same, or something else, which is refused; null for nothing. */
async function findSame(
  db: Transaction,
  id: string,
  wanted: WantedComment,
  by: Person,
): Promise<Said | null> {
  const kept = await db.comment.findUnique({ where: { id } })
  if (!kept) return null
  const { editionId, document, path, replyToId, text } = wanted
  const isSame =
    kept.byId === by.id &&
    kept.text === text &&
    kept.editionId === editionId &&
    kept.kind === (document?.kind ?? null) &&
    kept.documentId === (document?.id ?? null) &&
    kept.path === path &&
    kept.replyToId === replyToId
  return isSame ? { status: 'SAID', id } : taken
}

type Place = Exclude<Said, { status: 'SAID' }> | { status: 'FOUND'; label: string | null }

/** Finds what the comment is about: it must be there, and nothing more is asked of it. */
async function findPlace(db: Transaction, wanted: WantedComment): Promise<Place> {
  const { editionId, document, path, replyToId } = wanted
  if (replyToId) {
    const first = await db.comment.findUnique({ where: { id: replyToId }, select: { replyToId: true } })
    if (!first) return { status: 'NOT_FOUND', message: 'There is no such comment: choose another.' }
    if (first.replyToId)
      return refuse('replyTo', 'This is a reply itself: reply to the comment that it replies to.')
    return { status: 'FOUND', label: null }
  }
  if (editionId && !(await db.edition.findUnique({ where: { id: editionId }, select: { id: true } })))
    return { status: 'NOT_FOUND', message: 'There is no such edition: choose another.' }
  if (!document) return { status: 'FOUND', label: null }
  const editable = await findEditable(db, { kind: document.kind, key: document.id, editionId })
  if (!editable) {
    const message = editionId
      ? 'This edition has no such document, and readers know none: save it first.'
      : 'Readers know no such document: name the edition it is in.'
    return { status: 'NOT_FOUND', message }
  }
  if (path === null) return { status: 'FOUND', label: null }
  const names = nameIn(
    await findTitles(db, namedBy(document.kind, document.id, [editable.document]), editionId),
  )
  return { status: 'FOUND', label: describePath(document.kind, path, editable.document, names) }
}

function refuse(field: string, message: string): Extract<Said, { status: 'REFUSED' }> {
  return { status: 'REFUSED', issues: [{ path: [field], message }] }
}
