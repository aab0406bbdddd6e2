import { contentTables } from '@parley/shared/content/kinds'
import type { FastifyInstance } from 'fastify'
import type { Database } from '../core/database/open-database'
import type { Log } from '../core/log'
import { findHistoryDrift } from '../core/migrate/history-drift'
import { readMigrations } from '../core/migrate/migration-files'

/** Registers `/healthz`, the process is up, and `/readyz`, it can serve: database, migrations and history agree. */
export function registerHealth(app: FastifyInstance, database: Database, log: Log) {
  const expected = readMigrations().map(({ name }) => name)
  app.get('/healthz', async () => ({ status: 'up' }))
  app.get('/readyz', async (_request, reply) => {
    const problems = await findProblems(database, expected).catch((error: unknown) => {
      log.error({ error }, 'The database cannot be asked whether it is ready')
      return ['The database does not answer.']
    })
    return reply
      .code(problems.length === 0 ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: problems.length === 0 ? 'ready' : 'not ready', problems })
  })
}

async function findProblems({ pool }: Database, expected: readonly string[]): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    'select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  )
  const applied = new Set(rows.map(({ name }) => name))
  const missing = expected.filter((name) => !applied.has(name))
  if (missing.length > 0)
    return missing.map((name) => `Migration ${name} is not applied. Run npm run migrate.`)
  return findHistoryDrift(pool, contentTables)
}
