import type { DocumentInputs } from '@parley/shared/content/document'
import { readDocument } from '@parley/shared/content/document'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { findLive } from '../../apps/api/src/editions/read-live'
import { resolveConflict } from '../../apps/api/src/editions/resolve-conflict'
import { openWorld, smallStory, type World } from '../world'
import { lostEdits } from './accounting'
import { checkRecord } from './record'

type Actor = DocumentInputs['ACTOR']

let world: World
let ids: ReturnType<typeof smallStory>['ids']
const open: World[] = []
beforeEach(async () => {
  world = await openWorld()
  open.push(world)
  const story = smallStory()
  ids = story.ids
  await world.put(story.changes)
})
afterAll(() => Promise.all(open.map((each) => each.close())))

const writers = Array.from({ length: 20 }, (_, index) => index)

/** Adds to a set, to a list, and to one text that everybody adds to. */
function withEditsOf(writer: number, actor: Actor, citationId: string): Actor {
  return {
    ...actor,
    aliases: [...(actor.aliases ?? []), `Alias ${writer}`],
    description: `${actor.description ?? ''} [${writer}]`,
    citations: [
      { id: citationId, sourceId: ids.source, locator: `p. ${writer}` },
      ...(actor.citations ?? []),
    ],
  }
}

async function readActor(): Promise<Actor> {
  const live = await findLive(world.db, 'ACTOR', ids.party)
  if (!live) throw new Error('The party is live.')
  // Prisma and the mapper speak of documents of any kind; this one was staged as an actor.
  return live as Actor
}

it('invariant 7: 20 writers of one draft document lose no edit, with stale locks and retries', async () => {
  const edition = await world.draft()
  const published = await readActor()
  const citationIds = writers.map(() => uuidv7())
  let conflicts = 0
  await Promise.all(
    writers.map(async (writer) => {
      let known = { document: published, lock: 0 }
      for (let attempt = 0; attempt < 30; attempt += 1) {
        const document = withEditsOf(writer, known.document, citationIds[writer] ?? '')
        const request = { editionId: edition.id, kind: 'ACTOR' as const, documentId: ids.party, document }
        const staged = await world.stage({ ...request, lock: known.lock, baseVersion: 1 })
        if (staged.status === 'STAGED') return
        if (staged.status !== 'CONFLICT' || !staged.change) throw new Error(JSON.stringify(staged))
        conflicts += 1
        expect(staged.conflicts.map(({ path }) => path)).toEqual(['description'])
        const { schema: _, ...draft } = staged.change.next as Actor & { schema: number }
        known = { document: draft, lock: staged.change.lock }
      }
      throw new Error(`Writer ${writer} never got through.`)
    }),
  )
  expect(conflicts, 'the writers did meet').toBeGreaterThan(0)
  expect(await world.publish(edition.id)).toMatchObject({ status: 'PUBLISHED' })
  const actor = await readActor()
  for (const writer of writers) {
    expect(actor.aliases).toContain(`Alias ${writer}`)
    expect(actor.description).toContain(`[${writer}]`)
    expect(actor.citations).toContainEqual(
      expect.objectContaining({ id: citationIds[writer], locator: `p. ${writer}` }),
    )
  }
  expect(await world.db.changeSave.count(), 'saves go when the edition closes').toBe(0)
})

it('invariant 7: of 20 editions of one document each edit is published or reported as a conflict', async () => {
  const base = await readActor()
  const wanted = writers.map((writer): Actor => {
    const edited = withEditsOf(writer, base, uuidv7())
    return writer % 5 === 0 ? edited : { ...edited, description: base.description }
  })
  const drafts = await Promise.all(
    writers.map(async (writer) => {
      const edition = await world.draft({ title: `Edition of writer ${writer}` })
      const request = { editionId: edition.id, kind: 'ACTOR' as const, documentId: ids.party }
      const staged = await world.stage({ ...request, document: wanted[writer] ?? base, baseVersion: 1 })
      expect(staged.status).toBe('STAGED')
      return edition.id
    }),
  )
  const outcomes = await Promise.all(drafts.map((id) => world.publish(id)))
  const blocked = drafts.filter((_, index) => outcomes[index]?.status === 'BLOCKED')
  expect(blocked, 'of four who rewrote the description one was first').toHaveLength(3)
  for (const outcome of outcomes) {
    if (outcome.status !== 'BLOCKED') continue
    const found = outcome.blockers.map(({ code, path, document }) => ({ code, path, id: document?.id }))
    expect(found).toEqual([{ code: 'CONFLICT', path: 'description', id: ids.party }])
    expect(outcome.blockers[0]?.conflict).toMatchObject({
      base: null,
      theirs: expect.stringMatching(/\[\d+\]/),
      mine: expect.stringMatching(/\[\d+\]/),
    })
  }
  for (const editionId of blocked) {
    const request = { editionId, kind: 'ACTOR' as const, documentId: ids.party, lock: 1 }
    const choices = [{ path: 'description', take: 'MINE' as const }]
    const resolved = await world.db.$transaction((tx) =>
      resolveConflict(tx, { ...request, choices }, world.editor),
    )
    expect(resolved.status).toBe('RESOLVED')
    expect(await world.publish(editionId)).toMatchObject({ status: 'PUBLISHED' })
  }
  await accountForAll(base, wanted)
  await checkRecord(world.db, new Map())
})

/** Each edition's edit is in its own revision, and in every later one but for the description that others rewrote. */
async function accountForAll(base: Actor, wanted: Actor[]) {
  const revisions = await world.db.change.findMany({
    where: { documentId: ids.party, version: { gt: 1 } },
    orderBy: { version: 'asc' },
    include: { edition: true },
  })
  expect(revisions).toHaveLength(writers.length)
  revisions.forEach(({ edition }, index) => {
    const edited = wanted[Number(edition.title.split(' ').at(-1))]
    if (!edited) throw new Error(edition.title)
    for (const [later, revision] of revisions.slice(index).entries()) {
      const result = readDocument('ACTOR', revision.after)
      const lost = lostEdits('ACTOR', {
        base: readDocument('ACTOR', base),
        edited: readDocument('ACTOR', edited),
        result,
      })
      expect(later === 0 ? lost : lost.filter((path) => path !== 'description')).toEqual([])
    }
  })
}
