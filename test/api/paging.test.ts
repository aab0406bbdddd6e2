import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from './api'
import { on, rows } from './rows'

let api: TestApi
const slugs = ['by-then', 'in-january', 'open-end', 'same-day-a', 'same-day-b', 'undated-a', 'undated-b']

beforeAll(async () => {
  api = await startApi()
  const track = api.record.id()
  const dates = [
    on(null, '2018-06-01'),
    on('2019-01-01', '2019-01-31'),
    on('2019-01-01', null),
    on('2019-02-05'),
    on('2019-02-05'),
    {},
    {},
  ]
  const meetings = slugs.map((slug, index) =>
    rows.meeting({ id: api.record.id(), slug, trackId: track, ...dates[index] }),
  )
  await api.record.edition([rows.track({ id: track, slug: 'doha' }), ...meetings])
})
afterAll(() => api.close())

const page = `pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount edges { cursor node { slug } }`

interface Page {
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
  totalCount: number
  edges: Array<{ cursor: string; node: { slug: string } }>
}

interface List {
  name: string
  query: (args: string) => string
  pageOf: (data: Record<string, unknown>) => unknown
}

const lists: List[] = [
  {
    name: 'a list of one kind',
    query: (args) => `{ list: meetings(${args}) { ${page} } }`,
    pageOf: ({ list }) => list,
  },
  {
    name: 'a list in a document',
    query: (args) => `{ track(slug: "doha") { list: meetings(${args}) { ${page} } } }`,
    pageOf: ({ track }) => Reflect.get(Object(track), 'list'),
  },
  {
    name: 'the timeline',
    query: (args) => `{ list: timeline(${args}) { ${page.replace('slug', '... on Meeting { slug }')} } }`,
    pageOf: ({ list }) => list,
  },
]

test.each(lists)('$name reads the same forward, backward and at once', async ({ query, pageOf }) => {
  const read = async (args: string): Promise<Page> => {
    const answer = await api.ask(query(args))
    expect(answer.errors).toBeUndefined()
    return pageOf(answer.data) as Page // the shape the query asks for
  }
  const names = ({ edges }: Page) => edges.map(({ node }) => node.slug)
  const whole = await read('first: 100')
  expect(names(whole)).toEqual(slugs)
  expect(whole.totalCount).toBe(7)
  expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false })

  const forward: string[] = []
  for (let args = 'first: 2'; ; ) {
    const part = await read(args)
    forward.push(...names(part))
    if (!part.pageInfo.hasNextPage) break
    args = `first: 2, after: "${part.pageInfo.endCursor}"`
  }
  expect(forward).toEqual(slugs)

  const backward: string[] = []
  for (let args = 'last: 3'; ; ) {
    const part = await read(args)
    backward.unshift(...names(part))
    if (!part.pageInfo.hasPreviousPage) break
    args = `last: 3, before: "${part.pageInfo.startCursor}"`
  }
  expect(backward).toEqual(slugs)
})

test.each([
  'meetings(first: 1, last: 1)',
  'meetings(first: -1)',
  'meetings(after: "nonsense")',
  'meetings(last: 101)',
  'timeline(after: "W10")',
])('%s is refused', async (field) => {
  const answer = await api.ask(`{ ${field} { totalCount edges { cursor } } }`)
  expect(answer.errors?.[0]?.extensions.code).toBe('INVALID')
})

const anId = '01890000-0000-7000-8000-000000000000'

test.each([
  ['no uuid', 'meetings(orderBy: WHEN', ['Meeting WHEN', 1, null, 'x']],
  ['no number of Postgres', 'meetings(orderBy: WHEN', ['Meeting WHEN', 1e15, null, anId]],
  ['a null where none can be', 'meetings(orderBy: LAST_CHANGE', ['Meeting LAST_CHANGE', null, anId]],
  ['the year 0', 'meetings(orderBy: LAST_CHANGE', ['Meeting LAST_CHANGE', '0000-01-01T00:00:00Z', anId]],
  ['NUL', 'tracks(orderBy: NAME', ['Track NAME', '\0', anId]],
  ['a uuid that is none', 'timeline(first: 1', ['Timeline', 1, 1, 1, 'x']],
  ['a place no entry can have', 'timeline(first: 1', ['Timeline', 1e15, 1, 1, anId]],
  ['nothing for an id', 'participations(first: 1', ['Participation RECORD', null]],
  ['the place of another kind', 'meetings(orderBy: WHEN', ['Development WHEN', 1, null, anId]],
  ['the place of another order', 'meetings(orderBy: WHEN', ['Meeting LAST_CHANGE', 1, null, anId]],
  ['no list', 'meetings(orderBy: WHEN', [1, null, anId]],
])('a forged cursor with %s is refused, never a fault', async (_what, list, values) => {
  const cursor = Buffer.from(JSON.stringify(values)).toString('base64url')
  for (const argument of ['after', 'before']) {
    const answer = await api.ask(`{ ${list}, ${argument}: "${cursor}") { edges { cursor } } }`)
    expect(answer.errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('not a cursor of this list'),
        extensions: { code: 'INVALID', argument },
      }),
    ])
  }
})

test.each(['first: -1', 'last: -1', 'after: "nonsense"', 'before: "R1BDOlM6eA"'])(
  'a list in a document refuses %s in a sentence',
  async (args) => {
    const answer = await api.ask(`{ track(slug: "doha") { meetings(${args}) { edges { cursor } } } }`)
    expect(answer.errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(/\.$/),
        path: ['track', 'meetings'],
        extensions: expect.objectContaining({ code: 'INVALID' }),
      }),
    ])
  },
)

test('a cursor stays good when its entry is withdrawn, also that of a list in a document', async () => {
  const [{ id } = {}] = await api.record.query('select id from "Meeting" where slug = $1', ['open-end'])
  const before = await api.ask(`{
    meetings(first: 3) { pageInfo { endCursor } }
    track(slug: "doha") { meetings(first: 3) { pageInfo { endCursor } } }
    timeline(first: 3) { pageInfo { endCursor } }
  }`)
  await api.record.edition([{ table: 'Meeting', act: 'delete', values: { id } }])
  const cursors = [before.data.meetings, before.data.track.meetings, before.data.timeline].map(
    ({ pageInfo }) => pageInfo.endCursor,
  )
  const after = await api.ask(`{
    meetings(first: 1, after: "${cursors[0]}") { edges { node { slug } } }
    track(slug: "doha") { on: meetings(first: 1, after: "${cursors[1]}") { edges { node { slug } } }
      back: meetings(last: 1, before: "${cursors[1]}") { edges { node { slug } } } }
    timeline(first: 1, after: "${cursors[2]}") { edges { node { ... on Meeting { slug } } } }
  }`)
  expect(after.errors).toBeUndefined()
  const next = [{ node: { slug: 'same-day-a' } }]
  expect(after.data.meetings.edges).toEqual(next)
  expect(after.data.track).toEqual({
    on: { edges: next },
    back: { edges: [{ node: { slug: 'in-january' } }] },
  })
  expect(after.data.timeline.edges).toEqual(next)
})

test('totals are counted only when they are asked for, also of an empty page', async () => {
  const answer = await api.ask(
    '{ meetings(first: 0) { totalCount edges { cursor } pageInfo { hasNextPage } } }',
  )
  expect(answer.errors).toBeUndefined()
  expect(answer.data.meetings).toMatchObject({
    totalCount: 6,
    edges: [],
    pageInfo: { hasNextPage: true },
  })
})
