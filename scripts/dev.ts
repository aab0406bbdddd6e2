import { readSettings } from '../apps/api/src/core/settings'
import { migrate, openDatabase } from './open-database'
import { seed } from './seed-content'
import { runSystem } from './system'

/** The same as start, with an API that starts again on a change and an admin that is compiled as it is opened. */
export async function run(): Promise<void> {
  const settings = readSettings()
  await runSystem(settings, async (stopLater) => {
    const database = await openDatabase(settings)
    stopLater(database.stop)
    await migrate(database.url)
    await seed(database.url, settings.byline)
    return { databaseUrl: database.url, databaseEnded: database.ended, isWatching: true }
  })
}
