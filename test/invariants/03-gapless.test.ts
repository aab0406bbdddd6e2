import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isNotOpen, takeOpenEdition } from '../../apps/api/src/editions/open-edition'
import { publishAs, takeNumber } from '../../apps/api/src/editions/publish'
import { openWorld, smallStory, type World } from '../world'
import { checkRecord } from './record'

let world: World
const { ids, changes } = smallStory()
beforeAll(async () => {
  world = await openWorld()
  await world.put(changes)
})
afterAll(() => world.close())

async function draftOfOneSource(): Promise<string> {
  const edition = await world.draft()
  const id = uuidv7()
  const document = { slug: `source-${id}`, title: 'Another report', kind: 'ARTICLE' as const }
  const staged = await world.stage({ editionId: edition.id, kind: 'SOURCE', documentId: id, document })
  expect(staged.status).toBe('STAGED')
  return edition.id
}

/** Publishes as always, but ends as a failing transaction does after its last write. */
async function publishAndAbort(editionId: string) {
  const aborted = new Error('aborted on purpose')
  const publishing = world.db.$transaction(
    async (tx) => {
      const { number, at } = await takeNumber(tx)
      const edition = await takeOpenEdition(tx, editionId)
      if (isNotOpen(edition)) throw new Error(edition.message)
      await publishAs(tx, edition, { number, publishedAt: at, by: world.editor, timeZone: 'UTC' })
      throw aborted
    },
    { timeout: 30_000, maxWait: 30_000 },
  )
  await expect(publishing).rejects.toBe(aborted)
  return null
}

it('invariant 3: numbers have no gap and follow commits, with 20 publishers at once of whom some abort', async () => {
  const drafts = await Promise.all(Array.from({ length: 20 }, draftOfOneSource))
  const seen: number[] = []
  let isOver = false
  const watching = (async () => {
    while (!isOver) {
      const [row] = await world.db.$queryRaw<[{ newest: number; count: number }]>`
        select max(number) as newest, count(number)::int as count from "Edition"`
      expect(row.count, 'a gap was seen').toBe(row.newest)
      seen.push(row.newest)
    }
  })()
  const outcomes = await Promise.all(
    drafts.map((id, index) => (index % 4 === 3 ? publishAndAbort(id) : world.publish(id))),
  )
  isOver = true
  await watching
  expect(outcomes.filter((outcome) => outcome?.status === 'PUBLISHED')).toHaveLength(15)
  expect(seen).toEqual([...seen].sort((a, b) => a - b))
  expect(await world.db.edition.count({ where: { number: null } }), 'aborted ones are drafts again').toBe(5)
  await checkRecord(world.db, new Map())
})

it('invariant 3: two publishers of one edition publish it once', async () => {
  const id = await draftOfOneSource()
  const outcomes = await Promise.all([world.publish(id), world.publish(id), world.publish(id)])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['NOT_OPEN', 'NOT_OPEN', 'PUBLISHED'])
})

it('invariant 3: whoever stages while the edition is published is either in it or told', async () => {
  for (let round = 0; round < 8; round += 1) {
    const id = await draftOfOneSource()
    const document = {
      slug: 'party',
      name: `The Party ${round}`,
      kind: 'STATE' as const,
      citations: [{ id: uuidv7(), sourceId: ids.source }],
    }
    const [published, staged] = await Promise.all([
      world.publish(id),
      world.stage({ editionId: id, kind: 'ACTOR', documentId: ids.party, document }),
    ])
    expect(published.status).toBe('PUBLISHED')
    const change = await world.db.change.findFirst({ where: { editionId: id, documentId: ids.party } })
    expect(staged.status).toBe(change ? 'STAGED' : 'NOT_OPEN')
    if (change)
      expect(change).toMatchObject({
        editionNumber: expect.any(Number),
        after: { name: `The Party ${round}` },
      })
  }
  await checkRecord(world.db, new Map())
})
