import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { findLive } from '../../apps/api/src/editions/read-live'
import { resolveConflict } from '../../apps/api/src/editions/resolve-conflict'
import { type Reverted, revertEdition } from '../../apps/api/src/editions/revert'
import { openWorld, type PutInput, smallStory, type World } from '../world'
import { dumpLive, withoutTimes } from './dump'
import { checkRecord } from './record'

let world: World
let ids: ReturnType<typeof smallStory>['ids']
let party: Extract<PutInput, { kind: 'ACTOR' }> & { document: object }
const open: World[] = []
beforeEach(async () => {
  world = await openWorld()
  open.push(world)
  const story = smallStory()
  ids = story.ids
  await world.put(story.changes)
  const found = story.changes.find(({ id }) => id === ids.party)
  if (found?.kind !== 'ACTOR' || !found.document) throw new Error('The small story has a party.')
  party = { ...found, document: found.document }
})
afterAll(() => Promise.all(open.map((each) => each.close())))

type ActorFields = Partial<typeof party.document>
const edit = (fields: ActorFields) => {
  party = { ...party, document: { ...party.document, ...fields } }
  return world.put([party])
}

function revert(number: number): Promise<Reverted> {
  return world.db.$transaction((tx) => revertEdition(tx, { number }, world.editor))
}

/** Stages the inverse, writes the note that a correction owes, and publishes. */
async function revertAndPublish(number: number) {
  const reverted = await revert(number)
  if (reverted.status !== 'REVERTED') throw new Error(reverted.message)
  expect(reverted.conflicts).toEqual([])
  await world.db.edition.update({ where: { id: reverted.edition.id }, data: { publicNote: 'Reverted.' } })
  const published = await world.publish(reverted.edition.id)
  expect(published).toMatchObject({ status: 'PUBLISHED' })
  return reverted.edition.id
}

/** What is live but for versions, which only rise. */
async function readStory() {
  const text = JSON.stringify(withoutTimes(await dumpLive(world.db)))
  return text.replaceAll(/\\"version\\": \d+/g, '')
}

describe('invariant 8: reverting an edition', () => {
  it('keeps what later editions did to other fields, and nothing of the reverted one', async () => {
    await edit({ name: 'The Wrong Name', description: 'Wrong.' })
    await edit({ countryCode: 'QA' })
    await revertAndPublish(2)
    expect(await findLive(world.db, 'ACTOR', ids.party)).toMatchObject({
      name: 'The Party',
      description: null,
      countryCode: 'QA',
    })
    await checkRecord(world.db, new Map())
  })

  it('lists what later editions changed too, and publishes nothing until each is chosen', async () => {
    await edit({ name: 'The Wrong Name', description: 'Wrong.' })
    await edit({ name: 'A Later Name' })
    const reverted = await revert(2)
    if (reverted.status !== 'REVERTED') throw new Error(reverted.message)
    expect(reverted.conflicts).toMatchObject([
      {
        kind: 'ACTOR',
        documentId: ids.party,
        conflicts: [{ path: 'name', base: 'The Wrong Name', theirs: 'A Later Name', mine: 'The Party' }],
      },
    ])
    const editionId = reverted.edition.id
    await world.db.edition.update({ where: { id: editionId }, data: { publicNote: 'Reverted.' } })
    expect(await world.publish(editionId)).toMatchObject({
      status: 'BLOCKED',
      blockers: [{ code: 'CONFLICT', path: 'name' }],
    })
    const request = { editionId, kind: 'ACTOR' as const, documentId: ids.party, lock: 1 }
    const choices = [{ path: 'name', take: 'THEIRS' as const }]
    await world.db.$transaction((tx) => resolveConflict(tx, { ...request, choices }, world.editor))
    expect(await world.publish(editionId)).toMatchObject({ status: 'PUBLISHED' })
    expect(await findLive(world.db, 'ACTOR', ids.party)).toMatchObject({
      name: 'A Later Name',
      description: null,
    })
  })

  it('brings back what the reverted edition took away, when it is itself reverted', async () => {
    await edit({ name: 'Another Name', aliases: ['One', 'Two'] })
    const story = await readStory()
    await revertAndPublish(2)
    expect(await readStory()).not.toBe(story)
    await revertAndPublish(3)
    expect(await readStory()).toBe(story)
    await checkRecord(world.db, new Map())
  })

  it('withdraws what the edition created, and names the edition it reverts', async () => {
    const story = await readStory()
    const id = uuidv7()
    await world.put([{ kind: 'SOURCE', id, document: { slug: 'other', title: 'Other', kind: 'ARTICLE' } }])
    const editionId = await revertAndPublish(2)
    expect(await readStory()).toBe(story)
    const edition = await world.db.edition.findUniqueOrThrow({
      where: { id: editionId },
      include: { reverts: true, changes: true },
    })
    expect(edition.reverts?.number).toBe(2)
    expect(edition.changes).toMatchObject([{ operation: 'WITHDRAW', after: null, version: 2 }])
  })

  it('brings back what the edition withdrew, under its id, slug and first date', async () => {
    const before = await world.db.meeting.findUniqueOrThrow({ where: { id: ids.meeting } })
    await world.put([{ kind: 'MEETING', id: ids.meeting, document: null }])
    await revertAndPublish(2)
    const after = await world.db.meeting.findUniqueOrThrow({ where: { id: ids.meeting } })
    expect(after).toEqual({ ...before, version: 3, lastPublishedAt: after.lastPublishedAt })
  })

  it('does not withdraw what somebody uses by now: it says who', async () => {
    const id = uuidv7()
    await world.put([{ kind: 'SOURCE', id, document: { slug: 'other', title: 'Other', kind: 'ARTICLE' } }])
    await edit({ citations: [{ id: uuidv7(), sourceId: id }] })
    const reverted = await revert(2)
    if (reverted.status !== 'REVERTED') throw new Error(reverted.message)
    const refused = await world.publish(reverted.edition.id)
    expect(refused).toMatchObject({ status: 'BLOCKED' })
    if (refused.status !== 'BLOCKED') return
    expect(refused.blockers.find(({ code }) => code === 'STILL_REFERENCED')?.related).toEqual([
      { kind: 'ACTOR', id: ids.party },
    ])
  })

  it('stages nothing for what is as it was before by now', async () => {
    await edit({ name: 'Another Name' })
    await edit({ name: 'The Party' })
    const reverted = await revert(2)
    if (reverted.status !== 'REVERTED') throw new Error(reverted.message)
    expect(reverted.conflicts).toEqual([])
    expect(await world.db.change.count({ where: { editionId: reverted.edition.id } })).toBe(0)
    expect(await revert(99)).toMatchObject({ status: 'NOT_OPEN' })
  })
})
