import { setTimeout as delay } from 'node:timers/promises'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Transaction } from '../../apps/api/src/core/database/transaction'
import { openPreview, type Previewed } from '../../apps/api/src/editions/preview'
import { isLostRace } from '../../apps/api/src/editions/violation'
import { dumpLive, dumpTraces, withoutTimes } from '../invariants/dump'
import { fullStory } from '../invariants/full-story'
import { openWorld, type World } from '../world'

let world: World
let editionId: string
const { ids, changes } = fullStory()
beforeAll(async () => {
  world = await openWorld()
  await world.put(changes)
})
afterAll(() => world.close())
beforeEach(async () => {
  editionId = await draftOfEverything()
})

const source = (slug: string, title = 'A new source') => ({ slug, title, kind: 'ARTICLE' as const })

/** A new document that others refer to, an edit of each kind of row, and a withdrawal. */
async function draftOfEverything(): Promise<string> {
  const { id } = await world.draft({ title: 'Everything' })
  const sourceId = uuidv7()
  const stage = (request: Parameters<World['stage']>[0]) => world.stage(request)
  await stage({ editionId: id, kind: 'SOURCE', documentId: sourceId, document: source(`source-${sourceId}`) })
  for (const { kind, id: documentId, document } of changes) {
    if (!document || !('citations' in document) || kind === 'STORY') continue
    const citations = [{ id: uuidv7(), sourceId }, ...(document.citations ?? [])]
    const staged = await world.stage({
      editionId: id,
      kind,
      documentId,
      document: { ...document, citations },
    })
    expect(staged.status).toBe('STAGED')
  }
  await stage({ editionId: id, kind: 'STORY', documentId: ids.story, document: null })
  return id
}

class Ended<Result> {
  constructor(readonly result: Result) {}
}

/** Opens a preview, reads in it, and rolls back, as the executor of queries does. */
async function preview<Result>(
  draftId: string,
  read: (tx: Transaction, opened: Previewed) => Promise<Result>,
): Promise<Result> {
  try {
    await world.db.$transaction(
      async (tx) => {
        const opened = await openPreview(tx, draftId, { timeZone: 'UTC' })
        throw new Ended(await read(tx, opened))
      },
      { isolationLevel: 'RepeatableRead', timeout: 10_000, maxWait: 10_000 },
    )
  } catch (end) {
    if (end instanceof Ended) return end.result
    throw end
  }
  throw new Error('A preview ended without rolling back.')
}

describe('a preview', () => {
  it('shows to the row what publishing the edition then gives', async () => {
    const previewed = await preview(editionId, (tx) => dumpLive(tx))
    expect(await world.publish(editionId)).toMatchObject({ status: 'PUBLISHED' })
    expect(withoutTimes(await dumpLive(world.db))).toEqual(withoutTimes(previewed))
  })

  it('leaves no trace: no row, no version, no number, no sequence', async () => {
    const before = await dumpTraces(world.db)
    expect(await preview(editionId, async (_, opened) => opened)).toEqual({ ok: true })
    expect(await dumpTraces(world.db)).toEqual(before)
  })

  it('cannot be committed, even by mistake', async () => {
    const before = await dumpTraces(world.db)
    const committed = world.db.$transaction((tx) => openPreview(tx, editionId, { timeZone: 'UTC' }))
    await expect(committed).rejects.toThrow('never committed')
    expect(await dumpTraces(world.db)).toEqual(before)
  })

  it('refuses what cannot hold together, with the whole list, and only that', async () => {
    const draft = await world.draft({ kind: 'CORRECTION', publicNote: null })
    const title = { slug: 'report', title: 'A slug that is taken', kind: 'ARTICLE' as const }
    await world.stage({ editionId: draft.id, kind: 'SOURCE', documentId: uuidv7(), document: title })
    await world.stage({ editionId: draft.id, kind: 'ACTOR', documentId: ids.host, document: null })
    const refused = await preview(draft.id, async (_, opened) => opened)
    if (refused.ok) throw new Error('It must not open.')
    expect(refused.blockers.map(({ code }) => code).sort()).toEqual(['SLUG_TAKEN', 'STILL_REFERENCED'])
  })

  it('opens what holds together but must not go out yet', async () => {
    const draft = await world.draft({ kind: 'CORRECTION', publicNote: null })
    const document = { slug: `uncited-${draft.id}`, name: 'Uncited', kind: 'STATE' as const }
    await world.stage({ editionId: draft.id, kind: 'ACTOR', documentId: uuidv7(), document })
    expect(await preview(draft.id, async (_, opened) => opened)).toEqual({ ok: true })
    expect(await world.publish(draft.id)).toMatchObject({ status: 'BLOCKED' })
  })

  it.each(['abc', uuidv7()])('says of %s that there is no such edition', async (id) => {
    expect(await preview(id, async (_, opened) => opened)).toMatchObject({ ok: false, blockers: [] })
  })
})

describe('previews beside others', () => {
  it('two of one edition, and of two editions of the same documents, both open', async () => {
    const other = await draftOfEverything()
    const opened = await Promise.all(
      [editionId, editionId, other].map(async (id) => {
        try {
          return await preview(id, async (_, each) => each.ok)
        } catch (error) {
          // The executor tries a lost race once more, as here.
          if (!isLostRace(error)) throw error
          return preview(id, async (_, each) => each.ok)
        }
      }),
    )
    expect(opened).toEqual([true, true, true])
  })

  it('hold a publisher up no longer than they last', async () => {
    const other = await draftOfEverything()
    const before = performance.now()
    const open = preview(other, (tx) => tx.$executeRaw`select pg_sleep(0.8)`)
    await delay(300)
    expect(await world.publish(editionId)).toMatchObject({ status: 'PUBLISHED' })
    expect(performance.now() - before).toBeLessThan(5_000)
    await open
  })

  it('wait a second for a publisher and no longer, and never take its lock', async () => {
    const hold = world.db.$transaction(
      async (tx) => {
        await tx.$executeRaw`select pg_advisory_xact_lock(7001)`
        await tx.$executeRaw`select from "Actor" for update`
        await delay(2_500)
      },
      { timeout: 5_000 },
    )
    await delay(200)
    const before = performance.now()
    await expect(preview(editionId, async () => null)).rejects.toThrow()
    expect(performance.now() - before).toBeLessThan(2_000)
    await hold
  })
})
