import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createEdition, discardEdition } from '../../apps/api/src/editions/create-edition'
import { findLive } from '../../apps/api/src/editions/read-live'
import { unstage } from '../../apps/api/src/editions/unstage'
import { openWorld, smallStory, type World } from '../world'

let world: World
let ids: ReturnType<typeof smallStory>['ids']
let editionId: string
let report: { slug: string; title: string; kind: 'ARTICLE' }
let reports = 0
beforeAll(async () => {
  world = await openWorld()
  const story = smallStory()
  ids = story.ids
  await world.put(story.changes)
})
afterAll(() => world.close())

/** A report of its own for each test, published once, and a draft edition without changes. */
beforeEach(async () => {
  reports += 1
  ids.source = uuidv7()
  report = { slug: `report-${reports}`, title: 'A report', kind: 'ARTICLE' }
  await publishReport({})
  editionId = (await world.draft()).id
})

type Report = Omit<typeof report, 'kind'> & Partial<Record<'publisher' | 'author' | 'note', string | null>>

const save = (
  fields: Partial<Report>,
  at: { lock?: number; baseVersion?: number; editionId?: string } = {},
) =>
  world.stage({
    editionId,
    kind: 'SOURCE',
    documentId: ids.source,
    document: { ...report, ...fields },
    ...at,
  })
const publishReport = (fields: Partial<Report>) =>
  world.put([{ kind: 'SOURCE', id: ids.source, document: { ...report, ...fields } }])
const takeOut = (lock: number) =>
  world.db.$transaction((tx) =>
    unstage(tx, { editionId, kind: 'SOURCE', documentId: ids.source, lock }, world.editor),
  )
const readDraft = async () => (await world.db.change.findFirstOrThrow({ where: { editionId } })).next
const countSaves = () => world.db.changeSave.count({ where: { change: { editionId } } })
const readReport = () => findLive(world.db, 'SOURCE', ids.source)

describe('staging', () => {
  it('merges a save with a stale lock into what was saved since', async () => {
    expect(await save({ author: 'A' })).toMatchObject({ status: 'STAGED', change: { lock: 1 } })
    expect(await save({ author: 'B' }, { lock: 1 })).toMatchObject({ status: 'STAGED', change: { lock: 2 } })
    expect(await save({ author: 'A', note: 'N' }, { lock: 1 })).toMatchObject({
      status: 'STAGED',
      change: { lock: 3 },
    })
    expect(await readDraft()).toMatchObject({ author: 'B', note: 'N' })
  })

  it('takes back what the writer took back, and nothing that somebody else wrote', async () => {
    await save({ author: 'A', note: 'N' })
    await save({ author: 'A', note: 'Better' }, { lock: 1 })
    expect(await save({ note: 'N' }, { lock: 1 })).toMatchObject({ status: 'STAGED' })
    expect(await readDraft()).toMatchObject({ author: null, note: 'Better' })
  })

  it('refuses a stale save of the same field, writes nothing, and shows what stands', async () => {
    await save({ author: 'A' })
    await save({ author: 'B' }, { lock: 1 })
    expect(await save({ author: 'C', note: 'N' }, { lock: 1 })).toMatchObject({
      status: 'CONFLICT',
      conflicts: [{ path: 'author', base: 'A', theirs: 'B', mine: 'C' }],
      change: { lock: 2 },
    })
    expect(await readDraft()).toMatchObject({ author: 'B', note: null })
  })

  it('keeps every save until the edition closes, and writes none for a save that changes nothing', async () => {
    await save({ author: 'A' })
    await save({ author: 'B' }, { lock: 1 })
    await save({ author: 'B' }, { lock: 2 })
    expect(await countSaves()).toBe(2)
    await world.publish(editionId)
    expect(await countSaves()).toBe(0)
  })

  it('withdraws once, however often it is asked', async () => {
    await publishReport({ author: 'A' })
    const gone = { editionId, kind: 'MEETING' as const, documentId: ids.meeting, document: null }
    expect(await world.stage(gone)).toMatchObject({
      status: 'STAGED',
      change: { lock: 1, operation: 'WITHDRAW' },
    })
    expect(await world.stage({ ...gone, lock: 1 })).toMatchObject({ status: 'STAGED', change: { lock: 1 } })
  })

  it('makes no edition twice of one id, also when two ask at once', async () => {
    const id = uuidv7()
    const text = { kind: 'UPDATE', title: 'T', publicNote: null, internalNote: null, byline: null } as const
    const made = await Promise.all(
      [1, 2, 3].map(() => createEdition(world.db, { ...text, id }, world.editor)),
    )
    expect(made.map((edition) => edition.id)).toEqual([id, id, id])
  })

  it('drops the saves of an edition that is given up, and takes no more of them', async () => {
    await save({ author: 'A' })
    await world.db.$transaction((tx) => discardEdition(tx, editionId, world.editor, new Date()))
    expect(await countSaves()).toBe(0)
    expect(await save({ author: 'B' }, { lock: 1 })).toMatchObject({ status: 'NOT_OPEN' })
    expect(await world.publish(editionId)).toMatchObject({ status: 'NOT_OPEN' })
  })
})

describe('staging what somebody else staged meanwhile, with lock 0', () => {
  it('does not take an older published text for an edit', async () => {
    await publishReport({ author: 'Second' })
    await save({ author: 'Second', note: 'On version 2.' }, { baseVersion: 2 })
    expect(await save({ publisher: 'On version 1.' }, { baseVersion: 1 })).toMatchObject({ status: 'STAGED' })
    expect(await readDraft()).toMatchObject({
      author: 'Second',
      note: 'On version 2.',
      publisher: 'On version 1.',
    })
    await world.publish(editionId)
    expect(await readReport()).toMatchObject({
      author: 'Second',
      note: 'On version 2.',
      publisher: 'On version 1.',
    })
  })

  it('lets a writer on a newer version set a field back to what it was', async () => {
    await save({ note: 'On version 1.' }, { baseVersion: 1 })
    await publishReport({ author: 'Second' })
    const staged = await save({ author: null, publisher: 'On version 2.' }, { baseVersion: 2 })
    expect(staged).toMatchObject({ status: 'STAGED', change: { baseVersion: 2 } })
    await world.publish(editionId)
    expect(await readReport()).toMatchObject({
      author: null,
      note: 'On version 1.',
      publisher: 'On version 2.',
    })
  })

  it('asks to resolve first what the draft and the newer version both changed', async () => {
    await save({ author: 'Drafted' }, { baseVersion: 1 })
    await publishReport({ author: 'Second' })
    expect(await save({ author: 'Second', note: 'N' }, { baseVersion: 2 })).toMatchObject({
      status: 'CONFLICT',
      conflicts: [{ path: 'author', base: null, theirs: 'Second', mine: 'Drafted' }],
    })
  })
})

describe('taking a document out of an edition', () => {
  it('refuses with a lock from before somebody saved', async () => {
    await save({ author: 'A' })
    await save({ author: 'B' }, { lock: 1 })
    expect(await takeOut(1)).toMatchObject({ status: 'CONFLICT', change: { lock: 2 } })
    expect(await takeOut(2)).toMatchObject({ status: 'UNSTAGED' })
    expect(await takeOut(2)).toMatchObject({ status: 'UNSTAGED', change: null })
    expect(await countSaves()).toBe(0)
  })

  it('never gives a lock twice: a lock from before it was taken out names no save of after', async () => {
    await save({ author: 'A' })
    await takeOut(1)
    expect(await save({ note: 'Put in again.' })).toMatchObject({ status: 'STAGED', change: { lock: 2 } })
    expect(await save({ author: 'A', publisher: 'P' }, { lock: 1 })).toMatchObject({ status: 'INVALID' })
    expect(await readDraft()).toMatchObject({ author: null, note: 'Put in again.' })
  })

  it('tells a writer whose document was taken out', async () => {
    await save({ author: 'A' })
    await takeOut(1)
    expect(await save({ author: 'B' }, { lock: 1 })).toMatchObject({ status: 'CONFLICT', change: null })
  })
})

describe('what is no request', () => {
  it.each([-1, 0.5, 7])('refuses lock %s as invalid', async (lock) => {
    await save({ author: 'A' })
    expect(await save({ author: 'B' }, { lock })).toMatchObject({
      status: 'INVALID',
      issues: [{ path: ['lock'] }],
    })
  })

  it.each([-1, 0.5, 2])('refuses base version %s as invalid', async (baseVersion) => {
    const refused = await save({ author: 'B' }, { baseVersion })
    expect(refused).toMatchObject({ status: 'INVALID', issues: [{ path: ['baseVersion'] }] })
  })

  it.each(['', 'abc', "'; drop table x", '00000000-0000-4000-8000-000000000000'])(
    'refuses the id %j as invalid',
    async (id) => {
      const document = { slug: 'other', title: 'Other', kind: 'ARTICLE' as const }
      const staged = await world.stage({
        editionId,
        kind: 'SOURCE',
        documentId: id,
        document,
        baseVersion: 0,
      })
      expect(staged).toMatchObject({ status: 'INVALID', issues: [{ path: ['documentId'] }] })
      expect(await save({ author: 'A' }, { editionId: id })).toMatchObject({ status: 'NOT_OPEN' })
      expect(await world.publish(id)).toMatchObject({ status: 'NOT_OPEN' })
      const out = { editionId, kind: 'SOURCE' as const, documentId: id, lock: 1 }
      expect(await world.db.$transaction((tx) => unstage(tx, out, world.editor))).toMatchObject({
        status: 'UNSTAGED',
        change: null,
      })
    },
  )

  it('refuses the id of a document of another kind, published or not', async () => {
    const actor = { slug: 'somebody', name: 'Somebody', kind: 'PERSON' as const }
    const stageActor = (documentId: string) =>
      world.stage({ editionId, kind: 'ACTOR', documentId, document: actor, baseVersion: 0 })
    const refused = {
      status: 'INVALID',
      issues: [{ path: ['documentId'], message: expect.stringContaining('belongs to a source') }],
    }
    expect(await stageActor(ids.source)).toMatchObject(refused)
    ids.source = uuidv7()
    await save({ slug: 'a-draft' }, { baseVersion: 0 })
    expect(await stageActor(ids.source)).toMatchObject(refused)
  })

  it('knows a document by its id in whatever case', async () => {
    const staged = await world.stage({
      editionId,
      kind: 'SOURCE',
      documentId: ids.source.toUpperCase(),
      document: report,
      baseVersion: 1,
    })
    expect(staged).toMatchObject({ status: 'STAGED', change: { documentId: ids.source, operation: 'EDIT' } })
  })

  it('says of a document that is not there that there is nothing to withdraw', async () => {
    const gone = { editionId, kind: 'SOURCE' as const, documentId: uuidv7(), document: null }
    expect(await world.stage(gone)).toMatchObject({ status: 'INVALID', issues: [{ path: ['documentId'] }] })
  })
})
