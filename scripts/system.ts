import { existsSync, readFileSync } from 'node:fs'
import { findFreePort } from '../apps/api/src/core/postgres/free-port'
import type { Settings } from '../apps/api/src/core/settings'
import { type Child, startChild } from './child'
import { say } from './progress'
import { watchSources } from './watch-sources'

export type Prepared = { databaseUrl: string; databaseEnded: Promise<void>; isWatching: boolean }

/** Runs the API and the admin on what `prepare` made ready, and stops everything, last started first, on a signal. */
export async function runSystem(
  settings: Settings,
  prepare: (stopLater: (stop: () => Promise<void>) => void) => Promise<Prepared>,
): Promise<void> {
  const stops: (() => Promise<void>)[] = []
  const stopLater = (stop: () => Promise<void>) => {
    stops.unshift(stop)
  }
  const wanted = untilAsked()
  try {
    const prepared = await Promise.race([prepare(stopLater), wanted])
    if (typeof prepared !== 'string') {
      const ended = await Promise.race([startServers(settings, prepared, stopLater), wanted])
      say(
        typeof ended === 'string'
          ? ended
          : await Promise.race([...ended, prepared.databaseEnded.then(() => databaseGone), wanted]),
      )
    }
  } finally {
    for (const stop of stops) await stop()
  }
  // Something unexpected ended: whoever started us must hear of it.
  process.exit((await Promise.race([wanted, Promise.resolve(null)])) === null ? 1 : 0)
}

const databaseGone = 'PostgreSQL ended; its log is in the data folder, under postgres'

async function startServers(
  settings: Settings,
  prepared: Prepared,
  stopLater: (stop: () => Promise<void>) => void,
) {
  const ended: Promise<string>[] = []
  const environment = {
    DATABASE_URL: prepared.databaseUrl,
    PARLEY_SECRET: settings.secret,
    PARLEY_DATA: settings.dataFolder,
    NODE_ENV: prepared.isWatching ? 'development' : 'production',
  }
  await refuseTakenPort('PARLEY_API_PORT', settings.apiPort)
  const api = prepared.isWatching
    ? watchSources(
        () => startChild('the API', 'apps/api/src/server.ts', environment),
        ['apps/api/src', 'packages/shared/src'],
      )
    : startChild('the API', 'apps/api/src/server.ts', environment)
  stopLater(api.stop)
  ended.push(api.ended)
  const { url, signInLink } = await api.ready
  say(`API    ${url}`)

  const admin = await startAdmin(settings, url, environment)
  stopLater(admin.stop)
  ended.push(admin.ended)
  say(`admin  ${(await admin.ready).url}`)
  if (signInLink !== undefined)
    say(`Sign in once, as the first administrator, with this link:\n          ${signInLink}`)
  return ended
}

async function startAdmin(
  settings: Settings,
  apiUrl: string,
  environment: Record<string, string>,
): Promise<Child> {
  await refuseTakenPort('PARLEY_ADMIN_PORT', settings.adminPort)
  const { DATABASE_URL: _, PARLEY_SECRET: __, ...open } = environment
  return startChild('the admin', 'apps/admin/serve.mjs', { ...open, PARLEY_API_URL: new URL(apiUrl).origin })
}

/** Addresses are in bookmarks and settings of others, so these ports never move by themselves. */
async function refuseTakenPort(variable: string, port: number): Promise<void> {
  if ((await findFreePort(port)) === port) return
  throw new Error(`Port ${port} is taken. Stop what uses it, or set ${variable} to another port.`)
}

/** Settles when this process is asked to stop. A second Ctrl-C does not wait for anyone. */
function untilAsked(): Promise<string> {
  return new Promise((resolve) => {
    let isAsked = false
    const ask = (why: string) => {
      if (isAsked && why === 'SIGINT') process.exit(130)
      isAsked = true
      resolve('stopping')
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ask(signal))
    // npm killed with -9 passes no signal on, and the shell between npm and us only notices when we end.
    const family = findFamily()
    setInterval(() => family !== null && findFamily() !== family && ask('npm is gone'), 1000)
  })
}

/** The parent of this process and, where the system tells, its own parent; null when npm did not start us. */
function findFamily(): string | null {
  if (process.env.npm_lifecycle_event === undefined) return null
  const status = `/proc/${process.ppid}/status`
  const grandparent = existsSync(status)
    ? /^PPid:\s*(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1]
    : undefined
  return `${process.ppid} ${grandparent}`
}
