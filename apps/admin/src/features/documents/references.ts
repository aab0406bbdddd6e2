import { type Fields, itemsOf } from '@parley/shared/compare/item'
import { type Field, fieldsOf } from '@parley/shared/content/field'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'

export interface DocumentKey {
  kind: DocumentKind
  id: string
}

/** The documents that a document refers to, at any depth. */
export function referencesOf(kind: DocumentKind, document: Fields): DocumentKey[] {
  return referencesInFields(fieldsOf(kindOf(kind).schema), document)
}

/** The documents that the value of a field refers to: its own, or those of its items. */
export function referencesIn(field: Field, value: unknown): DocumentKey[] {
  if (field.type === 'reference') return typeof value === 'string' ? [{ kind: field.kind, id: value }] : []
  if (field.type !== 'list') return []
  return itemsOf(value).flatMap((item) => referencesInFields(fieldsOf(field.list.item), item))
}

/** The same for one item of a list. */
export function referencesInFields(fields: Array<[string, Field]>, value: Fields): DocumentKey[] {
  return fields.flatMap(([name, field]) => referencesIn(field, value[name]))
}

/** Reads an unknown JSON value as fields; what is no object has none. */
export function fieldsFrom(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}
