import { type Database, openDatabase } from './database/open-database'
import { createLog, type Log } from './log'
import { startCluster } from './postgres/start-cluster'
import { readSettings, type Settings } from './settings'

export interface Command {
  args: string[]
  settings: Settings
  database: Database
  log: Log
}

/** Runs an operator's command on the database: prints what it gives, or the sentence that refuses it. */
export async function runCommand(act: (command: Command) => Promise<string>): Promise<void> {
  try {
    process.stdout.write(`${await onDatabase(readSettings(), process.argv.slice(2), act)}\n`)
  } catch (error) {
    console.error(lacksTables(error) ? unprepared : error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}

async function onDatabase(settings: Settings, args: string[], act: (command: Command) => Promise<string>) {
  const { url, stop } = await findDatabase(settings)
  const database = openDatabase({ url, connections: 1 })
  try {
    return await act({ args, settings, database, log: createLog(settings.logLevel) })
  } finally {
    await database.close()
    await stop()
  }
}

/** The database that DATABASE_URL names, or that of our own PostgreSQL, which is shared with a system that runs. */
async function findDatabase({ databaseUrl, dataFolder, postgresPort }: Settings) {
  if (databaseUrl !== null) return { url: databaseUrl, stop: async () => {} }
  const cluster = await startCluster({ dataFolder, port: postgresPort, log: console.error })
  return { url: cluster.url('parley'), stop: cluster.stop }
}

/** Prisma says P2021 of a table and P1003 of a database that is not there. */
function lacksTables(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'P2021' || error.code === 'P1003')
}

const unprepared = 'The database is not prepared yet. Run npm start once, or npm run migrate.'
