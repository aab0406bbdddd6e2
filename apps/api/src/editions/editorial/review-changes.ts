import { type FieldConflict, mergeDocuments } from '@parley/shared/compare/merge'
import type { NameOf } from '@parley/shared/compare/titles'
import { type Document, readDocument } from '@parley/shared/content/document'
import type { Transaction } from '../../core/database/transaction'
import type { Person } from '../../core/person'
import type { Change } from '../../generated/prisma/client'
import type { DocumentKey } from '../blockers/blocker'
import { readLive } from '../read-live'
import { personColumns } from './person'
import { findTitles, keyOf, namedBy, nameIn, type Titles } from './titles'

/** A change of an edition as an editor reviews it: what readers would see change, and what stands in its way. */
export interface ReviewedChange {
  change: Change & { editedBy: Person }
  base: Document | null
  next: Document | null
  /** What readers see, and what they would see; of a published change, what they saw and then saw. */
  before: Document | null
  after: Document | null
  conflicts: FieldConflict[]
  /** The names that its sentences use, read for all changes at once when the first is asked: most saves ask for none. */
  names: () => Promise<Names>
}

/** Names as they are, and as this edition makes them. */
interface Names {
  live: NameOf
  draft: NameOf
  titles: Titles
}

/** Merges the changes of an edition onto what is live; those of a published one are read as the record has them. */
export async function reviewChanges(
  db: Transaction,
  edition: { id: string; publishedAt: Date | null },
  changeIds?: readonly string[],
): Promise<ReviewedChange[]> {
  const changes = await db.change.findMany({
    where: { editionId: edition.id, ...(changeIds ? { id: { in: [...changeIds] } } : {}) },
    include: { editedBy: { select: personColumns } },
    // As they were added, not as they were saved: a list that is worked on must not jump.
    orderBy: [{ kind: 'asc' }, { id: 'asc' }],
  })
  const states = edition.publishedAt ? changes.map(readRecord) : await mergeAll(db, changes)
  const keys = states.flatMap((state) => keysOf(state))
  let found: Promise<Names> | undefined
  const names = () => {
    found ??= findNames(db, edition.id, keys)
    return found
  }
  return states.map((state) => ({ ...state, names }))
}

type State = Omit<ReviewedChange, 'names'>
type ChangeRow = ReviewedChange['change']

function keysOf({ change, base, next, before, after }: State): DocumentKey[] {
  const successor = change.successorId ? [{ kind: change.kind, id: change.successorId }] : []
  return [...namedBy(change.kind, change.documentId, [base, next, before, after]), ...successor]
}

function readRecord(change: ChangeRow): State {
  const { kind } = change
  const before = read(kind, change.before)
  const after = read(kind, change.after)
  return { change, base: read(kind, change.base), next: after, before, after, conflicts: [] }
}

async function mergeAll(db: Transaction, changes: ChangeRow[]): Promise<State[]> {
  const live = new Map<string, Document>()
  for (const kind of new Set(changes.map((change) => change.kind))) {
    const ids = changes.flatMap((change) => (change.kind === kind ? [change.documentId] : []))
    for (const [id, document] of await readLive(db, kind, ids)) live.set(keyOf({ kind, id }), document)
  }
  return changes.map((change) => {
    const { kind, documentId } = change
    const before = live.get(keyOf({ kind, id: documentId })) ?? null
    const base = read(kind, change.base)
    const next = read(kind, change.next)
    const { merged, conflicts } = mergeDocuments(kind, { base, theirs: before, mine: next })
    return { change, base, next, before, after: merged, conflicts }
  })
}

async function findNames(db: Transaction, editionId: string, keys: readonly DocumentKey[]): Promise<Names> {
  const titles = await findTitles(db, keys, editionId)
  const live = await findTitles(db, keys, null)
  const draft = nameIn(titles)
  const isLive = nameIn(live)
  return { titles, draft, live: (kind, id) => isLive(kind, id) ?? draft(kind, id) }
}

function read(kind: Change['kind'], stored: unknown): Document | null {
  return stored === null ? null : readDocument(kind, stored)
}
