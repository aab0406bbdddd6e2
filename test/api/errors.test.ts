import { GraphQLError } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createLog } from '../../apps/api/src/core/log'
import { Prisma } from '../../apps/api/src/generated/prisma/client'
import { createErrorMask, unavailable } from '../../apps/api/src/graphql/errors'
import { startApi, type TestApi } from './api'
import { rows } from './rows'

let api: TestApi

beforeAll(async () => {
  api = await startApi()
  await api.record.edition([rows.track({ id: api.record.id(), slug: 'doha' })])
})
afterAll(() => api.close())

test('a fault of the database is one masked error for the whole operation, with no data', async () => {
  await api.record.query('revoke select on "Track" from parley_reader')
  const answer = await api.ask('{ editions { totalCount } tracks { totalCount } actors { totalCount } }')
  await api.record.query('grant select on "Track" to parley_reader')
  expect(answer.data).toBeNull()
  expect(answer.errors).toHaveLength(1)
  expect(answer.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL', id: expect.any(String) })
  expect(JSON.stringify(answer)).not.toMatch(/prisma|permission|Track"|invocation|stack/i)
})

test.each(['mutation { __typename }', 'mutation { x }', 'subscription { __typename }'])(
  '%s is refused at the public endpoint, which only answers queries',
  async (query) => {
    const { errors, status } = await api.ask(query)
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'INVALID'])
    expect(errors?.[0]?.message).toContain('At this address there are only queries')
  },
)

test('whoever finds no connection is told to come back, with 503', async () => {
  await api.record.query('begin')
  await api.record.query('lock table "Track" in access exclusive mode')
  // Four connections wait for the lock; the others wait for a connection, and are told so.
  const asked = Array.from({ length: 6 }, () => api.ask('{ tracks { totalCount } }'))
  const refused = await Promise.any(
    asked.map(async (one) => ((await one).status === 503 ? one : Promise.reject(new Error('answered')))),
  )
  await api.record.query('rollback')
  const answers = await Promise.all(asked)
  expect(refused.headers['retry-after']).toBe('2')
  expect(refused.errors?.[0]?.extensions.code).toBe('UNAVAILABLE')
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(4)
})

test('errors of the one who asks name the place and say what to do', async () => {
  const answer = await api.ask('{ tracks(first: 101) { totalCount } }')
  expect(answer.errors).toEqual([
    expect.objectContaining({
      message: '`first` is at most 100.',
      path: ['tracks'],
      extensions: { code: 'INVALID', argument: 'first', limit: 100 },
    }),
  ])
})

test('a variable of the wrong type is a bad request', async () => {
  const answer = await api.ask('query ($n: Int) { editions(first: $n) { totalCount } }', { n: 'many' })
  expect(answer.status).toBe(400)
  expect(answer.errors?.[0]?.extensions.code).toBe('INVALID')
})

test('a write that finds the service busy is told so, whatever stands behind it', async () => {
  const mask = createErrorMask(createLog('silent'))
  const cause = new Prisma.PrismaClientKnownRequestError('timed out', { code: 'P2028', clientVersion: '' })
  const busy = new GraphQLError('', { path: ['stageActor'], originalError: unavailable(cause) })
  expect(mask(busy.toJSON(), busy).extensions?.code).toBe('UNAVAILABLE')
  const fault = new GraphQLError(cause.message, { path: ['stageActor'], originalError: cause })
  expect(mask(fault.toJSON(), fault)).toMatchObject({ extensions: { code: 'INTERNAL' } })
})

test('too many wrong values at once are a bad request', async () => {
  const answer = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: Array(80).fill({}),
  })
  expect(answer.status).toBe(400)
  for (const error of answer.errors ?? []) expect(error.extensions.code).toBe('INVALID')
})

test.each([
  ['a slug with NUL', '{ actor(slug: "a\\u0000") { id } }'],
  ['a name with NUL', '{ actors(filter: { name: "\\u0000" }) { totalCount } }'],
  ['the year 0', '{ meetings(filter: { between: { from: "0000-01-01" } }) { totalCount } }'],
  ['a moment in the year 0', '{ editions(since: "0001-01-01T00:00:00+14:00") { totalCount } }'],
  ['too many tracks', `{ actors(filter: { inAllTracks: [${'"x",'.repeat(21)}] }) { totalCount } }`],
])('%s is refused as input', async (_what, query) => {
  const answer = await api.ask(query)
  expect(answer.status).toBe(400)
  expect(answer.errors?.[0]?.extensions.code).toMatch(/^(INVALID|GRAPHQL_VALIDATION_FAILED)$/)
})
