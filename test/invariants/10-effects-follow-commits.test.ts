import { setTimeout as delay } from 'node:timers/promises'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPreview } from '../../apps/api/src/editions/preview'
import { publishEdition } from '../../apps/api/src/editions/publish'
import { openWorld, smallStory, type World } from '../world'
import { connect } from './refused'

let world: World
const { ids, changes } = smallStory()
beforeAll(async () => {
  world = await openWorld()
  await world.put(changes)
})
afterAll(() => world.close())

it('invariant 10: an edition is announced once, when it is there to be read, and never for a preview or a refusal', async () => {
  const listener = await connect(world.url)
  const heard: Array<string | undefined> = []
  listener.on('notification', ({ payload }) => heard.push(payload))
  await listener.query('listen parley_edition')

  const toldTo = () => world.db.outboxEvent.findMany({ orderBy: { position: 'asc' } })
  expect(await toldTo()).toMatchObject([{ data: { number: 1 } }])
  const { id: editionId } = await world.draft()
  const document = { slug: 'report', title: 'Renamed', kind: 'ARTICLE' as const }
  await world.stage({ editionId, kind: 'SOURCE', documentId: ids.source, document })
  const previewed = world.db.$transaction(async (tx) => {
    throw await openPreview(tx, editionId, { timeZone: 'UTC' })
  })
  await expect(previewed).rejects.toEqual({ ok: true })
  const refused = await world.draft()
  await world.stage({ editionId: refused.id, kind: 'ACTOR', documentId: ids.host, document: null })
  expect(await world.publish(refused.id)).toMatchObject({ status: 'BLOCKED' })
  await world.stage({
    editionId,
    kind: 'SOURCE',
    documentId: uuidv7(),
    document: { ...document, slug: 'other' },
    baseVersion: 0,
  })
  await delay(100)
  expect(heard).toEqual([])
  const undone = publishEdition(world.db, {
    editionId,
    by: world.editor,
    timeZone: 'UTC',
    within: async (_tx, publish) => {
      expect(await publish()).toMatchObject({ status: 'PUBLISHED' })
      throw new Error('The process has no time for the rest.')
    },
  })
  await expect(undone).rejects.toThrow('no time')
  expect(heard).toEqual([])
  expect(await toldTo()).toHaveLength(1)

  await world.publish(editionId)
  await expect.poll(() => heard).toEqual(['2'])
  expect(await toldTo()).toMatchObject([{ data: { number: 1 } }, { data: { number: 2 } }])
  await listener.end()
})
