import { afterAll, beforeAll, expect, it } from 'vitest'
import { revertEdition } from '../../apps/api/src/editions/revert'
import { openWorld, type World } from '../world'
import { dumpAsOf, hashOf } from './dump'
import { fullStory } from './full-story'
import { checkRecord, type Remembered } from './record'

let world: World
const { ids, changes } = fullStory()
const remembered: Remembered = new Map()
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

it('invariant 5: what each edition said stays the same to the byte after every later one', async () => {
  await world.put(changes)
  await checkRecord(world.db, remembered)
  const story = changes.find(({ id }) => id === ids.story)
  const meeting = changes.find(({ id }) => id === ids.meeting)
  if (story?.kind !== 'STORY' || meeting?.kind !== 'MEETING' || !meeting.document)
    throw new Error('They are there.')

  await world.put([{ ...meeting, document: { ...meeting.document, slug: 'round-one', title: 'Round one' } }])
  await checkRecord(world.db, remembered)
  await world.put([{ ...story, document: null }])
  await checkRecord(world.db, remembered)
  const reverted = await world.db.$transaction((tx) => revertEdition(tx, { number: 2 }, world.editor))
  if (reverted.status !== 'REVERTED') throw new Error(reverted.message)
  await world.db.edition.update({
    where: { id: reverted.edition.id },
    data: { publicNote: 'It was right before.' },
  })
  expect(await world.publish(reverted.edition.id)).toMatchObject({ status: 'PUBLISHED' })
  await checkRecord(world.db, remembered)
  await world.put([story])
  await checkRecord(world.db, remembered)
  expect(remembered.size).toBe(5)
  expect(new Set(remembered.values()).size, 'each edition says something of its own').toBe(5)
})

it('invariant 5: before the first edition there is nothing', async () => {
  const dump = await dumpAsOf(world.db, 0)
  expect(Object.values(dump).flat()).toEqual([])
})

it('invariant 5: the past needs a moment: without one it refuses to answer', async () => {
  const asked = world.db.$transaction((tx) => tx.$queryRawUnsafe('select count(*) from asof."Actor"'))
  await expect(asked).rejects.toThrow()
  expect(hashOf(await dumpAsOf(world.db, 1))).toBe(remembered.get(1))
})
