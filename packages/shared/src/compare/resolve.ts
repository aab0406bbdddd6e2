import type { z } from 'zod'
import type { Document } from '../content/document'
import { fieldsOf, type List } from '../content/field'
import type { DocumentKind } from '../content/kind-names'
import { kindOf } from '../content/kinds'
import { byId, type Fields, type Item, idsOf, isItem, itemsOf } from './item'
import { mergeOrders } from './order'

/**
 * Sets the value somebody chose for a conflict: a field's, an item (null removes it), a list's order as ids.
 * An item that is not there is put after `follows`, first when that is null, last when it is not said.
 * Refuses a path that leads nowhere, and a whole document: to keep one withdrawn is another change, not a value.
 */
export function resolveConflict(
  kind: DocumentKind,
  merged: Document,
  path: string,
  value: unknown,
  follows?: string | null,
): Document {
  const resolved = resolveIn(kindOf(kind).schema, merged, path.split('.'), { value, follows, path })
  return { ...merged, ...resolved }
}

interface Choice {
  value: unknown
  follows: string | null | undefined
  path: string
}

function resolveIn(schema: z.ZodObject, fields: Fields, parts: string[], choice: Choice): Fields {
  const [name = '', id, ...rest] = parts
  const field = new Map(fieldsOf(schema)).get(name)
  if (!field) throw lost(choice)
  if (id === undefined) {
    const value = field.type === 'list' ? reordered(itemsOf(fields[name]), choice) : choice.value
    return { ...fields, [name]: value }
  }
  if (field.type !== 'list') throw lost(choice)
  const items = itemsOf(fields[name])
  return {
    ...fields,
    [name]: rest.length === 0 ? withItem(items, id, choice) : inItem(field.list, items, id, rest, choice),
  }
}

function lost({ path }: Choice): Error {
  return new Error(`Nothing can be chosen at ${path || 'the whole document'}: no field or item is there.`)
}

/** Takes ids in the chosen order; an item the choice does not know keeps following what it follows now. */
function reordered(items: Item[], choice: Choice): Item[] {
  const chosen = Array.isArray(choice.value) ? choice.value.map(String) : null
  if (!chosen) throw new Error(`The order chosen at ${choice.path} is not a list of ids.`)
  const ids = idsOf(items)
  const known = new Set(ids)
  const present = chosen.filter((id) => known.has(id))
  const { order } = mergeOrders({ base: ids, theirs: ids, mine: present }, known)
  const found = byId(items)
  return order.flatMap((id) => found.get(id) ?? [])
}

function withItem(items: Item[], id: string, choice: Choice): Item[] {
  const { value, follows } = choice
  if (value === null) return items.filter((item) => item.id !== id)
  if (!isItem(value) || value.id !== id) throw new Error(`The item chosen at ${choice.path} has another id.`)
  if (items.some((item) => item.id === id)) return items.map((item) => (item.id === id ? value : item))
  const place = follows === null ? 0 : items.findIndex((item) => item.id === follows) + 1 || items.length
  return items.toSpliced(place, 0, value)
}

function inItem(list: List, items: Item[], id: string, rest: string[], choice: Choice): Item[] {
  if (!items.some((item) => item.id === id)) throw lost(choice)
  return items.map((item) => (item.id === id ? { id, ...resolveIn(list.item, item, rest, choice) } : item))
}
