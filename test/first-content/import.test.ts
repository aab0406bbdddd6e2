import { afterAll, beforeAll, expect, it } from 'vitest'
import { readLive } from '../../apps/api/src/editions/read-live'
import { documentsAt, firstContent } from '../../prisma/seed/first-content/record'
import { seedWhenEmpty } from '../../prisma/seed/seed'
import { openWorld, type World } from '../world'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await seedWhenEmpty(world.url)
}, 120_000)
afterAll(() => world.close())

it('imports every edition with its own number, kind and time', async () => {
  const editions = await world.db.edition.findMany({ orderBy: { number: 'asc' } })
  expect(editions.map(({ number, kind, publishedAt }) => [number, kind, publishedAt?.toISOString()])).toEqual(
    [
      [1, 'UPDATE', '2019-02-06T18:00:00.000Z'],
      [2, 'UPDATE', '2019-02-07T15:00:00.000Z'],
      [3, 'CORRECTION', '2019-02-11T15:00:00.000Z'],
      [4, 'CLARIFICATION', '2019-02-12T15:00:00.000Z'],
      [5, 'CLARIFICATION', '2019-02-13T15:00:00.000Z'],
      [6, 'UPDATE', '2019-03-20T15:00:00.000Z'],
      [7, 'UPDATE', '2019-09-09T15:00:00.000Z'],
      [8, 'UPDATE', '2020-02-29T15:00:00.000Z'],
      [9, 'UPDATE', '2020-12-02T15:00:00.000Z'],
    ],
  )
  expect(editions.every((edition) => edition.imported)).toBe(true)
})

it('tells nobody outside of what happened long ago', async () => {
  expect(await world.db.outboxEvent.count()).toBe(0)
})

it('holds live what the last edition of each document says', async () => {
  for (const { kind, id, document } of documentsAt(firstContent.length).values()) {
    const live = (await readLive(world.db, kind, [id])).get(id)
    expect(live).toMatchObject({ slug: document.slug })
  }
})

it('is brought in once: a second start leaves the record as it is', async () => {
  expect(await seedWhenEmpty(world.url)).toBe('The record holds 9 editions.')
})
