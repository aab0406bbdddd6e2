import type { z } from 'zod'
import { type Field, fieldsOf, type Search } from './field'
import { allKinds } from './kinds'

/** A column that is searched; one that holds several texts is an array. */
export interface SearchedColumn {
  name: string
  search: Exclude<Search, 'no'>
  isMany: boolean
}

/** What is searched in a table, in the order of its fields. */
export interface SearchedTable {
  table: string
  columns: readonly SearchedColumn[]
}

/** The searched columns of every table that has some: the indexes are made for them, and the questions ask by them. */
export const searchedTables: readonly SearchedTable[] = gatherTables()

/** How readers find a document by a field. */
export function searchOf(field: Field): Search {
  return field.type === 'text' || field.type === 'words' ? field.search : 'no'
}

function gatherTables(): SearchedTable[] {
  const found = new Map<string, Map<string, SearchedColumn>>()
  const gather = (table: string, schema: z.ZodObject) => {
    for (const [name, field] of fieldsOf(schema)) {
      if (field.type === 'list') gather(field.list.table, field.list.item)
      const search = searchOf(field)
      if (search === 'no') continue
      const columns = found.get(table) ?? new Map<string, SearchedColumn>()
      found.set(table, columns.set(name, { name, search, isMany: field.type === 'words' }))
    }
  }
  for (const kind of allKinds) gather(kind.table, kind.schema)
  return [...found].map(([table, columns]) => ({ table, columns: [...columns.values()] }))
}
