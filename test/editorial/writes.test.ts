import { v4 as uuidv4, v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Browser } from './browser'
import { change, createEdition, edit, editionFields, publish, publishSmallStory, stage } from './drafting'
import { type Newsroom, openNewsroom } from './newsroom'

let newsroom: Newsroom
let publisher: Browser
let other: Browser
let ids: Awaited<ReturnType<typeof publishSmallStory>>['ids']
let edition: string
beforeAll(async () => {
  newsroom = await openNewsroom()
  publisher = await newsroom.openAs('PUBLISHER')
  other = await newsroom.openAs('EDITOR')
  ids = (await publishSmallStory(publisher)).ids
})
beforeEach(async () => {
  edition = await createEdition(publisher)
})
afterAll(() => newsroom.close())

const refusedFields = '... on InvalidInput { issues { path message } } ... on Conflict { message }'
const count = () => newsroom.database.owner.now.change.count()

it('creates an edition once, however often it is sent', async () => {
  const input = { id: uuidv7(), title: 'Sent twice', kind: 'CORRECTION', internalNote: 'Call back.' }
  const first = await publisher.do('createEdition', input, editionFields)
  expect(first).toMatchObject({
    id: `DraftEdition:${input.id}`,
    state: 'DRAFT',
    kind: 'CORRECTION',
    internalNote: 'Call back.',
  })
  expect(await publisher.do('createEdition', input, editionFields)).toEqual(first)
})

it('refuses an edition without a title or with too long a note, each by its field', async () => {
  const refused = await publisher.do(
    'createEdition',
    { title: ' ', publicNote: 'x'.repeat(4001), byline: 'a\u0000b' },
    editionFields,
  )
  expect(refused.__typename).toBe('InvalidInput')
  expect(refused.issues.map((issue: { path: string[] }) => issue.path)).toEqual([
    ['title'],
    ['publicNote'],
    ['byline'],
  ])
})

it('refuses in every text of an edition what nobody sees, naming the text and the place', async () => {
  for (const [field, label] of Object.entries({
    title: 'Title',
    publicNote: 'Public note',
    internalNote: 'Internal note',
    byline: 'Byline',
  })) {
    const refused = await publisher.do(
      'editEdition',
      { id: edition, [field]: 'Told \u202eanew' },
      editionFields,
    )
    expect(refused.issues).toEqual([
      { path: [field], message: expect.stringMatching(new RegExp(`^${label}: .*U\\+202E.*after “Told”`)) },
    ])
  }
  const kept = await publisher.do('editEdition', { id: edition, publicNote: 'One.\nTwo.' }, editionFields)
  expect(kept).toMatchObject({ title: 'A draft', publicNote: 'One.\nTwo.' })
})

it('edits only what is given, and clears what is null', async () => {
  await publisher.do('editEdition', { id: edition, kind: 'MINOR' }, editionFields)
  const edited = await publisher.do('editEdition', { id: edition, publicNote: null }, editionFields)
  expect(edited).toMatchObject({ title: 'A draft', kind: 'MINOR', publicNote: null })
})

it('refuses to change a discarded or published edition, and does not know others', async () => {
  const document = { slug: 'late', name: 'Late', kind: 'STATE' }
  expect(await publisher.do('discardEdition', { id: edition }, editionFields)).toMatchObject({
    state: 'DISCARDED',
  })
  expect(await stage(publisher, 'ACTOR', { edition, document })).toMatchObject({
    __typename: 'InvalidInput',
    issues: [{ path: ['edition'], message: expect.stringContaining('discarded') }],
  })
  expect(await publish(publisher, edition)).toMatchObject({
    __typename: 'InvalidInput',
    issues: [{ path: ['edition'] }],
  })
  expect(await stage(publisher, 'ACTOR', { edition: uuidv7(), document })).toMatchObject({
    __typename: 'NotFound',
  })
  expect(await stage(publisher, 'ACTOR', { edition: 'nonsense', document })).toMatchObject({
    __typename: 'NotFound',
  })
})

it('refuses a document that breaks rules, with every issue at its place, and keeps nothing', async () => {
  const before = await count()
  const seat = { id: uuidv7(), actorId: 'nonsense', presence: 'EXCLUDED' }
  const { document } = await edit(publisher, 'MEETING', ids.meeting)
  const refused = await stage(publisher, 'MEETING', {
    edition,
    id: ids.meeting,
    baseVersion: 1,
    document: {
      ...document,
      title: '',
      countryCode: 'Qatar',
      participations: [...document.participations, seat],
      when: { text: null, edtf: '2019-99', basis: 'STATED' },
    },
  })
  expect(refused.__typename).toBe('InvalidInput')
  const issues = new Map(
    refused.issues.map((issue: { path: string[]; message: string }) => [issue.path.join('.'), issue.message]),
  )
  expect(issues.get('title')).toBe('Title is missing: write it.')
  expect(issues.get(`participations.${seat.id}.role`)).toBe('Role is missing: choose it.')
  expect([...issues.keys()]).toEqual(
    expect.arrayContaining(['countryCode', 'when.edtf', `participations.${seat.id}.actorId`]),
  )
  expect(await count()).toBe(before)
})

it('names an item in an issue by its number where it was given no id, else by its id', async () => {
  const { document } = await edit(publisher, 'ACTOR', ids.party)
  const id = uuidv7()
  const given = { toId: 'zz', kind: 'BACKS', standing: 'CURRENT' }
  const refused = await stage(publisher, 'ACTOR', {
    edition,
    id: ids.party,
    baseVersion: 1,
    document: {
      ...document,
      relations: [
        { ...given, toId: ids.host, citations: [{ sourceId: 'yy' }] },
        { ...given, id },
        given,
        { ...given, id, toId: ids.host },
      ],
    },
  })
  const paths = refused.issues.map(({ path }: { path: string[] }) => path.join('.'))
  expect(paths).toEqual(
    expect.arrayContaining(['relations.0.citations.0.sourceId', `relations.${id}.toId`, 'relations.2.toId']),
  )
})

it('refuses an id that is no UUIDv7 and a version that is not there', async () => {
  const document = { slug: 'x', name: 'X', kind: 'STATE' }
  expect(await stage(publisher, 'ACTOR', { edition, id: uuidv4(), document })).toMatchObject({
    issues: [{ path: ['id'] }],
  })
  expect(await stage(publisher, 'ACTOR', { edition, id: uuidv7(), baseVersion: 7, document })).toMatchObject({
    __typename: 'InvalidInput',
    issues: [{ path: ['baseVersion'] }],
  })
})

it('refuses an enum value and a field that are not in the schema, as GraphQL does', async () => {
  const query = 'mutation ($input: StageActorInput!) { stageActor(input: $input) { __typename } }'
  const wrong = { slug: 'x', name: 'X', kind: 'PLANET' }
  expect(
    (await publisher.ask(query, { input: { edition, document: wrong } })).errors?.[0].extensions.code,
  ).toBe('INVALID')
  const unknown = { slug: 'x', name: 'X', kind: 'STATE', color: 'red' }
  expect((await publisher.ask(query, { input: { edition, document: unknown } })).errors).toBeDefined()
})

it('merges two saves of different fields, and shows base, theirs and mine where they touch the same', async () => {
  await change(publisher, 'MEETING', ids.meeting, edition, { place: 'Doha' })
  const { document, lock } = await edit(publisher, 'MEETING', ids.meeting, edition)
  const save = (browser: Browser, fields: object) =>
    stage(browser, 'MEETING', { edition, id: ids.meeting, lock, document: { ...document, ...fields } })
  expect(await save(other, { place: 'Moscow', ordinal: 2 })).toMatchObject({
    change: { lock: 2, editedBy: { role: 'EDITOR' } },
  })
  const merged = await save(publisher, { summary: 'They met.' })
  expect(merged.change).toMatchObject({
    lock: 3,
    next: { place: 'Moscow', ordinal: 2, summary: 'They met.' },
  })
  const conflict = await save(publisher, { place: 'Abu Dhabi' })
  expect(conflict).toMatchObject({
    __typename: 'Conflict',
    lock: 3,
    conflicts: [
      {
        path: 'place',
        label: 'Place',
        reason: 'BOTH_CHANGED',
        base: 'Doha',
        theirs: 'Moscow',
        mine: 'Abu Dhabi',
        baseText: 'Doha',
        theirsText: 'Moscow',
        mineText: '“Abu Dhabi”',
      },
    ],
  })
  expect((await edit(publisher, 'MEETING', ids.meeting, edition)).lock).toBe(3)
})

it('tells two orders of one list by names, with what each moved', async () => {
  const { document } = await edit(publisher, 'MEETING', ids.meeting)
  const [host, party] = document.participations
  const guarantor = { slug: 'guarantor', name: 'The Guarantor', kind: 'STATE' }
  const actorId = uuidv7()
  await stage(publisher, 'ACTOR', { edition, id: actorId, document: guarantor })
  const third = { ...host, id: uuidv7(), actorId, citations: [] }
  const seats = (...participations: object[]) => ({ participations })
  await change(publisher, 'MEETING', ids.meeting, edition, seats(host, party, third))
  const { lock } = await edit(publisher, 'MEETING', ids.meeting, edition)
  const save = (browser: Browser, ...participations: object[]) =>
    stage(browser, 'MEETING', { edition, id: ids.meeting, lock, document: { ...document, participations } })
  await save(other, third, host, party)
  const { conflicts } = await save(publisher, host, third, party)
  const placed = (title: string, movedFrom: number | null = null) => ({ title, movedFrom, isNew: false })
  expect(conflicts).toMatchObject([
    {
      path: 'participations',
      reason: 'ORDER',
      orders: {
        base: [placed('The Host'), placed('The Party'), placed('The Guarantor')],
        theirs: [placed('The Guarantor', 3), placed('The Host'), placed('The Party')],
        mine: [placed('The Host'), placed('The Guarantor', 3), placed('The Party')],
      },
    },
  ])
})

it('blocks an edition that a later one overtook until each conflict is resolved', async () => {
  await change(publisher, 'ACTOR', ids.host, edition, { description: 'Mine.', countryCode: 'QA' })
  const theirs = await createEdition(publisher)
  await change(publisher, 'ACTOR', ids.host, theirs, { description: 'Theirs.' })
  await publish(publisher, theirs)
  const blocked = await publish(publisher, edition)
  expect(blocked).toMatchObject({
    __typename: 'Blocked',
    blockers: [
      {
        class: 'CANNOT_HOLD',
        code: 'CONFLICT',
        path: 'description',
        label: 'Description',
        document: { title: 'The Host' },
      },
    ],
  })
  const { data } = await publisher.ask(
    `query ($id: ID!) { draftEdition(id: $id) { conflicts { title lock conflicts { path theirsText mineText } } } }`,
    { id: edition },
  )
  expect(data.draftEdition.conflicts).toEqual([
    {
      title: 'The Host',
      lock: 1,
      conflicts: [{ path: 'description', theirsText: 'Theirs.', mineText: 'Mine.' }],
    },
  ])
  const target = { edition, kind: 'ACTOR', id: ids.host }
  const resolve = (lock: number, choices: unknown[]) =>
    publisher.do(
      'resolveConflict',
      { ...target, lock, choices },
      '... on StagedChange { change { lock next conflicts { path } } } ... on InvalidInput { issues { path } } ... on Conflict { lock }',
    )
  expect(await resolve(1, [])).toMatchObject({
    __typename: 'InvalidInput',
    issues: [{ path: ['description'] }],
  })
  expect(await resolve(0, [])).toMatchObject({ __typename: 'Conflict', lock: 1 })
  expect(await resolve(9, [])).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: ['lock'] }] })
  const choices = [{ path: 'description', take: 'MINE' }]
  expect(await resolve(1, choices)).toMatchObject({
    change: { lock: 2, next: { description: 'Mine.', countryCode: 'QA' }, conflicts: [] },
  })
  expect(await publish(publisher, edition)).toMatchObject({ __typename: 'PublishedEdition' })
})

it('takes a document out of an edition only as its remover saw it', async () => {
  await change(publisher, 'ACTOR', ids.host, edition, { wikidataId: 'Q1' })
  const target = { edition, kind: 'ACTOR', id: ids.host }
  const fields = '... on UnstagedChange { documentId } ... on Conflict { lock message }'
  expect(await other.do('unstage', { ...target, lock: 0 }, fields)).toMatchObject({
    __typename: 'Conflict',
    lock: 1,
  })
  expect(await other.do('unstage', { ...target, lock: 1 }, fields)).toEqual({
    __typename: 'UnstagedChange',
    documentId: ids.host,
  })
  expect((await edit(publisher, 'ACTOR', ids.host, edition)).lock).toBe(0)
})

it('says of a lock that no save was given that nobody saved under it, whatever it was sent with', async () => {
  await change(publisher, 'ACTOR', ids.host, edition, { description: 'Told anew.' })
  const to = await createEdition(publisher)
  const key = { kind: 'ACTOR', id: ids.host, lock: 7 }
  const sent = [
    await publisher.do('unstage', { edition, ...key }, refusedFields),
    await publisher.do('resolveConflict', { edition, ...key, choices: [] }, refusedFields),
    await publisher.do('moveChange', { from: edition, to, ...key }, refusedFields),
    await stage(publisher, 'ACTOR', {
      edition,
      id: ids.host,
      lock: 7,
      document: (await edit(publisher, 'ACTOR', ids.host, edition)).document,
    }),
  ]
  const message = 'This change has been saved once, and never under 7: load it again.'
  for (const refused of sent) expect(refused.issues).toEqual([{ path: ['lock'], message }])
  await change(publisher, 'ACTOR', ids.host, edition, { description: 'Told once more.' })
  expect(await publisher.do('unstage', { edition, ...key }, refusedFields)).toMatchObject({
    issues: [{ message: 'This change has been saved 2 times, and never under 7: load it again.' }],
  })
})
