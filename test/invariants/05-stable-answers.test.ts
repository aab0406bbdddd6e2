import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findLive } from '../../apps/api/src/editions/read-live'
import { seedWhenEmpty } from '../../prisma/seed/seed'
import { startApiOver, type TestApi } from '../api/api'
import { openWorld, type PutInput, type World } from '../world'
import { asOf, corpus } from './corpus'

let world: World
let api: TestApi
beforeAll(async () => {
  world = await openWorld()
  await seedWhenEmpty(world.url)
  api = await startApiOver(world.url)
}, 120_000)
afterAll(async () => {
  await api.close()
  await world.close()
})

it(`invariant 5: ${Object.keys(corpus).length} answers as of each edition stay the same to the byte after later ones`, async () => {
  const before = await askAll()
  await moveTheStory()
  const after = await askAll()
  expect([...after.keys()]).toEqual([...before.keys()])
  for (const [question, answer] of before) expect(after.get(question), question).toBe(answer)
  // What moved did move: today's answers are others.
  expect(await answer(corpus['actors in both tracks']?.replace('@asOf', '') ?? '')).not.toBe(
    before.get('actors in both tracks, as of edition 9'),
  )
}, 120_000)

async function askAll(): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  for (const [name, query] of Object.entries(corpus)) {
    for (let edition = 1; edition <= 9; edition += 1) {
      answers.set(`${name}, as of edition ${edition}`, await answer(asOf(query, edition)))
    }
  }
  return answers
}

async function answer(query: string): Promise<string> {
  const { data, errors } = await api.ask(query)
  expect(errors).toBeUndefined()
  return JSON.stringify(data)
}

/** Renames, rewrites, reorders, adds and withdraws, so that every query of the corpus has something to hide. */
async function moveTheStory() {
  await rewrite('ACTOR', 'taliban', (actor) => ({
    ...actor,
    slug: 'taliban-renamed',
    name: 'Renamed',
    aliases: [],
  }))
  await rewrite('ACTOR', 'karzai', (actor) => ({ ...actor, description: 'Rewritten.', relations: [] }))
  await rewrite('MEETING', 'second-moscow-conference', (meeting) => ({
    ...meeting,
    slug: 'moved',
    participations: reversed(meeting.participations),
  }))
  await rewrite('TRACK', 'doha', (track) => ({
    ...track,
    name: 'Another name',
    participations: reversed(track.participations),
  }))
  await rewrite('STORY', 'two-tracks', (story) => ({
    ...story,
    headline: 'Another headline',
    sections: reversed(story.sections),
  }))
  await world.put([
    { kind: 'SOURCE', id: uuidv7(), document: { slug: 'newer', title: 'A newer source', kind: 'OTHER' } },
  ])
}

async function rewrite(
  kind: 'ACTOR' | 'MEETING' | 'TRACK' | 'STORY',
  slug: string,
  edit: (document: Rewritten) => object,
) {
  const { documentId } = await world.db.slugUse.findUniqueOrThrow({ where: { kind_slug: { kind, slug } } })
  const live = await findLive(world.db, kind, documentId)
  // The edit keeps the shape of what it was given; which kind it is, its slug says.
  const change = { kind, id: documentId, document: live && edit(live) } as PutInput
  await world.put([change])
}

type Rewritten = Record<string, unknown>

function reversed(items: unknown): unknown[] {
  return Array.isArray(items) ? items.toReversed() : []
}
