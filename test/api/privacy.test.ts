import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from './api'
import { rows } from './rows'

let api: TestApi
let draft: string
let draftChange: string
let edition: string
const track = crypto.randomUUID()

beforeAll(async () => {
  api = await startApi()
  const after = { slug: 'doha', name: 'Doha talks' }
  const changes = [{ kind: 'TRACK', documentId: track, after }]
  edition = (await api.record.edition([rows.track({ id: track, slug: 'doha' })], { changes })).id
  draft = await api.record.draft({
    title: 'SECRET draft',
    changes: [{ kind: 'TRACK', documentId: track, operation: 'EDIT' }],
  })
  const [change] = await api.record.query('select id from "Change" where "editionId" = $1', [draft])
  draftChange = String(change?.id)
})
afterAll(() => api.close())

test.each(['', '@asOf(edition: 1)'])('a draft is out of reach, by any id %s', async (directive) => {
  const answer = await api.ask(
    `query ($ids: [ID!]!, $draft: ID!) ${directive} {
      node(id: $draft) { id }
      nodes(ids: $ids) { id ... on Edition { title } ... on Revision { title } }
      editions(includeMinor: true) { totalCount edges { node { title } } }
      edition(number: 2) { title }
      track(slug: "doha") { revisions { totalCount edges { node { version } } } }
    }`,
    {
      draft: `Edition:${draft}`,
      ids: [
        `Edition:${draft}`,
        `Revision:${draftChange}`,
        `Change:${draftChange}`,
        `User:${draft}`,
        `Edition:${edition}`,
      ],
    },
  )
  expect(answer.errors?.[0]).toBeUndefined()
  expect(answer.data).toEqual({
    node: null,
    nodes: [null, null, null, null, { id: `Edition:${edition}`, title: 'Edition 1' }],
    editions: { totalCount: 1, edges: [{ node: { title: 'Edition 1' } }] },
    edition: null,
    track: { revisions: { totalCount: 1, edges: [{ node: { version: 1 } }] } },
  })
})

test.each([
  'select "internalNote" from "Edition"',
  'select "createdById" from "Edition"',
  'select * from "Edition"',
  'select base from "Change"',
  'select next from "Change"',
  'select "editedById" from "Change"',
  'select * from "ChangeSave"',
  'select * from "Comment"',
  'select * from "User"',
  'select email from asof."User"',
  'select "internalNote" from asof."Edition"',
  'select next from asof."Change"',
  'select * from history."Track"',
])('the public connection may not %s', async (sql) => {
  const { reader } = api.database
  await expect(reader.now.$queryRawUnsafe(sql)).rejects.toThrow(/permission denied/)
})

test('the public connection sees no draft row, and cannot write', async () => {
  const { now } = api.database.reader
  expect(await now.$queryRaw`select title from "Edition"`).toEqual([{ title: 'Edition 1' }])
  expect(await now.$queryRaw`select version from "Change"`).toEqual([{ version: 1 }])
  await expect(now.$executeRaw`delete from "Track"`).rejects.toThrow(/permission denied/)
})

test('ids of things that are not there, or are no ids, answer null', async () => {
  const ids = [
    'Track:00000000-0000-7000-8000-000000000000',
    'Track:x',
    'Nothing:1',
    '',
    track,
    'SectionItem:',
  ]
  const answer = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
  expect(answer.errors).toBeUndefined()
  expect(answer.data.nodes).toEqual(ids.map(() => null))
})
