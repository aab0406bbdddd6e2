import { copyOfActor, type SplitProblem, splitActor } from '@parley/shared/actors/split-actor'
import { type Document, parseDocument } from '@parley/shared/content/document'
import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../../../core/database/transaction'
import type { Person } from '../../../core/person'
import type { DocumentKey } from '../../blockers/blocker'
import { type Drafted, findDrafted, readDrafted, stageOver } from '../../drafted'
import { isNotOpen, type NotOpen, takeOpenEdition } from '../../open-edition'
import { findReferrersIn } from '../../referrers'
import { keyOf } from '../titles'
import type { RefusedStaging } from './refused-staging'

/** A new actor that takes some of another over. */
export interface NewActor {
  name: string
  slug: string
  /** What kind of actor it is; that of the one that is split, when it is not said. */
  kind: string | null
  /** Says of itself what the one that is split says. */
  isCopy: boolean
}

export interface SplitOrder {
  editionId: string
  fromId: string
  toId: string
  /** Null where the other is there already. */
  newActor: NewActor | null
  chosen: ReadonlyMap<string, ReadonlySet<string>>
  aliases: readonly string[]
}

export type SplitStaged =
  | { status: 'SPLIT'; toId: string; documents: DocumentKey[] }
  | { status: 'UNFIT'; problems: SplitProblem[] }
  | RefusedStaging

/**
 * Stages a split: what was chosen goes over to another actor, which may be made in the same edition. Whoever calls it
 * takes back what was staged before something was refused.
 */
export async function stageSplit(db: Transaction, order: SplitOrder, by: Person): Promise<SplitStaged> {
  const { editionId, fromId, toId, newActor, chosen, aliases } = order
  const edition = await takeOpenEdition(db, editionId)
  if (isNotOpen(edition)) return edition
  if (fromId === toId) return refuse('to', 'An actor is split into two: choose another, or make a new one.')
  const from = await findDrafted(db, editionId, { kind: 'ACTOR', id: fromId })
  const to = await findDrafted(db, editionId, { kind: 'ACTOR', id: toId })
  if (!from.document) return refuseGone('from', from)
  const begun = begin(from.document, to, newActor)
  if ('status' in begun) return begun
  const referring = await findReferrersIn(db, editionId, { kind: 'ACTOR', id: fromId })
  const chosenKeys = new Set(chosen.keys())
  const others = (await readDrafted(db, editionId, referring)).filter(
    (each) => each.id !== fromId && each.id !== toId && chosenKeys.has(keyOf(each)),
  )
  const read = [from, to, ...others]
  const lost = [...chosenKeys].filter((key) => !read.some((each) => keyOf(each) === key))
  if (lost.length > 0) return refuse('references', 'A document does not refer to the actor any longer.')
  const split = splitActor({
    from: { id: fromId, document: from.document },
    to: { id: toId, document: begun.document },
    others: others.flatMap((each) => (each.document ? [{ ...each, document: each.document }] : [])),
    chosen,
    aliases,
    newId: uuidv7,
  })
  if (split.problems.length > 0) return { status: 'UNFIT', problems: split.problems }
  const isNew = newActor !== null
  const documents = isNew
    ? [{ kind: 'ACTOR' as const, id: toId, document: begun.document }, ...split.documents]
    : split.documents
  const latest = new Map(documents.map((each) => [keyOf(each), each]))
  const done: DocumentKey[] = []
  for (const { kind, id, document } of latest.values()) {
    const drafted = read.find((each) => each.kind === kind && each.id === id)
    if (!drafted) throw new Error('A document changes in a split that was not read for it.')
    const staged = await stageOver(db, editionId, drafted, { document }, by)
    if (staged.status !== 'STAGED') return { status: 'NOT_STAGED', document: { kind, id }, staged }
    done.push({ kind, id })
  }
  return { status: 'SPLIT', toId, documents: done }
}

function refuse(field: string, message: string) {
  return { status: 'REFUSED' as const, field, message }
}

function refuseGone(field: string, { change, version }: Drafted): Exclude<SplitStaged, NotOpen> {
  if (change || version > 0)
    return refuse(field, 'This actor is withdrawn: choose another, or revive it first.')
  return { status: 'MISSING', field, message: 'There is no such actor.' }
}

/** The other actor as it is before anything goes over to it. */
function begin(
  from: Document,
  to: Drafted,
  newActor: NewActor | null,
): { document: Document } | Exclude<SplitStaged, NotOpen> {
  if (!newActor) return to.document ? { document: to.document } : refuseGone('to', to)
  if (to.document || to.change || to.version > 0)
    return refuse('to', 'There is an actor with this id already: make another id for the new one.')
  const { name, slug, isCopy, kind } = newActor
  const own = { name, slug }
  const wanted = isCopy
    ? { ...copyOfActor(from, own, uuidv7), kind: kind ?? from.kind }
    : { ...own, kind: kind ?? from.kind }
  const parsed = parseDocument('ACTOR', wanted)
  if (parsed.ok) return { document: parsed.document }
  const [issue] = parsed.issues
  return refuse(['newActor', ...(issue?.path ?? [])].join('.'), issue?.message ?? 'This is no actor yet.')
}
