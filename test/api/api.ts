import type { FastifyInstance } from 'fastify'
import { type Database, openDatabase } from '../../apps/api/src/core/database/open-database'
import { createLog } from '../../apps/api/src/core/log'
import { readSettings } from '../../apps/api/src/core/settings'
import { createServer } from '../../apps/api/src/http/create-server'
import { createTestDatabase } from '../database'
import type { Content } from '../templates'
import { openRecord, type TestRecord } from './record'

export interface Answer {
  status: number
  headers: Record<string, unknown>
  // What a query answers depends on the query; the test that asked knows.
  // biome-ignore lint/suspicious/noExplicitAny: read by expectations only
  data: any
  errors?: Array<{ message: string; path?: Array<string | number>; extensions: Record<string, unknown> }>
  extensions?: { edition?: number; cost?: number }
}

/** The public API over a record of its own. */
export interface TestApi {
  app: FastifyInstance
  database: Database
  record: TestRecord
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>
  close(): Promise<void>
}

/** Starts it over a database of its own. Nobody is limited in how much they ask, unless the environment says so. */
export async function startApi(
  content: Content = 'NOTHING',
  environment: NodeJS.ProcessEnv = {},
): Promise<TestApi> {
  const { url, drop } = await createTestDatabase(content)
  return serve(url, drop, environment)
}

/** Starts it over a database that is there, and outlives it. */
export function startApiOver(url: string, environment: NodeJS.ProcessEnv = {}): Promise<TestApi> {
  return serve(url, async () => {}, environment)
}

async function serve(
  url: string,
  drop: () => Promise<void>,
  environment: NodeJS.ProcessEnv,
): Promise<TestApi> {
  const database = openDatabase({ url, connections: 4 })
  const settings = readSettings({
    DATABASE_URL: url,
    PARLEY_SECRET: 'x'.repeat(40),
    PARLEY_ADDRESS_BUDGET: '0',
    PARLEY_KEY_BUDGET: '0',
    NODE_ENV: 'test',
    ...environment,
  })
  const app = await createServer(settings, database, createLog(process.env.PARLEY_LOG_LEVEL ?? 'silent'))
  const record = await openRecord(url)
  return {
    app,
    database,
    record,
    async ask(query, variables) {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { accept: 'application/graphql-response+json' },
        payload: { query, variables },
      })
      return { status: response.statusCode, headers: response.headers, ...response.json() }
    },
    async close() {
      await record.close()
      await app.close()
      await database.close()
      await drop()
    },
  }
}
