import { type Field, fieldsOf } from '@parley/shared/content/field'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'

/** The field that a path of field names and item ids leads to; for an item, the list it is in; null when none does. */
export function fieldAt(kind: DocumentKind, path: string): Field | null {
  return fieldIn(kindOf(kind).schema, path.split('.'))
}

function fieldIn(schema: Schema, [name = '', , ...rest]: string[]): Field | null {
  const field = new Map(fieldsOf(schema)).get(name) ?? null
  return field?.type === 'list' && rest.length > 0 ? fieldIn(field.list.item, rest) : field
}

type Schema = ReturnType<typeof kindOf>['schema']
