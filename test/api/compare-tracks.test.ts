import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answer, startApi, type TestApi } from './api'
import { countStatements } from './count-statements'
import { on, rows } from './rows'

let api: TestApi
const ids = Object.fromEntries(
  ['oslo', 'geneva', 'host', 'party', 'guest', 'opposition'].map((name) => [name, crypto.randomUUID()]),
) as Record<'oslo' | 'geneva' | 'host' | 'party' | 'guest' | 'opposition', string>
const meetings = {
  first: crypto.randomUUID(),
  second: crypto.randomUUID(),
  planned: crypto.randomUUID(),
  undated: crypto.randomUUID(),
  cancelled: crypto.randomUUID(),
}

beforeAll(async () => {
  api = await startApi()
  const track = ids.oslo
  const seat = (values: { actorId: string } & Record<string, unknown>) =>
    rows.seat({ id: crypto.randomUUID(), ...values })
  const { host, party, guest, opposition } = ids
  await api.record.edition([
    rows.track({ id: ids.oslo, slug: 'oslo' }),
    rows.track({ id: ids.geneva, slug: 'geneva' }),
    ...(['host', 'party', 'guest', 'opposition'] as const).map((slug) => rows.actor({ id: ids[slug], slug })),
    rows.meeting({ id: meetings.first, slug: 'first', trackId: track, ...on('2018-12-01') }),
    rows.meeting({
      id: meetings.second,
      slug: 'second',
      trackId: track,
      ...on('2018-12-01'),
      afterId: meetings.first,
    }),
    rows.meeting({ id: meetings.undated, slug: 'undated', trackId: track }),
    rows.meeting({
      id: meetings.planned,
      slug: 'planned',
      trackId: track,
      occurrence: 'SCHEDULED',
      ...on('2019-01-01'),
    }),
    rows.meeting({
      id: meetings.cancelled,
      slug: 'cancelled',
      trackId: track,
      occurrence: 'CANCELLED',
      ...on('2019-01-01'),
    }),
    rows.development({
      id: crypto.randomUUID(),
      slug: 'deadline',
      trackId: track,
      kind: 'DEADLINE',
      ...on('2018-12-05'),
    }),
    rows.development({
      id: crypto.randomUUID(),
      slug: 'deal',
      trackId: track,
      kind: 'AGREEMENT',
      stage: 'OTHER',
      agreementStatus: 'SIGNED',
      ...on('2018-12-02'),
    }),
    seat({ actorId: host, trackId: track, role: 'HOST' }),
    seat({ actorId: party, trackId: track, certainty: 'CLAIMED' }),
    seat({ actorId: party, meetingId: meetings.first, certainty: 'REPORTED' }),
    seat({ actorId: guest, meetingId: meetings.cancelled, role: 'MEDIATOR' }),
    seat({
      actorId: opposition,
      trackId: track,
      presence: 'EXCLUDED',
      excludedById: host,
      reason: 'It was too small.',
    }),
    seat({ actorId: party, trackId: ids.geneva, certainty: 'DISPUTED' }),
    seat({ actorId: opposition, trackId: ids.geneva }),
  ])
  await api.record.edition([
    rows.meeting({
      id: crypto.randomUUID(),
      slug: 'far',
      trackId: track,
      occurrence: 'TENTATIVE',
      ...on('2199-01-01'),
    }),
    rows.meeting({ id: crypto.randomUUID(), slug: 'some-day', trackId: track, occurrence: 'TENTATIVE' }),
  ])
})
afterAll(() => api.close())

async function compare(selection: string, directive = '', slugs = '["oslo", "geneva"]') {
  const answer = await api.ask(`query ${directive} { compareTracks(slugs: ${slugs}) { ${selection} } }`)
  expect(answer.errors).toBeUndefined()
  return answer.data.compareTracks
}

const meetingsOf =
  'tracks { meetings { count held planned calledOff lastHeld { slug } nextPlanned { slug } overdue { slug } } }'

test('tracks come in the order they are named, each actor once in a cell, with its seats', async () => {
  const answer = await compare(
    'tracks { track { slug } hosts { actor { slug } } parties { certainty actor { slug } participations { certainty target { __typename } } } }',
    '',
    '["geneva", "oslo"]',
  )
  expect(answer.tracks).toEqual([
    {
      track: { slug: 'geneva' },
      hosts: [],
      parties: [
        {
          certainty: 'DISPUTED',
          actor: { slug: 'party' },
          participations: [{ certainty: 'DISPUTED', target: { __typename: 'Track' } }],
        },
        {
          certainty: 'REPORTED',
          actor: { slug: 'opposition' },
          participations: [{ certainty: 'REPORTED', target: { __typename: 'Track' } }],
        },
      ],
    },
    {
      track: { slug: 'oslo' },
      hosts: [{ actor: { slug: 'host' } }],
      parties: [
        {
          certainty: 'REPORTED',
          actor: { slug: 'party' },
          participations: [
            { certainty: 'CLAIMED', target: { __typename: 'Track' } },
            { certainty: 'REPORTED', target: { __typename: 'Meeting' } },
          ],
        },
      ],
    },
  ])
})

test('who was kept out is told with by whom and why, and is no party', async () => {
  const { tracks } = await compare(
    'tracks { missing { actor { slug } presence excludedBy { slug } reason } }',
  )
  expect(tracks).toEqual([
    {
      missing: [
        {
          actor: { slug: 'opposition' },
          presence: 'EXCLUDED',
          excludedBy: { slug: 'host' },
          reason: 'It was too small.',
        },
      ],
    },
    { missing: [] },
  ])
})

test('who attended all is as certain as the weakest attendance, and who attended one only is told', async () => {
  const answer = await compare(
    'inAll { certainty actor { slug } participations { id } } tracks { onlyHere { actor { slug } } }',
  )
  expect(answer).toMatchObject({
    inAll: [{ certainty: 'DISPUTED', actor: { slug: 'party' } }],
    tracks: [{ onlyHere: [{ actor: { slug: 'host' } }] }, { onlyHere: [{ actor: { slug: 'opposition' } }] }],
  })
  expect(answer.inAll[0].participations).toHaveLength(3)
})

test('a cancelled meeting seats nobody', async () => {
  const { tracks } = await compare('tracks { mediators { actor { slug } } }')
  expect(tracks).toEqual([{ mediators: [] }, { mediators: [] }])
})

test('the next meeting lies ahead of today; a plan whose day has passed is overdue', async () => {
  const { tracks } = await compare(meetingsOf)
  expect(tracks[0].meetings).toEqual({
    count: 7,
    held: 3,
    planned: 3,
    calledOff: 1,
    lastHeld: { slug: 'second' },
    nextPlanned: { slug: 'far' },
    overdue: [{ slug: 'planned' }],
  })
})

test('for a past edition, next is told from the day on which that was published', async () => {
  const { today, tracks } = await compare(`today ${meetingsOf}`, '@asOf(edition: 1)')
  expect(today).toBe('2019-01-01')
  expect(tracks[0].meetings).toMatchObject({
    count: 5,
    planned: 1,
    nextPlanned: { slug: 'planned' },
    overdue: [],
  })
  const later = await compare(`today ${meetingsOf}`, '@asOf(edition: 2)')
  expect(later.today).toBe('2019-01-02')
  expect(later.tracks[0].meetings).toMatchObject({
    nextPlanned: { slug: 'far' },
    overdue: [{ slug: 'planned' }],
  })
})

test('last and next events are meetings or developments; outcomes are what was agreed', async () => {
  const { tracks } = await compare(
    'tracks { lastEvent { __typename ... on Development { slug } } nextEvent { __typename ... on Meeting { slug } } outcomes { slug stage agreementStatus } }',
  )
  expect(tracks[0]).toEqual({
    lastEvent: { __typename: 'Development', slug: 'deadline' },
    nextEvent: { __typename: 'Meeting', slug: 'far' },
    outcomes: [{ slug: 'deal', stage: 'OTHER', agreementStatus: 'SIGNED' }],
  })
})

test('what comes next is told of stories and tracks alike, undated plans last', async () => {
  const slugs = async (args: string, directive = '') => {
    const { data, errors } = await api.ask(
      `query ${directive} { upcoming(${args}) { totalCount edges { node { ... on Meeting { slug } } } } }`,
    )
    expect(errors).toBeUndefined()
    expect(data.upcoming.edges).toHaveLength(data.upcoming.totalCount)
    return data.upcoming.edges.map(({ node }: { node: { slug: string } }) => node.slug)
  }
  expect(await slugs('tracks: ["oslo"]')).toEqual(['far', 'some-day'])
  expect(await slugs('from: "2019-01-01"')).toEqual(['planned', 'far', 'some-day'])
  expect(await slugs('first: 9', '@asOf(edition: 1)')).toEqual(['planned'])
  expect(await slugs('first: 9', '@asOf(edition: 2)')).toEqual(['far', 'some-day'])
})

test.each([
  [
    '["oslo", "bergen", "geneva", "basel"]',
    /"bergen" or "basel"/,
    { code: 'NOT_FOUND', unknown: ['bergen', 'basel'] },
  ],
  ['[]', /at least one/, { code: 'INVALID' }],
  ['["oslo", "oslo"]', /"oslo" stands twice/, { code: 'INVALID' }],
  [
    JSON.stringify(Array.from({ length: 11 }, (_, index) => `t${index}`)),
    /at most 10/,
    { code: 'INVALID', limit: 10 },
  ],
])('%s is refused in a sentence', async (slugs, message, extensions) => {
  const answer: Answer = await api.ask(`{ compareTracks(slugs: ${slugs}) { tracks { track { slug } } } }`)
  expect(answer.errors?.[0]?.message).toMatch(message)
  expect(answer.errors?.[0]?.extensions).toMatchObject({ ...extensions, argument: 'slugs' })
})

test('a track that was not there yet is unknown to the past', async () => {
  const id = crypto.randomUUID()
  await api.record.edition([rows.track({ id, slug: 'later' })])
  expect(await compare('tracks { track { slug } }', '', '["later"]')).toEqual({
    tracks: [{ track: { slug: 'later' } }],
  })
  const answer = await api.ask('query @asOf(edition: 2) { compareTracks(slugs: ["later"]) { today } }')
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', unknown: ['later'] })
})

test('ten tracks take as many statements as one, and the past one more, for its day', async () => {
  const many = Array.from({ length: 10 }, (_, index) => `many-${index}`)
  await api.record.edition(many.flatMap((slug) => wholeTrack(slug)))
  const cell = '{ certainty actor { name } participations { role citations { source { title } } } }'
  const everything = (
    slugs: string[],
  ) => `{ compareTracks(slugs: ${JSON.stringify(slugs)}) { inAll ${cell} tracks {
    track { name } hosts ${cell} parties ${cell} onlyHere ${cell} missing { reasons { slug } }
    meetings { count lastHeld { title } nextPlanned { title } overdue { title } }
    lastEvent { __typename ... on Meeting { title } } nextEvent { __typename ... on Meeting { title } } outcomes { title }
    contested { subject { __typename ... on Meeting { title } ... on Participation { role actor { name } } } disputedBy { source { title } } } } } }`
  const ofOne = await countStatements(api, everything(many.slice(0, 1)))
  expect(await countStatements(api, everything(many.slice(0, 2)))).toBe(ofOne)
  expect(await countStatements(api, everything(many))).toBe(ofOne)
  expect(await countStatements(api, everything(many).replace('{', 'query @asOf(edition: 4) {'))).toBe(
    ofOne + 1,
  )
})

/** A track that has something on every axis that the test above asks for. */
function wholeTrack(slug: string) {
  const trackId = crypto.randomUUID()
  const [held, planned, overdue, deal] = Array.from({ length: 4 }, () => crypto.randomUUID())
  const guest = crypto.randomUUID()
  const meeting = (id = '', occurrence = 'OCCURRED', day = '2018-12-01') =>
    rows.meeting({
      id,
      slug: `${slug}-${occurrence}-${day}`,
      trackId,
      occurrence,
      certainty: 'CLAIMED',
      ...on(day),
    })
  return [
    rows.track({ id: trackId, slug }),
    rows.actor({ id: guest, slug: `${slug}-guest` }),
    meeting(held),
    meeting(planned, 'SCHEDULED', '2199-01-01'),
    meeting(overdue, 'SCHEDULED', '2019-01-02'),
    rows.development({
      id: deal ?? '',
      slug: `${slug}-deal`,
      trackId,
      kind: 'AGREEMENT',
      ...on('2018-11-01'),
    }),
    rows.seat({ id: crypto.randomUUID(), actorId: guest, trackId, certainty: 'DISPUTED' }),
    rows.seat({ id: crypto.randomUUID(), actorId: ids.party, trackId }),
    rows.seat({ id: crypto.randomUUID(), actorId: ids.host, trackId, role: 'HOST' }),
    rows.seat({ id: crypto.randomUUID(), actorId: ids.opposition, trackId, presence: 'EXCLUDED' }),
  ]
}
