import { type Field, fieldsOf } from '@parley/shared/content/field'
import { allKinds } from '@parley/shared/content/kinds'
import type { z } from 'zod'

/** The columns of a content table that a document decides, by table; generated and stamped columns are not among them. */
export const columnsOf: ReadonlyMap<string, readonly string[]> = gatherColumns()

/** The columns in which a field of this name is kept. */
export function columnsOfField(name: string, field: Field): string[] {
  if (field.type === 'list') return []
  if (field.type !== 'when') return [name]
  return ['Text', 'Edtf', 'Basis', 'Note', 'Earliest', 'Latest'].map((part) => `${name}${part}`)
}

/** Columns of a document's own row that say when it was published, not what it says. */
export const stampColumns = ['version', 'firstPublishedAt', 'lastPublishedAt'] as const

function gatherColumns(): Map<string, string[]> {
  const found = new Map<string, Set<string>>()
  const add = (table: string, columns: string[]) => {
    found.set(table, new Set([...(found.get(table) ?? []), ...columns]))
  }
  for (const kind of allKinds) {
    add(kind.table, ['id', ...ownColumns(kind.schema)])
    gatherLists(kind.schema, add)
  }
  return new Map([...found].map(([table, columns]) => [table, [...columns]]))
}

/** One table may hold lists of several owners, as Participation does: its rows have the columns of all. */
function gatherLists(schema: z.ZodObject, add: (table: string, columns: string[]) => void) {
  for (const [, field] of fieldsOf(schema)) {
    if (field.type !== 'list') continue
    const { table, owner, item } = field.list
    add(table, ['id', owner, 'position', ...ownColumns(item)])
    gatherLists(item, add)
  }
}

function ownColumns(schema: z.ZodObject): string[] {
  return fieldsOf(schema).flatMap(([name, field]) => columnsOfField(name, field))
}
