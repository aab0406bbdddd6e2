import type { Document } from '@parley/shared/content/document'
import { fieldsOf } from '@parley/shared/content/field'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import type { z } from 'zod'
import type { Transaction } from '../core/database/transaction'
import { fieldsFrom, type Row } from './rows'

/** Reads documents as they are live, whole; one that is not live is missing from the answer. */
export async function readLive(
  db: Transaction,
  kind: DocumentKind,
  ids: readonly string[],
): Promise<Map<string, Document>> {
  if (ids.length === 0) return new Map()
  const { table, schema } = kindOf(kind)
  const rows = await selectRows(db, table, 'id', ids)
  const fields = await readFields(db, schema, rows)
  // The rows were written from a parsed document, and the database holds them to its types.
  return new Map(rows.map((row, index) => [row.id, fields[index] as Document]))
}

/** Reads one document as it is live, or null. */
export async function findLive(db: Transaction, kind: DocumentKind, id: string): Promise<Document | null> {
  return (await readLive(db, kind, [id])).get(id) ?? null
}

/** One query for each list of the schema, however many documents are read. */
async function readFields(
  db: Transaction,
  schema: z.ZodObject,
  rows: Row[],
): Promise<Array<Record<string, unknown>>> {
  const lists = new Map<string, Map<string, unknown[]>>()
  for (const [name, field] of fieldsOf(schema)) {
    if (field.type !== 'list') continue
    lists.set(name, await readItems(db, field.list, rows))
  }
  return rows.map((row) => fieldsFrom(schema, row, (name) => lists.get(name)?.get(row.id) ?? []))
}

interface ItemsOf {
  table: string
  owner: string
  item: z.ZodObject
}

async function readItems(db: Transaction, list: ItemsOf, owners: Row[]): Promise<Map<string, unknown[]>> {
  const found = new Map<string, unknown[]>()
  if (owners.length === 0) return found
  const ids = owners.map((owner) => owner.id)
  const rows = await selectRows(db, list.table, list.owner, ids)
  const fields = await readFields(db, list.item, rows)
  rows.forEach((row, index) => {
    const owner = String(row[list.owner])
    const items = found.get(owner) ?? []
    items.push({ id: row.id, ...fields[index] })
    found.set(owner, items)
  })
  return found
}

async function selectRows(
  db: Transaction,
  table: string,
  column: string,
  ids: readonly string[],
): Promise<Row[]> {
  const order = column === 'id' ? 'id' : 'position'
  const sql = `select to_jsonb(t) as row from "${table}" t where "${column}" = any($1::uuid[]) order by "${order}"`
  const found = await db.$queryRawUnsafe<Array<{ row: Row }>>(sql, ids)
  return found.map(({ row }) => row)
}
