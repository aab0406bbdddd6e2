import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Browser } from './browser'
import * as drafting from './drafting'
import { change, changeFields, createEdition, edit, publishSmallStory, stage } from './drafting'
import { type Newsroom, openNewsroom } from './newsroom'
import { meeting, publishTwoActors, seat } from './two-actors'

let newsroom: Newsroom
let petra: Browser
let story: Awaited<ReturnType<typeof publishSmallStory>>['ids']
let ids: Awaited<ReturnType<typeof publishTwoActors>>
beforeAll(async () => {
  newsroom = await openNewsroom()
  petra = await newsroom.openAs('PUBLISHER')
  story = (await publishSmallStory(petra)).ids
})
beforeEach(async () => {
  if (isSpent) ids = await publishTwoActors(petra, story)
  isSpent = false
})
afterAll(() => newsroom.close())

/** Of two actors whose story went on, no other test is told: it has two of its own. */
let isSpent = true
function publish(...given: Parameters<typeof drafting.publish>) {
  isSpent = true
  return drafting.publish(...given)
}

const mergeFields = `
  ... on MergedActors { edition { id state changes { documentId operation successor { id } } blockers { code } }
    documents { kind id } }
  ... on Problem { message } ... on InvalidInput { issues { path message } }`
const newEdition = () => ({ title: 'Two are one', publicNote: 'The two are one.' })

const merge = (given: Record<string, unknown> = {}, key?: string, by = petra) => {
  const target = given.edition ? {} : { newEdition: newEdition() }
  return by.do('mergeActors', { ...target, from: ids.old, into: ids.own, ...given }, mergeFields, key)
}

async function mergeAndPublish() {
  const merged = await merge()
  expect(merged).toMatchObject({ __typename: 'MergedActors', edition: { blockers: [] } })
  const published = await publish(petra, merged.edition.id)
  if (published.__typename !== 'PublishedEdition') throw new Error(JSON.stringify(published))
  return published.edition.number as number
}

/** What a merge is said to do, a line for each thing, by document. */
async function tell(edition: string | null = null) {
  const answer = await petra.ask(
    `query ($from: ID!, $into: ID!, $edition: ID) { actorMerge(from: $from, into: $into, edition: $edition) {
      fingerprint from { title } into { title }
      documents { document { kind id title } lines { what sentence } clashes { path sentence differences { label from into } }
        problems { label message } } } }`,
    { from: ids.old, into: ids.own, edition },
  )
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  return answer.data.actorMerge
}

type Told = { document: { id: string }; lines: Array<{ what: string; sentence: string }> }
const linesOf = (told: { documents: Told[] }, id: string) =>
  told.documents
    .find(({ document }) => document.id === id)
    ?.lines.map(({ what, sentence }) => `${what} ${sentence}`)

const live = async (kind: string, id: string) => (await edit(petra, kind, id)).live
const countEditions = () => newsroom.database.owner.now.edition.count()

async function blockersOf(edition: string) {
  const { data } = await petra.ask(
    `query ($id: ID!) { draftEdition(id: $id) { blockers { code message path document { id }
      related { id } successor { id title } } } }`,
    { id: edition },
  )
  return data.draftEdition.blockers
}

describe('before it is staged', () => {
  it('a merge tells what becomes of every document that refers to the actor, line by line', async () => {
    const before = await countEditions()
    const told = await tell()
    const [old, own] = [`old ${ids.number}`, `new ${ids.number}`]
    expect(told.documents.map(({ document }: Told) => document.id).sort()).toEqual(
      [ids.old, ids.own, ids.third, ids.track, ids.meeting, ids.statement, ids.story].sort(),
    )
    expect(linesOf(told, ids.old)).toEqual([
      `WITHDRAWN Is withdrawn, and whoever follows a link to it is led to ${own}`,
    ])
    expect(linesOf(told, ids.own)).toEqual([
      `DROPPED Dropped relation to ${old} (succeeds, current): it would be one of the actor to itself`,
      `TAKEN_OVER Also called “${old}”, “elder ${ids.number}” from now on`,
      'TAKEN_OVER Description taken over: “The elder.”',
      `TAKEN_OVER Takes over the relation to third ${ids.number} (is part of, current)`,
      'TAKEN_OVER Takes over 1 citation',
    ])
    expect(linesOf(told, ids.meeting)).toEqual([
      `DROPPED Dropped “on behalf of ${old}” of participant ${own} (host, attended): it would be itself`,
      `UNITED Participant ${old} (party, attended) becomes one with participant ${own} (party, attended), which takes over 1 citation`,
    ])
    expect(linesOf(told, ids.track)).toEqual([
      `REPLACED Participant ${old} (sponsor, attended): ${own} from now on`,
      `KEPT Kept participant ${own} (sponsor, attended) beside participant ${own} (party, attended)`,
    ])
    expect(linesOf(told, ids.statement)).toEqual([`REPLACED Speaker: ${own} from now on`])
    expect(linesOf(told, ids.story)).toEqual([expect.stringMatching(/^UNITED Placed document/)])
    expect(await countEditions()).toBe(before)
  })

  it('refuses an actor with itself, one that is not known, and one that is withdrawn', async () => {
    const asked = [
      { given: { into: ids.old }, answer: { issues: [{ path: ['into'] }] } },
      { given: { into: uuidv7() }, answer: { __typename: 'NotFound' } },
      { given: { from: 'nonsense' }, answer: { __typename: 'NotFound' } },
      { given: { edition: uuidv7() }, answer: { __typename: 'NotFound' } },
      { given: { edition: uuidv7(), newEdition: newEdition() }, answer: { issues: [{ path: ['edition'] }] } },
      { given: { newEdition: { title: '' } }, answer: { issues: [{ path: ['newEdition', 'title'] }] } },
    ]
    const before = await countEditions()
    for (const { given, answer } of asked) expect(await merge(given)).toMatchObject(answer)
    await mergeAndPublish()
    expect(await merge()).toMatchObject({
      issues: [{ path: ['from'], message: expect.stringContaining('withdrawn') }],
    })
    expect(await merge({ from: ids.third, into: ids.old })).toMatchObject({ issues: [{ path: ['into'] }] })
    expect(await countEditions()).toBe(before + 1)
    const { errors } = await petra.ask(
      'query ($id: ID!) { actorMerge(from: $id, into: $id) { fingerprint } }',
      {
        id: ids.own,
      },
    )
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID', argument: 'into' } }])
  })
})

describe('a merge', () => {
  it('is one edition: every referrer edited, the actor withdrawn in favour of the other', async () => {
    const merged = await merge()
    expect(merged.edition.state).toBe('DRAFT')
    expect(merged.edition.changes).toHaveLength(7)
    for (const { documentId, operation, successor } of merged.edition.changes)
      expect([operation, successor?.id]).toEqual(
        documentId === ids.old ? ['WITHDRAW', ids.own] : ['EDIT', undefined],
      )
    expect(merged.documents).toHaveLength(7)
    expect(await live('ACTOR', ids.old)).not.toBeNull()
    expect(await publish(petra, merged.edition.id)).toMatchObject({ __typename: 'PublishedEdition' })

    expect(await live('ACTOR', ids.own)).toMatchObject({
      aliases: [`old ${ids.number}`, `elder ${ids.number}`],
      description: 'The elder.',
      relations: [{ toId: ids.third, kind: 'PART_OF', citations: [{ locator: 'PART_OF' }] }],
      citations: [{ locator: 'new' }, { locator: 'old' }],
    })
    expect((await live('MEETING', ids.meeting)).participations).toMatchObject([
      { id: ids.ownSeat, citations: [{ locator: 'of the new' }, { locator: 'of the old' }] },
      { id: ids.hostSeat, role: 'HOST', onBehalfOfId: null },
    ])
    expect((await live('TRACK', ids.track)).participations).toMatchObject([
      { actorId: ids.own, role: 'SPONSOR' },
      { actorId: ids.own, role: 'PARTY' },
    ])
    const answer = await petra.askPublic(
      `{ document(kind: ACTOR, slug: "old-${ids.number}") { ... on Redirect { movedTo } }
        statement(slug: "statement-${ids.number}") { speaker { name } } }`,
    )
    expect(answer.data).toMatchObject({
      document: { movedTo: `new-${ids.number}` },
      statement: { speaker: { name: `new ${ids.number}` } },
    })
  })

  it('joins what an edition already does, its new referrers too, and is merged again when others come', async () => {
    const edition = await createEdition(petra)
    await change(petra, 'TRACK', ids.track, edition, { name: 'Renamed here' })
    const elsewhere = await createEdition(petra)
    await change(petra, 'TRACK', ids.track, elsewhere, { summary: 'Published meanwhile.' })
    await publish(petra, elsewhere)
    const fresh = uuidv7()
    const document = meeting(story, `fresh-${ids.number}`, [seat(story, ids.old)])
    await stage(petra, 'MEETING', { edition, id: fresh, document })
    expect(await merge({ edition })).toMatchObject({ edition: { id: edition, blockers: [] } })
    expect((await edit(petra, 'MEETING', fresh, edition)).document).toMatchObject({
      participations: [{ actorId: ids.own }],
    })
    expect((await edit(petra, 'TRACK', ids.track, edition)).document).toMatchObject({
      name: 'Renamed here',
      summary: 'Published meanwhile.',
      participations: [{ actorId: ids.own, role: 'SPONSOR' }, { actorId: ids.own }],
    })

    const late = uuidv7()
    const other = await createEdition(petra)
    await stage(petra, 'MEETING', {
      edition: other,
      id: late,
      document: meeting(story, `late-${ids.number}`, [seat(story, ids.old)]),
    })
    await publish(petra, other)
    expect(await blockersOf(edition)).toMatchObject([{ code: 'STILL_REFERENCED', related: [{ id: late }] }])
    const told = await tell(edition)
    expect(told.documents.map(({ document }: Told) => document.id)).toEqual([ids.old, late])
    expect(await merge({ edition })).toMatchObject({ edition: { blockers: [] } })
    expect(await publish(petra, edition)).toMatchObject({ __typename: 'PublishedEdition' })
  })

  it('of an actor that is new in the edition takes it out of there', async () => {
    const edition = await createEdition(petra)
    const twin = uuidv7()
    const document = { slug: `twin-${ids.number}`, name: 'Twin', kind: 'STATE' }
    await stage(petra, 'ACTOR', { edition, id: twin, document })
    await change(petra, 'STATEMENT', ids.statement, edition, { speakerId: twin })
    const merged = await merge({ edition, from: twin })
    expect(merged.edition.changes.map(({ documentId }: { documentId: string }) => documentId).sort()).toEqual(
      [ids.own, ids.statement].sort(),
    )
    expect((await edit(petra, 'STATEMENT', ids.statement, edition)).document.speakerId).toBe(ids.own)
  })

  it('waits for a choice where two seats in one role differ, and stages nothing before', async () => {
    const apart = await createEdition(petra)
    const { document } = await edit(petra, 'MEETING', ids.meeting)
    const [oldSeat, ...others] = document.participations
    await change(petra, 'MEETING', ids.meeting, apart, {
      participations: [{ ...oldSeat, presence: 'ABSENT', asNamed: 'The elders' }, ...others],
    })
    await publish(petra, apart)
    const told = await tell()
    const path = `participations.${ids.oldSeat}`
    const clashing = told.documents.find((each: Told) => each.document.id === ids.meeting)
    expect(clashing.clashes).toMatchObject([
      { path, differences: [{ label: 'Presence', from: 'Absent', into: 'Attended' }, { label: 'Named as' }] },
    ])
    const before = await countEditions()
    expect(await merge()).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: ['choices', 'MEETING', ids.meeting, 'participations', ids.oldSeat] }],
    })
    expect(await countEditions()).toBe(before)
    const choices = [{ kind: 'MEETING', id: ids.meeting, path, take: 'FROM' }]
    const merged = await merge({ choices, fingerprint: told.fingerprint })
    expect(
      (await edit(petra, 'MEETING', ids.meeting, merged.edition.id)).document.participations,
    ).toMatchObject([
      { id: ids.ownSeat, presence: 'ABSENT', asNamed: 'The elders', citations: [{}, {}] },
      { id: ids.hostSeat },
    ])
  })

  it('is refused when it would do something else than what was seen', async () => {
    const { fingerprint } = await tell()
    const between = await createEdition(petra)
    await change(petra, 'TRACK', ids.track, between, { summary: 'Published in between.' })
    await publish(petra, between)
    const before = await countEditions()
    expect(await merge({ fingerprint })).toMatchObject({ issues: [{ path: ['fingerprint'] }] })
    expect(await countEditions()).toBe(before)
    expect(await merge({ fingerprint: (await tell()).fingerprint })).toMatchObject({
      __typename: 'MergedActors',
    })
  })

  it('sent twice with one key is done once; without one, the second time changes nothing', async () => {
    const before = await countEditions()
    const input = { newEdition: newEdition() }
    const first = await merge(input, 'a key')
    expect((await merge(input, 'a key')).edition.id).toBe(first.edition.id)
    expect(await countEditions()).toBe(before + 1)
    const locks = () =>
      newsroom.database.owner.now.change.findMany({
        where: { edition: { id: first.edition.id.split(':').at(-1) } },
        select: { documentId: true, lock: true },
        orderBy: { id: 'asc' },
      })
    const locksBefore = await locks()
    expect(await merge({ edition: first.edition.id })).toMatchObject({ __typename: 'MergedActors' })
    expect(await locks()).toEqual(locksBefore)
  })

  it('is not for reviewers, and not for an edition that is closed', async () => {
    const rita = await newsroom.openAs('REVIEWER')
    expect(await merge({}, undefined, rita)).toMatchObject({ __typename: 'Forbidden' })
    const edition = await createEdition(petra)
    await petra.do('discardEdition', { id: edition })
    expect(await merge({ edition })).toMatchObject({ issues: [{ path: ['edition'] }] })
  })
})

describe('reverting a merge after later edits', () => {
  async function revert(number: number) {
    return petra.do(
      'revertEdition',
      { number, publicNote: 'They are two after all.' },
      '... on RevertedEdition { edition { id blockers { code message } } conflicts { documentId conflicts { path } } }',
    )
  }

  it('keeps those edits, and brings back the actor with all that the merge made of its references', async () => {
    const was = await live('MEETING', ids.meeting)
    const number = await mergeAndPublish()
    const later = await createEdition(petra)
    const [united, host] = (await live('MEETING', ids.meeting)).participations
    await change(petra, 'MEETING', ids.meeting, later, {
      title: 'Renamed later',
      participations: [{ ...united, asNamed: 'As named later' }, host],
    })
    await change(petra, 'ACTOR', ids.own, later, {
      aliases: [`old ${ids.number}`, `elder ${ids.number}`, 'Found later'],
    })
    await publish(petra, later)

    const reverted = await revert(number)
    expect(reverted).toMatchObject({ conflicts: [], edition: { blockers: [] } })
    expect(await publish(petra, reverted.edition.id)).toMatchObject({ __typename: 'PublishedEdition' })
    expect(await live('MEETING', ids.meeting)).toEqual({
      ...was,
      title: 'Renamed later',
      participations: was.participations.map((each: { id: string }) =>
        each.id === ids.ownSeat ? { ...each, asNamed: 'As named later' } : each,
      ),
    })
    expect(await live('ACTOR', ids.old)).toMatchObject({
      name: `old ${ids.number}`,
      relations: [{ toId: ids.third }],
    })
    expect(await live('ACTOR', ids.own)).toMatchObject({
      aliases: ['Found later'],
      description: null,
      relations: [{ toId: ids.old, kind: 'SUCCEEDS' }],
    })
    expect((await live('STATEMENT', ids.statement)).speakerId).toBe(ids.old)
    expect((await live('STORY', ids.story)).sections[0].items).toHaveLength(2)
    const { data } = await petra.askPublic(`{ actor(slug: "old-${ids.number}") { name } }`)
    expect(data.actor).toEqual({ name: `old ${ids.number}` })
  })

  it('lists what later editions changed of what it made, and loses none of it', async () => {
    const number = await mergeAndPublish()
    const later = await createEdition(petra)
    await change(petra, 'STATEMENT', ids.statement, later, { speakerId: ids.third })
    const [united, host] = (await live('MEETING', ids.meeting)).participations
    const citations = united.citations.map((each: object) => ({ ...each, locator: 'found later' }))
    await change(petra, 'MEETING', ids.meeting, later, { participations: [{ ...united, citations }, host] })
    await publish(petra, later)
    const { conflicts } = await revert(number)
    const taken = united.citations[1].id
    expect(
      Object.fromEntries(
        conflicts.map((each: { documentId: string; conflicts: Array<{ path: string }> }) => [
          each.documentId,
          each.conflicts.map(({ path }) => path),
        ]),
      ),
    ).toEqual({
      [ids.statement]: ['speakerId'],
      [ids.meeting]: [`participations.${ids.ownSeat}.citations.${taken}`],
    })
  })
})

describe('another draft that names the actor that went', () => {
  let draft: string
  let added: string
  beforeEach(async () => {
    draft = await createEdition(petra)
    added = uuidv7()
    const document = meeting(story, `draft-${ids.number}`, [
      seat(story, ids.old),
      seat(story, ids.third, { onBehalfOfId: ids.old }),
    ])
    await stage(petra, 'MEETING', { edition: draft, id: added, document })
    // It seats the one that goes once more where the merge is to unite two seats.
    const { participations } = await live('MEETING', ids.meeting)
    await change(petra, 'MEETING', ids.meeting, draft, {
      title: 'Renamed in the draft',
      participations: [...participations, seat(story, ids.old, { role: 'OBSERVER' })],
    })
  })

  const useNew = (id: string, given: Record<string, unknown> = {}) =>
    petra.do(
      'useSuccessor',
      { edition: draft, kind: 'MEETING', id, withdrawn: { kind: 'ACTOR', id: ids.old }, ...given },
      changeFields,
    )

  it('is told of the new one, and uses it everywhere in the document at once', async () => {
    await mergeAndPublish()
    const blockers = await blockersOf(draft)
    expect(blockers).toHaveLength(3)
    for (const blocker of blockers)
      expect(blocker).toMatchObject({
        code: 'DEAD_REFERENCE',
        related: [{ id: ids.old }],
        successor: { id: ids.own, title: `new ${ids.number}` },
        message: `It refers to an actor that was withdrawn in favour of “new ${ids.number}”: use the new one, or choose another.`,
      })
    expect(await useNew(added)).toMatchObject({
      change: { next: { participations: [{ actorId: ids.own }, { onBehalfOfId: ids.own }] } },
    })
    const merged = await useNew(ids.meeting, { lock: 1 })
    expect(merged.change.next).toMatchObject({
      title: 'Renamed in the draft',
      participations: [
        { id: ids.ownSeat, citations: [{ locator: 'of the new' }, { locator: 'of the old' }] },
        { id: ids.hostSeat, onBehalfOfId: null },
        { actorId: ids.own, role: 'OBSERVER' },
      ],
    })
    expect(await blockersOf(draft)).toEqual([])
    expect(await publish(petra, draft)).toMatchObject({ __typename: 'PublishedEdition' })
  })

  it('is rid of the blocker when the merge is reverted', async () => {
    const number = await mergeAndPublish()
    const fields = '... on RevertedEdition { edition { id } }'
    const { edition } = await petra.do('revertEdition', { number, publicNote: 'They are two.' }, fields)
    await publish(petra, edition.id)
    expect(await blockersOf(draft)).toEqual([])
  })

  it('is led to the last of several that took each other’s place', async () => {
    await mergeAndPublish()
    await petra
      .do('mergeActors', { newEdition: newEdition(), from: ids.own, into: ids.third }, mergeFields)
      .then(({ edition }) => publish(petra, edition.id))
    const [first] = await blockersOf(draft)
    expect(first.successor.id).toBe(ids.third)
  })

  it('is told in the merging edition itself, where something new comes to refer to it', async () => {
    const { edition } = await merge()
    const document = meeting(story, `after-${ids.number}`, [seat(story, ids.old)])
    await stage(petra, 'MEETING', { edition: edition.id, id: uuidv7(), document })
    expect(await blockersOf(edition.id)).toMatchObject([
      { code: 'DEAD_REFERENCE', successor: { id: ids.own } },
    ])
  })

  it('is refused where somebody saved since, nothing refers to it, or nothing took its place', async () => {
    expect(await useNew(added)).toMatchObject({ issues: [{ path: ['withdrawn'] }] })
    await mergeAndPublish()
    expect(await useNew(added, { lock: 7 })).toMatchObject({ __typename: 'Conflict', lock: 1 })
    expect(await useNew(story.meeting)).toMatchObject({ issues: [{ path: ['id'] }] })
    expect(await useNew(uuidv7())).toMatchObject({ __typename: 'NotFound' })
    const clashing = meeting(story, `clash-${ids.number}`, [
      seat(story, ids.old, { asNamed: 'The elders' }),
      seat(story, ids.own),
    ])
    const id = uuidv7()
    await stage(petra, 'MEETING', { edition: draft, id, document: clashing })
    const [first] = clashing.participations
    expect(await useNew(id)).toMatchObject({ issues: [{ path: ['choices', 'participations', first?.id] }] })
    const choices = [{ path: `participations.${first?.id}`, take: 'FROM' }]
    expect(await useNew(id, { choices })).toMatchObject({
      change: { next: { participations: [{ actorId: ids.own, asNamed: 'The elders' }] } },
    })
  })
})

describe('a split', () => {
  const splitFields = `... on SplitActors { toId edition { id blockers { code path } } documents { id } }
    ... on Problem { message } ... on InvalidInput { issues { path message } }`
  const split = (given: Record<string, unknown>) =>
    petra.do('splitActor', { newEdition: newEdition(), from: ids.old, ...given }, splitFields)

  it('offers all that may go over, in words', async () => {
    const { data } = await petra.ask(
      'query ($actor: ID!) { actorSplit(actor: $actor) { aliases documents { document { id } parts { path sentence } } } }',
      { actor: ids.old },
    )
    const parts = new Map(
      data.actorSplit.documents.map(
        (each: { document: { id: string }; parts: Array<{ sentence: string }> }) => [
          each.document.id,
          each.parts.map(({ sentence }) => sentence),
        ],
      ),
    )
    expect(data.actorSplit.aliases).toEqual([`elder ${ids.number}`])
    expect(parts.get(ids.old)).toEqual([`Relation to third ${ids.number} (is part of, current)`])
    expect(parts.get(ids.statement)).toEqual(['Speaker'])
    expect(parts.get(ids.meeting)).toEqual([
      `Participant old ${ids.number} (party, attended)`,
      `Participant new ${ids.number} (host, attended), on behalf of`,
    ])
  })

  it('lets what was chosen go over to a copy that is made with it, and nothing else', async () => {
    const toId = uuidv7()
    const meetingBefore = await live('MEETING', ids.meeting)
    const done = await split({
      to: toId,
      newActor: { name: 'The younger', slug: `younger-${ids.number}`, isCopy: true },
      aliases: [`elder ${ids.number}`],
      parts: [{ kind: 'MEETING', id: ids.meeting, path: `participations.${ids.oldSeat}.actorId` }],
    })
    expect(done).toMatchObject({ __typename: 'SplitActors', toId, edition: { blockers: [] } })
    expect(done.documents.map(({ id }: { id: string }) => id)).toEqual([toId, ids.old, ids.meeting])
    await publish(petra, done.edition.id)
    expect(await live('ACTOR', toId)).toMatchObject({
      name: 'The younger',
      kind: 'STATE',
      description: 'The elder.',
      aliases: [`elder ${ids.number}`],
      relations: [],
      citations: [{ locator: 'old' }],
    })
    expect(await live('ACTOR', ids.old)).toMatchObject({ aliases: [], relations: [{ toId: ids.third }] })
    const [first, ...rest] = meetingBefore.participations
    expect(await live('MEETING', ids.meeting)).toEqual({
      ...meetingBefore,
      participations: [{ ...first, actorId: toId }, ...rest],
    })
    expect((await live('STATEMENT', ids.statement)).speakerId).toBe(ids.old)
  })

  it('to another actor takes relations along; a new one without sources is blocked until it has some', async () => {
    const [relation] = (await live('ACTOR', ids.old)).relations
    const parts = [
      { kind: 'ACTOR', id: ids.old, path: `relations.${relation.id}` },
      { kind: 'STATEMENT', id: ids.statement, path: 'speakerId' },
    ]
    const done = await split({ to: ids.own, parts })
    expect(done.edition.blockers).toEqual([])
    await publish(petra, done.edition.id)
    expect((await live('ACTOR', ids.old)).relations).toEqual([])
    expect((await live('ACTOR', ids.own)).relations).toMatchObject([
      { kind: 'SUCCEEDS' },
      { kind: 'PART_OF' },
    ])
    const newActor = { name: 'Bare', slug: `bare-${ids.number}` }
    const bare = await split({ newActor, aliases: [`elder ${ids.number}`] })
    expect(bare.edition.blockers).toEqual([{ code: 'OWED', path: 'citations' }])
  })

  it('stages nothing of what cannot go over', async () => {
    const before = await countEditions()
    const seatPath = { kind: 'MEETING', id: ids.meeting, path: `participations.${ids.oldSeat}.actorId` }
    const speaker = [{ kind: 'STATEMENT', id: ids.statement, path: 'speakerId' }]
    const asked = [
      { given: { to: ids.own }, path: ['parts'] },
      { given: { to: ids.old, parts: speaker }, path: ['to'] },
      { given: { parts: speaker }, path: ['to'] },
      {
        given: { to: ids.own, parts: [seatPath] },
        path: ['parts', 'MEETING', ids.meeting, 'participations', ids.ownSeat, 'actorId'],
      },
      {
        given: { to: ids.own, parts: [{ ...seatPath, path: 'trackId' }] },
        path: ['parts', 'MEETING', ids.meeting, 'trackId'],
      },
      { given: { to: ids.own, aliases: ['Nobody'] }, path: ['parts', 'ACTOR', ids.old, 'aliases'] },
      { given: { to: ids.own, newActor: { name: 'X', slug: 'x' }, parts: speaker }, path: ['to'] },
      { given: { newActor: { name: 'X', slug: 'Not a slug' }, parts: speaker }, path: ['newActor', 'slug'] },
    ]
    for (const { given, path } of asked)
      expect(await split(given), path.join('.')).toMatchObject({
        __typename: 'InvalidInput',
        issues: [{ path }],
      })
    expect(await split({ from: uuidv7(), to: ids.own, aliases: ['x'] })).toMatchObject({
      __typename: 'NotFound',
    })
    expect(await countEditions()).toBe(before)
  })
})
