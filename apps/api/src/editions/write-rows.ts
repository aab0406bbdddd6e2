import { sameValue } from '@parley/shared/compare/equal'
import type { Document } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import type { Transaction } from '../core/database/transaction'
import { type Row, rowsOf } from './rows'
import { columnsOf, stampColumns } from './tables'

/** What becomes of one document, and what its row says of the publication. */
export interface Write {
  kind: DocumentKind
  documentId: string
  before: Document | null
  after: Document | null
  version: number
  firstPublishedAt: string
  lastPublishedAt: string
}

interface Work {
  deleted: string[]
  updated: Row[]
  inserted: Row[]
}

/**
 * Writes documents into the live tables, touching only the rows that differ: one statement for each table and act,
 * tables in one fixed order. Runs only inside an edition; the database refuses it elsewhere.
 */
export async function writeRows(db: Transaction, writes: readonly Write[]): Promise<void> {
  const work = new Map<string, Work>([...columnsOf.keys()].map((table) => [table, emptyWork()]))
  for (const write of writes) plan(work, write)
  for (const [table, { deleted }] of work) {
    if (deleted.length === 0) continue
    await db.$executeRawUnsafe(`delete from "${table}" where id = any($1::uuid[])`, deleted)
  }
  for (const [table, { updated }] of work) await update(db, table, updated)
  for (const [table, { inserted }] of work) await insert(db, table, inserted)
}

function emptyWork(): Work {
  return { deleted: [], updated: [], inserted: [] }
}

function plan(work: Map<string, Work>, write: Write) {
  const { kind, documentId, before, after } = write
  const earlier = before ? rowsOf(kind, documentId, before) : new Map()
  const later = after ? rowsOf(kind, documentId, after) : new Map()
  for (const [table, todo] of work) {
    const was: Map<string, Row> = earlier.get(table) ?? new Map()
    const is: Map<string, Row> = later.get(table) ?? new Map()
    const isOwn = table === kindOf(kind).table
    todo.deleted.push(...[...was.keys()].filter((id) => !is.has(id)))
    for (const [id, row] of is) {
      const full = isOwn ? { ...row, ...stampOf(write) } : row
      const old = was.get(id)
      if (!old) todo.inserted.push(full)
      // A document's own row is written even when only its links changed: it carries the version.
      else if (isOwn || !sameValue(old, row)) todo.updated.push(full)
    }
  }
}

function stampOf({ version, firstPublishedAt, lastPublishedAt }: Write) {
  return { version, firstPublishedAt, lastPublishedAt }
}

async function insert(db: Transaction, table: string, rows: Row[]) {
  if (rows.length === 0) return
  const columns = writtenColumns(table)
  const names = columns.map((column) => `"${column}"`).join(', ')
  const sql = `insert into "${table}" (${names}) select ${names} from jsonb_populate_recordset(null::"${table}", $1::jsonb)`
  await db.$executeRawUnsafe(sql, JSON.stringify(rows))
}

async function update(db: Transaction, table: string, rows: Row[]) {
  if (rows.length === 0) return
  const columns = writtenColumns(table).filter((column) => column !== 'id')
  const sets = columns.map((column) => `"${column}" = r."${column}"`).join(', ')
  const sql = `update "${table}" t set ${sets} from jsonb_populate_recordset(null::"${table}", $1::jsonb) r where t.id = r.id`
  await db.$executeRawUnsafe(sql, JSON.stringify(rows))
}

function writtenColumns(table: string): string[] {
  const columns = [...(columnsOf.get(table) ?? [])]
  return columns.includes('slug') ? [...columns, ...stampColumns] : columns
}
