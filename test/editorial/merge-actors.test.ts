import { v7 as uuidv7 } from 'uuid'
import { beforeEach, describe, expect, it } from 'vitest'
import { change, createEdition, edit, stage } from './drafting'
import { meeting, seat } from './two-actors'
import { newEdition, type TwoActors, useTwoActors } from './use-two-actors'

const { at, merge, mergeAndPublish, publish, live, countEditions, blockersOf } = useTwoActors()

let newsroom: TwoActors['newsroom']
let petra: TwoActors['petra']
let story: TwoActors['story']
let ids: TwoActors['ids']
beforeEach(() => {
  ;({ newsroom, petra, story, ids } = at())
})

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
    expect(await merge({ from: ids.third, into: ids.old })).toMatchObject({
      issues: [{ path: ['into'] }],
    })
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
    expect(await publish(merged.edition.id)).toMatchObject({ __typename: 'PublishedEdition' })

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
      `{ document(kind: ACTOR, slug: "old-${ids.number}") { ... on Redirect { slug } }
        statement(slug: "statement-${ids.number}") { speaker { name } } }`,
    )
    expect(answer.errors).toBeUndefined()
    expect(answer.data).toMatchObject({
      document: { slug: `new-${ids.number}` },
      statement: { speaker: { name: `new ${ids.number}` } },
    })
  })

  it('joins what an edition already does, its new referrers too, and is merged again when others come', async () => {
    const edition = await createEdition(petra)
    await change(petra, 'TRACK', ids.track, edition, { name: 'Renamed here' })
    const elsewhere = await createEdition(petra)
    await change(petra, 'TRACK', ids.track, elsewhere, { summary: 'Published meanwhile.' })
    await publish(elsewhere)
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
    await publish(other)
    expect(await blockersOf(edition)).toMatchObject([
      {
        code: 'STILL_REFERENCED',
        related: [{ id: late }],
        message: expect.stringContaining('merge it again'),
      },
    ])
    const told = await tell(edition)
    expect(told.documents.map(({ document }: Told) => document.id)).toEqual([ids.old, late])
    expect(await merge({ edition })).toMatchObject({ edition: { blockers: [] } })
    expect(await publish(edition)).toMatchObject({ __typename: 'PublishedEdition' })
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
    await publish(apart)
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
    await publish(between)
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
    await publish(later)

    const reverted = await revert(number)
    expect(reverted).toMatchObject({ conflicts: [], edition: { blockers: [] } })
    expect(await publish(reverted.edition.id)).toMatchObject({ __typename: 'PublishedEdition' })
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
    await change(petra, 'MEETING', ids.meeting, later, {
      participations: [{ ...united, citations }, host],
    })
    await publish(later)
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
