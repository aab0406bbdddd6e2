import { addDays, todayIn } from '@parley/shared/when/day'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countStatements } from '../api/count-statements'
import type { Browser } from './browser'
import { change, createEdition, publishSmallStory } from './drafting'
import { checkByHand, type Links, lookAround, openLinks } from './looking-at-links'
import { allThatHappened, look, markLooked, nodesOf } from './looking-back'
import { type Newsroom, openNewsroom } from './newsroom'
import { type Item, item, type Owing, on, openOwing, undated } from './owing'

// There it is another day than in UTC for most hours.
const timeZone = 'Pacific/Kiritimati'
const today = todayIn(timeZone, new Date())
let newsroom: Newsroom
let links: Links
let petra: Browser
let record: Owing
let ids: Record<'source' | 'host' | 'party' | 'track' | 'meeting', string>

beforeAll(async () => {
  links = await openLinks()
  newsroom = await openNewsroom({ timeZone, linkHosts: links.hosts })
  petra = await newsroom.openAs('PUBLISHER')
  ;({ ids } = await publishSmallStory(petra))
  record = openOwing(petra, ids)
})
afterAll(async () => {
  await newsroom.close()
  await links.close()
})

const sentencesOf = async (concern: string) => (await record.readRadar({ concerns: [concern] })).sentences

describe('a meeting with no outcome', () => {
  const [late, now, over] = [uuidv7(), uuidv7(), uuidv7()]
  const about = () => sentencesOf('MEETING_WITHOUT_OUTCOME')
  const untold = '“First round” took place (February 5–6, 2019), and nothing tells what came of it.'

  test('is one that is still planned or going on when its last day is over for the newsroom', async () => {
    const yesterday = addDays(today, -1)
    await record.put([
      ['MEETING', late, record.meeting('Late talks', { occurrence: 'SCHEDULED', when: on(yesterday) })],
      ['MEETING', now, record.meeting('Talks of today', { occurrence: 'TENTATIVE', when: on(today) })],
      [
        'MEETING',
        over,
        record.meeting('Long talks', { occurrence: 'ONGOING', when: on('2019-03-01/2019-03-09') }),
      ],
      ['MEETING', uuidv7(), record.meeting('Talks some day', { occurrence: 'SCHEDULED', when: undated })],
      [
        'MEETING',
        uuidv7(),
        record.meeting('Talks that fell', {
          occurrence: 'CANCELLED',
          when: on('2019-03-01'),
          previousWhen: [on('2019-03-01')],
        }),
      ],
    ])
    const [first, second, third] = await about()
    expect(first).toMatch(/^“Late talks” was set for .*, and that has passed\.$/)
    expect(second).toBe('“Long talks” is said to go on, though its time, March 1–9, 2019, has passed.')
    expect(third).toBe(untold)
    const { items } = await record.readRadar()
    expect(items[0]).toMatchObject({
      concern: 'MEETING_WITHOUT_OUTCOME',
      kind: 'MEETING',
      documentId: late,
      path: 'occurrence',
      remedy: 'Say whether it occurred, or was put off or called off.',
      document: { __typename: 'Meeting', id: `Meeting:${late}` },
    })
  })

  test('is over once the record says what became of it', async () => {
    await record.put([
      ['MEETING', late, { occurrence: 'POSTPONED', when: undated, previousWhen: [on(addDays(today, -1))] }],
      ['MEETING', over, { occurrence: 'OCCURRED', summary: 'They agreed.' }],
    ])
    expect(await about()).toEqual([untold])
  })

  test('took place, and tells its outcome by a development, a statement, or its rounds', async () => {
    const [reached, said] = [uuidv7(), uuidv7()]
    const outcome = record.development('A communique', {
      occurrence: 'OCCURRED',
      reachedAtId: ids.meeting,
      when: on('2019-02-06'),
    })
    await record.put([['DEVELOPMENT', reached, outcome]])
    expect(await about()).toEqual([])
    await record.put([
      ['DEVELOPMENT', reached, { reachedAtId: null }],
      ['STATEMENT', said, record.statement('We talked.', { madeAtId: ids.meeting })],
    ])
    expect(await about()).toEqual([])
    await record.put([
      ['STATEMENT', said, { madeAtId: null }],
      ['MEETING', now, { parentId: ids.meeting }],
    ])
    expect(await about()).toEqual([])
    await record.put([['MEETING', now, { parentId: null }]])
    expect(await about()).toEqual([untold])
  })
})

test('a track under way has a next step while something in it or its parts is planned for today or later', async () => {
  const about = () => sentencesOf('TRACK_WITHOUT_NEXT_STEP')
  const [part, ahead] = [uuidv7(), uuidv7()]
  const { data } = await petra.ask(
    '{ meetings(filter: { occurrence: [TENTATIVE, SCHEDULED] }) { edges { node { id } } } }',
  )
  const planned: string[] = data.meetings.edges.map(({ node }: { node: { id: string } }) => node.id.slice(8))
  expect(await about()).toEqual([])
  await record.withdraw(planned.map((id) => ['MEETING', id]))
  expect(await about()).toEqual(['“The talks” is active, and nothing in it is planned.'])
  const group = { slug: 'group', name: 'A group', summary: 'A group.', citations: record.cite() }
  const deadline = { occurrence: 'SCHEDULED', trackId: part, when: on(today) }
  await record.put([
    ['TRACK', part, { ...group, trackStatus: 'EXPLORATORY', parentId: ids.track }],
    ['DEVELOPMENT', ahead, record.development('A deadline', deadline)],
  ])
  expect(await about()).toEqual([])
  await record.put([
    ['DEVELOPMENT', ahead, { when: on(addDays(today, -1)) }],
    ['TRACK', ids.track, { trackStatus: 'CONCLUDED' }],
  ])
  expect(await about()).toEqual(['“A group” is exploratory, and nothing in it is planned.'])
})

test('a statement lacks a citation when no source supports it; in our own voice it may, and comes last', async () => {
  const own = { attribution: 'PUBLICATION', speakerId: null, attributionText: 'the newsroom', citations: [] }
  await record.put([
    ['STATEMENT', uuidv7(), record.statement('Our view.', own)],
    ['STATEMENT', uuidv7(), record.statement('Not so.', { citations: record.cite('DISPUTES') })],
    ['STATEMENT', uuidv7(), record.statement('It is so.')],
  ])
  const { items, sentences } = await record.readRadar({ concerns: ['UNCITED_STATEMENT'] })
  expect(sentences).toEqual([
    'All sources that are cited for “the host: “Not so.”” dispute it.',
    'No source is cited for “the newsroom: “Our view.””, which is said in the voice of the publication.',
  ])
  expect(items.map(({ path }: Item) => path)).toEqual(['citations', 'citations'])
})

describe('the address of a source', () => {
  const [alive, gone, moved] = [uuidv7(), uuidv7(), uuidv7()]
  const source = (title: string, url: string) => ({ slug: uuidv7(), title, kind: 'ARTICLE', url })

  beforeAll(async () => {
    const { at } = links.web
    await record.put([
      ['SOURCE', alive, source('A live page', at('/get-only'))],
      ['SOURCE', gone, source('A page that goes', at('/changing'))],
      ['SOURCE', moved, source('A trap', at('/to-metadata'))],
      [
        'STATEMENT',
        uuidv7(),
        record.statement('Read it there.', { citations: [{ id: uuidv7(), sourceId: gone }] }),
      ],
      ['ACTOR', ids.host, { citations: [...record.cite(), { id: uuidv7(), sourceId: gone }] }],
    ])
  })

  const check = (id: string) => checkByHand(petra, id)
  const dead = () => sentencesOf('DEAD_CITATION')
  const round = () => lookAround(newsroom.database.owner.now, links.hosts)
  const later = (hours: number) => links.letPass(newsroom.database.owner.now, hours)

  test('is looked at in rounds: by one process at a time, each host at one address at a time, when it is due', async () => {
    links.web.takeAsked()
    const rounds = await Promise.all([round(), round()])
    expect(rounds.map(({ status }) => status).sort()).toEqual(['LOOKED', 'NOT_DUE'])
    expect(links.web.takeAsked().sort().join(', ')).toBe(
      'GET /get-only, HEAD /changing, HEAD /get-only, HEAD /to-metadata',
    )
    expect(links.web.mostAtOnce()).toBe(1)
    expect(await round()).toEqual({ status: 'NOT_DUE' })
    await later(1)
    expect(await round()).toEqual({ status: 'LOOKED', sources: 0, died: 0 })
    expect(links.web.takeAsked()).toEqual([])
    const { data } = await petra.ask(`{ source(slug: "report") { addressCheck { state } }
      nodes(ids: ["Source:${alive}", "Source:${moved}"]) { ... on Source { addressCheck { state status failure } } } }`)
    expect(data.source.addressCheck).toBeNull()
    expect(data.nodes.map((node: { addressCheck: unknown }) => node.addressCheck)).toEqual([
      { state: 'ANSWERS', status: 200, failure: null },
      {
        state: 'UNSURE',
        status: null,
        failure: 'It redirects into a private network, where nothing is looked for.',
      },
    ])
  })

  test('is dead when it was gone at two looks a day apart, and no sooner; its source is then on the radar', async () => {
    links.web.answer(404)
    expect(await check(gone)).toMatchObject({ state: 'FAILING', status: 404, failures: 1 })
    expect(await check(gone)).toMatchObject({
      state: 'FAILING',
      failures: 2,
      failure: 'It is not found there.',
    })
    await later(20)
    // Neither a fault of theirs nor one of ours makes it dead, or brings it back.
    links.web.answer(500)
    expect(await check(gone)).toMatchObject({ state: 'FAILING', status: 500, failures: 2 })
    links.web.answer(404)
    expect(await check(gone)).toMatchObject({ state: 'FAILING', failures: 3 })
    expect(await dead()).toEqual([])
    await later(24)
    links.web.answer(410)
    expect(await round()).toMatchObject({ status: 'LOOKED', died: 1 })
    expect(await dead()).toEqual([
      '“A page that goes” cannot be read at its address any more; “the host: “Read it there.”” and one other cite it.',
    ])
    const { items } = await record.readRadar({ concerns: ['DEAD_CITATION'] })
    expect(items).toMatchObject([
      {
        kind: 'SOURCE',
        documentId: gone,
        path: 'archivedUrl',
        citing: 2,
        remedy: 'Add an archived address, or the address it has now.',
      },
    ])
  })

  test('that is dead is no alarm where a copy is kept, where it is another one now, or once it answers', async () => {
    await record.put([['SOURCE', gone, { archivedUrl: 'https://archive.example/page' }]])
    expect(await dead()).toEqual([])
    expect(await check(gone)).toMatchObject({ state: 'ARCHIVED' })
    await record.put([['SOURCE', gone, { archivedUrl: null, url: links.web.at('/elsewhere') }]])
    expect(await dead()).toEqual([])
    await record.put([['SOURCE', gone, { url: links.web.at('/changing') }]])
    expect(await dead()).toHaveLength(1)
    links.web.answer(200)
    expect(await check(gone)).toMatchObject({
      state: 'ANSWERS',
      status: 200,
      failures: 0,
      firstFailedAt: null,
    })
    expect(await dead()).toEqual([])
  })

  test('says nothing in a round in which most hosts cannot be reached', async () => {
    const lost = [uuidv7(), uuidv7()]
    const before = await newsroom.database.owner.now.sourceCheck.findMany({ orderBy: { sourceId: 'asc' } })
    await record.put(
      lost.map((id, index) => ['SOURCE', id, source(`Lost ${index}`, `http://${links.silent[index]}/page`)]),
    )
    await later(1)
    expect(await round()).toEqual({ status: 'AWAY', hosts: 3, unreached: 2 })
    const after = await newsroom.database.owner.now.sourceCheck.findMany({ orderBy: { sourceId: 'asc' } })
    expect(after.map(({ sourceId }) => sourceId)).toEqual(before.map(({ sourceId }) => sourceId))
    expect(await check(lost[0] ?? '')).toMatchObject({ state: 'UNSURE', failure: 'It cannot be reached.' })
    await record.withdraw(lost.map((id) => ['SOURCE', id]))
    await later(30)
    expect(await round()).toMatchObject({ status: 'LOOKED' })
    expect(await newsroom.database.owner.now.sourceCheck.count({ where: { sourceId: { in: lost } } })).toBe(0)
  })

  test('is looked at by hand by whoever may change it, where there is one', async () => {
    const rita = await newsroom.openAs('REVIEWER')
    expect(await checkByHand(rita, alive)).toMatchObject({ __typename: 'Forbidden' })
    expect(await check(uuidv7())).toMatchObject({ __typename: 'NotFound' })
    expect(await check(ids.source)).toMatchObject({
      __typename: 'InvalidInput',
      message: 'This source has no address: give it one first.',
    })
    expect(await links.lookWhereItIsOff(newsroom.database.owner.now)).toBeNull()
  })
})

test('the radar is read a page at a time in both directions, for a story, and for as many rows in as many statements', async () => {
  const all = await record.readRadar()
  expect(all.totalCount).toBe(all.items.length)
  expect(all.items.length).toBeGreaterThanOrEqual(4)
  const forward: string[] = []
  for (let after = ''; ; ) {
    const page = await record.readRadar({}, `first: 1${after}`)
    forward.push(...page.sentences)
    if (!page.pageInfo.hasNextPage) break
    after = `, after: "${page.pageInfo.endCursor}"`
  }
  expect(forward).toEqual(all.sentences)
  const { sentences } = await record.readRadar({}, `last: 2, before: "${all.pageInfo.endCursor}"`)
  expect(sentences).toEqual(all.sentences.slice(-3, -1))
  const refused = await petra.ask('{ radar(after: "abc") { totalCount } }')
  expect(refused.errors?.[0]?.extensions.code).toBe('INVALID')

  const statements = (first: number) =>
    countStatements(petra, `{ radar(first: ${first}) { edges { node { ${item} } } } }`)
  expect(await statements(50)).toBeLessThanOrEqual((await statements(4)) + 2)

  const told = { slug: 'told', headline: 'The talks', standfirst: 'Talks.' }
  await record.put([['STORY', uuidv7(), { ...told, tracks: [{ id: uuidv7(), trackId: ids.track }] }]])
  const { items } = await record.readRadar({ story: 'told' })
  expect(items.map(({ title }: Item) => title)).toContain('First round')
  expect((await record.readRadar({ story: 'nowhere' })).totalCount).toBe(0)
  expect((await record.readRadar({ concerns: [] })).totalCount).toBe(0)
})

test('the radar is of the present, and of those who work here', async () => {
  const past = await petra.ask('query @asOf(edition: 1) { radar { totalCount } }')
  expect(past.errors?.[0]?.extensions.code).toBe('INVALID')
  for (const query of [
    '{ radar { totalCount } }',
    '{ sinceLooked { since } }',
    '{ source(slug: "report") { addressCheck { state } } }',
  ]) {
    const stranger = await petra.askPublic(query)
    expect(stranger.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  }
})

describe('what happened since somebody last looked', () => {
  test('is what was published, what others staged, what was decided on one\u2019s editions, and where one is mentioned', async () => {
    const ella = await newsroom.openAs('EDITOR')
    const me = (await ella.ask('{ me { id } }')).data.me.id
    const before = await look(ella)
    expect(before).toMatchObject({ lookedAt: null, published: { totalCount: 0 }, staged: { totalCount: 0 } })

    const mine = await createEdition(ella, { title: 'Mine' })
    await change(ella, 'ACTOR', ids.party, mine, { description: 'By Ella.' })
    await ella.do('submitEdition', { id: mine })
    expect((await look(ella)).steps.totalCount).toBe(0)
    expect(nodesOf((await look(petra)).steps)).toContainEqual(
      expect.objectContaining({ kind: 'SUBMITTED', edition: { id: mine, title: 'Mine' } }),
    )
    await petra.do('returnEdition', { id: mine, reason: 'Say more.' })
    await change(petra, 'TRACK', ids.track, mine, { summary: 'More talks.' })
    await petra.do('comment', { edition: mine, text: `See @[${me}].`, mentions: [me] })
    await record.put([['ACTOR', ids.host, { description: 'A host.' }]])

    const after = await look(ella)
    expect(nodesOf(after.published)).toEqual([
      { title: 'A draft', number: expect.any(Number), publishedBy: { name: 'A publisher' }, changeCount: 1 },
    ])
    expect(nodesOf(after.staged)).toEqual([
      {
        edition: { id: mine, title: 'Mine' },
        changes: 1,
        by: [{ name: 'A publisher' }],
        documents: [{ title: 'The talks' }],
        at: expect.any(String),
      },
    ])
    expect(nodesOf(after.steps)).toEqual([
      {
        kind: 'RETURNED',
        note: 'Say more.',
        by: { name: 'A publisher' },
        edition: { id: mine, title: 'Mine' },
      },
    ])
    expect(nodesOf(after.mentions)).toEqual([
      { text: `See @[${me}].`, by: { name: 'A publisher' }, edition: { title: 'Mine' } },
    ])
  })

  test('is kept for each person, changes only when they say so, never moves back, and stays to be asked for', async () => {
    const [rita, paul] = [await newsroom.openAs('REVIEWER'), await newsroom.openAs('REVIEWER')]
    const start = (await look(rita)).since
    await record.put([['ACTOR', ids.host, { description: 'Told once more.' }]])
    expect((await look(rita)).published.totalCount).toBe(1)
    expect((await look(rita)).published.totalCount).toBe(1)
    const [{ now }] = await newsroom.database.owner.now.$queryRaw<[{ now: string }]>`
      select to_json(date_trunc('milliseconds', clock_timestamp())) #>> '{}' as now`
    const marked = await markLooked(rita, now)
    expect(new Date(marked.lookedAt)).toEqual(new Date(now))
    // Another tab, which was opened before, says less.
    expect(await markLooked(rita, start)).toEqual(marked)
    expect(await look(rita)).toMatchObject({ lookedAt: marked.lookedAt, published: { totalCount: 0 } })
    expect(await look(rita, start)).toMatchObject({ lookedAt: marked.lookedAt, published: { totalCount: 1 } })
    expect((await look(paul)).lookedAt).toBeNull()
    const ahead = await markLooked(rita, new Date(Date.now() + 3_600_000).toISOString())
    expect(ahead).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: ['upTo'] }] })
    expect((await look(rita)).lookedAt).toBe(marked.lookedAt)
  })

  test('offers to mark no moment before which something that is being written may still turn up', async () => {
    const { now } = newsroom.database.owner
    const upTo = async () => new Date((await look(petra)).upTo).getTime()
    await now.$transaction(async (tx) => {
      await tx.$executeRaw`update "Installation" set "createdAt" = "createdAt"`
      const offered = await upTo()
      expect(await upTo()).toBe(offered)
    })
    expect(await upTo()).toBeGreaterThan(Date.now() - 60_000)
  })

  test('is read in as many statements, however much of it there is', async () => {
    const count = (first: number) => countStatements(petra, `{ sinceLooked { ${allThatHappened(first)} } }`)
    const few = await count(1)
    expect(await count(50)).toBe(few)
  })
})
