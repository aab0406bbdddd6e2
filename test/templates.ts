import { contentTables } from '@parley/shared/content/kinds'
import { searchedTables } from '@parley/shared/content/searched'
import pg from 'pg'
import { migrateDatabase } from '../apps/api/src/core/migrate/migrate-database'
import { ensureDatabase } from '../apps/api/src/core/postgres/ensure-database'
import { seedWhenEmpty } from '../prisma/seed/seed'
import { hashOf } from '../scripts/folder-hash'

/** What a database of a test begins with. */
export type Content = 'NOTHING' | 'FIRST_CONTENT'

const madeFrom: Record<Content, string[]> = {
  NOTHING: ['prisma/migrations', 'packages/shared/src'],
  FIRST_CONTENT: ['prisma', 'packages/shared/src', 'apps/api/src'],
}

const templates = new Map<string, Promise<string>>()

/**
 * Makes the database that tests clone, once for each state of what it is made from: a server that stays keeps it.
 * Returns its name. What it is made from is read once: no test changes it.
 */
export function ensureTemplate(serverUrl: string, content: Content): Promise<string> {
  const key = `${serverUrl} ${content}`
  const template = templates.get(key) ?? findOrBuild(serverUrl, content)
  templates.set(key, template)
  return template
}

async function findOrBuild(serverUrl: string, content: Content): Promise<string> {
  const template = `parley_${content.toLowerCase()}_${hashOf(madeFrom[content]).slice(0, 12)}`
  const admin = new pg.Client({ connectionString: serverUrl })
  await admin.connect()
  try {
    // Several files, or two runs that share a server, may ask at once; the second finds the template whole.
    await admin.query(`select pg_advisory_lock(hashtext($1))`, [template])
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [template])
    if (rowCount === 0) await buildTemplate(admin, serverUrl, template, content)
  } finally {
    await admin.end()
  }
  return template
}

async function buildTemplate(admin: pg.Client, serverUrl: string, template: string, content: Content) {
  const building = `${template}_building`
  await admin.query(`drop database if exists ${building} with (force)`)
  const url = new URL(serverUrl)
  url.pathname = `/${building}`
  await ensureDatabase(url.href)
  await migrateDatabase({ url: url.href, contentTables, searchedTables })
  if (content === 'FIRST_CONTENT') await seedWhenEmpty(url.href)
  await admin.query(`alter database ${building} rename to ${template}`)
}
