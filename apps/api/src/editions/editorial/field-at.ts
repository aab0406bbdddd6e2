import { type Field, fieldsOf } from '@parley/shared/content/field'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import type { z } from 'zod'

/** A place in a document: its field, and whether it is one item of it, the field being a list. */
export interface FieldPlace {
  field: Field
  isItem: boolean
}

/** Finds the field at a path whose list items are named by their id or number; null where no field is. */
export function findField(kind: DocumentKind, path: readonly string[]): FieldPlace | null {
  return findIn(kindOf(kind).schema, path)
}

function findIn(schema: z.ZodObject, [name = '', item, ...rest]: readonly string[]): FieldPlace | null {
  const field = new Map(fieldsOf(schema)).get(name)
  if (!field) return null
  if (field.type !== 'list' || item === undefined) return { field, isItem: false }
  return rest.length === 0 ? { field, isItem: true } : findIn(field.list.item, rest)
}
