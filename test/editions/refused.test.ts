import { setTimeout as delay } from 'node:timers/promises'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPreview } from '../../apps/api/src/editions/preview'
import { publishEdition } from '../../apps/api/src/editions/publish'
import { dumpLive } from '../invariants/dump'
import { fullStory } from '../invariants/full-story'
import { openWorld, type World } from '../world'

let world: World
const { ids, changes } = fullStory()
beforeAll(async () => {
  world = await openWorld()
  await world.put(changes)
})
afterAll(() => world.close())

const cite = () => [{ id: uuidv7(), sourceId: ids.source }]

it('an actor with a relation to itself is a blocker that names the relation', async () => {
  const { id: editionId } = await world.draft()
  const relation = {
    id: uuidv7(),
    toId: ids.host,
    kind: 'BACKS',
    standing: 'CURRENT',
    certainty: 'REPORTED',
    citations: cite(),
  } as const
  const document = {
    slug: 'host',
    name: 'The Host',
    kind: 'STATE' as const,
    relations: [relation],
    citations: cite(),
  }
  await world.stage({ editionId, kind: 'ACTOR', documentId: ids.host, document })
  expect(await world.publish(editionId)).toMatchObject({
    status: 'BLOCKED',
    blockers: [
      { code: 'CYCLE', path: `relations.${relation.id}.toId`, document: { kind: 'ACTOR', id: ids.host } },
    ],
  })
})

it('an id that a document of another kind took meanwhile is a blocker', async () => {
  const [sourceFirst, actorFirst] = [await world.draft(), await world.draft()]
  const documentId = uuidv7()
  const source = { slug: `source-${documentId}`, title: 'A source', kind: 'ARTICLE' as const }
  await world.stage({ editionId: sourceFirst.id, kind: 'SOURCE', documentId, document: source })
  const actor = { slug: `actor-${documentId}`, name: 'An actor', kind: 'STATE' as const, citations: cite() }
  const other = await world.stage({
    editionId: actorFirst.id,
    kind: 'ACTOR',
    documentId: uuidv7(),
    document: actor,
  })
  if (other.status !== 'STAGED') throw new Error(JSON.stringify(other))
  // Two who stage at the same moment do not see each other's.
  await world.db.change.update({ where: { id: other.change.id }, data: { documentId } })
  expect(await world.publish(sourceFirst.id)).toMatchObject({ status: 'PUBLISHED' })
  expect(await world.publish(actorFirst.id)).toMatchObject({
    status: 'BLOCKED',
    blockers: [{ code: 'INVALID', document: { kind: 'ACTOR', id: documentId }, path: '' }],
  })
})

it('a rule of the database that no blocker foresaw is still a blocker, and leaves nothing', async () => {
  const before = await dumpLive(world.db)
  const { id: editionId } = await world.draft()
  // Postgres has no year 0, which the rules of the document let pass.
  const document = {
    slug: 'from-year-zero',
    title: 'Old',
    kind: 'ARTICLE' as const,
    accessedAt: '0000-01-01',
  }
  await world.stage({ editionId, kind: 'SOURCE', documentId: uuidv7(), document })
  const blocker = { class: 'CANNOT_HOLD', code: 'INVALID', message: expect.stringContaining('out of range') }
  expect(await world.publish(editionId)).toMatchObject({ status: 'BLOCKED', blockers: [blocker] })
  const previewed = await world.db
    .$transaction(async (tx) => {
      throw await openPreview(tx, editionId, { timeZone: 'UTC' })
    })
    .catch((result: unknown) => result)
  expect(previewed).toMatchObject({ ok: false, blockers: [blocker] })
  expect(await dumpLive(world.db)).toEqual(before)
  expect(await world.db.edition.findUnique({ where: { id: editionId } })).toMatchObject({
    state: 'DRAFT',
    number: null,
  })
})

it('a publisher whom Postgres chooses to end a deadlock publishes all the same', async () => {
  const { id: editionId } = await world.draft()
  for (const { kind, id, document } of changes) {
    if (kind === 'TRACK' && document && id === ids.track) {
      await world.stage({ editionId, kind, documentId: id, document: { ...document, shortName: 'Talks' } })
    }
    if (kind === 'MEETING' && document) {
      await world.stage({ editionId, kind, documentId: id, document: { ...document, place: 'Doha' } })
    }
  }
  const other = world.db.$transaction(
    async (tx) => {
      await tx.$executeRaw`select from "Meeting" for update`
      await delay(400)
      await tx.$executeRaw`select from "Track" for update`
    },
    { timeout: 20_000 },
  )
  await delay(100)
  expect(await world.publish(editionId)).toMatchObject({ status: 'PUBLISHED' })
  await other
})

it('an edition of fifty documents takes some thirty statements, not some for each document', async () => {
  const { id: editionId } = await world.draft()
  for (let number = 0; number < 50; number += 1) {
    const id = uuidv7()
    const document = {
      slug: `actor-${number}`,
      name: `Actor ${number}`,
      kind: 'STATE' as const,
      citations: cite(),
    }
    await world.stage({ editionId, kind: 'ACTOR', documentId: id, document, baseVersion: 0 })
  }
  let statements = 0
  const counted = new Proxy(world.db, {
    get(target, key) {
      if (key !== '$transaction') return Reflect.get(target, key)
      return (act: (tx: object) => Promise<unknown>, options: object) =>
        target.$transaction((tx) => act(countCalls(tx, () => (statements += 1))), options)
    },
  })
  const published = await publishEdition(counted, { editionId, by: world.editor, timeZone: 'UTC' })
  expect(published).toMatchObject({ status: 'PUBLISHED' })
  expect(statements).toBeLessThan(45)
})

function countCalls<Target extends object>(target: Target, count: () => void): Target {
  return new Proxy(target, {
    get(inner, key) {
      const value: unknown = Reflect.get(inner, key)
      if (typeof value === 'function') {
        return (...given: unknown[]) => {
          count()
          return value.apply(inner, given)
        }
      }
      return typeof value === 'object' && value !== null ? countCalls(value, count) : value
    },
  })
}
