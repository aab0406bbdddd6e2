import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createLog } from '../../apps/api/src/core/log'
import { type Due, publishDue } from '../../apps/api/src/editions/publish-due'
import { startScheduler } from '../../apps/api/src/editions/scheduler'
import type { Browser } from './browser'
import { change, createEdition, publish, publishSmallStory } from './drafting'
import { type Newsroom, openNewsroom } from './newsroom'

let newsroom: Newsroom
let ella: Browser
let petra: Browser
let ids: Awaited<ReturnType<typeof publishSmallStory>>['ids']
let edition: string
/** What `edition` says of the host. */
let words: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  ella = await newsroom.openAs('EDITOR')
  petra = await newsroom.openAs('PUBLISHER')
  ;({ ids } = await publishSmallStory(petra))
})
afterAll(() => newsroom.close())

beforeEach(async () => {
  // Nothing of the test before is to go out in this one.
  for (const { node } of (await petra.ask('{ draftEditions { edges { node { id } } } }')).data.draftEditions
    .edges)
    await petra.do('discardEdition', { id: node.id })
  words = `Told as ${uuidv7()}.`
  edition = await begin(words)
})

const rules = { timeZone: 'UTC', byline: 'The newsroom', fourEyes: false }
const stands =
  '... on DraftEdition { state scheduledFor scheduledZone scheduledBy { role } } ... on InvalidInput { issues { path message } } ... on Problem { message }'
const scheduled = `${stands} ... on Blocked { blockers { code message } }`
const soon = () => new Date(Date.now() + 3_600_000).toISOString()

async function begin(description: string, kind = 'ACTOR', id = ids.host): Promise<string> {
  const made = await createEdition(ella, { title: 'On its day' })
  await change(ella, kind, id, made, { description })
  return made
}

async function read(id = edition) {
  const { data } = await ella.ask(
    `query ($id: ID!) { draftEdition(id: $id) { state fingerprint number scheduledFor scheduleFailedAt
      publishedBy { role } steps { kind note scheduledFor scheduledZone } } }`,
    { id },
  )
  return data.draftEdition
}

async function schedule(given: Record<string, unknown> = {}, id = edition, by = petra) {
  const { fingerprint } = await read(id)
  return by.do(
    'scheduleEdition',
    { id, fingerprint, at: soon(), timeZone: 'Europe/Vienna', ...given },
    scheduled,
  )
}

/** Lets its time come: the clock is Postgres' own, so the time is moved instead. */
async function comeDue(id = edition, secondsAgo = 1) {
  await newsroom.database.owner.now.edition.update({
    where: { id: id.replace('DraftEdition:', '') },
    data: { scheduledFor: new Date(Date.now() - secondsAgo * 1000) },
  })
}

const look = (given: Partial<typeof rules> = {}): Promise<Due[]> =>
  publishDue(newsroom.database.owner.now, { ...rules, ...given })

async function inbox(): Promise<string[]> {
  const { data } = await ella.ask(
    '{ inbox(reason: DID_NOT_GO_OUT) { edges { node { ... on DraftEdition { id } } } } }',
  )
  return data.inbox.edges.map(({ node }: { node: { id: string } }) => node.id)
}

async function liveDescription(): Promise<string> {
  const { data } = await ella.ask('query ($id: ID!) { node(id: $id) { ... on Actor { description } } }', {
    id: `Actor:${ids.host}`,
  })
  return data.node.description
}

describe('at its time', () => {
  test('an edition goes out by itself, once, under the name of who scheduled it, with its time and zone on record', async () => {
    const at = soon()
    expect(await schedule({ at })).toMatchObject({
      state: 'SCHEDULED',
      scheduledZone: 'Europe/Vienna',
      scheduledBy: { role: 'PUBLISHER' },
    })
    const { data } = await ella.ask('{ scheduledEditions { id scheduledFor } }')
    expect(data.scheduledEditions).toEqual([{ id: edition, scheduledFor: at }])
    expect(await look()).toEqual([])
    await comeDue()
    expect(await look()).toMatchObject([{ status: 'PUBLISHED', title: 'On its day' }])
    expect(await look()).toEqual([])
    const out = await read()
    expect(out).toMatchObject({ state: 'PUBLISHED', scheduledFor: null, publishedBy: { role: 'PUBLISHER' } })
    expect(out.steps).toEqual([
      { kind: 'SCHEDULED', note: null, scheduledFor: at, scheduledZone: 'Europe/Vienna' },
    ])
  })

  test('several processes that look at once publish each edition once, in the order of their times', async () => {
    const second = await begin('Later.', 'ACTOR', ids.party)
    await schedule()
    await schedule({}, second)
    await comeDue(edition, 1)
    await comeDue(second, 2)
    const done = (await Promise.all([look(), look(), look()])).flat()
    expect(done.map(({ status }) => status)).toEqual(['PUBLISHED', 'PUBLISHED'])
    expect((await read(second)).number).toBeLessThan((await read()).number)
  })

  test('a process that runs publishes what comes due, and stops when it is told to', async () => {
    await schedule()
    // It comes while the process runs.
    await comeDue(edition, -0.7)
    const scheduler = startScheduler(newsroom.database.owner.now, rules, createLog('silent'))
    await vi.waitUntil(async () => (await read()).state === 'PUBLISHED', { timeout: 10_000, interval: 50 })
    await scheduler.stop()
    const next = await begin('After the stop.')
    await schedule({}, next)
    await comeDue(next)
    expect((await read(next)).state).toBe('SCHEDULED')
  })

  test('one that was late for a restart goes out all the same; one that was missed for hours does not, and all are told', async () => {
    await schedule()
    await comeDue(edition, 59 * 60)
    expect(await look()).toMatchObject([{ status: 'PUBLISHED' }])
    const missed = await begin('Yesterday.')
    await schedule({}, missed)
    await comeDue(missed, 61 * 60)
    const before = await liveDescription()
    expect(await look()).toMatchObject([
      { status: 'FAILED', why: expect.stringContaining('more than an hour after') },
    ])
    expect(await look()).toEqual([])
    expect(await liveDescription()).toBe(before)
    const stands = await read(missed)
    expect(stands).toMatchObject({ state: 'DRAFT', scheduledFor: null })
    expect(stands.steps.at(-1)).toMatchObject({
      kind: 'SCHEDULE_FAILED',
      note: expect.stringContaining('again'),
    })
    expect(await inbox()).toEqual([missed])
    await schedule({}, missed)
    expect(await inbox()).toEqual([])
  })

  test('what came in the way since fails loudly, whole, and stands as it was approved', async () => {
    await petra.do('submitEdition', { id: edition })
    await petra.do('approveEdition', { id: edition, fingerprint: (await read()).fingerprint })
    await schedule()
    const other = await begin('Somebody else was quicker.')
    await publish(petra, other)
    await comeDue()
    expect(await look()).toMatchObject([
      { status: 'FAILED', why: expect.stringContaining('stood in the way') },
    ])
    expect(await read()).toMatchObject({ state: 'APPROVED', number: null })
    expect(await liveDescription()).toBe('Somebody else was quicker.')
    expect(await inbox()).toEqual([edition])
    await petra.do('discardEdition', { id: edition })
    expect(await inbox()).toEqual([])
  })

  test('one that nobody approved does not go out where four eyes are asked for by now', async () => {
    await schedule()
    await comeDue()
    expect(await look({ fourEyes: true })).toMatchObject([
      { status: 'FAILED', why: expect.stringContaining('Nobody else has approved') },
    ])
  })
})

describe('before its time', () => {
  test('whatever is changed in it takes it off the schedule, visibly', async () => {
    await schedule()
    await change(ella, 'ACTOR', ids.host, edition, { description: 'On second thoughts.' })
    const stands = await read()
    expect(stands).toMatchObject({ state: 'IN_REVIEW', scheduledFor: null })
    expect(stands.steps.map(({ kind }: { kind: string }) => kind)).toEqual(['SCHEDULED', 'VOIDED'])
    await schedule()
    await ella.do('editEdition', { id: edition, title: 'Another title' })
    expect((await read()).state).toBe('IN_REVIEW')
  })

  test('it is told which editions go out meanwhile and change the same documents', async () => {
    const overtaken = async () =>
      (
        await ella.ask('query ($id: ID!) { draftEdition(id: $id) { overtakenBy { edition { number } } } }', {
          id: edition,
        })
      ).data.draftEdition.overtakenBy
    await schedule()
    expect(await overtaken()).toEqual([])
    const other = await createEdition(petra)
    await change(petra, 'ACTOR', ids.host, other, { countryCode: 'OM' })
    const { number } = (await publish(petra, other)).edition
    expect(await overtaken()).toEqual([{ edition: { number } }])
    await petra.do('unscheduleEdition', { id: edition, note: 'Not yet.' }, stands)
    expect(await overtaken()).toEqual([])
  })

  test('it is taken off again with a reason, and stands as it was before', async () => {
    await schedule()
    expect(
      await petra.do('unscheduleEdition', { id: edition, note: 'They meet later.' }, stands),
    ).toMatchObject({
      state: 'DRAFT',
      scheduledFor: null,
    })
    expect((await read()).steps.at(-1)).toMatchObject({ kind: 'UNSCHEDULED', note: 'They meet later.' })
    expect((await petra.do('unscheduleEdition', { id: edition }, stands)).issues[0]).toMatchObject({
      path: ['id'],
      message: expect.stringContaining('not scheduled'),
    })
  })

  test('taken off again, what had been taken back from review is a draft', async () => {
    await ella.do('submitEdition', { id: edition })
    await ella.do('recallEdition', { id: edition })
    await schedule()
    expect((await ella.do('recallEdition', { id: edition }, stands)).issues[0].message).toContain('scheduled')
    await petra.do('unscheduleEdition', { id: edition })
    expect((await read()).state).toBe('DRAFT')
  })

  test('it is published at once, returned or given up, and its schedule goes with that', async () => {
    await schedule()
    expect((await publish(petra, edition)).__typename).toBe('PublishedEdition')
    const returned = await begin('To be returned.')
    await schedule({}, returned)
    await petra.do('returnEdition', { id: returned, reason: 'Not yet.' })
    expect(await read(returned)).toMatchObject({ state: 'DRAFT', scheduledFor: null })
    await schedule({}, returned)
    await ella.do('discardEdition', { id: returned })
    expect(await read(returned)).toMatchObject({ state: 'DISCARDED', scheduledFor: null })
    expect(await look()).toEqual([])
  })

  test('its preview is the story of its time, with what is scheduled before it, and leaves no trace', async () => {
    const later = await createEdition(ella, { title: 'The next day' })
    await change(ella, 'ACTOR', ids.party, later, { description: 'The guest, then.' })
    await schedule()
    await schedule({ at: new Date(Date.now() + 7_200_000).toISOString() }, later)
    const both = `query ($e: ID!) @preview(edition: $e) {
      host: node(id: "Actor:${ids.host}") { ... on Actor { description } }
      guest: node(id: "Actor:${ids.party}") { ... on Actor { description } } }`
    const { data } = await ella.ask(both, { e: later })
    expect(data.host.description).toBe(words)
    expect(data.guest.description).toBe('The guest, then.')
    const earlier = await ella.ask(both, { e: edition })
    expect(earlier.data.host.description).toBe(words)
    expect(earlier.data.guest.description).not.toBe('The guest, then.')
    expect(await liveDescription()).not.toBe(words)
  })

  test('two that touch one document are scheduled one after the other: the second is told what the first will change', async () => {
    const second = await begin('Told otherwise.')
    await schedule()
    const answer = await schedule({ at: new Date(Date.now() + 7_200_000).toISOString() }, second)
    expect(answer.__typename).toBe('Blocked')
    expect(answer.blockers).toMatchObject([{ code: 'CONFLICT' }])
    // Before the first, nothing is in its way yet.
    expect(await schedule({ at: new Date(Date.now() + 60_000).toISOString() }, second)).toMatchObject({
      state: 'SCHEDULED',
    })
  })
})

test.each([
  [{ at: new Date(Date.now() - 1000).toISOString() }, 'at', 'has passed'],
  [{ at: new Date(Date.now() + 367 * 86_400_000).toISOString() }, 'at', 'at most 366 days'],
  [{ timeZone: 'Europe/Nowhere' }, 'timeZone', 'Europe/Vienna'],
  [{ fingerprint: 'of another day' }, 'fingerprint', 'look at it again'],
])('%j is refused, naming the field', async (given, field, sentence) => {
  const answer = await schedule(given)
  expect(answer.issues).toEqual([{ path: [field], message: expect.stringContaining(sentence) }])
  expect((await read()).state).toBe('DRAFT')
})

test('an edition that changes nothing is not scheduled', async () => {
  const empty = await createEdition(ella)
  expect((await schedule({}, empty)).issues[0].message).toContain('changes nothing yet')
})

test('editors do not schedule', async () => {
  expect((await schedule({}, edition, ella)).__typename).toBe('Forbidden')
})
