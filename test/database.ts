import { randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { inject } from 'vitest'
import { type Content, ensureTemplate } from './templates'

export type TestDatabase = { url: string; drop(): Promise<void> }

/** Clones a migrated template into a database of its own. */
export async function createTestDatabase(content: Content = 'NOTHING'): Promise<TestDatabase> {
  const template = await ensureTemplate(inject('testServerUrl'), content)
  return create((admin, name) => cloneTemplate(admin, name, template))
}

/** Creates a database without any table: for tests of the migrations themselves. */
export function createBareDatabase(): Promise<TestDatabase> {
  return create((admin, name) => admin.query(`create database ${name}`))
}

async function create(make: (admin: pg.Client, name: string) => Promise<unknown>): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const url = new URL(inject('testServerUrl'))
  url.pathname = `/${name}`
  await asAdmin((admin) => make(admin, name))
  return {
    url: url.href,
    drop: () => asAdmin((admin) => admin.query(`drop database if exists ${name} with (force)`)),
  }
}

/** Postgres clones a template for one client at a time, and refuses the others. */
async function cloneTemplate(admin: pg.Client, name: string, template: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await admin.query(`create database ${name} template ${template} strategy file_copy`)
      return
    } catch (error) {
      const isBusy = error instanceof pg.DatabaseError && error.code === '55006'
      if (!isBusy || attempt === 100) throw error
      await delay(20 + Math.random() * 50)
    }
  }
}

async function asAdmin(act: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: inject('testServerUrl') })
  await admin.connect()
  try {
    await act(admin)
  } finally {
    await admin.end()
  }
}
