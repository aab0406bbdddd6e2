import { type Field, fieldsOf } from '@parley/shared/content/field'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import { type SearchedTable, searchedTables, searchOf } from '@parley/shared/content/searched'
import type { z } from 'zod'

/** A table in which words of one kind of document stand: its own, or that of a list in it. */
export interface SearchedPart {
  kind: DocumentKind
  columns: SearchedTable['columns']
  /** Where its rows come from, as SQL; they are called `part`. */
  from: string
  /** The id of the document that a row belongs to, as SQL; null for a row of another kind's list. */
  documentId: string
  isItem: boolean
  /** The name and label of the lists it sits in, outermost first, and of each searched field. */
  within: ReadonlyArray<{ name: string; label: string }>
  fields: ReadonlyMap<string, Field>
}

/** The parts of a kind in which something is searched, as its description has them. */
export function searchedPartsOf(kind: DocumentKind): SearchedPart[] {
  const { table, schema } = kindOf(kind)
  return gatherParts(kind, [{ table, owner: 'id', name: '', label: '' }], schema)
}

interface Level {
  table: string
  /** The column that names what a row belongs to. */
  owner: string
  name: string
  label: string
}

function gatherParts(kind: DocumentKind, levels: Level[], schema: z.ZodObject): SearchedPart[] {
  const fields = fieldsOf(schema)
  const inner = fields.flatMap(([name, field]) => {
    if (field.type !== 'list') return []
    const { table, owner, item } = field.list
    return gatherParts(kind, [...levels, { table, owner, name, label: field.label }], item)
  })
  const searched = new Map(fields.filter(([, field]) => searchOf(field) !== 'no'))
  return searched.size > 0 ? [partAt(kind, levels, searched), ...inner] : inner
}

function partAt(kind: DocumentKind, levels: Level[], fields: ReadonlyMap<string, Field>): SearchedPart {
  const [, ...lists] = levels
  const innermost = levels.at(-1)
  const columns = searchedTables.find(({ table }) => table === innermost?.table)?.columns
  if (!innermost || !columns) throw new Error(`Nothing is searched in ${innermost?.table}.`)
  // From the part up through what it belongs to; the outermost list names the document.
  const owners = lists.toReversed().slice(1)
  const joins = owners.map(({ table }, index) => {
    const below = index === 0 ? 'part' : `owner${index - 1}`
    const { owner } = lists.at(-1 - index) ?? innermost
    return `join "${table}" owner${index} on owner${index}.id = ${below}."${owner}"`
  })
  const top = owners.length === 0 ? 'part' : `owner${owners.length - 1}`
  return {
    kind,
    columns,
    from: [`"${innermost.table}" part`, ...joins].join(' '),
    documentId: `${top}."${lists[0]?.owner ?? 'id'}"`,
    isItem: lists.length > 0,
    within: lists,
    fields,
  }
}
