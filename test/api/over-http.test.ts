import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Answer, startApi, type TestApi } from './api'

let api: TestApi
let origin: string
beforeAll(async () => {
  api = await startApi()
  origin = await api.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => api.close())

const current = 'application/graphql-response+json'
const ask = (path: string, init: RequestInit = {}) => fetch(`${origin}${path}`, init)
const post = (body: string, headers: Record<string, string> = {}, path = '/graphql') =>
  ask(path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
const search = (asked: Record<string, string>) => `/graphql?${new URLSearchParams(asked)}`
const read = async (response: Response) => (await response.json()) as Answer
const typename = JSON.stringify({ query: '{ __typename }' })

it.each(['PUT', 'PATCH', 'DELETE'])('%s is refused, and told which methods are taken', async (method) => {
  for (const [path, allow] of [
    ['/graphql', 'GET, HEAD, POST, OPTIONS'],
    ['/editorial', 'POST, OPTIONS'],
  ] as const) {
    // Neither the body nor its type is looked at: the method is what is wrong.
    const response = await ask(path, { method, body: 'x', headers: { accept: current } })
    expect([path, response.status, response.headers.get('allow')]).toEqual([path, 405, allow])
    expect(response.headers.get('content-type')).toContain(current)
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('POST'), extensions: { code: 'BAD_REQUEST' } }],
    })
  }
})

it.each(['GET', 'HEAD'])('%s is refused where a cookie counts', async (method) => {
  const response = await ask('/editorial?query=%7Bme%7Bemail%7D%7D', { method })
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, OPTIONS'])
})

it('OPTIONS tells which methods are taken', async () => {
  for (const [path, allow] of [
    ['/graphql', 'GET, HEAD, POST, OPTIONS'],
    ['/editorial', 'POST, OPTIONS'],
  ] as const) {
    const response = await ask(path, { method: 'OPTIONS' })
    expect([path, response.status, response.headers.get('allow')]).toEqual([path, 204, allow])
  }
})

it('a page from anywhere may ask the public address, with its key, and no other', async () => {
  const headers = {
    origin: 'https://paper.example.org',
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type,authorization',
  }
  const open = await ask('/graphql', { method: 'OPTIONS', headers })
  expect(open.status).toBe(204)
  expect(open.headers.get('access-control-allow-origin')).toBe('*')
  expect(open.headers.get('access-control-allow-methods')).toContain('POST')
  expect(open.headers.get('access-control-allow-headers')).toContain('authorization')
  expect(open.headers.get('access-control-allow-credentials')).toBeNull()
  for (const path of ['/editorial', '/api/auth/sign-in/email', '/readyz']) {
    const closed = await ask(path, { method: 'OPTIONS', headers })
    expect([path, closed.headers.get('access-control-allow-origin')]).toEqual([path, null])
  }
})

it('a query goes by GET with variables and the name of its operation', async () => {
  const query = 'query A($n: Int!) { tracks(first: $n) { edges { cursor } } } query B { __typename }'
  const one = await ask(search({ query, operationName: 'A', variables: '{"n":1}' }))
  expect((await read(one)).data).toEqual({ tracks: { edges: [] } })
  const other = await ask(search({ query, operationName: 'B' }))
  expect((await read(other)).data).toEqual({ __typename: 'Query' })
})

it.each([
  ['the variables are not JSON', { query: '{ __typename }', variables: '{' }],
  ['the variables are no object', { query: '{ __typename }', variables: '[1]' }],
  ['there is no query', { operationName: 'A' }],
])('a GET is refused with an error when %s', async (_what, asked) => {
  const response = await ask(search(asked))
  expect(response.status).toBe(400)
  expect((await read(response)).errors?.[0]?.extensions.code).toBe('BAD_REQUEST')
})

it.each([
  ['application/json', 'application/json'],
  [current, current],
  ['*/*', 'application/json'],
  ['application/*', 'application/json'],
  [`${current}, application/json;q=0.9`, current],
  [`application/json, ${current};q=0.9`, 'application/json'],
  [`${current};q=0`, null],
  ['text/event-stream', null],
  ['application/json;charset=latin1', null],
])('a client that accepts %s is answered as it likes best', async (accept, type) => {
  const response = await post(typename, { accept })
  expect([response.status, response.headers.get('content-type')]).toEqual(
    type === null ? [406, 'application/json; charset=utf-8'] : [200, `${type}; charset=utf-8`],
  )
  expect(response.headers.get('vary')).toContain('Accept')
  // In our words: Apollo would refuse it too, but only once it has executed the operation.
  const { errors } = await read(response)
  expect(errors?.[0]?.message ?? 'answered').toMatch(type === null ? /accept one of them/ : /^answered$/)
})

it('the status of an error follows the form in which it is sent', async () => {
  const wrong = JSON.stringify({ query: '{ nothingOfTheKind }' })
  const first = await post(wrong, { accept: `application/json, ${current};q=0.1` })
  expect([first.status, first.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8'])
  const second = await post(wrong, { accept: `${current}, application/json;q=0.1` })
  expect([second.status, second.headers.get('content-type')]).toEqual([400, `${current}; charset=utf-8`])
})

it.each([
  ['no JSON', '{', {}, 400, 'not JSON'],
  ['an empty body', '', {}, 400, 'empty'],
  ['a number', '1', {}, 400, 'JSON object'],
  ['many operations at once', `[${typename}]`, {}, 400, 'one operation'],
  ['another charset', typename, { 'content-type': 'application/json; charset=utf-16' }, 415, 'UTF-8'],
  ['plain text', typename, { 'content-type': 'text/plain' }, 415, 'Content-Type: application/json'],
  ['a form', 'query=x', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'application/json'],
  ['a file', 'x', { 'content-type': 'multipart/form-data; boundary=x' }, 415, 'application/json'],
])(
  '%s is refused in every form of answer, in words that help',
  async (_what, body, headers, status, words) => {
    for (const accept of ['application/json', current]) {
      const response = await post(body, { accept, ...headers })
      expect(response.status).toBe(status)
      expect(response.headers.get('content-type')).toBe(`${accept}; charset=utf-8`)
      const { errors } = await read(response)
      expect(errors).toEqual([
        { message: expect.stringContaining(words), extensions: { code: 'BAD_REQUEST' } },
      ])
    }
  },
)

it('what a page elsewhere may post without asking never reaches an operation of editors', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
    const response = await post(
      JSON.stringify({ query: '{ me { email } }' }),
      { 'content-type': type },
      '/editorial',
    )
    expect(response.status).toBe(415)
    expect(await response.json()).not.toHaveProperty('data')
  }
})

it.each([
  ['a body', 413, 'bodyBytes', () => post(`{"query":"{ __typename }${' '.repeat(70_000)}"}`)],
  ['an address', 414, 'addressLength', () => ask(search({ query: `{ __typename }${' '.repeat(9_000)}` }))],
] as const)(
  '%s that is too long is refused by its limit, in the form of GraphQL',
  async (_what, status, limit, send) => {
    const response = await send()
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'application/json; charset=utf-8',
    ])
    expect((await read(response)).errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit })
  },
)
