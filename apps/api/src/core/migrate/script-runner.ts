import { PrismaPg } from '@prisma/adapter-pg'
import type pg from 'pg'
import { describeFailure } from './failed-statement'
import type { Migration } from './migration-files'

/**
 * Prisma's adapter for Postgres, with scripts run whole. Its own `executeScript` splits at every semicolon, through the
 * bodies of functions too, and outside a transaction.
 */
export class ScriptRunner extends PrismaPg {
  /** What stopped a migration, in our words: the engine keeps only a part of it. */
  failure: Error | undefined

  constructor(
    private readonly pool: pg.Pool,
    private readonly pending: Migration[],
  ) {
    super(pool)
  }

  override async connect() {
    const adapter = await super.connect()
    adapter.executeScript = (script) => this.run(script)
    return adapter
  }

  private async run(script: string): Promise<void> {
    const migration = this.pending.find(({ sql }) => sql === script)
    const client = await this.pool.connect()
    const finished = countFinished(client)
    try {
      await client.query('begin')
      finished.reset()
      await client.query(script)
      // In the same transaction: a stopped process leaves the migration both applied and noted, or neither.
      if (migration !== undefined) await client.query(noteFinished, [migration.name])
      await client.query('commit')
    } catch (error) {
      if (migration !== undefined) this.failure = describeFailure(migration, error, finished.count())
      await client.query('rollback').catch(() => {})
      throw error
    } finally {
      finished.stop()
      client.release()
    }
  }
}

const noteFinished = `update public._prisma_migrations set finished_at = now()
  where migration_name = $1 and finished_at is null and rolled_back_at is null`

/** Counts the statements that a script got through. Postgres tells the place of some errors only; the count gives the rest. */
function countFinished(client: pg.PoolClient) {
  let count = 0
  const add = () => {
    count++
  }
  // Not in the types: the connection under a client, which tells of each finished statement.
  const { connection } = client as unknown as { connection: NodeJS.EventEmitter }
  connection.on('commandComplete', add)
  return {
    count: () => count,
    reset: () => {
      count = 0
    },
    stop: () => connection.off('commandComplete', add),
  }
}
