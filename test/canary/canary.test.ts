import { getNamedType, isNonNullType } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { publicSchema } from '../../apps/api/src/schema'
import { startApi, type TestApi } from '../api/api'
import { randomFrom } from '../drawn/random'
import { type DrawnQuery, drawQuery, type Pool } from './draw-query'
import {
  canary,
  type Live,
  news,
  plantComments,
  plantDrafts,
  plantLooks,
  plantPerson,
  plantSession,
  plantWebhook,
  publishEveryKind,
  publishNews,
  readAllLive,
} from './plant'

const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31)
const wantedSelections = 20_000
const tenses = [
  '',
  '',
  '@asOf(edition: 10)',
  '@asOf(edition: 9)',
  '@asOf(edition: 3)',
  '@asOf(time: "2019-02-07T12:00:00Z")',
]
/** Of these tenses, those in which the newest edition's own words are not known yet. */
const before = /@asOf\((edition: [39]|time)/

let api: TestApi
let queries: DrawnQuery[]
let answersBefore: Answered[]
let answersAfter: Answered[]

beforeAll(async () => {
  api = await startApi('FIRST_CONTENT')
  const db = api.database.owner.now
  const person = await plantPerson(db)
  await publishEveryKind(db, person)
  await publishNews(db, person, await readAllLive(db))
  const live = await readAllLive(db)
  // The ids and slugs of what will be drafted must be in the words to ask with, so the drafts are planted, the queries
  // drawn and answered, and the drafts taken away again before they are answered once more.
  const comments = await plantComments(db, person, live)
  const hidden = [...comments, ...(await plantDrafts(db, person, live))]
  await plantSession(db, person)
  await plantLooks(db, person, live)
  await plantWebhook(db, person)
  queries = drawQueries({ ...poolOf(live, hidden), cursors: await readCursors() })
  answersAfter = await askAll(queries)
  await api.record.query('delete from "ChangeSave"')
  await api.record.query('delete from "Change" where version is null')
  await api.record.query('delete from "Edition" where number is null')
  answersBefore = await askAll(queries)
}, 240_000)
afterAll(() => api.close())

it(`at least ${wantedSelections} selections are walked, nearly all of them answered (PROPERTY_SEED=${seed})`, () => {
  expect(queries.reduce((sum, { selections }) => sum + selections, 0)).toBeGreaterThanOrEqual(
    wantedSelections,
  )
  const refused = answersAfter.filter(({ data }) => data == null)
  process.stdout.write(
    `canary: ${queries.length} queries from PROPERTY_SEED=${seed}, ${refused.length} refused\n`,
  )
  expect(refused.length, refused.map(({ body }) => body).join('\n')).toBeLessThan(queries.length / 10)
})

it('no word of a draft, an internal note, a person or a session is in any answer, error or header', () => {
  const telling = answersAfter.findIndex(({ whole }) => whole.toLowerCase().includes(canary))
  expect(
    telling === -1 ? null : { seed, query: queries[telling]?.text, answer: answersAfter[telling]?.whole },
  ).toBeNull()
})

it('no answer, count, cursor, order or search differs for what editors are preparing', () => {
  const differing = answersAfter.findIndex(({ body }, index) => body !== answersBefore[index]?.body)
  const both = [answersBefore[differing]?.body, answersAfter[differing]?.body]
  expect(differing === -1 ? null : { seed, query: queries[differing]?.text, both }).toBeNull()
})

it('no word of a later edition is in an answer about the past', () => {
  const telling = answersAfter.findIndex(
    ({ body }, index) => before.test(queries[index]?.text ?? '') && body.includes(news),
  )
  expect(
    telling === -1 ? null : { seed, query: queries[telling]?.text, answer: answersAfter[telling]?.body },
  ).toBeNull()
  // And the walk would have seen it: where it is public, it is found.
  expect(answersAfter.some(({ body }) => body.includes(news))).toBe(true)
})

interface Answered {
  data: unknown
  body: string
  /** With the headers. */
  whole: string
}

async function askAll(all: readonly DrawnQuery[]): Promise<Answered[]> {
  const answers: Answered[] = []
  for (const { text } of all) {
    const response = await api.app.inject({ method: 'POST', url: '/graphql', payload: { query: text } })
    const whole = JSON.stringify([response.headers, response.body])
    answers.push({ data: response.json().data, body: response.body, whole: withoutEcho(whole, text) })
  }
  return answers
}

/** An error may repeat what was asked; that tells the asker nothing. */
function withoutEcho(whole: string, query: string): string {
  return query.includes(canary) && whole.includes('"errors') ? whole.replaceAll(canary, '') : whole
}

function drawQueries(pool: Pool): DrawnQuery[] {
  const random = randomFrom(seed)
  const drawn: DrawnQuery[] = []
  for (let selections = 0; selections < wantedSelections; ) {
    const query = drawQuery(publicSchema, pool, random, tenses)
    drawn.push(query)
    selections += query.selections
  }
  return drawn
}

/** Cursors of the lists that can be asked for without further arguments, in their usual order. */
async function readCursors(): Promise<Pool['cursors']> {
  const cursors = new Map([
    ['nothing', [canary, Buffer.from(JSON.stringify([canary])).toString('base64url')]],
  ])
  for (const field of Object.values(publicSchema.getQueryType()?.getFields() ?? {})) {
    const isList = getNamedType(field.type).name.endsWith('Connection')
    if (!isList || field.args.some(({ type }) => isNonNullType(type))) continue
    const answer = await api.ask(`{ list: ${field.name}(first: 5) { edges { cursor } } }`)
    const edges: Array<{ cursor: string }> = answer.data.list.edges
    cursors.set(
      field.name,
      edges.map(({ cursor }) => cursor),
    )
  }
  return cursors
}

function poolOf(live: readonly Live[], hidden: readonly string[]): Omit<Pool, 'cursors'> {
  const typenames = [
    'Edition',
    'Revision',
    'DraftEdition',
    'DraftChange',
    'Comment',
    'User',
    'Actor',
    'Track',
    'Statement',
    'Meeting',
  ]
  const hiddenIds = hidden.flatMap((id) => typenames.map((typename) => `${typename}:${id}`))
  const liveIds = live.map(({ kind, id }) => `${kind[0]}${kind.slice(1).toLowerCase()}:${id}`)
  const slugs = live.map(({ document }) => document.slug)
  const texts = ['Moscow', 'Taliban', 'a', news, canary, `${canary} name`]
  return {
    ids: [...liveIds, ...liveIds, ...hiddenIds.slice(0, 400), `User:${canary}-id`],
    slugs: [...slugs, ...slugs, 'doha', 'two-tracks', ...slugs.map((slug) => `${canary}-${slug}`)],
    texts,
    moments: ['2019-02-06T18:00:00Z', '2019-02-07T12:00:00Z', '2020-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
    days: ['2018-11-09', '2019-02-05', '2019-02-06', '2020-02-29'],
  }
}
