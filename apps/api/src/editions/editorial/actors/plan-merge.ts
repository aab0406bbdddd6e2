import { createHash } from 'node:crypto'
import type { Effect, MergeSide } from '@parley/shared/actors/effect'
import { type MergedDocument, mergeActors } from '@parley/shared/actors/merge-actors'
import { itemsOf } from '@parley/shared/compare/item'
import type { NameOf } from '@parley/shared/compare/titles'
import type { Document } from '@parley/shared/content/document'
import canonicalize from 'canonicalize'
import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../../../core/database/transaction'
import type { DocumentKey } from '../../blockers/blocker'
import { type Drafted, findDrafted, readDrafted } from '../../drafted'
import { findReferrersIn } from '../../referrers'
import { findTitles, keyOf, namedBy, nameIn, type Titles } from '../titles'

export interface MergeRequest {
  /** The draft edition it is to be staged in; null for a new one. */
  editionId: string | null
  fromId: string
  intoId: string
  choices: ReadonlyMap<string, MergeSide>
}

/** What a merge would do, document by document, and what is needed to do it. */
export interface MergePlan {
  status: 'PLANNED'
  from: Drafted & { document: Document }
  into: Drafted & { document: Document }
  /** Those that change, and those that cannot before somebody chooses; the one that stays comes first. */
  documents: MergedDocument[]
  drafted: ReadonlyMap<string, Drafted>
  /** What the edition withdraws in favour of the actor that goes. */
  ledThere: Drafted[]
  withdrawal: Effect
  /** Changes when anything that the merge looks at does. */
  fingerprint: string
  titles: Titles
}

/** `field` of the input is what to mend. */
export interface MergeRefused {
  status: 'MISSING' | 'REFUSED'
  field: 'from' | 'into'
  message: string
}

/** Says what merging one actor into another would do, in an edition or from what is published. Reads only. */
export async function planMerge(db: Transaction, request: MergeRequest): Promise<MergePlan | MergeRefused> {
  const { editionId, fromId, intoId, choices } = request
  if (fromId === intoId) return refuse('into', 'An actor is not merged into itself: choose another.')
  const found = await findDrafted(db, editionId, { kind: 'ACTOR', id: fromId })
  const into = await findDrafted(db, editionId, { kind: 'ACTOR', id: intoId })
  const from = asBeforeThisMerge(found, intoId)
  const refusal = refuseGone('from', from) ?? refuseGone('into', into)
  if (refusal) return refusal
  if (!isThere(from) || !isThere(into)) throw new Error('An actor that is gone was not refused.')
  const { others, ledThere } = await findOthers(db, editionId, from, intoId)
  const documents = [from, into, ...others]
  const keys = documents.flatMap(({ kind, id, document }) => namedBy(kind, id, [document]))
  const titles = await findTitles(db, [...keys, ...ledThere], editionId)
  const nameOf = nameIn(titles)
  const merged = mergeActors({ from, into, others, nameOf, newId: uuidv7, choices })
  const drafted = new Map([into, ...others].map((each) => [keyOf(each), each]))
  return {
    status: 'PLANNED',
    from,
    into,
    documents: merged
      .map((each) => withConflicts(each, drafted.get(keyOf(each))))
      .filter(({ isChanged, clashes, problems }) => isChanged || clashes.length > 0 || problems.length > 0),
    drafted,
    ledThere,
    withdrawal: tellWithdrawal(from, intoId, nameOf),
    fingerprint: fingerprintOf([...documents, ...ledThere]),
    titles,
  }
}

function refuse(field: MergeRefused['field'], message: string): MergeRefused {
  return { status: 'REFUSED', field, message }
}

/** Merged again, as when others came to refer to it since, it is what it was before this edition withdrew it. */
function asBeforeThisMerge(from: Drafted, intoId: string): Drafted {
  const { change, document, live } = from
  return change && document === null && change.successorId === intoId ? { ...from, document: live } : from
}

function refuseGone(field: MergeRefused['field'], drafted: Drafted): MergeRefused | null {
  const { document, change, version, conflicts } = drafted
  if (conflicts.length > 0)
    return refuse(field, 'This edition and a later one changed this actor differently: settle that first.')
  if (document) return null
  if (change) return refuse(field, 'This edition withdraws this actor: take that out of the edition first.')
  if (version > 0) return refuse(field, 'This actor is withdrawn: choose another, or revive it first.')
  return { status: 'MISSING', field, message: 'There is no such actor.' }
}

function isThere(drafted: Drafted): drafted is Drafted & { document: Document } {
  return drafted.document !== null
}

/** All that refer to an actor, live or in the edition, and the actors that its rivalries name. */
async function findOthers(
  db: Transaction,
  editionId: string | null,
  from: Drafted & { document: Document },
  intoId: string,
) {
  const referring = await findReferrersIn(db, editionId, { kind: 'ACTOR', id: from.id })
  const rivals = itemsOf(from.document.relations).flatMap(({ kind, toId }): DocumentKey[] =>
    kind === 'RIVAL_OF' ? [{ kind: 'ACTOR', id: String(toId) }] : [],
  )
  const keys = [...referring, ...rivals]
  const drafted = await readDrafted(
    db,
    editionId,
    keys.filter(({ id }) => id !== from.id && id !== intoId),
  )
  const ledThere = editionId ? await findLedTo(db, editionId, from.id) : []
  return { others: drafted.filter(isThere), ledThere: await readDrafted(db, editionId, ledThere) }
}

/** The actors that an edition withdraws in favour of this one. */
async function findLedTo(db: Transaction, editionId: string, successorId: string): Promise<DocumentKey[]> {
  const where = { editionId, kind: 'ACTOR', operation: 'WITHDRAW', successorId } as const
  const changes = await db.change.findMany({ where, select: { kind: true, documentId: true } })
  return changes.map(({ kind, documentId }) => ({ kind, id: documentId }))
}

function withConflicts(merged: MergedDocument, drafted: Drafted | undefined): MergedDocument {
  if (!drafted || drafted.conflicts.length === 0 || !merged.isChanged) return merged
  const message =
    'This edition and a later one changed it differently: settle that on the page of the edition first.'
  return { ...merged, problems: [...merged.problems, { path: '', message }] }
}

function tellWithdrawal(from: Drafted, intoId: string, nameOf: NameOf): Effect {
  const into = nameOf('ACTOR', intoId) ?? 'the other'
  const sentence = isNew(from)
    ? 'Was never published, and leaves this edition'
    : `Is withdrawn, and whoever follows a link to it is led to ${into}`
  return { what: 'WITHDRAWN', path: '', sentence }
}

/** Not published now: nothing of it is to be withdrawn, and it only leaves the edition. */
export function isNew({ live }: Drafted): boolean {
  return live === null
}

function fingerprintOf(documents: readonly Drafted[]): string {
  const read = documents
    .map(({ kind, id, document, change }) => ({
      kind,
      id,
      document,
      successorId: change?.successorId ?? null,
    }))
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
  const text = canonicalize(read)
  if (text === undefined) throw new Error('Documents cannot be written as canonical JSON.')
  return createHash('sha256').update(text).digest('hex')
}
