import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { findLive } from '../../apps/api/src/editions/read-live'
import { type ResolveRequest, resolveConflict } from '../../apps/api/src/editions/resolve-conflict'
import { openWorld, type PutInput, smallStory, type World } from '../world'

type Meeting = Extract<PutInput, { kind: 'MEETING' }> & { document: object }

let world: World
let meeting: Meeting
const open: World[] = []
beforeEach(async () => {
  world = await openWorld()
  open.push(world)
  const { changes } = smallStory()
  await world.put(changes)
  const found = changes.find(({ kind }) => kind === 'MEETING')
  if (found?.kind !== 'MEETING' || !found.document) throw new Error('The small story has a meeting.')
  meeting = { ...found, document: found.document }
})
afterAll(() => Promise.all(open.map((each) => each.close())))

type Fields = Partial<Meeting['document']>
const seats = () => meeting.document.participations ?? []

/** A draft edition with the meeting changed from its first version. */
async function draftWith(fields: Fields | null): Promise<string> {
  const { id } = await world.draft()
  const document = fields && { ...meeting.document, ...fields }
  const staged = await world.stage({
    editionId: id,
    kind: 'MEETING',
    documentId: meeting.id,
    document,
    baseVersion: 1,
  })
  expect(staged.status).toBe('STAGED')
  return id
}

const resolve = (editionId: string, choices: ResolveRequest['choices'], lock = 1) =>
  world.db.$transaction((tx) =>
    resolveConflict(tx, { editionId, kind: 'MEETING', documentId: meeting.id, lock, choices }, world.editor),
  )
const readMeeting = () => findLive(world.db, 'MEETING', meeting.id)

describe('two drafts of one document, published in either order', () => {
  const one: Fields = { title: 'Round one' }
  const other: Fields = { place: 'Doha' }

  it.each([
    ['the first first', 0],
    ['the second first', 1],
  ])('keep both edits of different fields, %s', async (_, first) => {
    const drafts = [await draftWith(one), await draftWith(other)]
    for (const id of first === 0 ? drafts : drafts.reverse()) {
      expect(await world.publish(id)).toMatchObject({ status: 'PUBLISHED' })
    }
    expect(await readMeeting()).toMatchObject({ title: 'Round one', place: 'Doha' })
  })

  it('keep what each cited within one participant, an edit of another, and the order one of them chose', async () => {
    const [host, party] = seats()
    if (!host || !party) throw new Error('Two sit at the meeting.')
    const [first] = host.citations ?? []
    if (!first) throw new Error('The host is cited.')
    const [one, other] = [
      { ...first, id: uuidv7(), locator: 'p. 1' },
      { ...first, id: uuidv7(), locator: 'p. 2' },
    ]
    const drafts = [
      await draftWith({ participations: [{ ...host, citations: [first, one] }, party] }),
      await draftWith({
        participations: [
          { ...party, asNamed: 'the other side' },
          { ...host, asNamed: 'the host', citations: [first, other] },
        ],
      }),
    ]
    for (const id of drafts) expect(await world.publish(id)).toMatchObject({ status: 'PUBLISHED' })
    const cited = [first, one, other].map(({ id }) => ({ id }))
    expect(await readMeeting()).toMatchObject({
      participations: [
        { id: party.id, asNamed: 'the other side' },
        { id: host.id, asNamed: 'the host', citations: cited },
      ],
    })
  })

  it('conflict on the same field, with what it was, what it is and what it is to be', async () => {
    const drafts = [await draftWith({ title: 'Theirs' }), await draftWith({ title: 'Mine', place: 'Doha' })]
    expect(await world.publish(drafts[0] ?? '')).toMatchObject({ status: 'PUBLISHED' })
    const refused = await world.publish(drafts[1] ?? '')
    expect(refused).toMatchObject({
      status: 'BLOCKED',
      blockers: [
        {
          code: 'CONFLICT',
          path: 'title',
          conflict: { base: 'First round', theirs: 'Theirs', mine: 'Mine' },
        },
      ],
    })
    expect(await readMeeting()).toMatchObject({ title: 'Theirs', place: null })
  })

  it('is a blocker, not an error, when together they break a rule neither breaks alone', async () => {
    const third = { ...seats()[0], id: uuidv7(), role: 'HOST' as const, citations: [] }
    const seat = { ...third, actorId: seats()[0]?.actorId ?? '', presence: 'ATTENDED' as const }
    const cited = (locator: string) => [
      { id: uuidv7(), sourceId: seats()[0]?.citations?.[0]?.sourceId ?? '', locator },
    ]
    const withSeat = (id: string) => [
      ...seats(),
      { ...seat, id, certainty: 'REPORTED' as const, citations: cited(id) },
    ]
    const drafts = [
      await draftWith({ participations: withSeat(uuidv7()) }),
      await draftWith({ participations: withSeat(uuidv7()) }),
    ]
    expect(await world.publish(drafts[0] ?? '')).toMatchObject({ status: 'PUBLISHED' })
    expect(await world.publish(drafts[1] ?? '')).toMatchObject({
      status: 'BLOCKED',
      blockers: [{ code: 'INVALID', document: { kind: 'MEETING', id: meeting.id } }],
    })
  })
})

describe('resolving a conflict', () => {
  let editionId: string
  beforeEach(async () => {
    editionId = await draftWith({ title: 'Mine', place: 'Doha' })
    await world.put([{ ...meeting, document: { ...meeting.document, title: 'Theirs', summary: 'Later.' } }])
  })

  it.each([
    ['theirs', { take: 'THEIRS' } as const, 'Theirs'],
    ['mine', { take: 'MINE' } as const, 'Mine'],
    ['what stood before both', { take: 'BASE' } as const, 'First round'],
    ['a value written anew', { value: 'Both' }, 'Both'],
  ])('lays the draft onto what is live, with %s', async (_, choice, title) => {
    const resolved = await resolve(editionId, [{ path: 'title', ...choice }])
    expect(resolved).toMatchObject({
      status: 'RESOLVED',
      change: { baseVersion: 2, lock: 2, base: { title: 'Theirs' } },
    })
    expect(await world.publish(editionId)).toMatchObject({ status: 'PUBLISHED' })
    expect(await readMeeting()).toMatchObject({ title, place: 'Doha', summary: 'Later.' })
  })

  it('writes nothing while a conflict has no choice, a value cannot stand, or the lock is old', async () => {
    expect(await resolve(editionId, [])).toMatchObject({ status: 'INVALID', issues: [{ path: ['title'] }] })
    expect(await resolve(editionId, [{ path: 'title', value: 7 }])).toMatchObject({ status: 'INVALID' })
    expect(await resolve(editionId, [{ path: 'title', take: 'MINE' }], 0)).toMatchObject({
      status: 'CONFLICT',
    })
    expect(await world.db.change.findFirst({ where: { editionId } })).toMatchObject({
      lock: 1,
      baseVersion: 1,
    })
  })

  it('refuses a choice for what is no conflict, naming it and what conflicts', async () => {
    const theirs = { path: 'title', take: 'THEIRS' } as const
    expect(await resolve(editionId, [theirs, { path: 'place', take: 'THEIRS' }])).toMatchObject({
      status: 'INVALID',
      issues: [{ path: ['choices'], message: 'There is no conflict at “place”: what conflicts is “title”.' }],
    })
    expect(await resolve(editionId, [theirs])).toMatchObject({ status: 'RESOLVED' })
    expect(await resolve(editionId, [theirs], 2)).toMatchObject({
      issues: [{ message: 'There is no conflict at “title”: nothing in this document conflicts.' }],
    })
  })

  it('finds the conflict again when the document was published once more', async () => {
    await resolve(editionId, [{ path: 'title', take: 'MINE' }])
    await world.put([
      { ...meeting, document: { ...meeting.document, title: 'Once more', summary: 'Later.' } },
    ])
    expect(await world.publish(editionId)).toMatchObject({
      status: 'BLOCKED',
      blockers: [{ code: 'CONFLICT', path: 'title' }],
    })
  })
})

describe('withdrawing what a later edition edited', () => {
  const publishEdit = (title = 'Edited') =>
    world.put([{ ...meeting, document: { ...meeting.document, title } }])

  it('is a conflict about the whole document, resolved either way, or as before both', async () => {
    for (const take of ['THEIRS', 'BASE', 'MINE'] as const) {
      const editionId = await draftWith(null)
      await publishEdit(`Edited, then ${take}`)
      expect(await world.publish(editionId)).toMatchObject({
        status: 'BLOCKED',
        blockers: [{ code: 'CONFLICT', path: '' }],
      })
      expect(await resolve(editionId, [{ path: '', take }])).toMatchObject({ status: 'RESOLVED' })
      await world.publish(editionId)
      const left = { THEIRS: { title: 'Edited, then THEIRS' }, BASE: { title: 'First round' }, MINE: null }
      expect(await readMeeting()).toEqual(left[take] && expect.objectContaining(left[take]))
    }
  })

  it('takes a document written anew for what is to stay, and refuses what is none', async () => {
    const editionId = await draftWith(null)
    await publishEdit()
    expect(await resolve(editionId, [{ path: '', value: { title: 7 } }])).toMatchObject({ status: 'INVALID' })
    const value = { ...meeting.document, title: 'Written anew' }
    expect(await resolve(editionId, [{ path: '', value }])).toMatchObject({ status: 'RESOLVED' })
    await world.publish(editionId)
    expect(await readMeeting()).toMatchObject({ title: 'Written anew' })
  })
})

it('an order that both chose differently is a conflict, resolved by ids and by nothing else', async () => {
  const [host, party] = seats()
  if (!host || !party) throw new Error('Two sit at the meeting.')
  const third = {
    ...party,
    id: uuidv7(),
    role: 'OBSERVER' as const,
    citations: party.citations?.map((each) => ({ ...each, id: uuidv7() })),
  }
  await world.put([{ ...meeting, document: { ...meeting.document, participations: [host, party, third] } }])
  const editionId = (await world.draft()).id
  const reordered = { ...meeting.document, participations: [third, host, party] }
  await world.stage({ editionId, kind: 'MEETING', documentId: meeting.id, document: reordered })
  await world.put([{ ...meeting, document: { ...meeting.document, participations: [party, host, third] } }])
  const refused = await world.publish(editionId)
  expect(refused).toMatchObject({
    status: 'BLOCKED',
    blockers: [{ code: 'CONFLICT', path: 'participations' }],
  })
  expect(await resolve(editionId, [{ path: 'participations', value: 'first' }])).toMatchObject({
    status: 'INVALID',
  })
  const order = [third.id, party.id, host.id]
  expect(await resolve(editionId, [{ path: 'participations', value: order }])).toMatchObject({
    status: 'RESOLVED',
  })
  await world.publish(editionId)
  expect(await readMeeting()).toMatchObject({ participations: order.map((id) => ({ id })) })
})
