import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../api/api'
import { on, rows } from '../api/rows'
import type { List } from './connections'
import type { Ask } from './tenses'
import { idsIn, walkBackward, walkForward } from './walk'

let api: TestApi
let track: string
const standing: string[] = []

const day = (number: number) => `2018-01-${String(number).padStart(2, '0')}`
const meeting = (id: string, slug: string, date: number) =>
  rows.meeting({ id, slug, trackId: track, ...on(day(date)) })

beforeAll(async () => {
  api = await startApi()
  track = api.record.id()
  const stays = Array.from({ length: 12 }, (_, index) => {
    const id = api.record.id()
    standing.push(`Meeting:${id}`)
    return meeting(id, `stays-${index}`, index * 2 + 1)
  })
  await api.record.edition([rows.track({ id: track, slug: 'doha' }), ...stays])
})
afterAll(() => api.close())

const page =
  'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }'

const lists: Array<{ name: string } & List> = [
  {
    name: 'a list at the root',
    query: (args) => `list: meetings(${args}) { ${page} }`,
    pageOf: ({ list }) => list as never, // what the query asks for
  },
  {
    name: 'a list in a document',
    query: (args) => `track(slug: "doha") { list: meetings(${args}) { ${page} } }`,
    pageOf: ({ track: owner }) => Reflect.get(Object(owner), 'list'),
  },
  {
    name: 'the timeline',
    query: (args) => `list: timeline(${args}) { ${page} }`,
    pageOf: ({ list }) => list as never, // what the query asks for
  },
  {
    name: 'documents of any kind',
    query: (args) => `list: documents(kinds: [MEETING], ${args}) { ${page} }`,
    pageOf: ({ list }) => list as never, // what the query asks for
  },
]

const ask: Ask = async (selection) => {
  const { data, errors, status } = await api.ask(`{ ${selection} }`)
  return { data, errors, status }
}

test('what stands all the time is neither lost nor doubled while others come and go around it', async () => {
  let isOver = false
  let published = 0
  const publisher = (async () => {
    for (let round = 0; !isOver; round++) {
      // Between, before and on the days of those that stay: the neighbours of every cursor come and go.
      const ids = [1, 2, 3].map(() => api.record.id())
      const dates = [round % 28, (round * 5) % 28, (round * 11) % 28]
      await api.record.edition(
        ids.map((id, index) => meeting(id, `r${round}-${index}`, (dates[index] ?? 0) + 1)),
      )
      await api.record.edition(ids.map((id) => ({ table: 'Meeting', act: 'delete', values: { id } })))
      published += 2
    }
  })()
  let changed = 0
  for (let walk = 0; walk < 4; walk++) {
    for (const list of lists) {
      for (const read of [walkForward, walkBackward]) {
        const before = published
        const ids = idsIn(await read(ask, list, 2))
        if (published > before) changed += 1
        const kept = ids.filter((id) => standing.includes(id))
        expect(new Set(ids).size, list.name).toBe(ids.length)
        expect(kept.sort(), list.name).toEqual([...standing].sort())
      }
    }
  }
  isOver = true
  await publisher
  expect(changed).toBeGreaterThan(10)
}, 120_000)
