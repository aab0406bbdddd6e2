import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from './api'
import { rows } from './rows'

let api: TestApi
const doha = crypto.randomUUID()
const oslo = crypto.randomUUID()
const kabul = crypto.randomUUID()

const track = (slug: string, name: string) => ({
  slug,
  name,
  shortName: null,
  nameNote: null,
  summary: 'A summary.',
  level: 'UNSPECIFIED',
  trackStatus: 'ACTIVE',
  parentId: null,
  predecessors: [],
  participations: [],
  citations: [],
  schema: 1,
})

beforeAll(async () => {
  api = await startApi()
  const change = (documentId: string, more: object) => ({ kind: 'TRACK', documentId, ...more })
  await api.record.edition(
    [
      rows.track({ id: doha, slug: 'doha' }),
      rows.track({ id: oslo, slug: 'oslo' }),
      rows.track({ id: kabul, slug: 'kabul' }),
    ],
    {
      changes: [
        change(doha, { after: track('doha', 'Doha talks') }),
        change(oslo, { after: track('oslo', 'Oslo talks') }),
        change(kabul, { after: track('kabul', 'Kabul talks') }),
      ],
    },
  )
  await api.record.edition(
    [{ table: 'Track', act: 'update', values: { id: doha, slug: 'qatar', name: 'Qatar talks', version: 2 } }],
    {
      changes: [
        change(doha, {
          operation: 'EDIT',
          before: track('doha', 'Doha talks'),
          after: track('qatar', 'Qatar talks'),
          version: 2,
        }),
      ],
    },
  )
  await api.record.edition(
    [
      { table: 'Track', act: 'delete', values: { id: oslo } },
      { table: 'Track', act: 'delete', values: { id: kabul } },
    ],
    {
      kind: 'RETRACTION',
      publicNote: 'There were no talks.',
      changes: [
        change(oslo, { operation: 'WITHDRAW', before: track('oslo', 'Oslo talks'), version: 2 }),
        change(kabul, {
          operation: 'WITHDRAW',
          before: track('kabul', 'Kabul talks'),
          version: 2,
          successorId: doha,
        }),
      ],
    },
  )
})
afterAll(() => api.close())

async function find(slug: string, directive = '') {
  const answer = await api.ask(
    `query ($slug: String!) ${directive} { document(kind: TRACK, slug: $slug) { __typename
      ... on Track { slug name }
      ... on Redirect { slug documentId kind }
      ... on Tombstone { slug title note withdrawnAt edition { number kind } documentId
        revisions(first: 5) { totalCount edges { node { version operation } } } } } }`,
    { slug },
  )
  expect(answer.errors).toBeUndefined()
  return answer.data.document
}

test('a slug leads to its document', async () => {
  expect(await find('qatar')).toEqual({ __typename: 'Track', slug: 'qatar', name: 'Qatar talks' })
})

test('an old slug leads on', async () => {
  expect(await find('doha')).toEqual({
    __typename: 'Redirect',
    slug: 'qatar',
    documentId: `Track:${doha}`,
    kind: 'TRACK',
  })
})

test('what was withdrawn leaves a tombstone, and a successor is led to', async () => {
  expect(await find('oslo')).toEqual({
    __typename: 'Tombstone',
    slug: 'oslo',
    title: 'Oslo talks',
    note: 'There were no talks.',
    withdrawnAt: '2019-01-03T12:00:00.000Z',
    edition: { number: 3, kind: 'RETRACTION' },
    documentId: `Track:${oslo}`,
    revisions: {
      totalCount: 2,
      edges: [{ node: { version: 2, operation: 'WITHDRAW' } }, { node: { version: 1, operation: 'CREATE' } }],
    },
  })
  expect(await find('kabul')).toMatchObject({ __typename: 'Redirect', slug: 'qatar' })
})

test('what was never there is null', async () => {
  expect(await find('geneva')).toBeNull()
})

test('all of it is bounded by the moment', async () => {
  expect(await find('doha', '@asOf(edition: 1)')).toMatchObject({ __typename: 'Track', slug: 'doha' })
  expect(await find('qatar', '@asOf(edition: 1)')).toBeNull()
  expect(await find('oslo', '@asOf(edition: 2)')).toMatchObject({ __typename: 'Track', slug: 'oslo' })
  expect(await find('doha', '@asOf(edition: 2)')).toMatchObject({ __typename: 'Redirect', slug: 'qatar' })
  expect(await find('oslo', '@asOf(edition: 3)')).toEqual(await find('oslo'))
  expect(await find('kabul', '@asOf(edition: 3)')).toMatchObject({ __typename: 'Redirect', slug: 'qatar' })
})

test('a document gives its revisions, page by page, and what changed between two', async () => {
  const answer = await api.ask(`{ track(slug: "qatar") {
    revisions(first: 1) { totalCount pageInfo { hasNextPage endCursor } edges { node { version title edition { number } before after document { slug } } } }
    all: revisions(last: 5) { edges { node { version } } }
    diff(from: 1, to: 2) { path change before after sentence } fresh: diff(from: 0, to: 1) { path } } }`)
  expect(answer.errors).toBeUndefined()
  const { revisions, all, diff, fresh } = answer.data.track
  expect(revisions.totalCount).toBe(2)
  expect(revisions.edges[0].node).toMatchObject({
    version: 2,
    title: 'Qatar talks',
    edition: { number: 2 },
    document: { slug: 'qatar' },
  })
  expect(all.edges.map(({ node }: { node: { version: number } }) => node.version)).toEqual([2, 1])
  expect(diff).toEqual([
    {
      path: 'slug',
      change: 'SET',
      before: 'doha',
      after: 'qatar',
      sentence: 'Slug changed from doha to qatar',
    },
    {
      path: 'name',
      change: 'SET',
      before: 'Doha talks',
      after: 'Qatar talks',
      sentence: 'Name changed from “Doha talks” to “Qatar talks”',
    },
  ])
  expect(fresh.map(({ path }: { path: string }) => path)).toContain('name')
  const next = await api.ask(
    `{ track(slug: "qatar") { revisions(first: 1, after: "${revisions.pageInfo.endCursor}") { edges { node { version } } } } }`,
  )
  expect(next.data.track.revisions.edges).toEqual([{ node: { version: 1 } }])
})

test('a version that is not there is refused, naming the argument', async () => {
  const answer = await api.ask('{ track(slug: "qatar") { diff(from: 1, to: 7) { path } } }')
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', argument: 'to' })
})

test('a withdrawal counts as news of the story it was in', async () => {
  const story = api.record.id()
  const link = { id: api.record.id(), storyId: story, trackId: doha, position: 0 }
  await api.record.edition(
    [rows.story({ id: story, slug: 'talks' }), { table: 'StoryTrack', values: link }],
    {
      changes: [{ kind: 'STORY', documentId: story, after: { slug: 'talks' } }],
    },
  )
  const answer = await api.ask('{ editions(story: "talks") { edges { node { number } } } }')
  expect(answer.errors).toBeUndefined()
  expect(answer.data.editions.edges.map(({ node }: { node: { number: number } }) => node.number)).toEqual([
    1, 2, 4,
  ])
})
