import type { DocumentInputs } from '@parley/shared/content/document'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type PutInput, smallStory, type World } from '../world'

let world: World
const { ids, changes } = smallStory()
beforeAll(async () => {
  world = await openWorld()
  await world.put(changes)
})
afterAll(() => world.close())

const dated = (edtf: string) => ({ text: edtf, edtf, basis: 'STATED' as const, note: null })
const cite = () => [{ id: uuidv7(), sourceId: ids.source }]

const source = (fields: Partial<DocumentInputs['SOURCE']>): PutInput => ({
  kind: 'SOURCE',
  id: uuidv7(),
  document: { slug: `source-${uuidv7()}`, title: 'A source', kind: 'ARTICLE', ...fields },
})

const meeting = (occurrence: 'OCCURRED' | 'ONGOING' | 'SCHEDULED', edtf: string): PutInput => ({
  kind: 'MEETING',
  id: uuidv7(),
  document: {
    slug: `meeting-${uuidv7()}`,
    title: 'A meeting',
    trackId: ids.track,
    format: 'DIRECT_TALKS',
    occurrence,
    certainty: 'REPORTED',
    when: dated(edtf),
    participations: [
      {
        id: uuidv7(),
        actorId: ids.host,
        role: 'PARTY',
        presence: 'ATTENDED',
        certainty: 'REPORTED',
        citations: cite(),
      },
    ],
    citations: cite(),
  },
})

const statement = (edtf: string): PutInput => ({
  kind: 'STATEMENT',
  id: uuidv7(),
  document: {
    slug: `statement-${uuidv7()}`,
    speakerId: ids.host,
    form: 'INDIRECT',
    paraphrase: 'Talks will go on.',
    attribution: 'NAMED',
    attributionText: 'The Host',
    modality: 'CATEGORICAL',
    language: 'en',
    act: 'ASSESS',
    when: dated(edtf),
    mentions: [{ id: uuidv7(), trackId: ids.track }],
    citations: cite(),
  },
})

async function blockersOf({ kind, id, document }: PutInput) {
  const edition = await world.draft()
  const staged = await world.stage({ editionId: edition.id, kind, documentId: id, document } as never)
  expect(staged).toMatchObject({ status: 'STAGED' })
  const published = await world.publish(edition.id)
  return published.status === 'BLOCKED' ? published.blockers.map(({ code, path }) => `${code} ${path}`) : []
}

test.each([
  ['a meeting that occurred', meeting('OCCURRED', '2999-02'), 'occurrence'],
  ['a meeting under way', meeting('ONGOING', '2999-02-01'), 'occurrence'],
  ['what was said', statement('2999-02-01/2999-02-03'), 'when'],
  ['a source that is out', source({ published: dated('2999') }), 'published'],
  ['a source that was read', source({ accessedAt: '2999-02-01' }), 'accessedAt'],
])('%s is not of a day to come', async (_name, change, path) => {
  expect(await blockersOf(change)).toEqual([`IN_THE_FUTURE ${path}`])
})

test.each([
  ['a meeting that is planned', meeting('SCHEDULED', '2999-02')],
  ['what may have been said already', statement('2019/2999')],
  ['a source of the past', source({ published: dated('2019'), accessedAt: '2019-02-09' })],
])('%s goes out', async (_name, change) => {
  expect(await blockersOf(change)).toEqual([])
})
