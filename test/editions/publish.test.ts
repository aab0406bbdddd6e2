import { afterAll, beforeAll, expect, it } from 'vitest'
import { readLive } from '../../apps/api/src/editions/read-live'
import { openWorld, smallStory, type World } from '../world'

let world: World
const { ids, changes } = smallStory()
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

it('publishes all of an edition at once, under the next number', async () => {
  const edition = await world.put(changes)
  expect(edition).toMatchObject({
    number: 1,
    state: 'PUBLISHED',
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  const meetings = await readLive(world.db, 'MEETING', [ids.meeting])
  const change = await world.db.change.findFirstOrThrow({ where: { documentId: ids.meeting } })
  expect({ ...meetings.get(ids.meeting), schema: 1 }).toEqual(change.after)
  expect(change).toMatchObject({ before: null, version: 1, operation: 'CREATE', editionNumber: 1 })
})

it('says every blocker at once, each with document and field', async () => {
  const edition = await world.draft({ kind: 'CORRECTION', publicNote: null })
  await world.stage({
    editionId: edition.id,
    kind: 'STATEMENT',
    documentId: '0190163e-0000-7000-8000-000000000001',
    document: {
      slug: 'said',
      form: 'INDIRECT',
      paraphrase: 'It is so.',
      attribution: 'NAMED',
      speakerId: '0190163e-0000-7000-8000-000000000002',
    },
  })
  const refused = await world.publish(edition.id)
  expect(refused.status).toBe('BLOCKED')
  if (refused.status !== 'BLOCKED') return
  const found = refused.blockers.map(({ code, path }) => `${code} ${path}`)
  expect(found.sort()).toEqual([
    'DEAD_REFERENCE speakerId',
    'MISSING act',
    'MISSING attributionText',
    'MISSING modality',
    'NOTE_MISSING publicNote',
    'OWED citations',
    'OWED mentions',
  ])
  expect((await world.db.edition.findUniqueOrThrow({ where: { id: edition.id } })).number).toBeNull()
})

it('refuses to withdraw what others refer to, and lists them', async () => {
  const edition = await world.draft()
  await world.stage({ editionId: edition.id, kind: 'ACTOR', documentId: ids.host, document: null })
  const refused = await world.publish(edition.id)
  expect(refused).toMatchObject({
    status: 'BLOCKED',
    blockers: [{ code: 'STILL_REFERENCED', related: [{ kind: 'MEETING', id: ids.meeting }] }],
  })
})
