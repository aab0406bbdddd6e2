import { readSettings } from '../apps/api/src/core/settings'
import { buildAdmin } from './build-admin'
import { migrate, openDatabase } from './open-database'
import { say } from './progress'
import { seed } from './seed-content'
import { runSystem } from './system'

/** Brings everything up that a checkout needs, and keeps it up until it is told to stop. */
export async function run(): Promise<void> {
  const settings = readSettings()
  await runSystem(settings, async (stopLater) => {
    // The build needs no database, so both go on at once.
    const built = buildAdmin()
    built.catch(() => {})
    const database = await openDatabase(settings)
    stopLater(database.stop)
    await migrate(database.url)
    await seed(database.url, settings.byline)
    if (await built) say('built the admin')
    return { databaseUrl: database.url, databaseEnded: database.ended, isWatching: false }
  })
}
