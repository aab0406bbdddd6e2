import type { Document } from '@parley/shared/content/document'
import { type Field, fieldsOf } from '@parley/shared/content/field'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import { bounds } from '@parley/shared/when/bounds'
import type { When } from '@parley/shared/when/when'
import type { z } from 'zod'
import { columnsOf } from './tables'

/** A row as JSON, by column. */
export interface Row {
  id: string
  [column: string]: unknown
}

/** The rows of documents, by table and id. */
export type Rows = Map<string, Map<string, Row>>

type Fields = Record<string, unknown>

/** Turns a document into its rows: its own, and one for each item of its lists, however deep. */
export function rowsOf(kind: DocumentKind, id: string, document: Document): Rows {
  const rows: Rows = new Map()
  const { table, schema } = kindOf(kind)
  addRow(rows, table, { id, ...valuesOf(schema, document) })
  addItems(rows, schema, document, id)
  return rows
}

/** Turns rows back into the fields of a document or item; lists are given as they were found. */
export function fieldsFrom(schema: z.ZodObject, row: Row, lists: (name: string) => unknown): Fields {
  return Object.fromEntries(
    fieldsOf(schema).map(([name, field]) => [name, readField(name, field, row, lists)]),
  )
}

function addItems(rows: Rows, schema: z.ZodObject, value: Fields, ownerId: string) {
  for (const [name, field] of fieldsOf(schema)) {
    if (field.type !== 'list') continue
    const { table, owner, item } = field.list
    itemsOf(value[name]).forEach((fields, position) => {
      addRow(rows, table, { id: fields.id, [owner]: ownerId, position, ...valuesOf(item, fields) })
      addItems(rows, item, fields, fields.id)
    })
  }
}

function itemsOf(value: unknown): Row[] {
  return Array.isArray(value) ? value : []
}

/** Every column of the table is named, so that an item that moved within its document leaves its old owner. */
function addRow(rows: Rows, table: string, values: Row) {
  const row: Row = { id: values.id }
  for (const column of columnsOf.get(table) ?? []) row[column] = values[column] ?? null
  const found = rows.get(table) ?? new Map<string, Row>()
  rows.set(table, found.set(row.id, row))
}

function valuesOf(schema: z.ZodObject, value: Fields): Fields {
  const columns: Fields = {}
  for (const [name, field] of fieldsOf(schema)) {
    if (field.type === 'when') Object.assign(columns, whenColumns(name, value[name]))
    else if (field.type !== 'list') columns[name] = value[name] ?? null
  }
  return columns
}

function whenColumns(name: string, value: unknown): Fields {
  const when = isWhen(value) ? value : null
  const { earliest, latest } = bounds(when?.edtf ?? null)
  return {
    [`${name}Text`]: when?.text ?? null,
    [`${name}Edtf`]: when?.edtf ?? null,
    [`${name}Basis`]: when?.basis ?? null,
    [`${name}Note`]: when?.note ?? null,
    [`${name}Earliest`]: earliest,
    [`${name}Latest`]: latest,
  }
}

function isWhen(value: unknown): value is When {
  return typeof value === 'object' && value !== null && 'basis' in value
}

function readField(name: string, field: Field, row: Row, lists: (name: string) => unknown): unknown {
  if (field.type === 'list') return lists(name)
  if (field.type !== 'when') return row[name] ?? null
  const basis = row[`${name}Basis`]
  if (!basis) return null
  return { text: row[`${name}Text`], edtf: row[`${name}Edtf`], basis, note: row[`${name}Note`] }
}
