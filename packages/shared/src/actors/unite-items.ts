import type { z } from 'zod'
import { byId, type Fields, type Item, itemsOf } from '../compare/item'
import { describeItem } from '../compare/sentences'
import type { Document } from '../content/document'
import { fieldsOf, type List } from '../content/field'
import type { DocumentKind } from '../content/kind-names'
import { kindOf } from '../content/kinds'
import type { Clash, Effect, Outcome, Surroundings } from './effect'
import { sameSaid } from './same-said'
import { belongTogether, settlePair } from './settle-pair'

/**
 * Unites the items of a document that became equal when its references were replaced, at any depth, and settles those
 * of which only one may stand. Items that were equal before are left as they were.
 */
export function uniteItems(
  kind: DocumentKind,
  before: Document,
  after: Document,
  surroundings: Surroundings,
): Outcome<Document> {
  const found = { effects: [], clashes: [], surroundings }
  const fields = uniteIn(kindOf(kind).schema, before, after, '', found)
  return { document: { ...after, ...fields }, effects: found.effects, clashes: found.clashes }
}

interface Found {
  effects: Effect[]
  clashes: Clash[]
  surroundings: Surroundings
}

function uniteIn(schema: z.ZodObject, before: Fields, after: Fields, place: string, found: Found): Fields {
  const lists = fieldsOf(schema).flatMap(([name, field]) => {
    if (field.type !== 'list') return []
    const path = place ? `${place}.${name}` : name
    const earlier = byId(itemsOf(before[name]))
    const items = itemsOf(after[name]).map((item) => ({
      ...uniteIn(field.list.item, earlier.get(item.id) ?? item, item, `${path}.${item.id}`, found),
      id: item.id,
    }))
    return [[name, uniteList(field.list, earlier, items, path, found)]]
  })
  return { ...after, ...Object.fromEntries(lists) }
}

function uniteList(
  list: List,
  before: ReadonlyMap<string, Item>,
  items: Item[],
  place: string,
  found: Found,
): Item[] {
  const isTouched = (item: Item) => !sameSaid(list, before.get(item.id) ?? item, item)
  let result = items
  for (const item of items.filter(isTouched)) {
    const was = before.get(item.id) ?? item
    const path = `${place}.${item.id}`
    const rivals = result
      .filter(({ id }) => id !== item.id)
      .filter((other) => !sameSaid(list, was, before.get(other.id) ?? other))
      // What stood for the one that stays is what stays; else what stands first.
      .toSorted((one, other) => Number(isTouched(one)) - Number(isTouched(other)))
    const other = rivals.find((rival) => belongTogether(list, item, rival))
    if (!other) {
      found.effects.push(...tellKept(list, item, was, rivals, path, found))
      continue
    }
    const settled = settlePair({ list, was, item, path, other }, found.surroundings)
    if (settled.status === 'CLASH') {
      found.clashes.push(settled.clash)
      continue
    }
    found.effects.push(settled.effect)
    result = result.flatMap((each) => {
      if (each.id === item.id) return []
      return each.id === other.id ? [settled.united] : [each]
    })
  }
  return result
}

/** Says of an item that it stands beside another that names the same now, in another role. */
function tellKept(
  list: List,
  item: Item,
  was: Item,
  rivals: readonly Item[],
  path: string,
  { surroundings: { nameOf } }: Found,
): Effect[] {
  const named = list.namedBy.find((name) => item[name])
  const beside = named && item[named] !== was[named] && rivals.find((rival) => rival[named] === item[named])
  if (!beside) return []
  const sentence = `Kept ${describeItem(list, item, nameOf)} beside ${describeItem(list, beside, nameOf)}`
  return [{ what: 'KEPT', path, sentence }]
}
