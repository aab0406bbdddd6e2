import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findFreePort } from '../../apps/api/src/core/postgres/free-port'
import { programOf } from '../../scripts/child'
import { createTestDatabase, type TestDatabase } from '../database'
import { Browser } from './browser'

let database: TestDatabase
let environment: NodeJS.ProcessEnv
let server: ChildProcess
let ready: { url: string; signInLink?: string }
beforeAll(async () => {
  database = await createTestDatabase()
  environment = {
    ...process.env,
    DATABASE_URL: database.url,
    PARLEY_API_PORT: String(await findFreePort(4500)),
    PARLEY_ADMIN_URL: 'https://parley.example.org',
    PARLEY_SECRET: 'a secret for tests, long enough to sign sessions',
    PARLEY_LOG_LEVEL: 'silent',
  }
  server = spawn(process.execPath, programOf('apps/api/src/server.ts'), {
    env: environment,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const [message] = await once(server, 'message')
  ready = message
})
afterAll(async () => {
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await ended
  await database.drop()
})

const me = '{ me { email role } }'

it('hands its starter a link for the first administrator that works once, secured for https', async () => {
  expect(ready.signInLink).toMatch(/^https:\/\/parley\.example\.org\/api\/auth\/magic-link\/verify\?token=/)
  const browser = new Browser(new URL(ready.url).origin, 'https://parley.example.org')
  const response = await browser.follow(ready.signInLink ?? '')
  expect(response.headers.get('location')).toBe('https://parley.example.org/')
  expect(response.headers.getSetCookie()[0]).toMatch(/^__Secure-parley-.*; Secure/i)
  expect((await browser.ask(me)).data).toEqual({ me: { email: 'admin@localhost', role: 'ADMIN' } })
})

it('makes another link on demand, by a command beside the server', async () => {
  const command = programOf('apps/api/src/users/link.ts')
  const run = promisify(execFile)
  const { stdout } = await run(process.execPath, [...command, 'admin@localhost'], { env: environment })
  const browser = new Browser(new URL(ready.url).origin, 'https://parley.example.org')
  await browser.follow(stdout.trim())
  expect((await browser.ask(me)).data.me.role).toBe('ADMIN')
  const refused = run(process.execPath, [...command, 'nobody@example.org'], { env: environment })
  await expect(refused).rejects.toThrow('Nobody here has the address nobody@example.org')
})
