import type { Role } from '@parley/shared/roles'
import type { Browser } from 'playwright-core'
import { findFreePort } from '../../apps/api/src/core/postgres/free-port'
import { type Child, startChild } from '../../scripts/child'
import { createTestDatabase } from '../database'
import { launchChromium } from './chromium'
import { Desk, isTraced } from './desk'
import { type Hired, openHiring } from './hiring'
import { shown } from './shown'

/** The whole of Parley with its first content, as `npm start` runs it, and a real browser. */
export interface System {
  adminUrl: string
  apiUrl: string
  databaseUrl: string
  /** Signs in once. */
  signInLink: string
  /** Opens a browser of its own: no cookies, nothing remembered. */
  open(options?: DeskOptions): Promise<Desk>
  /** The same for somebody made for it, a publisher unless said otherwise, who has followed a link of their own. */
  openAs(name: string, options?: DeskOptions): Promise<Desk>
  /** Makes somebody who can sign in. */
  hire(name: string, role: Role): Promise<Hired>
  /** Asks the public endpoint, as a frontend does. */
  ask(query: string): Promise<Answer>
  /** Closes what is open; keeps what each page shows when a name is given for it. */
  leaveDesks(keepAs: string | null): Promise<void>
  /** Ends the API in the middle of whatever it does: kill -9. */
  killApi(): Promise<void>
  /** Starts it again, where it was. */
  startApi(): Promise<void>
  close(): Promise<void>
}

export interface DeskOptions {
  role?: Role
  width?: number
  isDark?: boolean
}

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  data: any
  errors?: Array<{ message: string }>
  extensions?: { edition?: number }
}

export async function startSystem(settings: Record<string, string> = {}): Promise<System> {
  const database = await createTestDatabase('FIRST_CONTENT')
  const [apiPort, adminPort] = [await findFreePort(0), await findFreePort(0)]
  const environment = {
    DATABASE_URL: database.url,
    PARLEY_API_PORT: String(apiPort),
    PARLEY_ADMIN_PORT: String(adminPort),
    PARLEY_SECRET: 'a secret for tests, long enough to sign sessions',
    // No test depends on what is out there on the web.
    PARLEY_LINK_HOURS: '0',
    // A port of this machine at which nothing answers.
    PARLEY_WEBHOOK_HOSTS: '127.0.0.1:9',
    PARLEY_LOG_LEVEL: 'error',
    NODE_ENV: 'production',
    ...settings,
  }
  const startApi = () => startChild('the API', 'apps/api/src/server.ts', environment)
  let api = startApi()
  const { url, signInLink = '' } = await api.ready
  const admin = startChild('the admin', 'apps/admin/serve.mjs', {
    ...environment,
    PARLEY_API_URL: new URL(url).origin,
  })
  const { url: adminUrl } = await admin.ready
  const hiring = await openHiring(database.url, adminUrl, environment.PARLEY_SECRET)
  const browser = await launchChromium()
  const desks: Desk[] = []
  const open = async (options?: DeskOptions) => {
    const desk = await openDesk(browser, adminUrl, options)
    desks.push(desk)
    return desk
  }
  return {
    adminUrl,
    apiUrl: new URL(url).origin,
    databaseUrl: database.url,
    signInLink,
    open,
    async openAs(name, options) {
      const desk = await open(options)
      await follow(desk, await hiring.hire(name, options?.role))
      return desk
    },
    hire: hiring.hire,
    ask: (query) => ask(url, query),
    killApi: () => api.kill(),
    async startApi() {
      api = startApi()
      await api.ready
    },
    async leaveDesks(keepAs) {
      for (const [index, desk] of desks.splice(0).entries()) {
        await desk.leave(keepAs && `${keepAs}-${index + 1}`)
      }
    },
    async close() {
      await browser.close()
      await hiring.close()
      await stopAll([admin, api])
      await database.drop()
    },
  }
}

async function openDesk(
  browser: Browser,
  adminUrl: string,
  { width = 1280, isDark = false }: DeskOptions = {},
) {
  const context = await browser.newContext({
    baseURL: adminUrl,
    viewport: { width, height: 900 },
    colorScheme: isDark ? 'dark' : 'light',
    // Waiting for a dialog to fade in is no part of a journey.
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/Vienna',
  })
  context.setDefaultTimeout(15_000)
  if (isTraced) await context.tracing.start({ screenshots: true, snapshots: true })
  return new Desk(await context.newPage())
}

async function follow({ page }: Desk, { signInLink }: Hired): Promise<void> {
  await page.goto(signInLink)
  await shown(page.getByRole('heading', { level: 1, name: 'Hello' }))
}

async function ask(url: string, query: string): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  // An answer of GraphQL over HTTP has this shape, by its specification.
  return (await response.json()) as Answer
}

async function stopAll(children: Child[]): Promise<void> {
  for (const child of children) await child.stop()
}
