import type { Document } from '@parley/shared/content/document'
import { fieldsOf } from '@parley/shared/content/field'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { allKinds, kindOf } from '@parley/shared/content/kinds'
import type { z } from 'zod'

/** One reference that a document makes to another. */
export interface Reference {
  kind: DocumentKind
  id: string
  path: string
}

/** Every reference of a document, those of its items too. */
export function referencesOf(kind: DocumentKind, document: Document): Reference[] {
  return referencesIn(kindOf(kind).schema, document, '')
}

function referencesIn(schema: z.ZodObject, value: Record<string, unknown>, place: string): Reference[] {
  return fieldsOf(schema).flatMap(([name, field]): Reference[] => {
    const path = place ? `${place}.${name}` : name
    const found = value[name]
    if (field.type === 'reference')
      return typeof found === 'string' ? [{ kind: field.kind, id: found, path }] : []
    if (field.type !== 'list' || !Array.isArray(found)) return []
    return found.flatMap((item) => referencesIn(field.list.item, item, `${path}.${item.id}`))
  })
}

/** A column in which one kind of document may refer to another, and how to get from its row to the document. */
export interface ReferenceColumn {
  /** The kind of the document that refers. */
  from: DocumentKind
  to: DocumentKind
  column: string
  /** From the document's own table down to the one that holds the column. */
  steps: ReadonlyArray<{ table: string; owner: string | null }>
}

/** Every such column of every kind. */
export const referenceColumns: readonly ReferenceColumn[] = allKinds.flatMap((kind) =>
  columnsIn(kind.kind, kind.schema, [{ table: kind.table, owner: null }]),
)

function columnsIn(
  from: DocumentKind,
  schema: z.ZodObject,
  steps: ReferenceColumn['steps'],
): ReferenceColumn[] {
  return fieldsOf(schema).flatMap(([name, field]): ReferenceColumn[] => {
    if (field.type === 'reference') return [{ from, to: field.kind, column: name, steps }]
    if (field.type !== 'list') return []
    const { table, owner, item } = field.list
    return columnsIn(from, item, [...steps, { table, owner }])
  })
}
