import { afterAll, beforeAll, expect, test } from 'vitest'
import { idsOf, nodeTypes } from './nodes'
import { openTenses, type Tenses, tenses } from './tenses'

let record: Tenses

beforeAll(async () => {
  record = await openTenses()
}, 120_000)
afterAll(() => record.close())

test('the public schema has the types of the record', () => {
  expect(nodeTypes.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Track', 'Participation', 'Citation', 'SectionItem', 'Edition', 'Revision']),
  )
})

test.each(nodeTypes.map(({ name }) => name))(
  'each %s is found again by its id, in every tense',
  async (typename) => {
    const ids = (await idsOf(record.newsroom, typename)).slice(0, 100)
    expect(ids).not.toEqual([])
    const wanted = ids.map((id) => ({ __typename: typename, id }))
    for (const tense of tenses) {
      const ask = record.askIn(tense)
      const all = await ask('nodes(ids: $ids) { __typename id }', { ids }, '$ids: [ID!]!')
      expect(all.errors).toBeUndefined()
      expect(all.data.nodes).toEqual(wanted)
      const one = await ask('node(id: $id) { __typename id }', { id: ids.at(-1) }, '$id: ID!')
      expect(one.data.node).toEqual(wanted.at(-1))
    }
  },
)

test.each([
  'Track:00000000-0000-7000-8000-000000000000',
  'Nothing:00000000-0000-7000-8000-000000000000',
  'Track:no-uuid',
  'nonsense',
  '',
])('%j is nothing, and spoils no other', async (id) => {
  const [known = ''] = await idsOf(record.newsroom, 'Track')
  for (const tense of tenses) {
    const { data, errors } = await record.askIn(tense)(
      'node(id: $id) { id } nodes(ids: [$id, $known]) { id }',
      { id, known },
      '$id: ID!, $known: ID!',
    )
    expect(errors).toBeUndefined()
    expect(data).toEqual({ node: null, nodes: [null, { id: known }] })
  }
})
