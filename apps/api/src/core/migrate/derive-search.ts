import type { SearchedColumn, SearchedTable } from '@parley/shared/content/searched'
import type { ClientBase } from 'pg'
import { searchNames, searchWords, textsIn } from '../database/searched-columns'

/**
 * Gives every searched table its derived columns and their indexes, before the history follows it. One that is derived
 * from other columns than before is made anew, in the past too; one that nothing asks by is dropped.
 */
export async function deriveSearch(client: ClientBase, tables: readonly SearchedTable[]): Promise<void> {
  const { rows } = await client.query<{ table: string; name: string; derivation: string | null }>(readDerived)
  const existing = new Map(rows.map((row) => [`${row.table}.${row.name}`, row]))
  for (const { table, columns } of tables) {
    for (const derived of derivedFrom(columns)) {
      const key = `${table}.${derived.name}`
      const isCurrent = existing.get(key)?.derivation === derived.derivation
      if (!isCurrent) await dropDerived(client, table, derived.name)
      existing.delete(key)
      if (!isCurrent) await addDerived(client, table, derived)
    }
  }
  for (const { table, name } of existing.values()) await dropDerived(client, table, name)
}

interface Derived {
  name: string
  type: string
  /** The expression; it stands in the column's comment too, for Postgres gives it back in words of its own. */
  derivation: string
  operators: string
}

function derivedFrom(columns: readonly SearchedColumn[]): Derived[] {
  const names = columns.filter(({ search }) => search === 'name')
  const words = {
    name: searchWords,
    type: 'tsvector',
    derivation: `search_words(${textsIn(columns)})`,
    operators: 'tsvector_ops',
  }
  if (names.length === 0) return [words]
  const derivation = `search_names(${textsIn(names)})`
  return [words, { name: searchNames, type: 'text', derivation, operators: 'gin_trgm_ops' }]
}

async function addDerived(client: ClientBase, table: string, { name, type, derivation, operators }: Derived) {
  await client.query(
    `alter table public."${table}" add column "${name}" ${type} generated always as (${derivation}) stored`,
  )
  await client.query(`comment on column public."${table}"."${name}" is ${client.escapeLiteral(derivation)}`)
  await client.query(
    `create index "${table}_${name}_idx" on public."${table}" using gin ("${name}" ${operators})`,
  )
}

async function dropDerived(client: ClientBase, table: string, name: string) {
  // The views of the past are made again by the history, which follows.
  await client.query(`drop view if exists asof."${table}" cascade`)
  for (const schema of ['public', 'history'])
    await client.query(`alter table if exists ${schema}."${table}" drop column if exists "${name}"`)
}

const readDerived = `
  select c.relname as table, a.attname as name, col_description(a.attrelid, a.attnum) as derivation
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not a.attisdropped
    and a.attname in ('${searchNames}', '${searchWords}')`
