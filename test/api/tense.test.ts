import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from './api'
import type { Published } from './record'
import { rows } from './rows'

let api: TestApi
let first: Published
let second: Published

beforeAll(async () => {
  api = await startApi()
  const id = api.record.id()
  first = await api.record.edition([rows.track({ id, slug: 'doha', name: 'Doha talks' })])
  second = await api.record.edition([
    {
      table: 'Track',
      act: 'update',
      values: { id, name: 'Doha process', trackStatus: 'STALLED', slug: 'doha' },
    },
    rows.track({ id: api.record.id(), slug: 'moscow', name: 'Moscow talks' }),
  ])
})
afterAll(() => api.close())

const names = '{ tracks { edges { node { name trackStatus } } totalCount } }'

test('a query answers the present, and says which edition that is', async () => {
  const answer = await api.ask(names)
  expect(answer.errors).toBeUndefined()
  expect(answer.data.tracks.edges.map(({ node }: { node: { name: string } }) => node.name)).toEqual([
    'Doha process',
    'Moscow talks',
  ])
  expect(answer.extensions).toEqual({ edition: 2, cost: expect.any(Number) })
})

test('@asOf(edition) answers what stood then', async () => {
  const answer = await api.ask(`query @asOf(edition: 1) ${names}`)
  expect(answer.errors).toBeUndefined()
  expect(answer.data.tracks).toEqual({
    edges: [{ node: { name: 'Doha talks', trackStatus: 'ACTIVE' } }],
    totalCount: 1,
  })
  expect(answer.extensions).toEqual({ edition: 1, cost: expect.any(Number) })
})

test('@asOf(time) is the edition in force at that time, to the millisecond', async () => {
  const at = async (time: string) =>
    (await api.ask(`query ($t: DateTime!) @asOf(time: $t) ${names}`, { t: time })).extensions?.edition
  expect(await at(first.publishedAt)).toBe(1)
  expect(await at('2019-01-02T11:59:59.999Z')).toBe(1)
  expect(await at(second.publishedAt)).toBe(2)
  expect(await at('2019-01-02T13:00:00+01:00')).toBe(2)
  expect(await at(new Date().toISOString())).toBe(2)
})

test('before the first edition the record is empty', async () => {
  const answer = await api.ask(`query @asOf(time: "2018-12-31T00:00:00Z") ${names}`)
  expect(answer.data.tracks).toEqual({ edges: [], totalCount: 0 })
  expect(answer.extensions).toEqual({ edition: 0, cost: expect.any(Number) })
})

test('the default of a variable counts', async () => {
  const answer = await api.ask(`query ($n: Int = 1) @asOf(edition: $n) ${names}`)
  expect(answer.extensions).toEqual({ edition: 1, cost: expect.any(Number) })
})

test.each([
  ['@asOf', 'asOf'],
  ['@asOf(edition: 1, time: "2019-01-02T00:00:00Z")', 'asOf'],
  ['@asOf(edition: 0)', 'edition'],
  ['@asOf(edition: -1)', 'edition'],
  ['@asOf(edition: 3)', 'edition'],
  ['@asOf(time: "2999-01-01T00:00:00Z")', 'time'],
])('%s is refused, naming the argument', async (directive, argument) => {
  const answer = await api.ask(`query ${directive} ${names}`)
  expect(answer.status).toBe(400)
  expect(answer.data ?? null).toBeNull()
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', argument })
})

test('the public schema has no @preview', async () => {
  const answer = await api.ask(`query @preview(edition: "x") ${names}`)
  expect(answer.status).toBe(400)
  expect(answer.errors?.[0]?.message).toContain('@preview')
})

test.each(['', '@asOf(edition: 1)'])(
  'enum filters work in the present and the past %s',
  async (directive) => {
    const answer = await api.ask(
      `query ${directive} { tracks(filter: { trackStatus: [ACTIVE] }) { edges { node { slug trackStatus } } } }`,
    )
    expect(answer.errors).toBeUndefined()
    expect(answer.data.tracks.edges).toEqual([
      { node: { slug: directive ? 'doha' : 'moscow', trackStatus: 'ACTIVE' } },
    ])
  },
)
