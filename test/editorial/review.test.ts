import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Browser } from './browser'
import { change, createEdition, publish, publishSmallStory, stage } from './drafting'
import { type Newsroom, openNewsroom } from './newsroom'

let newsroom: Newsroom
let lenient: Newsroom
let ella: Browser
let petra: Browser
let rita: Browser
let ids: Awaited<ReturnType<typeof publishSmallStory>>['ids']
let edition: string

beforeAll(async () => {
  newsroom = await openNewsroom({ fourEyes: true })
  lenient = await openNewsroom()
  ella = await newsroom.openAs('EDITOR')
  petra = await newsroom.openAs('PUBLISHER')
  rita = await newsroom.openAs('REVIEWER')
  // Its record is empty, and Petra alone has a hand in it: it goes out with a reason.
  ;({ ids } = await publishSmallStory(petra, 'The first.'))
})
afterAll(async () => {
  await newsroom.close()
  await lenient.close()
})

beforeEach(async () => {
  edition = await createEdition(ella, { title: 'Round two' })
  await change(ella, 'ACTOR', ids.host, edition, { description: `Told as ${edition}.` })
})

const refused = '... on InvalidInput { issues { path message } } ... on Problem { message }'
const stands = `... on DraftEdition { state fingerprint needsReason steps { kind note by { id } } } ${refused}`
const out = `... on PublishedEdition { edition { number } } ${refused}`

const submit = (by: Browser, id = edition) => by.do('submitEdition', { id }, stands)
const recall = (by: Browser, note?: string) => by.do('recallEdition', { id: edition, note }, stands)
const giveBack = (by: Browser, reason: string) => by.do('returnEdition', { id: edition, reason }, stands)
const approve = async (by: Browser, fingerprint?: string) =>
  by.do('approveEdition', { id: edition, fingerprint: fingerprint ?? (await read()).fingerprint }, stands)
const send = (by: Browser, reason?: string, id = edition) => by.do('publishEdition', { id, reason }, out)

async function read(by = rita, id = edition) {
  const { data } = await by.ask(
    'query ($id: ID!) { draftEdition(id: $id) { state fingerprint needsReason steps { kind note at by { id } } } }',
    { id },
  )
  return data.draftEdition
}

async function mayReview(by: Browser): Promise<boolean> {
  const { data } = await by.ask('query ($id: ID!) { draftEdition(id: $id) { mayReview } }', { id: edition })
  return data.draftEdition.mayReview
}

async function kinds(): Promise<string[]> {
  return (await read()).steps.map(({ kind }: { kind: string }) => kind)
}

async function inbox(reason?: string): Promise<string[]> {
  const { data } = await rita.ask(
    'query ($reason: InboxReason) { inbox(reason: $reason) { edges { node { ... on DraftEdition { id } } } } }',
    {
      reason,
    },
  )
  return data.inbox.edges.map(({ node }: { node: { id: string } }) => node.id)
}

describe('a review', () => {
  test('an edition is handed in, returned with a reason, handed in again, approved and published', async () => {
    expect(await submit(ella)).toMatchObject({ state: 'IN_REVIEW', needsReason: true })
    expect(await inbox('IN_REVIEW')).toContain(`DraftEdition:${uuidOf(edition)}`)
    expect(await giveBack(petra, 'Name the source.')).toMatchObject({ state: 'DRAFT' })
    expect(await inbox()).not.toContain(`DraftEdition:${uuidOf(edition)}`)
    await submit(ella)
    expect(await approve(petra)).toMatchObject({ state: 'APPROVED', needsReason: false })
    expect(await send(petra)).toMatchObject({ __typename: 'PublishedEdition' })
    const { steps, state } = await read()
    expect(state).toBe('PUBLISHED')
    expect(steps.map(({ kind, note }: { kind: string; note: string | null }) => [kind, note])).toEqual([
      ['SUBMITTED', null],
      ['RETURNED', 'Name the source.'],
      ['SUBMITTED', null],
      ['APPROVED', null],
    ])
    expect(steps.every(({ at }: { at: string }) => Date.parse(at) <= Date.now())).toBe(true)
    expect(await inbox()).not.toContain(`DraftEdition:${uuidOf(edition)}`)
  })

  test.each([
    ['an edit', () => change(ella, 'ACTOR', ids.host, edition, { description: 'Told otherwise.' })],
    ['a new document', () => stage(ella, 'SOURCE', { edition, id: uuidv7(), document: anotherSource() })],
    ['a document taken out', () => ella.do('unstage', { edition, kind: 'ACTOR', id: ids.host, lock: 1 })],
    [
      'a withdrawal',
      () => ella.do('stageWithdrawal', { edition, kind: 'MEETING', id: ids.meeting, baseVersion: 1 }),
    ],
    ['a title', () => ella.do('editEdition', { id: edition, title: 'Round three' })],
    ['a note to readers', () => ella.do('editEdition', { id: edition, publicNote: 'All is well.' })],
  ])('%s after the approval voids it, and the steps say by whom', async (_what, edit) => {
    await submit(ella)
    await approve(petra)
    await edit()
    const { state, steps } = await read()
    expect(state).toBe('IN_REVIEW')
    const me = (await ella.ask('{ me { id } }')).data.me.id
    expect(steps.at(-1)).toMatchObject({ kind: 'VOIDED', by: { id: me } })
    expect(await send(petra)).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: ['reason'] }] })
  })

  test('a save that changes nothing voids nothing', async () => {
    await submit(ella)
    await approve(petra)
    await change(ella, 'ACTOR', ids.host, edition, {})
    await ella.do('editEdition', { id: edition, title: 'Round two' })
    expect(await kinds()).toEqual(['SUBMITTED', 'APPROVED'])
  })

  test('an edition is taken back by who handed it in or a colleague, is worked on, and is handed in again', async () => {
    await submit(ella)
    expect(await recall(ella, 'A date is wrong.')).toMatchObject({ state: 'DRAFT' })
    expect(await inbox('IN_REVIEW')).not.toContain(`DraftEdition:${uuidOf(edition)}`)
    expect(await approve(petra)).toMatchObject({
      issues: [{ message: expect.stringContaining('handed in') }],
    })
    await submit(ella)
    expect(await recall(await newsroom.openAs('EDITOR'))).toMatchObject({ state: 'DRAFT' })
    const { steps } = await read()
    expect(steps.map(({ kind, note }: { kind: string; note: string | null }) => [kind, note])).toEqual([
      ['SUBMITTED', null],
      ['RECALLED', 'A date is wrong.'],
      ['SUBMITTED', null],
      ['RECALLED', null],
    ])
  })

  test('what an edit took out of approval can be taken back like what was just handed in', async () => {
    await submit(ella)
    await approve(petra)
    await change(ella, 'ACTOR', ids.host, edition, { description: 'Told otherwise.' })
    expect(await recall(ella)).toMatchObject({ state: 'DRAFT' })
    expect(await kinds()).toEqual(['SUBMITTED', 'APPROVED', 'VOIDED', 'RECALLED'])
  })

  test('what was saved after one looked is not approved', async () => {
    await submit(ella)
    const { fingerprint } = await read()
    await change(ella, 'ACTOR', ids.host, edition, { description: 'Slipped in.' })
    expect(await approve(petra, fingerprint)).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: ['fingerprint'], message: expect.stringContaining('look at it again') }],
    })
    expect((await read()).state).toBe('IN_REVIEW')
  })

  test('nothing slips in between an approval and the publication, however they race', async () => {
    for (let round = 0; round < 8; round += 1) {
      edition = await createEdition(ella, { title: `Race ${round}` })
      await change(ella, 'ACTOR', ids.host, edition, { description: `Approved ${round}.` })
      await submit(ella)
      await approve(petra)
      const [published] = await Promise.all([
        send(petra),
        change(ella, 'ACTOR', ids.host, edition, { description: `Slipped in ${round}.` }),
      ])
      const { data } = await rita.ask('query ($id: ID!) { node(id: $id) { ... on Actor { description } } }', {
        id: `Actor:${ids.host}`,
      })
      if (published.__typename === 'PublishedEdition')
        expect(data.node.description).toBe(`Approved ${round}.`)
      else expect(data.node.description).not.toContain(`${round}`)
    }
  })

  test.each<[string, () => Promise<{ issues: unknown[] }>, string]>([
    ['approve what was not handed in', () => approve(petra), 'handed in first'],
    ['return what was not handed in', () => giveBack(petra, 'No.'), 'nothing to return'],
    [
      'return without a reason',
      () => submit(ella).then(() => giveBack(petra, '  ')),
      'Say what is to be changed',
    ],
    ['take back what was not handed in', () => recall(ella), 'nothing to take back'],
    [
      'take back what is approved',
      () =>
        submit(ella)
          .then(() => approve(petra))
          .then(() => recall(ella)),
      'approved or scheduled already',
    ],
    [
      'take back with a note too long',
      () => submit(ella).then(() => recall(ella, 'x'.repeat(2001))),
      'longer than 2000',
    ],
    ['hand in twice', () => submit(ella).then(() => submit(ella)), 'handed in already'],
    [
      'approve twice',
      () =>
        submit(ella)
          .then(() => approve(petra))
          .then(() => approve(petra)),
      'approved already',
    ],
    [
      'hand in an edition that changes nothing',
      async () => submit(ella, await createEdition(ella)),
      'changes nothing yet',
    ],
    [
      'review what was not published at once',
      () => rita.do('markReviewed', { id: edition }, stands),
      'nothing to make up',
    ],
  ])('one cannot %s', async (_what, act, sentence) => {
    expect(await act()).toMatchObject({ issues: [{ message: expect.stringContaining(sentence) }] })
  })
})

describe('four eyes', () => {
  test('nobody approves what they worked on', async () => {
    await change(petra, 'ACTOR', ids.host, edition, { description: 'By Petra.' })
    await submit(ella)
    expect(await approve(petra)).toMatchObject({
      issues: [{ message: expect.stringContaining('You worked on this edition yourself') }],
    })
    expect(await approve(await newsroom.openAs('PUBLISHER'))).toMatchObject({ state: 'APPROVED' })
  })

  test('without a review an edition goes out with a reason, and stays in the inbox until somebody else reviewed it', async () => {
    expect(await send(petra)).toMatchObject({ issues: [{ path: ['reason'] }] })
    expect(await send(petra, 'The talks begin in minutes.')).toMatchObject({ __typename: 'PublishedEdition' })
    const mine = `DraftEdition:${uuidOf(edition)}`
    expect(await inbox('UNREVIEWED')).toContain(mine)
    expect(await Promise.all([ella, petra, rita].map(mayReview))).toEqual([false, false, true])
    for (const by of [ella, petra])
      expect(await by.do('markReviewed', { id: edition }, stands)).toMatchObject({
        issues: [{ message: expect.stringContaining('somebody else reviews it') }],
      })
    expect(await inbox()).toContain(mine)
    expect(await rita.do('markReviewed', { id: edition, note: 'Right.' }, stands)).toMatchObject({
      state: 'PUBLISHED',
    })
    await rita.do('markReviewed', { id: edition }, stands)
    expect(await inbox()).not.toContain(mine)
    const another = await newsroom.openAs('REVIEWER')
    expect(await Promise.all([rita, another].map(mayReview))).toEqual([false, true])
    expect(await kinds()).toEqual(['PUBLISHED_AT_ONCE', 'REVIEWED'])
  })

  test('nobody may review what is still a draft, or went out approved', async () => {
    expect(await mayReview(rita)).toBe(false)
    await submit(ella)
    await approve(petra)
    await send(petra)
    expect(await mayReview(rita)).toBe(false)
  })

  test('where they are not asked for, a publisher publishes alone, and may give a reason all the same', async () => {
    const paul = await lenient.openAs('PUBLISHER')
    const { ids } = await publishSmallStory(paul)
    const alone = await createEdition(paul)
    await change(paul, 'ACTOR', ids.host, alone, { description: 'Alone.' })
    expect(await read(paul, alone)).toMatchObject({ needsReason: false })
    expect(await publish(paul, alone)).toMatchObject({ __typename: 'PublishedEdition' })
    expect((await read(paul, alone)).steps).toEqual([])
    const urgent = await createEdition(paul)
    await change(paul, 'ACTOR', ids.host, urgent, { description: 'Urgent.' })
    await send(paul, 'It is urgent.', urgent)
    expect((await read(paul, urgent)).steps).toMatchObject([
      { kind: 'PUBLISHED_AT_ONCE', note: 'It is urgent.' },
    ])
  })
})

describe('an edition that was approved, while others go out', () => {
  const overtaken = async () => {
    const { data } = await rita.ask(
      'query ($id: ID!) { draftEdition(id: $id) { overtakenBy { edition { number } documents { id } } } }',
      { id: edition },
    )
    return data.draftEdition.overtakenBy
  }
  const publishAnother = async (kind: string, id: string, fields: Record<string, unknown>) => {
    const other = await createEdition(petra, { title: 'Another' })
    await change(petra, kind, id, other, fields)
    return (await send(petra, 'It is urgent.', other)).edition.number
  }

  test('is told which of them changed the same documents since, and which documents', async () => {
    await change(ella, 'ACTOR', ids.party, edition, { description: 'At the table.' })
    await publishAnother('ACTOR', ids.host, { countryCode: 'QA' })
    expect(await overtaken()).toEqual([])
    await submit(ella)
    await approve(petra)
    expect(await overtaken()).toEqual([])
    await publishAnother('MEETING', ids.meeting, { place: 'Doha' })
    expect(await overtaken()).toEqual([])
    const number = await publishAnother('ACTOR', ids.host, { countryCode: 'OM' })
    expect(await overtaken()).toEqual([{ edition: { number }, documents: [{ id: ids.host }] }])
    // Whoever decides anew has it before their eyes.
    await change(ella, 'ACTOR', ids.party, edition, { description: 'Not at the table.' })
    expect(await overtaken()).toEqual([])
    await approve(petra)
    expect(await overtaken()).toEqual([])
    expect(await send(petra)).toMatchObject({ __typename: 'PublishedEdition' })
    expect(await overtaken()).toEqual([])
  })
})

test('what was decided cannot be changed, not even by SQL', async () => {
  await submit(ella)
  const { now } = newsroom.database.owner
  await expect(now.editionStep.updateMany({ data: { note: 'Otherwise.' } })).rejects.toThrow('append-only')
  await expect(now.editionStep.deleteMany()).rejects.toThrow('append-only')
})

test('readers learn nothing of a review', async () => {
  for (const field of [
    'steps { kind }',
    'fingerprint',
    'needsReason',
    'mayReview',
    'overtakenBy { documents { id } }',
  ]) {
    const { errors } = await ella.askPublic(`{ edition(number: 1) { ${field} } }`)
    expect(errors?.[0]?.message).toContain('Cannot query field')
  }
})

function anotherSource() {
  return { slug: `source-${uuidv7()}`, title: 'Another report', kind: 'ARTICLE' }
}

function uuidOf(id: string): string {
  return id.replace('DraftEdition:', '')
}
