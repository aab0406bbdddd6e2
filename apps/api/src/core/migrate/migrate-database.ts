import type { SearchedTable } from '@parley/shared/content/searched'
import pg from 'pg'
import { deriveSearch } from './derive-search'
import { findHistoryDrift } from './history-drift'
import {
  findPlainRenames,
  type Migration,
  migrationsFolder,
  readMigrations,
  toMigrationList,
} from './migration-files'
import { applyMigrations } from './schema-engine'
import { ScriptRunner } from './script-runner'

export type MigrateOptions = {
  url: string
  /** Tables under history; after the migrations each is tracked again, so that a new column is recorded too. */
  contentTables: readonly string[]
  /** Tables that readers search; after the migrations each has what is derived for searching it. */
  searchedTables: readonly SearchedTable[]
  folder?: string
}

/**
 * Applies the migrations that this database has not seen, and gives their names. Refuses a plain rename of a column.
 * A migration that fails leaves nothing behind, and the next run tries it again.
 */
export async function migrateDatabase({
  url,
  contentTables,
  searchedTables,
  folder = migrationsFolder,
}: MigrateOptions): Promise<string[]> {
  const migrations = readMigrations(folder)
  const renames = findPlainRenames(migrations)
  if (renames.length > 0) throw new Error(renames.join('\n'))

  // One connection: the lock below belongs to it, and the engine, which takes the same lock, must not wait for us.
  const pool = new pg.Pool({ connectionString: url, max: 1, options: '-c client_min_messages=warning' })
  try {
    await pool.query(`select pg_advisory_lock(${engineLock})`)
    await releaseUnfinished(pool)
    const applied = await apply(pool, migrations, folder)
    await trackContent(pool, contentTables, searchedTables)
    return applied
  } finally {
    await pool.end()
  }
}

/** The number Prisma's engine locks while it migrates, so that `prisma migrate deploy` and we wait for each other. */
const engineLock = 72707369

async function apply(pool: pg.Pool, migrations: Migration[], folder: string): Promise<string[]> {
  const database = new ScriptRunner(pool, migrations)
  try {
    return await applyMigrations(database, toMigrationList(migrations, folder))
  } catch (error) {
    await releaseUnfinished(pool)
    throw database.failure ?? error
  }
}

/**
 * Marks migrations that began and did not finish as rolled back, as `prisma migrate resolve --rolled-back` would. Scripts
 * run in one transaction with the note that they finished, so one that is not noted left nothing.
 */
async function releaseUnfinished(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query(`select to_regclass('public._prisma_migrations') is not null as is_there`)
  if (!rows[0]?.is_there) return
  await pool.query(
    'update public._prisma_migrations set rolled_back_at = now() where finished_at is null and rolled_back_at is null',
  )
}

async function trackContent(
  pool: pg.Pool,
  contentTables: readonly string[],
  searchedTables: readonly SearchedTable[],
): Promise<void> {
  if (contentTables.length === 0) return
  const client = await pool.connect()
  try {
    await client.query('begin')
    await deriveSearch(client, searchedTables)
    try {
      await client.query('select history.track_content($1)', [contentTables])
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new Error(
        `The history does not follow its tables: ${reason}. Say in a migration what becomes of it.`,
        {
          cause: error,
        },
      )
    }
    const drift = await findHistoryDrift(client, contentTables)
    if (drift.length > 0) throw new Error(drift.join('\n'))
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}
