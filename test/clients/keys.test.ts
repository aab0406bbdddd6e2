import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { secondsUntilRevoked } from '../../apps/api/src/clients/find-client'
import { keyCommand } from '../../apps/api/src/clients/key-command'
import { createKey, revokeKey } from '../../apps/api/src/clients/keys'
import { startApiOver, type TestApi } from '../api/api'
import { createTestDatabase, type TestDatabase } from '../database'
import { runCommand } from './run-command'

let database: TestDatabase
let api: TestApi
let url: string
beforeAll(async () => {
  database = await createTestDatabase()
  api = await startApiOver(database.url)
  url = `${await api.app.listen({ port: 0, host: '127.0.0.1' })}/graphql`
})
afterAll(async () => {
  await api.close()
  await database.drop()
})

// In this process, for a process of its own takes seconds to start; the commands of docs/frontends.md run as an operator runs them.
const key = (...args: string[]) => keyCommand(args, api.database.owner.now)
const ask = (authorization?: string) =>
  fetch(`${url}?query={__typename}`, {
    headers: { accept: 'application/graphql-response+json', ...(authorization && { authorization }) },
  })

test('a key is made, works at once, is listed with its use, and is refused seconds after it was revoked', async () => {
  const made = await key('Website')
  expect(made).toMatch(/^parley_[\w-]{43}$/)
  expect((await ask(`Bearer ${made}`)).status).toBe(200)
  expect(await key('list')).toMatch(/^Website · made \S+Z · last used \S+Z$/)

  expect(await key('revoke', 'Website')).toContain(`within ${secondsUntilRevoked} seconds`)
  await delay(secondsUntilRevoked * 1000 + 200)
  const refused = await ask(`Bearer ${made}`)
  expect(refused.status).toBe(401)
  expect(refused.headers.get('www-authenticate')).toContain('Bearer')
  expect(await refused.json()).toEqual({
    errors: [
      { message: expect.stringContaining('expired or revoked'), extensions: { code: 'UNAUTHENTICATED' } },
    ],
  })
  expect(await key('list')).toMatch(/ · revoked \S+Z$/)
})

test.each([
  ['an unknown key', `Bearer parley_${'a'.repeat(43)}`, 'expired or revoked'],
  ['what is no key', 'Bearer nonsense', 'expired or revoked'],
  ['a bare word', 'Bearer', 'Authorization: Bearer'],
  ['another scheme', 'Basic bWU6d29yZA==', 'Authorization: Bearer'],
])('%s is refused with a sentence, never taken for no key', async (_name, authorization, sentence) => {
  for (const method of ['GET', 'POST']) {
    const response = await fetch(`${url}?query={__typename}`, { method, headers: { authorization } })
    expect(response.status).toBe(401)
    expect(await response.text()).toContain(sentence)
  }
})

test('a browser elsewhere may send a key', async () => {
  const response = await fetch(url, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://news.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  })
  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-headers')).toContain('authorization')
})

test('only the hash of a key is stored, out of the reach of the role that answers the public', async () => {
  const made = await createKey(api.database.owner.now, 'App')
  const [row] = await api.record.query('select * from "ClientKey" where name = \'App\'')
  expect(JSON.stringify(row)).not.toContain(made.slice('parley_'.length))
  const reader = new pg.Client({ connectionString: database.url, options: '-c role=parley_reader' })
  await reader.connect()
  try {
    await expect(reader.query('select name from "ClientKey"')).rejects.toThrow('permission denied')
  } finally {
    await reader.end()
  }
})

test('a name is not blank, and stands for one key for ever', async () => {
  const { now } = api.database.owner
  await expect(createKey(now, ' ')).rejects.toThrow('1 to 100 characters')
  await createKey(now, 'Kiosk')
  await expect(createKey(now, 'Kiosk')).rejects.toThrow('There is a key “Kiosk” already.')
  await revokeKey(now, 'Kiosk')
  await revokeKey(now, 'Kiosk')
  await expect(createKey(now, 'Kiosk')).rejects.toThrow('such as “Kiosk 2”')
  await expect(revokeKey(now, 'Nobody')).rejects.toThrow('No key is named “Nobody”.')
})

test.each([
  [['revoke'], '“revoke” is a command'],
  [['My', 'site'], 'Say what to do'],
])('the command refuses %j, saying what to do', async (args, sentence) => {
  await expect(key(...args)).rejects.toThrow(sentence)
})

test('what a command refuses it says where errors are said, and its exit code tells a script', async () => {
  const refused = await runCommand('key', ['revoke'], database.url)
  expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining('“revoke” is a command') })
})
