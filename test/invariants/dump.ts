import { createHash } from 'node:crypto'
import { contentTables } from '@parley/shared/content/kinds'
import type { Transaction } from '../../apps/api/src/core/database/transaction'
import type { PrismaClient } from '../../apps/api/src/generated/prisma/client'

/** Every row of every content table as JSON text, tables and rows in one order. */
export type Dump = Record<string, string[]>

/** What is live, as this transaction or client sees it. */
export function dumpLive(db: Transaction): Promise<Dump> {
  return dumpSchema(db, 'public')
}

/** What was live at an edition, read through the as-of views. */
export function dumpAsOf(db: PrismaClient, edition: number): Promise<Dump> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`select set_config('parley.as_of', ${String(edition)}, true)`
    return dumpSchema(tx, 'asof')
  })
}

/** One short text for a dump: equal for equal bytes. */
export function hashOf(dump: Dump): string {
  return createHash('sha256').update(JSON.stringify(dump)).digest('hex')
}

/** A dump without what only a publication writes: versions and times stay out, what documents say stays in. */
export function withoutTimes(dump: Dump): Dump {
  const stamps = /"(firstPublishedAt|lastPublishedAt)": "[^"]*"/g
  return Object.fromEntries(
    Object.entries(dump).map(([table, rows]) => [
      table,
      rows.map((row) => row.replaceAll(stamps, '"$1": ""')),
    ]),
  )
}

async function dumpSchema(db: Transaction, schema: 'public' | 'asof'): Promise<Dump> {
  const selects = contentTables.map(
    (table) => `select '${table}' as "table", to_jsonb(t)::text as row, id from ${schema}."${table}" t`,
  )
  const sql = `${selects.join(' union all ')} order by 1, 3`
  const rows = await db.$queryRawUnsafe<Array<{ table: string; row: string }>>(sql)
  const dump: Dump = Object.fromEntries(contentTables.map((table) => [table, []]))
  for (const { table, row } of rows) dump[table]?.push(row)
  return dump
}

/** Everything a transaction may leave behind: content, history, record, drafts and sequences. */
export async function dumpTraces(db: PrismaClient): Promise<Record<string, unknown>> {
  const tables = [
    ...contentTables.flatMap((table) => [`public."${table}"`, `history."${table}"`]),
    ...['Edition', 'Change', 'ChangeSave', 'SlugUse', 'User', 'AuditEntry'].map(
      (table) => `public."${table}"`,
    ),
    'history.preview',
    'history.taken_out',
  ]
  const found: Record<string, unknown> = {}
  for (const table of tables) {
    const [row] = await db.$queryRawUnsafe<Array<{ count: number; hash: string }>>(
      `select count(*)::int as count, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from ${table} t`,
    )
    found[table] = row
  }
  found.sequences = await db.$queryRaw`
    select schemaname, sequencename, last_value from pg_sequences order by 1, 2`
  return found
}
