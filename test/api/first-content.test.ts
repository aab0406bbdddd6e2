import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from './api'

let api: TestApi

beforeAll(async () => {
  api = await startApi('FIRST_CONTENT')
})
afterAll(() => api.close())

/** Asks what the explainer said, as edition 1 has it (the questions of domain.md, section 7). */
async function askThen(selection: string) {
  const answer = await api.ask(`query @asOf(edition: 1) { ${selection} }`)
  expect(answer.errors).toBeUndefined()
  return answer.data
}

type Edges<Node> = { edges: Array<{ node: Node }> }
const nodesOf = <Node>({ edges }: Edges<Node>) => edges.map(({ node }) => node)

test('1: who sits in both tracks', async () => {
  const data = await askThen(
    'actors(filter: { inAllTracks: ["doha", "moscow"], presence: [ATTENDED] }) { edges { node { name } } }',
  )
  expect(nodesOf(data.actors)).toEqual([{ name: 'Taliban' }, { name: 'Taliban negotiators' }])
})

test('2: who was left out, of what, by whom, and who says why', async () => {
  const data =
    await askThen(`participations(filter: { story: "two-tracks", presence: [EXCLUDED, DECLINED] }) { edges { node {
    actor { name } target { ... on Track { slug } } excludedBy { name } reasons { attributionText } } } }`)
  const seats = nodesOf<{ target: { slug: string }; reasons: Array<{ attributionText: string }> }>(
    data.participations,
  )
  expect(seats).toHaveLength(2)
  expect(seats).toMatchObject([
    { actor: { name: 'Afghan government' }, target: { slug: 'doha' }, excludedBy: null },
    { actor: { name: 'Afghan government' }, target: { slug: 'moscow' }, excludedBy: null },
  ])
  expect(seats.map(({ reasons }) => reasons.length)).toEqual([2, 3])
})

test('4: what happened, in order; what cannot be ordered says so', async () => {
  const data = await askThen(`timeline(story: "two-tracks") { edges { isSurelyAfterPrevious node { isDated
    ... on Meeting { title } ... on Development { title } ... on Statement { slug } } } }`)
  expect(data.timeline.edges).toEqual([
    { isSurelyAfterPrevious: null, node: { isDated: true, title: 'The series of talks in Doha' } },
    { isSurelyAfterPrevious: false, node: { isDated: true, title: 'First Moscow conference' } },
    { isSurelyAfterPrevious: false, node: { isDated: true, title: 'The latest round in Qatar' } },
    { isSurelyAfterPrevious: true, node: { isDated: true, slug: 'lavrov-monopolize' } },
    { isSurelyAfterPrevious: true, node: { isDated: true, title: 'Second Moscow conference' } },
    { isSurelyAfterPrevious: true, node: { isDated: true, title: 'Afghan presidential election' } },
    { isSurelyAfterPrevious: false, node: { isDated: false, title: 'Basic framework for a possible deal' } },
  ])
})

test('4: a timeline narrows by track, days, kind and occurrence', async () => {
  const titles = async (args: string) => {
    const data = await askThen(
      `timeline(${args}) { totalCount edges { node { ... on Meeting { title } ... on Development { title } ... on Statement { slug } } } }`,
    )
    expect(data.timeline.edges).toHaveLength(data.timeline.totalCount)
    return nodesOf<{ title?: string; slug?: string }>(data.timeline).map(({ title, slug }) => title ?? slug)
  }
  expect(await titles('tracks: ["moscow"], kinds: [MEETING]')).toEqual([
    'First Moscow conference',
    'Second Moscow conference',
  ])
  expect(await titles('between: { from: "2019-02-05", to: "2019-02-28" }')).toEqual([
    'Second Moscow conference',
  ])
  expect(await titles('occurrence: [SCHEDULED]')).toEqual(['Afghan presidential election'])
  expect(await titles('kinds: []')).toEqual([])
})

test('6: what Lavrov says about the United States', async () => {
  const data = await askThen(
    'statements(filter: { speaker: "lavrov", about: { actor: "united-states" } }) { edges { node { slug segments } } }',
  )
  expect(nodesOf(data.statements)).toEqual([
    { slug: 'lavrov-monopolize', segments: expect.arrayContaining(['monopolize']) },
  ])
})

test('7: what is said about the Taliban, and by whom', async () => {
  const data = await askThen(
    'statements(first: 100, filter: { about: { actor: "taliban" } }) { edges { node { attribution speaker { slug } form } } }',
  )
  const said = nodesOf<{ attribution: string; speaker: { slug: string } | null; form: string }>(
    data.statements,
  )
  expect(said.filter(({ speaker }) => speaker?.slug === 'taliban').map(({ form }) => form)).not.toContain(
    'DIRECT',
  )
  expect(said.some(({ attribution }) => attribution === 'PUBLICATION')).toBe(true)
})

test('8: who gains and who loses, side by side', async () => {
  const data = await askThen(
    `assessments(story: "two-tracks") { outlook target { ... on Actor { name } ... on Track { slug } } statement { modality } }`,
  )
  const told = data.assessments.map(
    (one: { outlook: string; target: { name?: string; slug?: string } }) =>
      `${one.target.name ?? one.target.slug} ${one.outlook}`,
  )
  expect(told).toEqual(
    expect.arrayContaining([
      'Afghan government LOSES',
      'Taliban GAINS',
      'Russia GAINS',
      'The West LOSES',
      'People of Afghanistan UNCERTAIN',
      'doha UNCERTAIN',
      'moscow UNCERTAIN',
      'doha NEITHER',
    ]),
  )
})

test('11: Karzai was president, and has no seat', async () => {
  const data = await askThen(
    'actor(slug: "karzai") { relations(standing: [FORMER]) { kind title } participations { totalCount } }',
  )
  expect(data.actor).toMatchObject({
    relations: [{ kind: 'HOLDS_OFFICE' }],
    participations: { totalCount: 0 },
  })
})

test('20: whose voice is missing', async () => {
  const data = await askThen(
    'coverage(story: "two-tracks") { actor { slug } seats statements { form count } }',
  )
  const of = (slug: string) =>
    data.coverage.find((one: { actor: { slug: string } }) => one.actor.slug === slug)
  for (const slug of ['united-states', 'khalilzad', 'karzai']) expect(of(slug).statements).toEqual([])
  expect(of('taliban').statements.map(({ form }: { form: string }) => form)).not.toContain('DIRECT')
})

test('21: every correction, with what was wrong', async () => {
  const answer =
    await api.ask(`{ editions(story: "two-tracks", kinds: [CORRECTION, RETRACTION]) { edges { cursor node { number publicNote
    changes { title operation diff { label change sentence before after } } } } } }`)
  expect(answer.errors).toBeUndefined()
  const [correction] = nodesOf<{
    number: number
    publicNote: string
    changes: Array<{ diff: Array<{ sentence: string }> }>
  }>(answer.data.editions)
  expect(correction).toMatchObject({ number: 3, publicNote: expect.any(String) })
  expect(correction?.changes[0]?.diff[0]?.sentence).toMatch(/^\w/)
  expect(answer.data.editions.edges[0].cursor).toBe('3')
})

test('9: what changed since an edition or a time, and where the record is bounded', async () => {
  const numbers = async (args: string, directive = '') => {
    const answer = await api.ask(
      `query ${directive} { editions(${args}) { totalCount edges { node { number } } } }`,
    )
    expect(answer.errors).toBeUndefined()
    return nodesOf<{ number: number }>(answer.data.editions).map(({ number }) => number)
  }
  expect(await numbers('after: 7')).toEqual([8, 9])
  expect(await numbers('since: "2019-03-20T15:00:00Z"')).toEqual([7, 8, 9])
  expect(await numbers('last: 2, before: "4"')).toEqual([2, 3])
  expect(await numbers('first: 20', '@asOf(edition: 5)')).toEqual([1, 2, 3, 4, 5])
  expect(await numbers('story: "two-tracks", first: 2')).toEqual([1, 2])
})

test('23: where the record is disputed', async () => {
  const answer = await api.ask(
    '{ documents(certainty: [DISPUTED]) { totalCount edges { node { __typename slug version } } } }',
  )
  expect(answer.errors).toBeUndefined()
  expect(answer.data.documents.edges.length).toBe(answer.data.documents.totalCount)
  expect(answer.data.documents.totalCount).toBeGreaterThan(0)
})
