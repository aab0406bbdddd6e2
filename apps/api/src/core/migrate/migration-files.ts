import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { MigrationList, SchemaContainer } from '@prisma/schema-engine-wasm'
import { checkout } from '../checkout'
import { splitStatements } from './statements'

export const migrationsFolder = path.join(checkout, 'prisma/migrations')
export const schemaFolder = path.join(checkout, 'prisma/schema')

/** Beside each migration.sql: the whole schema as it was then, so that the next one is a comparison of two files. */
export const schemaCopy = 'schema.prisma'

export type Migration = { name: string; sql: string }

/** Reads prisma/migrations, oldest first. */
export function readMigrations(folder = migrationsFolder): Migration[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name, sql: readFileSync(path.join(folder, name, 'migration.sql'), 'utf8') }))
}

/** The same list in the form the engine wants. */
export function toMigrationList(migrations: Migration[], folder = migrationsFolder): MigrationList {
  return {
    baseDir: folder,
    lockfile: { path: './migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
}

/** Reads prisma/schema, in the order of file names. */
export function readSchema(folder = schemaFolder): SchemaContainer[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.prisma'))
    .sort()
    .map((file) => ({ path: file, content: readFileSync(path.join(folder, file), 'utf8') }))
}

/** The schema as of the newest migration; null before the first. */
export function readLastSchema(folder = migrationsFolder): SchemaContainer[] | null {
  const newest = readMigrations(folder).at(-1)
  if (newest === undefined) return null
  const file = path.join(folder, newest.name, schemaCopy)
  return [{ path: schemaCopy, content: existsSync(file) ? readFileSync(file, 'utf8') : '' }]
}

/** Renaming only the live column makes the past answer null under the new name, without any error. */
export function findPlainRenames(migrations: Migration[]): string[] {
  return migrations.flatMap(({ name, sql }) =>
    splitStatements(sql)
      .filter(({ text }) => isPlainRename(text))
      .map(
        ({ line }) =>
          `prisma/migrations/${name}/migration.sql:${line} renames a column in the present only. Write: select history.rename_column('Table', 'old', 'new');`,
      ),
  )
}

/** Only what runs in the migration itself: the body of history.rename_column renames too, and must. */
function isPlainRename(statement: string): boolean {
  return (
    /^(alter|do)\b/i.test(statement) &&
    /\brename\s+(column\b|(?!to\b|constraint\b|value\b|column\b)\S+\s+to\b)/i.test(statement)
  )
}
