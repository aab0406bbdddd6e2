import type { ClientBase, Pool } from 'pg'

/** Compares each content table with its history and its view of the past, by column and type. Gives sentences. */
export async function findHistoryDrift(
  client: ClientBase | Pool,
  contentTables: readonly string[],
): Promise<string[]> {
  if (contentTables.length === 0) return []
  const { rows } = await client.query<{ schema: string; table: string; name: string; type: string }>(
    readColumns,
    [contentTables],
  )
  return contentTables.flatMap((table) => {
    const columns = (schema: string) =>
      new Map(
        rows.filter((row) => row.schema === schema && row.table === table).map((row) => [row.name, row.type]),
      )
    return compareTable(table, columns('public'), columns('history'), columns('asof'))
  })
}

type Columns = Map<string, string>

function compareTable(table: string, live: Columns, history: Columns, asOf: Columns): string[] {
  if (live.size === 0) return [`public."${table}" does not exist. ${remedy}`]
  const problems = [
    ...compareColumns(table, live, history, 'history'),
    ...compareColumns(table, live, asOf, 'asof'),
    ...[...asOf.keys()]
      .filter((name) => !live.has(name))
      .map((name) => `asof."${table}" has "${name}", which public has not. ${remedy}`),
  ]
  for (const name of ['fromEdition', 'toEdition']) {
    if (history.get(name) !== 'integer')
      problems.push(`history."${table}" has no integer column "${name}". ${remedy}`)
  }
  return problems
}

function compareColumns(table: string, live: Columns, other: Columns, schema: string): string[] {
  if (other.size === 0) return [`${schema}."${table}" does not exist. ${remedy}`]
  return [...live].flatMap(([name, type]) => {
    const there = other.get(name)
    if (there === type) return []
    return there === undefined
      ? [`${schema}."${table}" lacks "${name}". ${remedy}`]
      : [
          `${schema}."${table}"."${name}" is ${there}, in public it is ${type}. Change the type in a migration, in both.`,
        ]
  })
}

const remedy = 'Run npm run migrate.'

const readColumns = `
  select n.nspname as schema, c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid
  join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'history', 'asof') and c.relname = any($1)
    and c.relkind in ('r', 'p', 'v') and a.attnum > 0 and not a.attisdropped`
