import { expect, it } from 'vitest'
import { openWorld, smallStory } from '../world'
import { checkRecord, checkReplay } from './record'

it('invariant 4: replay, live and as of now are one, for the first content', async () => {
  const world = await openWorld('FIRST_CONTENT')
  await checkRecord(world.db, new Map())
  await checkReplay(world.db)
  await world.close()
})

it('invariant 4: a document that came, went and came back is replayed with its versions and times', async () => {
  const world = await openWorld()
  const { ids, changes } = smallStory()
  const meeting = changes.find(({ id }) => id === ids.meeting)
  if (!meeting) throw new Error('The small story has a meeting.')
  await world.put(changes)
  await world.put([{ kind: 'MEETING', id: ids.meeting, document: null }])
  await world.put([meeting])
  const versions = await world.db.change.findMany({
    where: { documentId: ids.meeting },
    orderBy: { version: 'asc' },
  })
  expect(versions.map(({ version, operation }) => `${version} ${operation}`)).toEqual([
    '1 CREATE',
    '2 WITHDRAW',
    '3 CREATE',
  ])
  await checkRecord(world.db, new Map())
  await checkReplay(world.db)
  await world.close()
})
