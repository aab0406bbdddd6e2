import { migrateDatabase } from '../apps/api/src/core/migrate/migrate-database'
import { ensureDatabase } from '../apps/api/src/core/postgres/ensure-database'
import { startCluster } from '../apps/api/src/core/postgres/start-cluster'
import type { Settings } from '../apps/api/src/core/settings'
import { contentTables } from '../packages/shared/src/content/kinds'
import { searchedTables } from '../packages/shared/src/content/searched'
import { say } from './progress'

export type OpenDatabase = { url: string; stop(): Promise<void>; ended: Promise<void> }

/** Gives the database that DATABASE_URL names, or one in a PostgreSQL of our own that ends with this process. */
export async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  if (settings.databaseUrl !== null) {
    await ensureDatabase(settings.databaseUrl)
    say(
      `database ${new URL(settings.databaseUrl).pathname.slice(1)} on ${new URL(settings.databaseUrl).host} (DATABASE_URL)`,
    )
    return { url: settings.databaseUrl, stop: async () => {}, ended: new Promise(() => {}) }
  }
  const cluster = await startCluster({
    dataFolder: settings.dataFolder,
    port: settings.postgresPort,
    log: say,
  })
  const url = cluster.url('parley')
  await ensureDatabase(url)
  say(`PostgreSQL on 127.0.0.1:${cluster.port}, data in ${settings.dataFolder}`)
  return { url, stop: cluster.stop, ended: cluster.ended }
}

/** Applies what is new in prisma/migrations, and says so. */
export async function migrate(url: string): Promise<void> {
  const applied = await migrateDatabase({ url, contentTables, searchedTables })
  say(applied.length === 0 ? 'the database is up to date' : `migrations applied: ${applied.join(', ')}`)
}
