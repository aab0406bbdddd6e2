import { setTimeout as delay } from 'node:timers/promises'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../world'
import { startApiOver, type TestApi } from './api'

let world: World
let api: TestApi
const source = uuidv7()

const article = (title: string) => ({ slug: 'article', title, kind: 'ARTICLE' as const })
const publish = (title: string) =>
  world.put([{ kind: 'SOURCE', id: source, document: article(title) }], { title, kind: 'UPDATE' })

beforeAll(async () => {
  world = await openWorld()
  api = await startApiOver(world.url)
  await publish('Title 1')
})
afterAll(async () => {
  await api.close()
  await world.close()
})

test('a live query reads exactly one edition, however many are published meanwhile', async () => {
  const query =
    '{ editions(last: 1) { edges { node { number title } } } sources { edges { node { title version } } } }'
  let isDone = false
  const publisher = (async () => {
    for (let number = 2; number <= 12; number++) await publish(`Title ${number}`)
    isDone = true
  })()
  let asked = 0
  while (!isDone) {
    const { data, errors, extensions } = await api.ask(query)
    expect(errors).toBeUndefined()
    const { node } = data.editions.edges[0]
    const read = data.sources.edges[0].node
    expect([node.number, node.title, read.title, read.version]).toEqual([
      extensions?.edition,
      `Title ${extensions?.edition}`,
      `Title ${extensions?.edition}`,
      extensions?.edition,
    ])
    asked += 1
  }
  await publisher
  expect(asked).toBeGreaterThan(3)
})

test('the past is the same, to the byte, before and after a later edition', async () => {
  const query =
    'query @asOf(edition: 3) { sources { edges { node { id title version lastPublishedAt revisions { edges { node { version } } } } } } }'
  const before = JSON.stringify((await api.ask(query)).data)
  await publish('Later')
  expect(JSON.stringify((await api.ask(query)).data)).toBe(before)
})

test('a time that a running publication may claim waits for it; a settled time does not', async () => {
  let isOver = false
  const publication = world.db.$transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(7001)`
    await delay(500)
    isOver = true
  })
  await delay(100)
  const ask = async (time: string) => {
    const { errors } = await api.ask(`query @asOf(time: "${time}") { sources { totalCount } }`)
    expect(errors).toBeUndefined()
    return isOver
  }
  const [waited, settled] = await Promise.all([ask(new Date().toISOString()), ask('2019-01-01T00:00:00Z')])
  expect({ waited, settled }).toEqual({ waited: true, settled: false })
  await publication
})
