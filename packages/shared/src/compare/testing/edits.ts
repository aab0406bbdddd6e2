import fc, { type Arbitrary } from 'fast-check'
import type { z } from 'zod'
import type { Document } from '../../content/document'
import { type Field, fieldsOf, type List } from '../../content/field'
import type { DocumentKind } from '../../content/kind-names'
import { kindOf } from '../../content/kinds'
import { type Fields, type Item, itemsOf, membersOf } from '../item'
import type { Sides } from '../merge'
import { documentsOf, itemsFor } from './generator'
import { settle } from './settle'
import { examplePool, type ReferencePool, valuesOfField } from './values'

interface Editing {
  pool?: ReferencePool
  /** An older state of the document, whose items may come back under their ids. */
  older?: Document
  most?: number
}

/** Documents that come of some edits of this one: fields set, items added, removed, moved, brought back, at any depth. */
export function editsOf(
  kind: DocumentKind,
  document: Document,
  { pool = examplePool, older = document, most = 4 }: Editing = {},
): Arbitrary<Document> {
  const editMore = (edited: Fields, left: number): Arbitrary<Fields> =>
    left === 0
      ? fc.constant(edited)
      : fc
          .oneof(...editsOfFields(kindOf(kind).schema, edited, older, pool))
          .chain((next) => editMore(next, left - 1))
  return fc
    .nat(most)
    .chain((count) => editMore(document, count))
    .map((fields) => settle(kind, { ...document, ...fields }, pool))
}

/** Three states of a document to merge; now and then one of them is not there. */
export function sidesOf(
  kind: DocumentKind,
  pool: ReferencePool = examplePool,
): Arbitrary<Sides<Document | null>> {
  return documentsOf(kind, pool).chain((older) =>
    editsOf(kind, older, { pool }).chain((base) =>
      // Both sides may begin with the same edits, as when an editor had merged what is live.
      editsOf(kind, base, { pool, older, most: 2 }).chain((shared) => {
        const edited = editsOf(kind, shared, { pool, older, most: 8 })
        const sides = fc.record({ base: fc.constant(base), theirs: edited, mine: edited })
        return fc.oneof(
          { weight: 24, arbitrary: sides },
          { weight: 1, arbitrary: sides.map((each) => ({ ...each, base: null })) },
          { weight: 1, arbitrary: sides.map((each) => ({ ...each, theirs: null })) },
          { weight: 1, arbitrary: sides.map((each) => ({ ...each, mine: null })) },
        )
      }),
    ),
  )
}

interface Edit<Value> {
  weight: number
  arbitrary: Arbitrary<Value>
}

function editsOfFields(
  schema: z.ZodObject,
  fields: Fields,
  older: Fields,
  pool: ReferencePool,
): Edit<Fields>[] {
  return fieldsOf(schema).flatMap(([name, field]) =>
    editsOfValue(schema.shape[name], field, fields[name], older[name], pool).map(({ weight, arbitrary }) => ({
      weight,
      arbitrary: arbitrary.map((value) => ({ ...fields, [name]: value })),
    })),
  )
}

function editsOfValue(
  schema: unknown,
  field: Field,
  value: unknown,
  older: unknown,
  pool: ReferencePool,
): Edit<unknown>[] {
  if (field.type === 'list') return editsOfList(field.list, itemsOf(value), itemsOf(older), pool)
  if (field.type === 'words' && !field.ordered) return editsOfSet(membersOf(value))
  const values = valuesOfField(schema, field, pool)
  return values ? [{ weight: 3, arbitrary: values }] : []
}

function editsOfSet(members: string[]): Edit<string[]>[] {
  const added = fc.constantFrom('Kreml', 'Kremlin', 'The Kremlin')
  const dropped = members.map((member) => fc.constant(members.filter((other) => other !== member)))
  return [
    { weight: 6, arbitrary: added.map((member) => [...new Set([...members, member])]) },
    ...dropped.map((arbitrary) => ({ weight: 2, arbitrary })),
  ]
}

function editsOfList(list: List, items: Item[], older: Item[], pool: ReferencePool): Edit<Item[]>[] {
  const place = fc.nat(items.length)
  const put = (item: Item, at: number) => items.filter((other) => other.id !== item.id).toSpliced(at, 0, item)
  const added = itemsFor(list, pool)
  const gone = older.filter((item) => items.every((other) => other.id !== item.id))
  const edits: Edit<Item[]>[] = []
  if (added) edits.push({ weight: 6, arbitrary: fc.tuple(added, place).map(([item, at]) => put(item, at)) })
  if (gone.length > 0) {
    const back = fc.tuple(fc.constantFrom(...gone), place)
    edits.push({ weight: 8, arbitrary: back.map(([item, at]) => put(item, at)) })
  }
  if (items.length > 0) {
    const one = fc.constantFrom(...items)
    edits.push({ weight: 6, arbitrary: one.map((item) => items.filter((other) => other !== item)) })
    edits.push({ weight: 8, arbitrary: fc.tuple(one, place).map(([item, at]) => put(item, at)) })
  }
  return [...edits, ...items.flatMap((item) => editsOfItem(list, items, item, older, pool))]
}

function editsOfItem(
  list: List,
  items: Item[],
  item: Item,
  older: Item[],
  pool: ReferencePool,
): Edit<Item[]>[] {
  const was = older.find((other) => other.id === item.id) ?? item
  return editsOfFields(list.item, item, was, pool).map(({ weight, arbitrary }) => ({
    weight: Math.ceil(weight / 3),
    arbitrary: arbitrary.map((fields) =>
      items.map((other) => (other === item ? { ...fields, id: item.id } : other)),
    ),
  }))
}
