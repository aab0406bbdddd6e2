import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { PrismaPg } from '@prisma/adapter-pg'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { publishEdition } from '../../apps/api/src/editions/publish'
import { PrismaClient } from '../../apps/api/src/generated/prisma/client'
import { programOf } from '../../scripts/child'
import { openWorld, type World } from '../world'
import { fullStory } from './full-story'
import { checkRecord, type Remembered } from './record'

let world: World
const { ids, changes } = fullStory()
const remembered: Remembered = new Map()
const children = new Set<ChildProcess>()
beforeAll(async () => {
  world = await openWorld()
  await world.put(changes)
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await world.close()
})

/** An edition that writes many rows: new sources, and the meeting with a citation of each. */
async function draftOfMany(): Promise<string> {
  const { id: editionId } = await world.draft()
  const meeting = changes.find(({ id }) => id === ids.meeting)
  if (meeting?.kind !== 'MEETING' || !meeting.document) throw new Error('The story has a meeting.')
  const sourceIds = Array.from({ length: 12 }, () => uuidv7())
  for (const sourceId of sourceIds) {
    const document = { slug: `source-${sourceId}`, title: 'Another source', kind: 'ARTICLE' as const }
    await world.stage({ editionId, kind: 'SOURCE', documentId: sourceId, document, baseVersion: 0 })
  }
  const citations = sourceIds.map((sourceId) => ({ id: uuidv7(), sourceId }))
  const document = { ...meeting.document, citations: [...(meeting.document.citations ?? []), ...citations] }
  await world.stage({ editionId, kind: 'MEETING', documentId: meeting.id, document, baseVersion: 1 })
  return editionId
}

/** The whole of an edition, or nothing of it. */
async function isWhole(editionId: string): Promise<boolean> {
  const edition = await world.db.edition.findUniqueOrThrow({
    where: { id: editionId },
    include: { changes: { include: { saves: true } } },
  })
  const isPublished = edition.number !== null
  expect(edition.changes).toHaveLength(13)
  for (const change of edition.changes) {
    expect(change.editionNumber).toBe(edition.number)
    expect(change.saves).toHaveLength(isPublished ? 0 : 1)
    if (change.kind !== 'SOURCE') continue
    const live = await world.db.source.findUnique({ where: { id: change.documentId } })
    expect(live !== null, 'a row is there when its edition is').toBe(isPublished)
  }
  const versions = await world.db.$queryRaw`
    select 1 from history."Source" where "fromEdition" > (select max(number) from "Edition")`
  expect(versions).toEqual([])
  return isPublished
}

async function startPublisher(editionIds: string[]): Promise<ChildProcess> {
  const file = path.join(import.meta.dirname, 'publisher.ts')
  const child = spawn(process.execPath, [...programOf(file), world.url, world.editor.id, ...editionIds], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  children.add(child)
  if (!child.stdout) throw new Error('The child has an output.')
  await once(child.stdout, 'data')
  return child
}

async function killAfter(child: ChildProcess, milliseconds: number) {
  const ended = once(child, 'exit')
  child.stdin?.write('go\n')
  await delay(milliseconds)
  child.kill('SIGKILL')
  await ended
  children.delete(child)
}

/** Until the server has ended what the killed process began. */
async function waitUntilQuiet() {
  for (;;) {
    const [row] = await world.db.$queryRaw<[{ count: number }]>`
      select count(*)::int as count from pg_locks where locktype = 'advisory'
        and database = (select oid from pg_database where datname = current_database())`
    if (row.count === 0) return
    await delay(10)
  }
}

it('invariant 11: kill -9 in the middle of publishing, 10 times, leaves the whole edition or none', async () => {
  const rounds = 10
  let published = 0
  let left = 0
  let next = draftsFor()
  for (let round = 0; round < rounds; round += 1) {
    const { editionIds, child } = await next
    // The next process starts while this one is killed, so that the test is not all waiting.
    if (round + 1 < rounds) next = draftsFor()
    await killAfter(child, 5 + Math.random() * 180)
    await waitUntilQuiet()
    for (const id of editionIds) {
      if (await isWhole(id)) published += 1
      else left += 1
    }
    const [unpublished] = editionIds.slice(-1)
    if (!unpublished) continue
    // The next publication works at once, also of the very edition that was cut off.
    expect((await world.publish(unpublished)).status).toMatch(/PUBLISHED|NOT_OPEN/)
  }
  expect(left, 'some were cut off').toBeGreaterThan(0)
  expect(published + left).toBe(rounds * 2)
  await checkRecord(world.db, remembered)
}, 120_000)

async function draftsFor() {
  const editionIds = [await draftOfMany(), await draftOfMany()]
  return { editionIds, child: await startPublisher(editionIds) }
}

it('invariant 11: a connection that is ended in the middle of publishing leaves the whole edition or none', async () => {
  let cutOff = 0
  for (let round = 0; round < 15; round += 1) {
    const id = await draftOfMany()
    // A pool of its own: whoever comes after must not be handed the connection that was ended.
    const victim = new PrismaClient({ adapter: new PrismaPg({ connectionString: world.url, max: 1 }) })
    const publishing = publishEdition(victim, { editionId: id, by: world.editor, timeZone: 'UTC' }).then(
      ({ status }) => status,
      () => 'FAILED',
    )
    await delay(20 + Math.random() * 100)
    await world.db.$executeRaw`
      select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted
        and database = (select oid from pg_database where datname = current_database())`
    const status = await publishing
    await victim.$disconnect()
    await waitUntilQuiet()
    if (status === 'FAILED') cutOff += 1
    if (!(await isWhole(id))) expect(await world.publish(id)).toMatchObject({ status: 'PUBLISHED' })
  }
  expect(cutOff, 'some were cut off').toBeGreaterThan(0)
  await checkRecord(world.db, remembered)
}, 60_000)
