import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser } from '../editorial/browser'
import { createEdition, edit, publish, publishSmallStory, stage } from '../editorial/drafting'
import { type Newsroom, openNewsroom } from '../editorial/newsroom'
import { hits, toldHits } from './ask'

let newsroom: Newsroom
let editor: Browser
let ids: Awaited<ReturnType<typeof publishSmallStory>>['ids']

beforeAll(async () => {
  newsroom = await openNewsroom()
  editor = await newsroom.openAs('PUBLISHER')
  ids = (await publishSmallStory(editor)).ids
})
afterAll(() => newsroom.close())

const ask = (tense: string) =>
  `query ($query: String!) ${tense} { search(query: $query, first: 100) { ${hits} } }`
const slugsOf = async (query: string, tense = '') =>
  toldHits(await editor.askPublic(ask(tense), { query })).map(({ slug }) => slug)
const previewed = async (query: string, edition: string) =>
  toldHits(await editor.ask(ask(`@preview(edition: "${edition}")`), { query })).map(({ slug }) => slug)

function person(slug: string, name: string, more: object = {}) {
  return { slug, name, kind: 'PERSON', citations: [{ id: uuidv7(), sourceId: ids.source }], ...more }
}

async function publishAll(...staged: Array<[kind: string, input: object]>): Promise<number> {
  const edition = await createEdition(editor)
  for (const [kind, input] of staged) {
    const answer = await stage(editor, kind, { edition, ...input })
    expect(answer.__typename, JSON.stringify(answer)).toBe('StagedChange')
  }
  const published = await publish(editor, edition)
  expect(published.__typename, JSON.stringify(published)).toBe('PublishedEdition')
  return published.edition.number
}

async function rename(kind: string, id: string, change: object): Promise<number> {
  const { document, baseVersion, lock } = await edit(editor, kind, id)
  return publishAll([kind, { id, baseVersion, lock, document: { ...document, ...change } }])
}

it('a document is found by the names it had at the moment that is asked about', async () => {
  const id = uuidv7()
  const aliases = ['Замир Кабулов', 'ضمیر کابلوف', 'Çamir Kabúlov']
  const first = await publishAll(['ACTOR', { id, document: person('kabulov', 'Zamir Kabulov', { aliases }) }])
  for (const query of ['Kabulov', 'Zamir Kabulow', 'kabu', 'Кабулов', 'Кабулоф', 'ضمير كابلوف', 'Camir'])
    expect(await slugsOf(query), query).toEqual(['kabulov'])
  const second = await rename('ACTOR', id, { name: 'Presidential envoy', aliases: [] })
  expect(await slugsOf('Kabulow')).toEqual([])
  expect(await slugsOf('presidential')).toEqual(['kabulov'])
  expect(await slugsOf('Kabulow', `@asOf(edition: ${first})`)).toEqual(['kabulov'])
  expect(await slugsOf('presidential', `@asOf(edition: ${first})`)).toEqual([])
  expect(await slugsOf('presidential', `@asOf(edition: ${second})`)).toEqual(['kabulov'])
  expect(await slugsOf('Kabulow', `@asOf(edition: ${first - 1})`)).toEqual([])
})

it('what is drafted is found in its own preview, and nowhere else: not by count, order or excerpt', async () => {
  const known = uuidv7()
  await publishAll([
    'ACTOR',
    { id: known, document: person('brahimi', 'Lakhdar Brahimi', { description: 'A mediator.' }) },
  ])
  const before = await editor.askPublic(ask(''), { query: 'brahimi' })

  const edition = await createEdition(editor)
  const other = await createEdition(editor)
  const { document, baseVersion, lock } = await edit(editor, 'ACTOR', known)
  const changed = { ...document, description: 'A mediator called Quetzalcoatl.' }
  await stage(editor, 'ACTOR', { edition, id: known, baseVersion, lock, document: changed })
  await stage(editor, 'ACTOR', {
    edition,
    document: person('brahimi-the-younger', 'Brahimi', { aliases: ['Quetzalcoatl'] }),
  })

  expect((await previewed('quetzalcoatl', edition)).sort()).toEqual(['brahimi', 'brahimi-the-younger'])
  expect(await previewed('brahimi', edition)).toEqual(['brahimi-the-younger', 'brahimi'])
  expect(await previewed('quetzalcoatl', other)).toEqual([])
  expect(await slugsOf('quetzalcoatl')).toEqual([])
  const after = await editor.askPublic(ask(''), { query: 'brahimi' })
  expect(after.data).toEqual(before.data)
  const now = await editor.ask(ask(''), { query: 'quetzalcoatl' })
  expect(now.data.search.totalCount).toBe(0)

  const withdrawal = await createEdition(editor)
  const withdrawn = await editor.do(
    'stageWithdrawal',
    { edition: withdrawal, kind: 'ACTOR', id: known, baseVersion, lock: 0 },
    '... on StagedChange { change { id } } ... on Conflict { message } ... on InvalidInput { message }',
  )
  expect(withdrawn.__typename, JSON.stringify(withdrawn)).toBe('StagedChange')
  expect(await previewed('brahimi', withdrawal)).toEqual([])
  expect(await slugsOf('brahimi')).toEqual(['brahimi'])
})

it('a page goes on where it stood, whatever is published or withdrawn meanwhile, the entry of its cursor too', async () => {
  const actors = Array.from({ length: 9 }, (_, index) => ({
    id: uuidv7(),
    name: `Wanderer ${'x'.repeat(index + 1)}`,
  }))
  await publishAll(
    ...actors.map(({ id, name }, index): [string, object] => [
      'ACTOR',
      { id, document: person(`wanderer-${index}`, name) },
    ]),
  )
  const page = (args: string, tense = '') =>
    editor.askPublic(`query ${tense} { search(query: "wanderer", ${args}) { ${hits} } }`)
  const first = await page('first: 4')
  expect(toldHits(first).map(({ slug }) => slug)).toEqual([0, 1, 2, 3].map((number) => `wanderer-${number}`))
  const cursor = first.data.search.pageInfo.endCursor

  const edition = await createEdition(editor)
  const gone = await editor.do(
    'stageWithdrawal',
    { edition, kind: 'ACTOR', id: actors[3]?.id, baseVersion: 1, lock: 0 },
    '... on StagedChange { change { id } } ... on Conflict { message } ... on InvalidInput { message }',
  )
  expect(gone.__typename, JSON.stringify(gone)).toBe('StagedChange')
  await stage(editor, 'ACTOR', { edition, document: person('early', 'Wanderer') })
  await stage(editor, 'ACTOR', { edition, document: person('late', `Wanderer ${'x'.repeat(30)}`) })
  expect((await publish(editor, edition)).__typename).toBe('PublishedEdition')

  const onward = await page(`first: 4, after: "${cursor}"`)
  expect(toldHits(onward).map(({ slug }) => slug)).toEqual([4, 5, 6, 7].map((number) => `wanderer-${number}`))
  const back = await page(`last: 4, before: "${cursor}"`)
  expect(toldHits(back).map(({ slug }) => slug)).toEqual(['early', 'wanderer-0', 'wanderer-1', 'wanderer-2'])
  expect(back.data.search.totalCount).toBe(10)
  const last = await page(`first: 4, after: "${onward.data.search.pageInfo.endCursor}"`)
  expect(toldHits(last).map(({ slug }) => slug)).toEqual(['wanderer-8', 'late'])
  expect(last.data.search.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true })
})
