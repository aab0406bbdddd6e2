import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser } from './browser'
import { change, changeFields, createEdition, edit, publish, publishSmallStory, stage } from './drafting'
import { type Newsroom, openNewsroom } from './newsroom'

let newsroom: Newsroom
let publisher: Browser
let ids: Awaited<ReturnType<typeof publishSmallStory>>['ids']
beforeAll(async () => {
  newsroom = await openNewsroom()
  publisher = await newsroom.openAs('PUBLISHER')
  ids = (await publishSmallStory(publisher)).ids
})
afterAll(() => newsroom.close())

it('blocks the withdrawal of what others refer to, and lists them', async () => {
  const edition = await createEdition(publisher)
  const input = { edition, kind: 'ACTOR', id: ids.host, baseVersion: 1 }
  const staged = await publisher.do('stageWithdrawal', input, changeFields)
  expect(staged.change).toMatchObject({ operation: 'WITHDRAW', next: null, title: 'The Host' })
  expect((await edit(publisher, 'ACTOR', ids.host, edition)).isWithdrawn).toBe(true)
  expect(await publish(publisher, edition)).toMatchObject({
    __typename: 'Blocked',
    blockers: [
      { code: 'STILL_REFERENCED', related: [{ title: 'First round' }], document: { title: 'The Host' } },
    ],
  })
})

it('refuses a successor of another kind, or the document itself', async () => {
  const edition = await createEdition(publisher)
  const input = { edition, kind: 'ACTOR', id: ids.host, baseVersion: 1 }
  for (const successorId of [`Track:${ids.track}`, ids.track, ids.host, 'nonsense']) {
    expect(await publisher.do('stageWithdrawal', { ...input, successorId }, changeFields)).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: ['successorId'] }],
    })
  }
})

it('withdraws a document and revives it: its id stays, its versions go on', async () => {
  const edition = await createEdition(publisher)
  const target = { kind: 'MEETING', id: ids.meeting }
  await publisher.do('stageWithdrawal', { ...target, edition, baseVersion: 1 }, changeFields)
  expect(await publish(publisher, edition)).toMatchObject({ __typename: 'PublishedEdition' })
  expect((await publisher.askPublic('{ meeting(slug: "first-round") { title } }')).data.meeting).toBeNull()
  expect(await edit(publisher, 'MEETING', 'first-round')).toMatchObject({
    live: null,
    isWithdrawn: true,
    version: 2,
    title: 'First round',
  })

  const revival = await createEdition(publisher)
  const revived = await publisher.do('reviveDocument', { ...target, edition: revival }, changeFields)
  expect(revived.change).toMatchObject({
    operation: 'CREATE',
    baseVersion: 2,
    next: { title: 'First round' },
  })
  expect(await publish(publisher, revival)).toMatchObject({ __typename: 'PublishedEdition' })
  expect(await edit(publisher, 'MEETING', 'first-round')).toMatchObject({ version: 3, isWithdrawn: false })
  const again = await publisher.do(
    'reviveDocument',
    { ...target, edition: await createEdition(publisher) },
    changeFields,
  )
  expect(again).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: ['id'] }] })
})

it('says of what was withdrawn meanwhile that it was, to whoever edits it or refers to it, and owes no note', async () => {
  const fresh = await createEdition(publisher)
  const actor = { slug: 'guest', name: 'The Guest', kind: 'PERSON', citations: [{ sourceId: ids.source }] }
  const staged = await stage(publisher, 'ACTOR', { edition: fresh, document: actor })
  const id = staged.change.documentId
  await publish(publisher, fresh)
  const [edits, refers, withdraws] = [
    await createEdition(publisher, { publicNote: null }),
    await createEdition(publisher),
    await createEdition(publisher),
  ]
  await change(publisher, 'ACTOR', id, edits, { description: 'Told anew.' })
  const host = await edit(publisher, 'ACTOR', ids.host)
  const relation = { toId: id, kind: 'BACKS', standing: 'CURRENT', certainty: 'REPORTED' }
  const citations = [{ sourceId: ids.source }]
  const relations = [...host.document.relations, { ...relation, citations }]
  await change(publisher, 'ACTOR', ids.host, refers, { relations })
  await publisher.do(
    'stageWithdrawal',
    { edition: withdraws, kind: 'ACTOR', id, baseVersion: 1 },
    changeFields,
  )
  const { edition } = await publish(publisher, withdraws)
  const blocked = await publish(publisher, edits)
  expect(blocked.blockers).toMatchObject([
    {
      code: 'CONFLICT',
      path: '',
      message: `It was withdrawn in edition ${edition.number} and is changed here: take this out, or keep it, which brings it back.`,
    },
  ])
  expect(blocked.blockers).toHaveLength(1)
  expect((await publish(publisher, refers)).blockers).toMatchObject([
    {
      code: 'DEAD_REFERENCE',
      message:
        'It refers to an actor that was withdrawn: choose another, or revive that one in this edition.',
    },
  ])
})

it('says of what was changed meanwhile, and is withdrawn here, in which edition', async () => {
  const [withdraws, edits] = [await createEdition(publisher), await createEdition(publisher)]
  const { baseVersion } = await edit(publisher, 'ACTOR', ids.party)
  const input = { edition: withdraws, kind: 'ACTOR', id: ids.party, baseVersion }
  await publisher.do('stageWithdrawal', input, changeFields)
  await change(publisher, 'ACTOR', ids.party, edits, { description: 'Told anew.' })
  const { edition } = await publish(publisher, edits)
  expect((await publish(publisher, withdraws)).blockers).toMatchObject([
    {
      code: 'CONFLICT',
      message: `It is withdrawn here and was changed in edition ${edition.number}: choose whether it stays.`,
    },
  ])
})

it('calls a successor that is not there by a word', async () => {
  const edition = await createEdition(publisher)
  const { baseVersion } = await edit(publisher, 'MEETING', ids.meeting)
  const input = { edition, kind: 'MEETING', id: ids.meeting, baseVersion, successorId: uuidv7() }
  await publisher.do('stageWithdrawal', input, changeFields)
  expect((await publish(publisher, edition)).blockers).toMatchObject([
    { code: 'DEAD_REFERENCE', path: 'successorId', label: 'Successor' },
  ])
})

it('restores all or some fields of an earlier version', async () => {
  const edition = await createEdition(publisher)
  await change(publisher, 'TRACK', ids.track, edition, { name: 'Renamed talks', summary: 'Another summary.' })
  await publish(publisher, edition)
  const draft = await createEdition(publisher)
  const input = { edition: draft, kind: 'TRACK', id: ids.track, version: 1 }
  const some = await publisher.do('restoreRevision', { ...input, fields: ['name'] }, changeFields)
  expect(some.change.next).toMatchObject({ name: 'The talks', summary: 'Another summary.' })
  const all = await publisher.do('restoreRevision', { ...input, lock: 1 }, changeFields)
  expect(all.change.next).toMatchObject({ name: 'The talks', summary: 'Talks.' })
  expect(await publisher.do('restoreRevision', { ...input, version: 99 }, changeFields)).toMatchObject({
    issues: [{ path: ['version'] }],
  })
  expect(await publisher.do('restoreRevision', { ...input, fields: ['colour'] }, changeFields)).toMatchObject(
    { issues: [{ path: ['fields'] }] },
  )
})

it('finds a document by its earlier slug and by its slug in the draft', async () => {
  const edition = await createEdition(publisher)
  await change(publisher, 'ACTOR', ids.party, edition, { slug: 'the-party' })
  expect(await edit(publisher, 'ACTOR', 'the-party')).toBeNull()
  expect(await edit(publisher, 'ACTOR', 'the-party', edition)).toMatchObject({ title: 'The Party' })
  await publish(publisher, edition)
  expect(await edit(publisher, 'ACTOR', 'party')).toMatchObject({
    title: 'The Party',
    document: { slug: 'the-party' },
  })
  expect(await edit(publisher, 'ACTOR', 'never\u0000heard')).toBeNull()
})
