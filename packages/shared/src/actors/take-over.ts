import { sameValue } from '../compare/equal'
import { type Item, idsOf, itemsOf, membersOf } from '../compare/item'
import { describeItem } from '../compare/sentences'
import { quoted } from '../compare/titles'
import { wordsFor } from '../compare/wording'
import { actor } from '../content/actor'
import type { Document } from '../content/document'
import { type Field, fieldsOf, type List } from '../content/field'
import type { Effect, Outcome, Surroundings } from './effect'
import { unitedItems, withNewIds } from './same-said'
import { belongTogether, settlePair } from './settle-pair'

/** One of the two actors of a merge. */
export interface MergedActor {
  id: string
  document: Document
}

/**
 * Gives the actor that stays what the one that goes has of its own: its names as aliases, its citations, its relations,
 * and what the other leaves empty. A relation between the two would be one to itself, and is dropped.
 */
export function takeOver(
  { id: intoId, document: into }: MergedActor,
  { id: fromId, document: from }: MergedActor,
  surroundings: Surroundings,
): Outcome<Document> {
  const effects: Effect[] = []
  const clashes: Outcome<Document>['clashes'] = []
  const taken: Record<string, unknown> = {}
  for (const [name, field] of fieldsOf(actor.schema)) {
    if (name === 'aliases') taken[name] = takeNames(into, from, effects)
    else if (name === 'relations' && field.type === 'list')
      taken[name] = takeRelations(field.list, into, from, [intoId, fromId], surroundings, {
        effects,
        clashes,
      })
    else if (field.type === 'list') taken[name] = takeItems(field, name, into, from, surroundings, effects)
    else if (name !== 'slug' && name !== 'name')
      taken[name] = takeValue(field, name, into, from, surroundings, effects)
  }
  return { document: { ...into, ...taken }, effects, clashes }
}

function takeNames(into: Document, from: Document, effects: Effect[]): string[] {
  const own = membersOf(into.aliases)
  const known = new Set([String(into.name), ...own])
  const added = [...new Set([String(from.name), ...membersOf(from.aliases)])].filter(
    (name) => !known.has(name),
  )
  if (added.length > 0) {
    const sentence = `Also called ${added.map(quoted).join(', ')} from now on`
    effects.push({ what: 'TAKEN_OVER', path: 'aliases', sentence })
  }
  return [...own, ...added]
}

function takeItems(
  field: Field & { type: 'list' },
  name: string,
  into: Document,
  from: Document,
  { newId }: Surroundings,
  effects: Effect[],
): Item[] {
  const own = itemsOf(into[name])
  const united = unitedItems(field.list, own, itemsOf(from[name]), newId)
  const count = united.length - own.length
  if (count > 0) {
    const sentence = `Takes over ${count} ${count === 1 ? field.list.one : field.list.many}`
    effects.push({ what: 'TAKEN_OVER', path: name, sentence })
  }
  return united
}

function takeRelations(
  list: List,
  into: Document,
  from: Document,
  both: readonly string[],
  surroundings: Surroundings,
  { effects, clashes }: Pick<Outcome<Document>, 'effects' | 'clashes'>,
): Item[] {
  const { nameOf, newId } = surroundings
  let result = itemsOf(into.relations)
  const own = new Set(idsOf(result))
  for (const item of itemsOf(from.relations)) {
    const path = `relations.${item.id}`
    if (both.includes(String(item.toId))) {
      const sentence = `Dropped ${describeItem(list, item, nameOf)}: it would be one of the actor to itself`
      effects.push({ what: 'DROPPED', path, sentence })
      continue
    }
    const other = result.find((each) => own.has(each.id) && belongTogether(list, item, each))
    if (!other) {
      result = [...result, withNewIds(list, item, newId)]
      effects.push({
        what: 'TAKEN_OVER',
        path,
        sentence: `Takes over the ${describeItem(list, item, nameOf)}`,
      })
      continue
    }
    const settled = settlePair({ list, was: item, item, path, other }, surroundings)
    if (settled.status === 'CLASH') {
      clashes.push(settled.clash)
      continue
    }
    result = result.map((each) => (each.id === other.id ? settled.united : each))
    if (!sameValue(other, settled.united)) effects.push(settled.effect)
  }
  return result
}

function takeValue(
  field: Field,
  name: string,
  into: Document,
  from: Document,
  { nameOf }: Surroundings,
  effects: Effect[],
): unknown {
  const [own, other] = [into[name], from[name]]
  if (other === null || other === own) return own
  const words = wordsFor(field, other, nameOf) ?? ''
  const label = field.label
  if (own === null) {
    effects.push({ what: 'TAKEN_OVER', path: name, sentence: `${label} taken over: ${words}` })
    return other
  }
  const stays = wordsFor(field, own, nameOf) ?? ''
  effects.push({
    what: 'LEFT',
    path: name,
    sentence: `${label} stays ${stays}; ${words} is left in the history`,
  })
  return own
}
