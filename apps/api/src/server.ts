import closeWithGrace from 'close-with-grace'
import { openDatabase } from './core/database/open-database'
import { createPostman } from './core/links/postman'
import { createLog } from './core/log'
import { readSettings } from './core/settings'
import { createVault } from './core/vault'
import { startScheduler } from './editions/scheduler'
import { createServer } from './http/create-server'
import { startLinkChecker } from './radar/links/link-checker'
import { offerSignIn } from './users/offer-sign-in'
import { startSender } from './webhooks/sender'

/** The API as a process: `npm start` runs it, hears when it is ready, and stops it by SIGTERM. */
const settings = readSettings()
if (settings.databaseUrl === null) throw new Error('DATABASE_URL is not set. Run npm start, which sets it.')

const log = createLog(settings.logLevel)
const database = openDatabase({
  url: settings.databaseUrl,
  onPoolError: (error) => log.warn({ error }, 'An idle connection to the database was lost'),
})
const app = await createServer(settings, database, log)
const signInLink = await offerSignIn(settings, database.owner.now, log)
const scheduler = startScheduler(database.owner.now, settings, log)
const linkChecker = startLinkChecker(database.owner.now, settings, log)
const sender = startSender({
  db: database.owner.now,
  vault: createVault(settings.secret),
  postman: createPostman({ ownHosts: settings.webhookHosts }),
  log,
})
await app.listen({ port: settings.apiPort, host: '::' })

// A parent that is gone closes the channel; the module it preloads turns that into the same signal.
closeWithGrace({ delay: 10_000 }, async ({ err }) => {
  if (err) log.fatal({ error: err }, 'The API stops after an error')
  await app.close()
  await scheduler.stop()
  await linkChecker.stop()
  await sender.stop()
  await database.close()
})

const url = `http://localhost:${settings.apiPort}/graphql`
log.info({ url }, 'The API is ready')
process.send?.({ type: 'ready', url, signInLink: signInLink ?? undefined })
