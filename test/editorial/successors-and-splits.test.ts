import { v7 as uuidv7 } from 'uuid'
import { beforeEach, describe, expect, it } from 'vitest'
import { change, changeFields, createEdition, stage } from './drafting'
import { meeting, seat } from './two-actors'
import { newEdition, type TwoActors, useTwoActors } from './use-two-actors'

const { at, merge, mergeAndPublish, publish, live, countEditions, blockersOf } = useTwoActors()

let petra: TwoActors['petra']
let story: TwoActors['story']
let ids: TwoActors['ids']
beforeEach(() => {
  ;({ petra, story, ids } = at())
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
      `${changeFields} ... on ClashingItems { message lock clashes { path differences { label from into } } }`,
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
    expect(await publish(draft)).toMatchObject({ __typename: 'PublishedEdition' })
  })

  it('is told which one to change instead, where it changes the actor itself', async () => {
    const own = await createEdition(petra)
    await change(petra, 'ACTOR', ids.old, own, { description: 'The eldest.' })
    await mergeAndPublish()
    expect(await blockersOf(own)).toMatchObject([
      {
        code: 'CONFLICT',
        related: [{ id: ids.own }],
        message: expect.stringContaining(`It was withdrawn in favour of “new ${ids.number}”`),
      },
    ])
  })

  it('is rid of the blocker when the merge is reverted', async () => {
    const number = await mergeAndPublish()
    const fields = '... on RevertedEdition { edition { id } }'
    const { edition } = await petra.do('revertEdition', { number, publicNote: 'They are two.' }, fields)
    await publish(edition.id)
    expect(await blockersOf(draft)).toEqual([])
  })

  it('is led to the last of several that took each other’s place', async () => {
    await mergeAndPublish()
    await mergeAndPublish({ from: ids.own, into: ids.third })
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
    const path = `participations.${first?.id}`
    const clashes = await useNew(id)
    expect(clashes).toMatchObject({ __typename: 'ClashingItems', lock: 1, clashes: [{ path }] })
    expect(clashes.clashes[0].differences).toContainEqual(
      expect.objectContaining({ from: expect.stringContaining('The elders') }),
    )
    const choices = [{ path, take: 'FROM' }]
    expect(await useNew(id, { choices, lock: 0 })).toMatchObject({ __typename: 'Conflict', lock: 1 })
    expect(await useNew(id, { choices, lock: clashes.lock })).toMatchObject({
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
    await publish(done.edition.id)
    expect(await live('ACTOR', toId)).toMatchObject({
      name: 'The younger',
      kind: 'STATE',
      description: 'The elder.',
      aliases: [`elder ${ids.number}`],
      relations: [],
      citations: [{ locator: 'old' }],
    })
    expect(await live('ACTOR', ids.old)).toMatchObject({
      aliases: [],
      relations: [{ toId: ids.third }],
    })
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
    await publish(done.edition.id)
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
    const seatPath = {
      kind: 'MEETING',
      id: ids.meeting,
      path: `participations.${ids.oldSeat}.actorId`,
    }
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
