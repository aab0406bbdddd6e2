import type { z } from 'zod'
import type { Refuse } from './document-kind'
import { fieldsOf, type List } from './field'

type Item = Record<string, unknown>

/** Refuses a document that holds one item id twice, or two items where the list allows one, such as a seat. */
export function refuseRepeats(schema: z.ZodObject, document: Item, refuse: Refuse) {
  refuseIn(schema, document, [], new Set(), refuse)
}

/** Refuses two items that say the same in every field, in a list that keeps them distinct. */
export function refuseSameSaid(schema: z.ZodObject, document: Item, refuse: Refuse) {
  for (const [name, field] of fieldsOf(schema)) {
    const items = document[name]
    if (field.type !== 'list' || !field.list.distinct || !Array.isArray(items)) continue
    refuseSame(field.list, saidIn(field.list), items, [name], refuse, [])
  }
}

/** The fields in which an item itself says something; what is listed under it is said by that. */
export function saidIn(list: List): string[] {
  return fieldsOf(list.item).flatMap(([name, field]) => (field.type === 'list' ? [] : [name]))
}

function refuseIn(
  schema: z.ZodObject,
  value: Item,
  path: Array<string | number>,
  seen: Set<unknown>,
  refuse: Refuse,
) {
  for (const [name, field] of fieldsOf(schema)) {
    const items = value[name]
    if (field.type !== 'list' || !Array.isArray(items)) continue
    for (const fields of field.list.unique ?? [])
      refuseSame(field.list, fields, items, [...path, name], refuse)
    items.forEach((item, index) => {
      const place = [...path, name, index]
      if (seen.has(item.id)) {
        refuse([...place, 'id'], 'This id stands twice in the document: give each item its own.')
      }
      seen.add(item.id)
      refuseIn(field.list.item, item, place, seen, refuse)
    })
  }
}

function refuseSame(
  list: List,
  fields: readonly string[],
  items: Item[],
  path: Array<string | number>,
  refuse: Refuse,
  /** Values with which an item never repeats another. */
  never: readonly unknown[] = [null],
) {
  const found = new Set<string>()
  items.forEach((item, index) => {
    const values = fields.map((field) => item[field])
    if (values.some((value) => never.includes(value))) return
    const key = JSON.stringify(values)
    if (found.has(key)) {
      refuse(
        [...path, index, fields[0] ?? 'id'],
        `This ${list.one} stands twice: remove one, or make them differ.`,
      )
    }
    found.add(key)
  })
}
