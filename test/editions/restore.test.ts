import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { findLive } from '../../apps/api/src/editions/read-live'
import { type RestoreRequest, restoreRevision } from '../../apps/api/src/editions/restore'
import { openWorld, smallStory, type World } from '../world'

let world: World
let id: string
let editionId: string
const open: World[] = []
const report = { slug: 'report', title: 'A report', kind: 'ARTICLE' as const }
beforeEach(async () => {
  world = await openWorld()
  open.push(world)
  const { ids, changes } = smallStory()
  id = ids.source
  await world.put(changes)
  await world.put([
    { kind: 'SOURCE', id, document: { ...report, slug: 'the-report', title: 'Second', author: 'A' } },
  ])
  await world.put([
    {
      kind: 'SOURCE',
      id,
      document: { ...report, slug: 'the-report', title: 'Third', author: 'A', note: 'N' },
    },
  ])
  editionId = (await world.draft()).id
})
afterAll(() => Promise.all(open.map((each) => each.close())))

const restore = (request: Partial<RestoreRequest>) =>
  world.db.$transaction((tx) =>
    restoreRevision(
      tx,
      { editionId, kind: 'SOURCE', documentId: id, version: 1, fields: [], lock: 0, ...request },
      world.editor,
    ),
  )

describe('restoring a revision', () => {
  it('stages all of it, and the versions go on', async () => {
    expect(await restore({})).toMatchObject({
      status: 'STAGED',
      change: { operation: 'EDIT', baseVersion: 3 },
    })
    await world.publish(editionId)
    expect(await findLive(world.db, 'SOURCE', id)).toMatchObject({ ...report, author: null, note: null })
    const last = await world.db.change.findFirst({ where: { documentId: id }, orderBy: { version: 'desc' } })
    expect(last).toMatchObject({ version: 4 })
  })

  it('stages only the fields that are named, the slug among them', async () => {
    expect(await restore({ fields: ['title'] })).toMatchObject({
      change: { next: { title: 'A report', slug: 'the-report', author: 'A', note: 'N' } },
    })
    expect(await restore({ fields: ['slug'], lock: 1 })).toMatchObject({
      change: { next: { slug: 'report', author: 'A' } },
    })
  })

  it('keeps what the draft already says in other fields', async () => {
    const document = { ...report, slug: 'the-report', title: 'Third', author: 'A', note: 'Drafted' }
    await world.stage({ editionId, kind: 'SOURCE', documentId: id, document })
    expect(await restore({ version: 2, fields: ['title'], lock: 1 })).toMatchObject({
      change: { next: { title: 'Second', note: 'Drafted' }, lock: 2 },
    })
  })

  it('refuses a version, field or id that is not there', async () => {
    for (const wrong of [
      { version: 9 },
      { version: 0 },
      { version: 0.5 },
      { documentId: 'abc' },
      { documentId: uuidv7() },
    ]) {
      expect(await restore(wrong)).toMatchObject({ status: 'INVALID', issues: [{ path: ['version'] }] })
    }
    expect(await restore({ fields: ['colour'] })).toMatchObject({ status: 'INVALID' })
  })
})
