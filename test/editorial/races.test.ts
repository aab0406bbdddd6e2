import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser } from './browser'
import { createEdition, edit, publish, publishSmallStory, stage } from './drafting'
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

it('loses no save of eight editors who write different fields of one document at once', async () => {
  const edition = await createEdition(publisher)
  const { document } = await edit(publisher, 'MEETING', ids.meeting)
  const fields = {
    title: 'A',
    place: 'B',
    summary: 'C',
    countryCode: 'QA',
    ordinal: 4,
    format: 'CONFERENCE',
    certainty: 'CLAIMED',
    slug: 'h',
  }
  const saves = await Promise.all(
    Object.entries(fields).map(([name, value]) =>
      stage(publisher, 'MEETING', {
        edition,
        id: ids.meeting,
        baseVersion: 1,
        lock: 0,
        document: { ...document, [name]: value },
      }),
    ),
  )
  expect(saves.map((save) => save.__typename)).toEqual(saves.map(() => 'StagedChange'))
  const after = await edit(publisher, 'MEETING', ids.meeting, edition)
  expect(after).toMatchObject({ lock: 8, document: fields })
})

it('publishes an edition once, however many press the button', async () => {
  const edition = await createEdition(publisher)
  const document = { slug: 'pressed', name: 'Pressed', kind: 'STATE', citations: [{ sourceId: ids.source }] }
  await stage(publisher, 'ACTOR', { edition, id: uuidv7(), document })
  const pressed = await Promise.all([1, 2, 3, 4].map(() => publish(publisher, edition)))
  const typenames = pressed.map((result) => result.__typename).sort()
  expect(typenames).toEqual(['InvalidInput', 'InvalidInput', 'InvalidInput', 'PublishedEdition'])
})

it('keeps the past as it was while editions are published', async () => {
  const ask =
    'query @asOf(edition: 1) { meetings { edges { node { title place } } } actors { edges { node { name } } } }'
  const before = await publisher.ask(ask)
  const edition = await createEdition(publisher)
  const { document, version } = await edit(publisher, 'ACTOR', ids.host)
  await stage(publisher, 'ACTOR', {
    edition,
    id: ids.host,
    baseVersion: version,
    document: { ...document, name: 'Anew' },
  })
  expect(await publish(publisher, edition)).toMatchObject({ __typename: 'PublishedEdition' })
  expect(await publisher.ask(ask)).toEqual(before)
})

it('answers for an edition by its draft id once it is published, from the record', async () => {
  const { data } = await publisher.ask('{ edition(number: 1) { draftId } }')
  const answer = await publisher.ask(
    `query ($id: ID!) { draftEdition(id: $id) { state number publishedBy { role } blockers { code } conflicts { title }
      changes { operation title conflicts { path } diff { change } next } } }`,
    { id: data.edition.draftId },
  )
  expect(answer.errors).toBeUndefined()
  expect(answer.data.draftEdition).toMatchObject({
    state: 'PUBLISHED',
    number: 1,
    blockers: [],
    conflicts: [],
  })
  expect(answer.data.draftEdition.changes).toHaveLength(5)
  for (const change of answer.data.draftEdition.changes) {
    expect(change).toMatchObject({ operation: 'CREATE', conflicts: [] })
    expect(change.diff.length).toBeGreaterThan(0)
  }
})

it('refuses questions about drafts inside the past or a preview', async () => {
  for (const query of [
    'query @asOf(edition: 1) { draftEditions { totalCount } }',
    `query @asOf(edition: 1) { editable(kind: ACTOR, key: "${ids.host}") { title } }`,
  ]) {
    expect((await publisher.ask(query)).errors?.[0]).toMatchObject({ extensions: { code: 'INVALID' } })
  }
  const now = await publisher.ask(
    'query @asOf(edition: 1) { edition(number: 1) { number createdBy { role } draftId internalNote } }',
  )
  expect(now.data.edition).toMatchObject({ number: 1, createdBy: { role: 'PUBLISHER' } })
})
