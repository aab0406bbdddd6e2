import { setTimeout as delay } from 'node:timers/promises'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Transaction } from '../../apps/api/src/core/database/transaction'
import { moveChange } from '../../apps/api/src/editions/move-change'
import type { Browser } from './browser'
import { change, changeFields, createEdition, edit, publish, publishSmallStory, stage } from './drafting'
import { type Newsroom, openNewsroom } from './newsroom'

let newsroom: Newsroom
let ella: Browser
let petra: Browser
let ids: Awaited<ReturnType<typeof publishSmallStory>>['ids']
let from: string
let to: string

beforeAll(async () => {
  newsroom = await openNewsroom({ fourEyes: true })
  ella = await newsroom.openAs('EDITOR')
  petra = await newsroom.openAs('PUBLISHER')
  ;({ ids } = await publishSmallStory(petra, 'The first.'))
})
afterAll(() => newsroom.close())

beforeEach(async () => {
  from = await createEdition(ella, { title: 'Today' })
  to = await createEdition(ella, { title: 'Tomorrow' })
})

type Verb = 'moveChange' | 'copyChange'

const bring = (verb: Verb, given: Record<string, unknown> = {}, by = ella) =>
  by.do(verb, { from, kind: 'ACTOR', id: ids.host, lock: 1, to, ...given }, changeFields)
const move = (given?: Record<string, unknown>, by?: Browser) => bring('moveChange', given, by)
const copy = (given?: Record<string, unknown>, by?: Browser) => bring('copyChange', given, by)
const describeHost = (edition: string, description: string, by = ella) =>
  change(by, 'ACTOR', ids.host, edition, { description })
const renameHost = (edition: string, name: string, by = ella) =>
  change(by, 'ACTOR', ids.host, edition, { name })

/** What an edition holds, and what was decided on it. */
async function read(id: string) {
  const { data } = await ella.ask(
    `query ($id: ID!) { draftEdition(id: $id) { state fingerprint steps { kind }
      changes { documentId operation lock baseVersion successor { id } next } } }`,
    { id },
  )
  const { steps, ...rest } = data.draftEdition
  return { ...rest, steps: steps.map(({ kind }: { kind: string }) => kind) }
}

async function approved(id: string, by = petra) {
  await ella.do('submitEdition', { id })
  return approve(id, by)
}

async function approve(id: string, by: Browser) {
  const { fingerprint } = await read(id)
  return by.do(
    'approveEdition',
    { id, fingerprint },
    '... on DraftEdition { state } ... on Problem { message }',
  )
}

const uuidOf = (id: string) => id.replace('DraftEdition:', '')

describe('a change', () => {
  test('moves to another edition as it stands, with the version it began from', async () => {
    await describeHost(from, 'Told today.')
    const moved = await move()
    expect(moved).toMatchObject({
      __typename: 'StagedChange',
      change: { documentId: ids.host, operation: 'EDIT', lock: 1, baseVersion: 1 },
    })
    expect((await read(from)).changes).toEqual([])
    expect((await read(to)).changes).toMatchObject([{ next: { description: 'Told today.' } }])
  })

  test('is copied and stays where it was', async () => {
    await describeHost(from, 'Told today.')
    expect(await copy()).toMatchObject({ __typename: 'StagedChange' })
    for (const edition of [from, to])
      expect((await read(edition)).changes).toMatchObject([{ lock: 1, next: { description: 'Told today.' } }])
  })

  test('of a new document moves, and is still a new one there', async () => {
    const id = uuidv7()
    const document = { slug: `source-${id}`, title: 'A report', kind: 'ARTICLE' }
    await stage(ella, 'SOURCE', { edition: from, id, document })
    expect(await move({ kind: 'SOURCE', id: `Source:${id}` })).toMatchObject({
      change: { documentId: id, operation: 'CREATE', baseVersion: 0 },
    })
    expect(await edit(ella, 'SOURCE', id)).toBeNull()
  })

  test('is merged into what the other edition does to the document', async () => {
    await describeHost(from, 'Told today.')
    await renameHost(to, 'The Hosts')
    expect(await move()).toMatchObject({ change: { lock: 2 } })
    expect((await read(from)).changes).toEqual([])
    expect((await read(to)).changes).toMatchObject([
      { next: { name: 'The Hosts', description: 'Told today.' } },
    ])
  })

  test('is merged where the other edition began from an older version, as the newer one', async () => {
    await change(ella, 'TRACK', ids.track, to, { name: 'The long talks' })
    const between = await createEdition(petra)
    await change(petra, 'TRACK', ids.track, between, { summary: 'Published in between.' })
    await publish(petra, between, 'It is urgent.')
    await change(ella, 'TRACK', ids.track, from, { slug: 'long-talks' })
    expect(await move({ kind: 'TRACK', id: ids.track })).toMatchObject({
      change: {
        baseVersion: 2,
        next: { name: 'The long talks', summary: 'Published in between.', slug: 'long-talks' },
      },
    })
  })

  test.each<Verb>(['moveChange', 'copyChange'])(
    'that does not fit is told with both sides by %s, and nothing is written',
    async (verb) => {
      await describeHost(from, 'Told today.')
      await describeHost(to, 'Told tomorrow.')
      await approved(from)
      await approved(to)
      const before = [await read(from), await read(to)]
      const told = await bring(verb)
      expect(told).toMatchObject({
        __typename: 'Conflict',
        lock: 1,
        conflicts: [{ path: 'description', mine: 'Told today.', theirs: 'Told tomorrow.' }],
      })
      expect(told.message).toMatch(/^“Tomorrow” changes the same .* nothing was (moved|copied)/)
      expect([await read(from), await read(to)]).toEqual(before)
    },
  )

  test('saved by somebody since one saw it stays, and so does one that is not there', async () => {
    await describeHost(from, 'Told today.')
    await describeHost(from, 'Told better.', petra)
    for (const answer of [await move(), await copy()])
      expect(answer).toMatchObject({
        __typename: 'Conflict',
        lock: 2,
        conflicts: [],
        message: expect.stringContaining('look at it again'),
      })
    expect((await read(from)).changes).toHaveLength(1)
    expect((await read(to)).changes).toEqual([])
    expect(await move({ id: ids.party })).toMatchObject({ __typename: 'NotFound' })
  })
})

describe('a withdrawal', () => {
  const withdraw = (edition: string, successorId: string | null) =>
    ella.do('stageWithdrawal', { edition, kind: 'ACTOR', id: ids.host, baseVersion: 1, successorId })

  test('moves with what takes its place', async () => {
    await withdraw(from, ids.party)
    expect(await move()).toMatchObject({ change: { operation: 'WITHDRAW', next: null } })
    expect((await read(to)).changes).toMatchObject([{ successor: { id: ids.party } }])
  })

  test('does not take the place of another that leads readers elsewhere', async () => {
    await withdraw(from, null)
    await withdraw(to, ids.party)
    expect(await move()).toMatchObject({ __typename: 'Conflict', conflicts: [] })
    expect((await read(from)).changes).toHaveLength(1)
    expect((await read(to)).changes).toMatchObject([{ lock: 1, successor: { id: ids.party } }])
  })

  test('is a conflict with an edit, and stands against a change that changes nothing', async () => {
    await withdraw(to, ids.party)
    await describeHost(from, 'Told today.')
    expect(await move()).toMatchObject({ conflicts: [{ path: '', reason: 'WITHDRAWN_AND_EDITED' }] })
    const { document } = await edit(ella, 'ACTOR', ids.host)
    await change(ella, 'ACTOR', ids.host, from, document)
    expect(await move({ lock: 2 })).toMatchObject({ __typename: 'StagedChange', change: { lock: 1 } })
    expect((await read(to)).changes).toMatchObject([{ operation: 'WITHDRAW', successor: { id: ids.party } }])
  })
})

describe('an approval', () => {
  test('is voided in both editions by a move, where both say something else now', async () => {
    await describeHost(from, 'Told today.')
    await change(ella, 'ACTOR', ids.party, to, { description: 'Told tomorrow.' })
    await approved(from)
    await approved(to)
    await move()
    for (const edition of [from, to])
      expect(await read(edition)).toMatchObject({
        state: 'IN_REVIEW',
        steps: ['SUBMITTED', 'APPROVED', 'VOIDED'],
      })
  })

  test('stands in the edition that a copy is made of, and where the copy adds nothing', async () => {
    await describeHost(from, 'Told today.')
    await describeHost(to, 'Told today.')
    await approved(from)
    await approved(to)
    await copy()
    for (const edition of [from, to]) expect(await read(edition)).toMatchObject({ state: 'APPROVED' })
  })

  test('is not for those whose words a colleague moved there', async () => {
    await describeHost(from, 'By Petra.', petra)
    await renameHost(from, 'The Hosts')
    await move({ lock: 2 })
    expect(await approved(to)).toMatchObject({
      __typename: 'InvalidInput',
      message: expect.stringContaining('You worked on this edition yourself'),
    })
    const another = await newsroom.openAs('PUBLISHER')
    expect(await approve(to, another)).toMatchObject({ state: 'APPROVED' })
  })
})

describe('a closed edition', () => {
  test('that was discarded keeps its changes, which may be copied', async () => {
    await describeHost(from, 'Told today.')
    await ella.do('discardEdition', { id: from })
    expect(await move()).toMatchObject({
      issues: [{ path: ['from'], message: expect.stringContaining('copy') }],
    })
    expect(await copy()).toMatchObject({ __typename: 'StagedChange' })
    expect((await read(from)).changes).toHaveLength(1)
  })

  test('that is published keeps its changes, which are part of the record', async () => {
    await change(ella, 'ACTOR', ids.party, from, { description: `Out as ${from}.` })
    await publish(petra, from, 'It is urgent.')
    for (const verb of ['moveChange', 'copyChange'] as const)
      expect(await bring(verb, { id: ids.party })).toMatchObject({
        issues: [{ path: ['from'], message: expect.stringContaining('part of the record') }],
      })
  })

  test('takes no change in, nor does the edition it comes from, nor one that does not exist', async () => {
    await describeHost(from, 'Told today.')
    await ella.do('discardEdition', { id: to })
    expect(await move()).toMatchObject({
      issues: [{ path: ['to'], message: expect.stringContaining('discarded') }],
    })
    expect(await move({ to: from })).toMatchObject({ issues: [{ path: ['to'] }] })
    expect(await move({ to: uuidv7() })).toMatchObject({ __typename: 'NotFound' })
    expect(await move({ from: uuidv7() })).toMatchObject({ __typename: 'NotFound' })
    expect((await read(from)).changes).toHaveLength(1)
  })
})

test('two who move at once in opposite directions wait for each other, and both come through', async () => {
  await describeHost(from, 'Told today.')
  await change(ella, 'ACTOR', ids.party, to, { description: 'Told tomorrow.' })
  const { now } = newsroom.database.owner
  const person = await now.user.findFirstOrThrow({ where: { role: 'EDITOR' } })
  const by = { id: person.id, name: person.name, email: person.email, role: 'EDITOR' as const }
  const [one, other] = [uuidOf(from), uuidOf(to)]
  const [first] = [one, other].sort()
  const moveIn = (fromId: string, toId: string, documentId: string) =>
    now.$transaction((tx) => moveChange(tx, { fromId, toId, kind: 'ACTOR', documentId, lock: 1 }, by))
  // Held back until both wait: whoever had taken the other edition first would then be in the other's way.
  const moves = await now.$transaction(async (tx) => {
    await tx.$executeRaw`select from "Edition" where id = ${first}::uuid for update`
    const begun = Promise.allSettled([moveIn(one, other, ids.host), moveIn(other, one, ids.party)])
    while ((await countWaiting(now)) < 2) await delay(5)
    return { begun }
  })
  expect(await moves.begun).toMatchObject([
    { status: 'fulfilled', value: { status: 'STAGED' } },
    { status: 'fulfilled', value: { status: 'STAGED' } },
  ])
  expect((await read(from)).changes).toMatchObject([{ documentId: ids.party }])
  expect((await read(to)).changes).toMatchObject([{ documentId: ids.host }])
})

/** Asked outside of the transaction that holds them back: within one, Postgres answers as it first did. */
async function countWaiting(db: Transaction): Promise<number> {
  const [row] = await db.$queryRaw<Array<{ count: number }>>`
    select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  return row?.count ?? 0
}

test('a reviewer neither moves nor copies', async () => {
  await describeHost(from, 'Told today.')
  const rita = await newsroom.openAs('REVIEWER')
  for (const answer of [await move({}, rita), await copy({}, rita)])
    expect(answer).toMatchObject({ __typename: 'Forbidden' })
  expect((await read(from)).changes).toHaveLength(1)
  expect((await read(to)).changes).toEqual([])
})
