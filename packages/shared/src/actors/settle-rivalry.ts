import { type Item, itemsOf } from '../compare/item'
import { actor } from '../content/actor'
import type { Document } from '../content/document'
import { fieldsOf, type List } from '../content/field'
import type { Clash, Effect, Surroundings } from './effect'
import type { Referrer } from './replace-references'
import { settlePair } from './settle-pair'

/** A document on its way through a merge, with what it was. */
export interface Merging extends Referrer {
  before: Document
  effects: Effect[]
  clashes: Clash[]
}

/**
 * Settles the one rivalry that two actors may have. It holds both ways and stands on either of them: where both have it
 * after a merge, what came of the actor that goes becomes part of what was there.
 */
export function settleRivalry(
  own: Merging,
  other: Merging,
  from: Document,
  surroundingsOf: (merging: Merging) => Surroundings,
): { own: Merging; other: Merging } {
  const mine = rivalryWith(other.id, own.document)
  const theirs = rivalryWith(own.id, other.document)
  if (!mine || !theirs) return { own, other }
  const was = itemsOf(other.before.relations).find(({ id }) => id === theirs.id)
  if (was && was.toId !== theirs.toId) {
    const pair = { was, item: theirs, path: `relations.${theirs.id}`, other: mine }
    const [gives, takes] = joinRivalries(other, own, pair, surroundingsOf(other))
    return { own: takes, other: gives }
  }
  // Taken over, it has an id of its own by now: it is told of by the one it had.
  const original = rivalryWith(other.id, from) ?? mine
  const pair = { was: original, item: mine, path: `relations.${original.id}`, other: theirs }
  const [gives, takes] = joinRivalries(own, other, pair, surroundingsOf(own))
  return { own: gives, other: takes }
}

type RivalryPair = Pick<Parameters<typeof settlePair>[0], 'was' | 'item' | 'path' | 'other'>

/** Makes the rivalry of the first part of that of the second. */
function joinRivalries(
  gives: Merging,
  takes: Merging,
  pair: RivalryPair,
  surroundings: Surroundings,
): [Merging, Merging] {
  const settled = settlePair({ ...pair, list: relationList, besides: ['toId'] }, surroundings)
  if (settled.status === 'CLASH') return [{ ...gives, clashes: [...gives.clashes, settled.clash] }, takes]
  const { united, effect } = settled
  const effects = [...gives.effects.filter(({ path }) => !path.startsWith(pair.path)), effect]
  const without = withRelations(gives, (each) => (each.id === pair.item.id ? [] : [each]))
  return [{ ...without, effects }, withRelations(takes, (each) => [each.id === united.id ? united : each])]
}

/** The rivalry of a document with an actor. */
export function rivalryWith(actorId: string, document: Document): Item | undefined {
  return itemsOf(document.relations).find((each) => each.kind === 'RIVAL_OF' && each.toId === actorId)
}

function withRelations(merging: Merging, change: (relation: Item) => Item[]): Merging {
  const relations = itemsOf(merging.document.relations).flatMap(change)
  return { ...merging, document: { ...merging.document, relations } }
}

const relationList = findRelationList()

function findRelationList(): List {
  const relations = new Map(fieldsOf(actor.schema)).get('relations')
  if (relations?.type !== 'list') throw new Error('An actor has no list of relations.')
  return relations.list
}
