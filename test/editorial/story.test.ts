import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser } from './browser'
import { change, createEdition, edit, publish, publishSmallStory, stage } from './drafting'
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

const readMeeting = '{ meeting(slug: "first-round") { title place participations { actor { name } } } }'
const titleOf = async (query: string) => (await publisher.askPublic(query)).data.meeting.title

it('takes a meeting and two actors from draft to readers at once, and back', async () => {
  const edition = await createEdition(publisher, { title: 'A second round' })
  const renamed = await change(publisher, 'MEETING', ids.meeting, edition, {
    title: 'Round one',
    place: 'Doha',
  })
  expect(renamed.change).toMatchObject({ operation: 'EDIT', lock: 1, baseVersion: 1 })
  expect(renamed.change.diff.map((one: { sentence: string }) => one.sentence)).toEqual([
    'Title changed from “First round” to “Round one”',
    'Place set to Doha',
  ])
  await change(publisher, 'ACTOR', ids.host, edition, { name: 'The Great Host' })
  const newcomer = await stage(publisher, 'ACTOR', {
    edition,
    document: {
      slug: 'newcomer',
      name: 'The Newcomer',
      kind: 'STATE',
      citations: [{ sourceId: `Source:${ids.source}` }],
    },
  })
  expect(newcomer.change).toMatchObject({ operation: 'CREATE', title: 'The Newcomer' })
  expect(newcomer.change.next.citations[0].id).toMatch(/^[0-9a-f-]{36}$/)

  // Before it is published, readers see none of it, and a preview all of it.
  expect(await titleOf(readMeeting)).toBe('First round')
  const preview = await publisher.ask(
    `query ($edition: ID!) @preview(edition: $edition) { meeting(slug: "first-round") { title } actors { edges { node { name } } } }`,
    { edition },
  )
  expect(preview.errors).toBeUndefined()
  expect(preview.data.meeting.title).toBe('Round one')
  const names = preview.data.actors.edges.map((edge: { node: { name: string } }) => edge.node.name)
  expect(names.sort()).toEqual(['The Great Host', 'The Newcomer', 'The Party'])
  expect(await titleOf(readMeeting)).toBe('First round')

  const published = await publish(publisher, edition)
  expect(published).toMatchObject({
    __typename: 'PublishedEdition',
    edition: { number: 2, title: 'A second round' },
  })
  expect(await titleOf(readMeeting)).toBe('Round one')
  expect(await titleOf(readMeeting.replace('{', 'query @asOf(edition: 1) {'))).toBe('First round')

  const reverted = await publisher.do(
    'revertEdition',
    { number: 2, kind: 'RETRACTION', publicNote: ' We were wrong. ' },
    `... on RevertedEdition { edition { id kind publicNote reverts { number } changes { kind operation diff { sentence } } } conflicts { title } }`,
  )
  expect(reverted).toMatchObject({
    edition: { kind: 'RETRACTION', publicNote: 'We were wrong.', reverts: { number: 2 } },
    conflicts: [],
  })
  expect(reverted.edition.changes).toHaveLength(3)
  expect(await publish(publisher, reverted.edition.id)).toMatchObject({ edition: { number: 3 } })
  expect(await titleOf(readMeeting)).toBe('First round')
  expect(await titleOf(readMeeting.replace('{', 'query @asOf(edition: 2) {'))).toBe('Round one')
})

it('reverts as a correction that waits for its note when none is given, and refuses a note that is too long', async () => {
  const revert = (input: Record<string, unknown>) =>
    publisher.do(
      'revertEdition',
      { number: 2, ...input },
      `... on RevertedEdition { edition { id kind publicNote blockers { code } } }
       ... on InvalidInput { issues { path message } }`,
    )
  const { edition } = await revert({})
  expect(edition).toMatchObject({ kind: 'CORRECTION', publicNote: null })
  await publisher.do('discardEdition', { id: edition.id })
  const drafts = () => publisher.ask('{ draftEditions { totalCount } }')
  const before = await drafts()
  expect((await revert({ publicNote: 'x'.repeat(4001) })).issues).toEqual([
    { path: ['publicNote'], message: 'Public note: this is longer than 4000 characters; shorten it.' },
  ])
  expect(await drafts()).toEqual(before)
})

it('tells everything about a document in the form and its history', async () => {
  const answer = await publisher.ask(
    `query ($key: String!) { editable(kind: MEETING, key: $key) {
      id slug title version lock isWithdrawn referrers { title } otherDrafts { id }
      revisions { version operation title changeCount editedBy { role } publishedBy { role } edition { number draftId } document } } }`,
    { key: 'first-round' },
  )
  expect(answer.errors).toBeUndefined()
  expect(answer.data.editable).toMatchObject({ id: ids.meeting, version: 3, lock: 0, isWithdrawn: false })
  const { revisions } = answer.data.editable
  expect(revisions.map((revision: { version: number }) => revision.version)).toEqual([3, 2, 1])
  expect(revisions[1]).toMatchObject({
    title: 'Round one',
    changeCount: 2,
    edition: { number: 2 },
    publishedBy: { role: 'PUBLISHER' },
  })
  const host = await publisher.ask(`{ editable(kind: ACTOR, key: "host") { referrers { kind title } } }`)
  expect(host.data.editable.referrers).toEqual([{ kind: 'MEETING', title: 'First round' }])
})

it('keeps drafts out of the reach of the public endpoint', async () => {
  const secret = 'Nobody may know this yet'
  const edition = await createEdition(publisher, { title: secret, internalNote: secret })
  const id = uuidv7()
  await stage(publisher, 'ACTOR', {
    edition,
    id,
    document: { slug: 'secret-actor', name: secret, kind: 'STATE' },
  })
  const uuid = edition.replace('DraftEdition:', '')
  const asked = await Promise.all([
    publisher.askPublic(`{ node(id: "Edition:${uuid}") { id } }`),
    publisher.askPublic(
      `{ node(id: "DraftEdition:${uuid}") { id } nodes(ids: ["Actor:${id}", "Edition:${uuid}"]) { id } }`,
    ),
    publisher.askPublic(
      '{ actor(slug: "secret-actor") { name } actors { totalCount edges { node { name } } } }',
    ),
    publisher.askPublic(`query @preview(edition: "${uuid}") { actor(slug: "secret-actor") { name } }`),
    publisher.askPublic(`{ draftEdition(id: "${uuid}") { title } }`),
    publisher.askPublic('{ editions { edges { node { title } } } }'),
  ])
  expect(JSON.stringify(asked)).not.toContain(secret)
  expect(asked[0]?.data?.node ?? null).toBeNull()
  expect(asked[1]?.data).toEqual({ node: null, nodes: [null, null] })
  expect(asked[3]?.errors?.[0].message).toContain('Unknown directive')
  expect(asked[4]?.errors?.[0].message).toContain('Cannot query field')
})

it('says all that is to be mended when a preview does not hold together', async () => {
  const edition = await createEdition(publisher)
  const missing = uuidv7()
  const { document } = await edit(publisher, 'MEETING', ids.meeting)
  const staged = await change(publisher, 'MEETING', ids.meeting, edition, {
    participations: [{ ...document.participations[0], actorId: missing }],
  })
  expect(staged.__typename).toBe('StagedChange')
  const preview = await publisher.ask(`query @preview(edition: "${edition}") { actors { totalCount } }`)
  expect(preview).toMatchObject({
    status: 400,
    errors: [
      {
        extensions: {
          code: 'INVALID',
          blockers: [
            {
              document: { kind: 'MEETING', id: ids.meeting },
              path: expect.stringContaining('participations.'),
            },
          ],
        },
      },
    ],
  })
  expect(preview.data ?? null).toBeNull()
  expect(preview.errors?.[0].extensions.blockers[0].message).toMatch(/\.$/)
})
