import type { z } from 'zod'
import type { Document } from '../../content/document'
import { fieldsOf } from '../../content/field'
import type { DocumentKind } from '../../content/kind-names'
import { kindOf } from '../../content/kinds'
import { blankOf } from '../blank'
import { sameValue } from '../equal'
import { type Fields, idsOf, itemsOf, membersOf } from '../item'

/** A document taken apart without the code under test: each thing that can change, by its path. */
export interface Flat {
  /** Fields that are not at their default, `true` for each item that is there and for each member of a set. */
  values: Map<string, unknown>
  /** The ids of each list that is there, in order. */
  orders: Map<string, string[]>
}

export function flatten(kind: DocumentKind, document: Document | null): Flat {
  const flat: Flat = { values: new Map(), orders: new Map() }
  if (document) flattenFields(kindOf(kind).schema, document, '', flat)
  return flat
}

function flattenFields(schema: z.ZodObject, fields: Fields, prefix: string, flat: Flat) {
  const blank = blankOf(schema)
  for (const [name, field] of fieldsOf(schema)) {
    const path = `${prefix}${name}`
    const value = fields[name]
    if (field.type === 'list') {
      flat.orders.set(path, idsOf(itemsOf(value)))
      for (const item of itemsOf(value)) {
        flat.values.set(`${path}.${item.id}`, true)
        flattenFields(field.list.item, item, `${path}.${item.id}.`, flat)
      }
    } else if (field.type === 'words' && !field.ordered) {
      // A member may hold a dot; after the colon it is no part of the path.
      for (const member of membersOf(value)) flat.values.set(`${path}:${member}`, true)
    } else if (!sameValue(value, blank[name])) {
      flat.values.set(path, value)
    }
  }
}
