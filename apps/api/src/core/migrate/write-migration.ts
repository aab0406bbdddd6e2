import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  migrationsFolder,
  readLastSchema,
  readMigrations,
  readSchema,
  schemaCopy,
  schemaFolder,
} from './migration-files'
import { diffSchemas } from './schema-engine'

export type SchemaFolders = { migrations: string; schema: string }

const here: SchemaFolders = { migrations: migrationsFolder, schema: schemaFolder }

/** Gives the SQL that the schema needs and no migration holds yet; empty when there is none. */
export async function findUnwrittenChange(folders = here): Promise<string> {
  const schema = readSchema(folders.schema)
  const sql = await diffSchemas(readLastSchema(folders.migrations) ?? 'empty', schema)
  return derivedLast(deriveDates(sql, schema.map(({ content }) => content).join('\n')))
}

/** Prisma knows no generated columns, so it would make ordinary ones of what the database derives from a world date. */
function deriveDates(sql: string, schema: string): string {
  return sql.replaceAll(
    /"(\w+)(Order|LatestStart|EarliestEnd)" (?:INTEGER NOT NULL|DATE)/g,
    (column: string, date: string, part: string) => {
      const isDate = new RegExp(`\\b${date}Earliest\\b`).test(schema)
      return isDate ? `${column} GENERATED ALWAYS AS (${derived[part]?.(date)}) STORED` : column
    },
  )
}

const derived: Readonly<Record<string, (date: string) => string>> = {
  Order: (date) => `CASE
        WHEN "${date}Earliest" IS NOT NULL THEN "${date}Earliest" - DATE '1970-01-01'
        WHEN "${date}Latest" IS NOT NULL THEN -1000000000 ELSE 1000000000 END`,
  LatestStart: (date) => `begun_by("${date}Edtf", "${date}Latest")`,
  EarliestEnd: (date) => `goes_on_until("${date}Edtf", "${date}Earliest")`,
}

/** Prisma adds columns in the order of their names, Postgres derives one only from those that are there. */
function derivedLast(sql: string): string {
  return sql.replaceAll(/^(ALTER TABLE "\w+" )(ADD COLUMN [^;]*);/gm, (_, table: string, added: string) => {
    const columns = added.split(/,\n(?=ADD COLUMN)/)
    const isDerived = (column: string) => column.includes(' GENERATED ')
    const ordered = [...columns.filter((column) => !isDerived(column)), ...columns.filter(isDerived)]
    return `${table}${ordered.join(',\n')};`
  })
}

/** Writes a migration with what changed in the schema, or an empty one to fill by hand. Gives its folder's name. */
export async function writeMigration(name: string, now: Date, folders = here): Promise<string> {
  const sql = await findUnwrittenChange(folders)
  const folder = `${timestampAfter(folders.migrations, now)}_${toFolderName(name)}`
  mkdirSync(path.join(folders.migrations, folder), { recursive: true })
  writeFileSync(
    path.join(folders.migrations, folder, 'migration.sql'),
    sql || '-- Nothing changed in prisma/schema: write the SQL here.\n',
  )
  const files = readSchema(folders.schema)
  writeFileSync(
    path.join(folders.migrations, folder, schemaCopy),
    files
      .map(({ content }) => content.trim())
      .join('\n\n')
      .concat('\n'),
  )
  const lock = path.join(folders.migrations, 'migration_lock.toml')
  if (!existsSync(lock)) writeFileSync(lock, 'provider = "postgresql"\n')
  return folder
}

/** Migrations run in the order of their names, so a new one must sort last even when a clock is behind. */
function timestampAfter(migrations: string, now: Date): string {
  const newest = readMigrations(migrations).at(-1)?.name.slice(0, 14) ?? ''
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14)
  return stamp > newest ? stamp : String(BigInt(newest) + 1n)
}

function toFolderName(name: string): string {
  const folder = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
  if (folder === '')
    throw new Error('A migration needs a name of letters: npm run migrate -- --name add-thing')
  return folder
}
