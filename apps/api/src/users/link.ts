import { openDatabase } from '../core/database/open-database'
import { createLog } from '../core/log'
import { startCluster } from '../core/postgres/start-cluster'
import { readSettings, type Settings } from '../core/settings'
import { openSignIn } from './sign-in'

/** `npm run link -- someone@example.org`: prints a link that signs this person in once, within the hour. */
const [email] = process.argv.slice(2)
try {
  if (!email) throw new Error('Say for whom: npm run link -- someone@example.org')
  process.stdout.write(`${await makeLink(readSettings(), email)}\n`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function makeLink(settings: Settings, email: string): Promise<string> {
  const { url, stop } = await findDatabase(settings)
  const database = openDatabase({ url, connections: 1 })
  try {
    const signIn = await openSignIn(settings, database.owner.now, createLog(settings.logLevel))
    return await signIn.makeLink(email)
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
