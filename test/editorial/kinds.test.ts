import { parseDocument } from '@parley/shared/content/document'
import { kindOf } from '@parley/shared/content/kinds'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { firstContent } from '../../prisma/seed/first-content/record'
import type { Browser } from './browser'
import { createEdition, publish, stage } from './drafting'
import { type Newsroom, openNewsroom } from './newsroom'

let newsroom: Newsroom
let publisher: Browser
beforeAll(async () => {
  newsroom = await openNewsroom()
  publisher = await newsroom.openAs('PUBLISHER')
})
afterAll(() => newsroom.close())

it('takes the whole first edition, of every kind, through typed inputs and publishes it as it was given', async () => {
  const [explainer] = firstContent
  if (!explainer) throw new Error('There is no first content.')
  const edition = await createEdition(publisher, { title: explainer.title, publicNote: explainer.publicNote })
  const kinds = new Set<string>()
  for (const { kind, id, document } of explainer.changes) {
    if (!document) continue
    kinds.add(kind)
    // Ids as the public schema gives them are taken too.
    const staged = await stage(publisher, kind, { edition, id: `${kindOf(kind).table}:${id}`, document })
    expect(staged.__typename, JSON.stringify(staged)).toBe('StagedChange')
    const parsed = parseDocument(kind, document)
    expect(staged.change.next).toEqual(parsed.ok && parsed.document)
  }
  expect([...kinds].sort()).toEqual([
    'ACTOR',
    'DEVELOPMENT',
    'MEETING',
    'SOURCE',
    'STATEMENT',
    'STORY',
    'TRACK',
  ])

  const draft = await publisher.ask(
    `query ($id: ID!) { draftEdition(id: $id) { state changes { title diff { sentence } conflicts { path } } blockers { message } } }`,
    { id: edition },
  )
  expect(draft.errors).toBeUndefined()
  expect(draft.data.draftEdition.blockers).toEqual([])
  expect(draft.data.draftEdition.changes).toHaveLength(explainer.changes.length)
  expect(JSON.stringify(draft.data)).not.toMatch(/unknown (actor|source|track|meeting|statement)/)

  const preview = await publisher.ask(
    `query @preview(edition: "${edition}") { stories { edges { node { headline } } } }`,
  )
  expect(preview.errors).toBeUndefined()
  expect(preview.data.stories.edges).toHaveLength(1)
  expect(await publish(publisher, edition)).toMatchObject({
    __typename: 'PublishedEdition',
    edition: { number: 1 },
  })
  const live = await publisher.askPublic(
    '{ stories { totalCount } statements { totalCount } actors { totalCount } }',
  )
  const count = (kind: string) => explainer.changes.filter((change) => change.kind === kind).length
  expect(live.data).toEqual({
    stories: { totalCount: 1 },
    statements: { totalCount: count('STATEMENT') },
    actors: { totalCount: count('ACTOR') },
  })
})

const find = async (query: string, kinds: string[], edition?: string) => {
  const { data, errors } = await publisher.ask(
    `query ($query: String!, $kinds: [DocumentKind!]!, $edition: ID) {
      findDocuments(query: $query, kinds: $kinds, edition: $edition) { kind id title slug detail state } }`,
    { query, kinds, edition },
  )
  expect(errors).toBeUndefined()
  return data.findDocuments
}

it.each([
  ['taliban', ['ACTOR'], /Taliban/],
  ['TALI', ['ACTOR'], /Taliban/],
  ['talibn', ['ACTOR'], /Taliban/],
  ['khalilzad zalmay', ['ACTOR'], /Khalilzad/],
  ['khal', ['ACTOR'], /Khalilzad/],
  ['ghaní', ['ACTOR'], /Ghani/],
  ['doha', ['TRACK', 'MEETING'], /Doha/i],
])('finds %s among %s, whatever the typing', async (query, kinds, title) => {
  const found = await find(query, kinds)
  expect(found[0]?.title).toMatch(title)
})

it('finds a document by another name, and says by which', async () => {
  const found = await find('kreml', ['ACTOR'])
  const other = await find('moscow', ['ACTOR'])
  expect([...found, ...other].some((one: { detail: string }) => /also “/.test(one.detail))).toBe(true)
})

it('finds words of a statement, and nothing for nonsense', async () => {
  expect((await find('losers winners', ['STATEMENT'])).length).toBeGreaterThan(0)
  expect(await find('qqqxxyyzz', ['ACTOR', 'STATEMENT', 'MEETING'])).toEqual([])
  expect(await find('%_\\ \u0000 \'";--', ['ACTOR'])).not.toBeNull()
  expect((await find('', ['TRACK'])).length).toBeGreaterThan(0)
})

it('finds what an edition adds and renames, only when asked about that edition', async () => {
  const edition = await createEdition(publisher)
  const document = { slug: 'zebra-council', name: 'The Zébra Council', kind: 'COLLECTIVE', named: true }
  const { change } = await stage(publisher, 'ACTOR', { edition, document })
  expect(await find('zebra', ['ACTOR'])).toEqual([])
  expect(await find('zebra', ['ACTOR'], edition)).toMatchObject([
    { id: change.documentId, title: 'The Zébra Council', state: 'STAGED', detail: 'Collective' },
  ])
  const { data } = await publisher.ask(
    `query ($edition: ID!, $id: ID!) {
      known: documentTitles(edition: $edition, documents: [{ kind: ACTOR, id: $id }]) { title state }
      unknown: documentTitles(documents: [{ kind: ACTOR, id: $id }]) { title } }`,
    { edition, id: change.documentId },
  )
  expect(data).toEqual({ known: [{ title: 'The Zébra Council', state: 'STAGED' }], unknown: [] })
})
