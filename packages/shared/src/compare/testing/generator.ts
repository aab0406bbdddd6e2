import fc, { type Arbitrary } from 'fast-check'
import type { z } from 'zod'
import type { Document } from '../../content/document'
import { type Field, fieldsOf, type List } from '../../content/field'
import type { DocumentKind } from '../../content/kind-names'
import { kindOf } from '../../content/kinds'
import type { Fields, Item } from '../item'
import { settle } from './settle'
import { examplePool, itemIds, type ReferencePool, valuesOfField } from './values'

/**
 * Valid documents of a kind, in the form in which they are parsed, with references into the pool.
 * All comes from the seed of the run, the ids of items too.
 */
export function documentsOf(kind: DocumentKind, pool: ReferencePool = examplePool): Arbitrary<Document> {
  return fieldsArbitrary(kindOf(kind).schema, pool, 4).map((fields) =>
    settle(kind, { ...fields, slug: String(fields.slug) }, pool),
  )
}

/** New items for a list, not yet settled; null when what they must refer to is not in the pool. */
export function itemsFor(list: List, pool: ReferencePool, most = 2): Arbitrary<Item> | null {
  const isPossible = fieldsOf(list.item).every(
    ([name, field]) => field.type === 'list' || valuesOfField(list.item.shape[name], field, pool) !== null,
  )
  if (!isPossible) return null
  return fc.tuple(itemIds, fieldsArbitrary(list.item, pool, most)).map(([id, fields]) => ({ ...fields, id }))
}

function fieldsArbitrary(schema: z.ZodObject, pool: ReferencePool, most: number): Arbitrary<Fields> {
  const parts = fieldsOf(schema).map(([name, field]) => [
    name,
    valueArbitrary(schema.shape[name], field, pool, most),
  ])
  return fc.record(Object.fromEntries(parts))
}

function valueArbitrary(
  schema: unknown,
  field: Field,
  pool: ReferencePool,
  most: number,
): Arbitrary<unknown> {
  if (field.type === 'list') {
    const items = itemsFor(field.list, pool)
    return items ? fc.array(items, { maxLength: most }) : fc.constant([])
  }
  const values = valuesOfField(schema, field, pool)
  if (!values) throw new Error(`${field.label} refers to a kind that has no id in the pool.`)
  return values
}
