import { afterAll, beforeAll, expect, test } from 'vitest'
import { createKey } from '../../apps/api/src/clients/keys'
import { startApiOver, type TestApi } from '../api/api'
import { createTestDatabase, type TestDatabase } from '../database'
import { openNewsroom } from '../editorial/newsroom'

let database: TestDatabase
let api: TestApi
let url: string
beforeAll(async () => {
  database = await createTestDatabase()
  api = await startApiOver(database.url, {
    PARLEY_ADDRESS_BUDGET: '50',
    PARLEY_KEY_BUDGET: '100',
    PARLEY_TRUSTED_PROXIES: '1',
  })
  url = `${await api.app.listen({ port: 0, host: '127.0.0.1' })}/graphql`
})
afterAll(async () => {
  await api.close()
  await database.drop()
})

const ask = (from: string, query = '{ __typename }', headers: Record<string, string> = {}) =>
  fetch(`${url}?query=${encodeURIComponent(query)}`, { headers: { 'x-forwarded-for': from, ...headers } })
const left = (response: Response) => Number(/;r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')?.[1])

test('each answer tells what is left of the budget, and of which', async () => {
  const first = await ask('192.0.2.1')
  expect(first.headers.get('ratelimit-policy')).toBe('"address";q=50;w=60;qu="parley-cost"')
  expect(first.headers.get('ratelimit')).toMatch(/^"address";r=49;t=(60|59)$/)
  expect(first.headers.get('access-control-expose-headers')).toContain('RateLimit')
  const page = await ask('192.0.2.1', '{ tracks(first: 10) { edges { node { name } } } }')
  const { cost } = Reflect.get(Object(await page.json()), 'extensions')
  expect(cost).toBeGreaterThan(10)
  expect(left(first) - left(page)).toBe(cost)
})

test('who spent the budget is refused, told when to try again', async () => {
  const wide = '{ tracks(first: 20) { edges { node { name } } } }'
  expect((await ask('192.0.2.2', wide)).status).toBe(200)
  const refused = await ask('192.0.2.2', wide)
  expect(refused.status).toBe(429)
  const seconds = Number(refused.headers.get('retry-after'))
  expect(seconds).toBeGreaterThan(50)
  expect(refused.headers.get('ratelimit')).toContain(`t=${seconds}`)
  expect(await refused.json()).toMatchObject({
    errors: [
      {
        message: expect.stringContaining(`Try again in ${seconds} seconds.`),
        extensions: { code: 'RATE_LIMITED', retryAfterSeconds: seconds },
      },
    ],
  })
  // What was refused was not paid for but for its knock at the door: a small query still has its turn.
  expect((await ask('192.0.2.2')).status).toBe(200)
  expect((await ask('192.0.2.3', wide)).status).toBe(200)
})

test('what cannot be understood is not free', async () => {
  let last = await ask('192.0.2.4', '{ nonsense }')
  for (let request = 1; request < 50; request += 1) last = await ask('192.0.2.4', '{ nonsense }')
  expect([last.status, left(last)]).toEqual([200, 0])
  expect((await ask('192.0.2.4', '{ nonsense }')).status).toBe(429)
})

test('what is refused for its length or its words is paid for by its length', async () => {
  const send = (query: string) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '192.0.2.14' },
      body: JSON.stringify({ query }),
    })
  const long = await send(`{ ${'nonsense '.repeat(200)} }`)
  expect([long.status, left(long)]).toEqual([200, 0])
  expect((await send('{ __typename }')).status).toBe(429)
})

test('a key has a budget of its own, wherever it is used from; who guesses keys spends that of the address', async () => {
  const key = await createKey(api.database.owner.now, 'Website')
  const authorization = `Bearer ${key}`
  for (const from of ['192.0.2.5', '192.0.2.6'])
    expect((await ask(from, '{ __typename }', { authorization })).headers.get('ratelimit')).toMatch(
      /^"key";r=9[98];/,
    )
  const guess = { authorization: `Bearer parley_${'a'.repeat(43)}` }
  const statuses = []
  for (let request = 0; request < 51; request += 1)
    statuses.push((await ask('192.0.2.5', '{ __typename }', guess)).status)
  expect([statuses[49], statuses[50]]).toEqual([401, 429])
  expect((await ask('192.0.2.5', '{ __typename }', { authorization })).status).toBe(200)
})

test('one IPv6 subscriber has one budget, whatever address of theirs they use', async () => {
  expect(left(await ask('2001:db8::1'))).toBe(49)
  expect(left(await ask('2001:db8::ffff:2'))).toBe(48)
  expect(left(await ask('2001:db8:0:1::1'))).toBe(49)
})

test('only the nearest proxy is believed', async () => {
  expect(left(await ask('198.51.100.1, 192.0.2.7'))).toBe(49)
  expect(left(await ask('198.51.100.2, 192.0.2.7'))).toBe(48)
})

test('without proxies to trust, nobody chooses their address', async () => {
  const direct = await startApiOver(database.url, { PARLEY_ADDRESS_BUDGET: '10' })
  try {
    const headersFrom = async (from: string) =>
      (await direct.app.inject({ url: '/graphql?query={__typename}', headers: { 'x-forwarded-for': from } }))
        .headers
    expect((await headersFrom('192.0.2.8')).ratelimit).toContain('r=9;')
    expect((await headersFrom('192.0.2.9')).ratelimit).toContain('r=8;')
  } finally {
    await direct.close()
  }
})

test('0 sets no limit, and then no header speaks of one', async () => {
  const free = await startApiOver(database.url)
  try {
    const { headers } = await free.app.inject('/graphql?query={__typename}')
    expect(headers.ratelimit).toBeUndefined()
  } finally {
    await free.close()
  }
})

test('those who are signed in are limited each for themselves, though the admin forwards for all', async () => {
  const newsroom = await openNewsroom({ personBudget: 5 })
  try {
    const [one, other] = [await newsroom.openAs('EDITOR'), await newsroom.openAs('EDITOR')]
    const query = { query: '{ __typename }' }
    const statuses = []
    for (let request = 0; request < 6; request += 1)
      statuses.push((await one.post('/editorial', query)).status)
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429])
    expect((await other.post('/editorial', query)).status).toBe(200)
  } finally {
    await newsroom.close()
  }
})
