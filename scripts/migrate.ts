import { parseArgs } from 'node:util'
import { writeMigration } from '../apps/api/src/core/migrate/write-migration'
import { readSettings } from '../apps/api/src/core/settings'
import { migrate, openDatabase } from './open-database'

/** Applies migrations, or with `--name` writes a new one from what changed in prisma/schema. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { name: { type: 'string' } } })
  if (values.name !== undefined) {
    const folder = await writeMigration(values.name, new Date())
    console.log(`Wrote prisma/migrations/${folder}. Read its migration.sql, then run npm run migrate.`)
    return
  }
  const database = await openDatabase(readSettings())
  try {
    await migrate(database.url)
  } finally {
    await database.stop()
  }
}
