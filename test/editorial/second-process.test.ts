import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Answer, Browser } from './browser'
import { afterTheVote, type Entry, first, id, second } from './colombia'
import { change, createEdition, edit, publish, stage } from './drafting'
import { type Newsroom, openNewsroom } from './newsroom'

/** Another process than the one Parley was made on, entered and corrected through the API alone. */
let newsroom: Newsroom
let editor: Browser
const note = 'We named Venezuela a guarantor in Havana: it accompanied the talks.'

beforeAll(async () => {
  newsroom = await openNewsroom()
  editor = await newsroom.openAs('PUBLISHER')
  await put(first, await createEdition(editor, { title: 'Two tables' }))

  const vote = await createEdition(editor, { title: 'After the vote' })
  for (const { kind, slug, fields } of afterTheVote) await set(vote, kind, slug, fields)
  await put(second, vote)

  const correction = await createEdition(editor, { kind: 'CORRECTION', publicNote: note })
  const { document: track } = await edit(editor, 'TRACK', id('havana'))
  const participations = track.participations.map((seat: Record<string, unknown>) =>
    seat.actorId === id('venezuela') ? { ...seat, role: 'OBSERVER', asNamed: 'acompañante' } : seat,
  )
  await set(correction, 'TRACK', 'havana', { participations })
  await set(correction, 'ACTOR', 'farc', { slug: 'farc-ep', aliases: ['FARC', 'Farc-EP', 'FARC-EP'] })
  await withdraw(correction, 'STATEMENT', 'vote-weakens-santos')
  await withdraw(correction, 'SOURCE', 'first-report', id('colombia-accords'))
  await put([], correction)
})
afterAll(() => newsroom.close())

async function put(entries: Entry[], edition: string) {
  for (const entry of entries) {
    const { kind, id, document } = entry
    expect(await stage(editor, kind, { edition, id, document })).toMatchObject({
      __typename: 'StagedChange',
    })
  }
  expect(await publish(editor, edition)).toMatchObject({ __typename: 'PublishedEdition' })
}

async function set(edition: string, kind: string, slug: string, fields: Record<string, unknown>) {
  expect(await change(editor, kind, id(slug), edition, fields)).toMatchObject({ __typename: 'StagedChange' })
}

async function withdraw(edition: string, kind: string, slug: string, successorId?: string) {
  const input = { edition, kind, id: id(slug), baseVersion: 1, successorId }
  const selection = '... on StagedChange { change { operation } }'
  expect(await editor.do('stageWithdrawal', input, selection)).toMatchObject({
    change: { operation: 'WITHDRAW' },
  })
}

/** Asks as a reader, as of an edition. */
async function asOf(edition: number, selection: string): Promise<Answer['data']> {
  const answer = await editor.askPublic(`query @asOf(edition: ${edition}) { ${selection} }`)
  expect(answer.errors).toBeUndefined()
  return answer.data
}

const nodesOf = (connection: { edges: Array<{ node: Answer['data'] }> }) =>
  connection.edges.map(({ node }) => node)

it('orders the talks by their dates, at each edition as they were known', async () => {
  const selection = `timeline(story: "two-tables") { edges { node { when { label }
    ... on Meeting { title } ... on Development { title } ... on Statement { attributionText } } } }`
  const toldIn = async (edition: number) =>
    nodesOf((await asOf(edition, selection)).timeline).map(
      ({ when, title, attributionText }) => `${when.label}: ${title ?? attributionText}`,
    )
  const before = [
    'August 26, 2012: General agreement to end the conflict',
    'October 18, 2012: Public opening in Norway',
    'June 23, 2016: Bilateral and definitive ceasefire',
    'June 23, 2016: Timochenko',
    'September 26, 2016: Final agreement, signed in Cartagena',
  ]
  expect(await toldIn(1)).toEqual([...before, 'October 27, 2016: Opening of the Quito talks'])
  expect(await toldIn(3)).toEqual([
    ...before,
    'October 2, 2016: Plebiscite on the final agreement',
    'October 2, 2016: President Juan Manuel Santos',
    'November 24, 2016: Second final agreement, signed in Bogotá',
    'February 7, 2017: Public opening in Quito',
  ])
})

it('tells who sits at both tables, who was kept out of one, and who guarantees what', async () => {
  const both = `actors(filter: { inAllTracks: ["havana", "quito"], presence: [ATTENDED] }) { edges { node { slug } } }`
  const slugs = async (edition: number) => nodesOf((await asOf(edition, both)).actors).map(({ slug }) => slug)
  expect(await slugs(1)).toEqual([])
  expect((await slugs(3)).sort()).toEqual(['chile', 'colombia', 'cuba', 'norway', 'venezuela'])

  const { out, guarantors } = await asOf(
    3,
    `out: participations(filter: { story: "two-tables", presence: [EXCLUDED] }) {
       edges { node { actor { slug } target { ... on Track { slug } } reasonNotStated } } }
     guarantors: participations(filter: { track: "havana", role: [GUARANTOR] }) { edges { node { actor { slug } } } }`,
  )
  expect(nodesOf(out)).toEqual([
    { actor: { slug: 'eln' }, target: { slug: 'havana' }, reasonNotStated: true },
  ])
  expect(nodesOf(guarantors).map(({ actor }) => actor.slug)).toEqual(['norway', 'cuba'])
})

it('leads old addresses to what became of them, bounded by the tense', async () => {
  const selection = `
    renamed: document(kind: ACTOR, slug: "farc") { __typename ... on Redirect { slug } }
    replaced: document(kind: SOURCE, slug: "first-report") { __typename ... on Redirect { slug } }
    gone: document(kind: STATEMENT, slug: "vote-weakens-santos") {
      __typename ... on Tombstone { title note edition { number } } }
    toCome: document(kind: MEETING, slug: "quito-public-opening") { __typename }`
  expect(await asOf(1, selection)).toEqual({
    renamed: { __typename: 'Actor' },
    replaced: { __typename: 'Source' },
    gone: null,
    toCome: null,
  })
  expect(await asOf(3, selection)).toEqual({
    renamed: { __typename: 'Redirect', slug: 'farc-ep' },
    replaced: { __typename: 'Redirect', slug: 'colombia-accords' },
    gone: {
      __typename: 'Tombstone',
      title: 'analysts: The vote weakens the president.',
      note,
      edition: { number: 3 },
    },
    toCome: { __typename: 'Meeting' },
  })
})

it('says what changed since an edition in sentences, with the names of that day', async () => {
  const { editions, track } = await asOf(
    3,
    `editions(after: "2", story: "two-tables") {
       edges { node { number kind publicNote changes { kind operation diff { sentence } } } } }
     track(slug: "havana") { revisions { edges { node { version edition { number } } } } diff(from: 1, to: 2) { sentence } }`,
  )
  const [correction, ...others] = nodesOf(editions)
  expect(others).toEqual([])
  expect(correction).toMatchObject({ number: 3, kind: 'CORRECTION', publicNote: note })
  const sentences = [
    'Role of participant Venezuela changed from Guarantor to Observer',
    'Participant Venezuela: named as set to acompañante',
  ].map((sentence) => ({ sentence }))
  expect(correction.changes).toContainEqual({ kind: 'TRACK', operation: 'EDIT', diff: sentences })
  expect(correction.changes).toContainEqual({
    kind: 'ACTOR',
    operation: 'EDIT',
    diff: [{ sentence: 'Slug changed from farc to farc-ep' }, { sentence: 'Also called: added “FARC-EP”' }],
  })
  expect(track.diff).toEqual(sentences)
  expect(nodesOf(track.revisions)).toEqual([
    { version: 2, edition: { number: 3 } },
    { version: 1, edition: { number: 1 } },
  ])
})

it('follows an agreement to what came of it, and counts whose voice is heard', async () => {
  const { development, coverage, assessments } = await asOf(
    2,
    `development(slug: "first-final-agreement") { summary
       followedBy { edges { node { slug followedBy { totalCount edges { node { slug } } } } } } }
     coverage(story: "two-tables") { actor { slug } seats statements { form count } }
     assessments(story: "two-tables") { target { ... on Actor { slug } ... on Track { slug } } outlook }`,
  )
  expect(development).toEqual({
    summary: 'Voters turned it down.',
    followedBy: {
      edges: [
        {
          node: {
            slug: 'plebiscite',
            followedBy: { totalCount: 1, edges: [{ node: { slug: 'second-final-agreement' } }] },
          },
        },
      ],
    },
  })
  expect(coverage).toContainEqual({
    actor: { slug: 'santos' },
    seats: 0,
    statements: [{ form: 'DIRECT', count: 1 }],
  })
  expect(assessments).toEqual([
    { target: { slug: 'havana' }, outlook: 'UNCERTAIN' },
    { target: { slug: 'santos' }, outlook: 'LOSES' },
  ])
})
