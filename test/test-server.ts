import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { contentTables } from '@parley/shared/content/kinds'
import { searchedTables } from '@parley/shared/content/searched'
import pg from 'pg'
import { checkout } from '../apps/api/src/core/checkout'
import { migrateDatabase } from '../apps/api/src/core/migrate/migrate-database'
import { migrationsFolder } from '../apps/api/src/core/migrate/migration-files'
import { ensureDatabase } from '../apps/api/src/core/postgres/ensure-database'
import { startCluster } from '../apps/api/src/core/postgres/start-cluster'

/** A Postgres server for tests, with a migrated template. Uses PARLEY_TEST_DATABASE_URL instead when that is set. */
export async function startTestServer() {
  const given = process.env.PARLEY_TEST_DATABASE_URL
  if (given !== undefined) return { url: given, template: await prepareTemplate(given), stop: async () => {} }

  // Temporary: the folder goes with the server, also when the tests are interrupted or killed.
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'parley-test-'))
  const cluster = await startCluster({
    dataFolder,
    port: 0,
    log: () => {},
    isDurable: false,
    isTemporary: true,
  })
  const url = cluster.url('postgres')
  try {
    return { url, template: await prepareTemplate(url), stop: cluster.stop }
  } catch (error) {
    await cluster.stop()
    throw error
  }
}

/** Migrates a template once for each state of the migrations and of the descriptions of the kinds: a server that stays keeps it. */
async function prepareTemplate(serverUrl: string): Promise<string> {
  const template = `parley_template_${hashOf([migrationsFolder, descriptions])}`
  const admin = new pg.Client({ connectionString: serverUrl })
  await admin.connect()
  try {
    // Two runs may share a server; the second finds the template whole.
    await admin.query(`select pg_advisory_lock(hashtext('parley_template'))`)
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [template])
    if (rowCount === 0) await buildTemplate(admin, serverUrl, template)
  } finally {
    await admin.end()
  }
  return template
}

async function buildTemplate(admin: pg.Client, serverUrl: string, template: string): Promise<void> {
  const building = `${template}_building`
  await admin.query(`drop database if exists ${building} with (force)`)
  const url = new URL(serverUrl)
  url.pathname = `/${building}`
  await ensureDatabase(url.href)
  await migrateDatabase({ url: url.href, contentTables, searchedTables })
  await admin.query(`alter database ${building} rename to ${template}`)
}

const descriptions = path.join(checkout, 'packages/shared/src/content')

function hashOf(places: string[]): string {
  const hash = createHash('sha256')
  for (const file of places.flatMap(filesUnder)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex').slice(0, 12)
}

function filesUnder(place: string): string[] {
  if (!existsSync(place)) return []
  if (place.endsWith('.ts')) return [place]
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}
