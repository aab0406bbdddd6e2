import { gzipSync } from 'node:zlib'
import { auditServer } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from './api'

let api: TestApi
let url: string

beforeAll(async () => {
  api = await startApi()
  url = `${await api.app.listen({ port: 0, host: '127.0.0.1' })}/graphql`
})
afterAll(() => api.close())

test('the endpoint passes the audits of GraphQL over HTTP, in full', async () => {
  const results = await auditServer({ url, fetchFn: fetch })
  const failed = results
    .filter(({ status }) => status !== 'ok')
    .map(({ id, name, status }) => `${id} ${name}: ${status}`)
  expect(failed).toEqual([])
  expect(results.length).toBe(61)
})

test('a query goes by GET, without any special header', async () => {
  const response = await fetch(`${url}?query=${encodeURIComponent('{ tracks { totalCount } }')}`)
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({
    data: { tracks: { totalCount: 0 } },
    extensions: { edition: 0 },
  })
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('set-cookie')).toBeNull()
})

test.each(['application/json', 'application/graphql-response+json'])(
  'a mutation by GET is refused with 405, also where %s is asked for',
  async (accept) => {
    const response = await fetch(`${url}?query=${encodeURIComponent('mutation { x }')}`, {
      headers: { accept },
    })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  },
)

test('a compressed body is refused by its encoding', async () => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    body: gzipSync(JSON.stringify({ query: '{ __typename }' })),
  })
  expect(response.status).toBe(415)
  expect(JSON.stringify(await response.json())).toContain('not as gzip: send it uncompressed.')
})

test('whoever goes astray is told where the API answers', async () => {
  const response = await fetch(new URL('/nope', url))
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({
    errors: [{ message: expect.stringContaining('/graphql'), extensions: { code: 'NOT_FOUND' } }],
  })
})

test('an address that answers with a page or with data says that it depends on what is accepted', async () => {
  for (const accept of ['text/html', 'application/json'])
    expect((await fetch(url, { headers: { accept } })).headers.get('vary')).toContain('Accept')
})

test('lists of the schema in one another are refused by a limit that names itself', async () => {
  const { errors } = await api.ask(
    '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
  )
  expect(errors).toMatchObject([
    { extensions: { code: 'LIMIT_EXCEEDED', limit: 'introspectionDepth', most: 2 } },
  ])
})

test('an operation that the document does not have is refused by its name', async () => {
  for (const [query, operationName] of [
    ['query One { __typename }', 'Two'],
    ['query One { __typename } query Two { __typename }', undefined],
  ]) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query, operationName }),
    })
    expect(response.status).toBe(400)
    const body = JSON.stringify(await response.json())
    expect(body).not.toContain('INTERNAL')
    expect(body).toMatch(operationName ? /no operation “Two”/ : /several operations/)
  }
})

test('HEAD answers as GET, without the body', async () => {
  const response = await fetch(`${url}?query=%7B__typename%7D`, { method: 'HEAD' })
  expect(response.status).toBe(200)
  expect(await response.text()).toBe('')
})

test.each([
  ['many operations at once', [{ query: '{ __typename }' }], 400],
  ['more than 64 KB', { query: `{ __typename ${' '.repeat(70_000)} }` }, 413],
  ['too many tokens', { query: `{ ${'__typename '.repeat(5_000)} }` }, 400],
  ['no JSON', 'nonsense', 400],
])('%s is refused', async (_name, body, status) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String) }] })
})

test('a browser is shown the schema, from here alone', async () => {
  const response = await fetch(url, { headers: { accept: 'text/html,*/*' } })
  const page = await response.text()
  expect(response.headers.get('content-type')).toContain('text/html')
  expect(page).toContain('id="Query.compareTracks"')
  expect(page).not.toMatch(/(src|href)="(https?:|\/\/)/)
  // Every type that is named leads to its description.
  const targets = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
  expect(links.filter((id) => !targets.has(id))).toEqual([])
})

test('a browser is shown the explorer with all it runs, under a policy of its own', async () => {
  const response = await fetch(`${url}/explorer`)
  const page = await response.text()
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toMatch(/https?:|unsafe-eval|script-src[^;]*unsafe-inline/)
  const files = [...page.matchAll(/(?:src|href)="(explorer\/[^"]+)"/g)].map(([, file]) => file)
  expect(files).toHaveLength(2)
  for (const file of files) {
    const asset = await fetch(new URL(String(file), `${url}/explorer`))
    expect(asset.status).toBe(200)
    expect(asset.headers.get('cache-control')).toContain('immutable')
  }
  expect((await fetch(`${url}/explorer/other.js`)).status).toBe(404)
  // Elsewhere nothing may run.
  const elsewhere = await fetch(new URL('/healthz', url))
  expect(elsewhere.headers.get('content-security-policy')).not.toContain('script-src')
})

test('the process says that it is up, and whether it can serve', async () => {
  const origin = new URL(url).origin
  expect(await (await fetch(`${origin}/healthz`)).json()).toEqual({ status: 'up' })
  expect(await (await fetch(`${origin}/readyz`)).json()).toEqual({ status: 'ready', problems: [] })
  await api.record.query(`update _prisma_migrations set rolled_back_at = now()
    where migration_name = (select max(migration_name) from _prisma_migrations)`)
  const behind = await fetch(`${origin}/readyz`)
  expect(behind.status).toBe(503)
  expect(await behind.json()).toMatchObject({ problems: [expect.stringContaining('is not applied')] })
})
