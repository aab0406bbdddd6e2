import type { Role } from '@parley/shared/roles'
import { v7 as uuidv7 } from 'uuid'
import { type Database, openDatabase } from '../../apps/api/src/core/database/open-database'
import { createLog } from '../../apps/api/src/core/log'
import { readSettings } from '../../apps/api/src/core/settings'
import { createServer } from '../../apps/api/src/http/create-server'
import { openSignIn, type SignIn } from '../../apps/api/src/users/sign-in'
import { createTestDatabase } from '../database'
import type { Content } from '../templates'
import { Browser } from './browser'

/** A newsroom over real HTTP: a server on a database of its own, and people who sign in by link. */
export interface Newsroom {
  origin: string
  database: Database
  signIn: SignIn
  /** Makes somebody who works here. */
  hire(role: Role, email?: string): Promise<{ id: string; email: string }>
  /** A browser in which nobody is signed in, or a program with a key. */
  open(key?: string): Browser
  /** A browser at an address that no other has. */
  openFrom(): Browser
  /** A browser in which somebody of this role has followed their link. */
  openAs(role: Role): Promise<Browser>
  /** Starts another process of the API on the same database, as far as one process can be two. */
  startAnother(): Promise<{ origin: string; close(): Promise<void> }>
  close(): Promise<void>
}

interface Options {
  timeZone?: string
  fourEyes?: boolean
  content?: Content
  /** A mail server, where letters are to be sent. */
  smtpUrl?: string
  /** What each person may spend in a minute; 0 for no limit. */
  personBudget?: number
  /** Hosts of its own network whose addresses it may look at. */
  linkHosts?: string
  /** Hosts of its own network to which it may send. */
  webhookHosts?: string
  /** From where its browsers come; without it, an address that no other newsroom has. */
  address?: string
}

export const adminUrl = 'http://localhost:3000'

/** The secret of the installation. */
export const testSecret = 'a secret for tests, long enough to sign sessions'

export async function openNewsroom({
  timeZone = 'UTC',
  fourEyes = false,
  content,
  personBudget = 0,
  smtpUrl = '',
  linkHosts = '',
  webhookHosts = '',
  address = ownAddress(),
}: Options = {}): Promise<Newsroom> {
  const { url, drop } = await createTestDatabase(content)
  const settings = readSettings({
    DATABASE_URL: url,
    PARLEY_ADMIN_URL: adminUrl,
    PARLEY_TIMEZONE: timeZone,
    PARLEY_ADDRESS_BUDGET: '0',
    PARLEY_PERSON_BUDGET: String(personBudget),
    PARLEY_FOUR_EYES: String(fourEyes),
    PARLEY_SMTP_URL: smtpUrl,
    PARLEY_LINK_HOSTS: linkHosts,
    PARLEY_WEBHOOK_HOSTS: webhookHosts,
    PARLEY_SECRET: testSecret,
    PARLEY_LOG_LEVEL: process.env.PARLEY_LOG_LEVEL ?? 'silent',
    NODE_ENV: 'test',
  })
  const log = createLog(settings.logLevel)
  const start = async () => {
    const database = openDatabase({ url, connections: 6 })
    const app = await createServer(settings, database, log)
    const origin = await app.listen({ port: 0, host: '127.0.0.1' })
    const close = async () => {
      await app.close()
      await database.close()
    }
    return { origin, database, close }
  }
  const { origin, database, close } = await start()
  const signIn = await openSignIn(settings, database.owner.now, log)
  const hire = async (role: Role, email = `${uuidv7()}@example.org`) => {
    const person = { id: uuidv7(), name: `A ${role.toLowerCase()}`, email, role, emailVerified: true }
    await database.owner.now.user.create({ data: person })
    return person
  }
  const open = (key?: string) => new Browser(origin, adminUrl, key, address)
  return {
    origin,
    database,
    signIn,
    hire,
    open,
    openFrom: () => new Browser(origin, adminUrl, null, ownAddress()),
    async openAs(role) {
      const { email } = await hire(role)
      const browser = open()
      await browser.follow(await signIn.makeLink(email))
      return browser
    },
    startAnother: start,
    async close() {
      await close()
      await drop()
    },
  }
}

/** Guesses at passwords are counted by address, in the memory of the process, which the tests of a worker share. */
function ownAddress(): string {
  return `10.${Array.from({ length: 3 }, () => Math.floor(Math.random() * 256)).join('.')}`
}
