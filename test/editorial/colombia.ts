import { v7 as uuidv7 } from 'uuid'

/** Colombia, 2012 to 2017: the talks with the FARC-EP in Havana beside those with the ELN in Quito. */
type Fields = Record<string, unknown>

export interface Entry {
  kind: 'ACTOR' | 'SOURCE' | 'TRACK' | 'MEETING' | 'DEVELOPMENT' | 'STATEMENT' | 'STORY'
  id: string
  document: Fields
}

const ids = new Map<string, string>()

/** The id of a document by its first slug: it may be named before it is written. */
export function id(slug: string): string {
  const known = ids.get(slug) ?? uuidv7()
  ids.set(slug, known)
  return known
}

export const cite = (...slugs: string[]) => slugs.map((slug) => ({ sourceId: id(slug) }))
export const day = (text: string, edtf: string) => ({ text, edtf, basis: 'STATED' })

export function seat(actor: string, role: string, presence = 'ATTENDED', more: Fields = {}) {
  const citations = cite('colombia-accords')
  return { actorId: id(actor), role, presence, certainty: 'CONFIRMED', citations, ...more }
}

function entry(kind: Entry['kind'], slug: string, document: Fields): Entry {
  return { kind, id: id(slug), document: { slug, ...document } }
}

function actor(slug: string, name: string, kind: string, more: Fields = {}): Entry {
  return entry('ACTOR', slug, { name, kind, citations: cite('colombia-accords'), ...more })
}

const certainty = 'CONFIRMED'
const citations = cite('colombia-accords')
const occurred = { occurrence: 'OCCURRED', certainty, citations }

export const actors: Entry[] = [
  actor('colombia', 'Government of Colombia', 'STATE', { countryCode: 'CO', aliases: ['Bogotá'] }),
  actor('farc', 'FARC-EP', 'ARMED_ORGANIZATION', { aliases: ['FARC', 'Farc-EP'] }),
  actor('eln', 'National Liberation Army', 'ARMED_ORGANIZATION', { aliases: ['ELN'] }),
  actor('norway', 'Norway', 'STATE', { countryCode: 'NO' }),
  actor('cuba', 'Cuba', 'STATE', { countryCode: 'CU', aliases: ['Havana'] }),
  actor('venezuela', 'Venezuela', 'STATE', { countryCode: 'VE' }),
  actor('chile', 'Chile', 'STATE', { countryCode: 'CL' }),
  actor('ecuador', 'Ecuador', 'STATE', { countryCode: 'EC', aliases: ['Quito'] }),
  actor('voters', 'Colombian voters', 'COLLECTIVE', { named: false }),
  actor('santos', 'Juan Manuel Santos', 'PERSON', {
    relations: [
      {
        toId: id('colombia'),
        kind: 'HOLDS_OFFICE',
        standing: 'CURRENT',
        title: 'President',
        certainty,
        citations,
        when: day('since August 2010', '2010-08-07/..'),
      },
    ],
  }),
  actor('londono', 'Rodrigo Londoño', 'PERSON', {
    aliases: ['Timochenko', 'Timoleón Jiménez'],
    relations: [{ toId: id('farc'), kind: 'MEMBER_OF', standing: 'CURRENT', certainty, citations }],
  }),
]

export const sources: Entry[] = [
  entry('SOURCE', 'colombia-accords', {
    title: 'Accords of the Colombian tables',
    kind: 'OFFICIAL_DOCUMENT',
  }),
  entry('SOURCE', 'first-report', { title: 'A first report on the guarantors', kind: 'ARTICLE' }),
]

export const tracks: Entry[] = [
  entry('TRACK', 'havana', {
    name: 'Havana talks',
    summary: 'Talks of the government with the FARC-EP, with two guarantors.',
    trackStatus: 'ACTIVE',
    level: 'TRACK_1',
    citations,
    participations: [
      seat('colombia', 'PARTY'),
      seat('farc', 'PARTY'),
      seat('norway', 'GUARANTOR'),
      seat('cuba', 'GUARANTOR'),
      seat('cuba', 'HOST'),
      seat('venezuela', 'GUARANTOR'),
      seat('chile', 'OBSERVER', 'ATTENDED', { asNamed: 'acompañante' }),
      seat('eln', 'PARTY', 'EXCLUDED', { reasonNotStated: true }),
    ],
  }),
  entry('TRACK', 'quito', {
    name: 'Quito talks',
    summary: 'Talks of the government with the ELN.',
    trackStatus: 'EXPLORATORY',
    level: 'TRACK_1',
    citations,
    participations: [
      seat('colombia', 'PARTY', 'EXPECTED'),
      seat('eln', 'PARTY', 'EXPECTED'),
      seat('ecuador', 'HOST', 'EXPECTED'),
    ],
  }),
]

export const meetings: Entry[] = [
  entry('MEETING', 'oslo-opening', {
    title: 'Public opening in Norway',
    trackId: id('havana'),
    format: 'DIRECT_TALKS',
    ...occurred,
    place: 'Hurdal',
    countryCode: 'NO',
    when: day('18 October 2012', '2012-10-18'),
    participations: [seat('colombia', 'PARTY'), seat('farc', 'PARTY'), seat('norway', 'HOST')],
  }),
  entry('MEETING', 'quito-opening', {
    title: 'Opening of the Quito talks',
    trackId: id('quito'),
    format: 'DIRECT_TALKS',
    occurrence: 'SCHEDULED',
    certainty,
    citations,
    place: 'Quito',
    countryCode: 'EC',
    when: day('27 October 2016', '2016-10-27'),
    participations: [seat('colombia', 'PARTY', 'EXPECTED'), seat('eln', 'PARTY', 'EXPECTED')],
  }),
]

const signed = (name: string) => seat(name, 'PARTY', 'ATTENDED', { signed: true })

export const developments: Entry[] = [
  entry('DEVELOPMENT', 'general-agreement', {
    title: 'General agreement to end the conflict',
    kind: 'FRAMEWORK',
    ...occurred,
    when: day('26 August 2012', '2012-08-26'),
    trackId: id('havana'),
    stage: 'PRE_NEGOTIATION',
    agreementStatus: 'SIGNED',
    participations: [signed('colombia'), signed('farc')],
  }),
  entry('DEVELOPMENT', 'ceasefire', {
    title: 'Bilateral and definitive ceasefire',
    kind: 'CEASEFIRE',
    ...occurred,
    when: day('23 June 2016', '2016-06-23'),
    trackId: id('havana'),
    followsId: id('general-agreement'),
    stage: 'CEASEFIRE',
    agreementStatus: 'SIGNED',
    participations: [signed('colombia'), signed('farc')],
  }),
  entry('DEVELOPMENT', 'first-final-agreement', {
    title: 'Final agreement, signed in Cartagena',
    kind: 'AGREEMENT',
    ...occurred,
    when: day('26 September 2016', '2016-09-26'),
    trackId: id('havana'),
    followsId: id('ceasefire'),
    stage: 'FRAMEWORK_COMPREHENSIVE',
    agreementStatus: 'SIGNED',
    participations: [signed('colombia'), signed('farc')],
  }),
]

const about = (field: string, slug: string, more: Fields = {}) => ({ [field]: id(slug), ...more })

const lastDay = entry('STATEMENT', 'last-day-of-the-war', {
  form: 'DIRECT',
  segments: ['May this be the last day of the war.'],
  attribution: 'NAMED',
  speakerId: id('londono'),
  attributionText: 'Timochenko',
  act: 'REQUEST',
  modality: 'CATEGORICAL',
  translated: 'YES',
  when: day('23 June 2016', '2016-06-23'),
  mentions: [about('developmentId', 'ceasefire', { stance: 'SUPPORTIVE' })],
  citations,
})

/** What the newsroom publishes first: the two tables before the vote. */
export const first: Entry[] = [
  ...sources,
  ...actors,
  ...tracks,
  ...meetings,
  ...developments,
  lastDay,
  entry('STORY', 'two-tables', {
    headline: 'Two tables, one peace',
    standfirst: 'Who talks with whom in Havana and in Quito.',
    tracks: [{ trackId: id('havana') }, { trackId: id('quito') }],
    sections: [
      { kind: 'INTRO', body: 'The government talks with two groups, at two tables.' },
      { kind: 'QUESTION', heading: 'Who stops shooting?', items: [about('developmentId', 'ceasefire')] },
    ],
  }),
]

/** What is new after the vote of 2 October 2016, up to the opening in Quito. */
export const second: Entry[] = [
  entry('DEVELOPMENT', 'plebiscite', {
    title: 'Plebiscite on the final agreement',
    kind: 'ELECTION',
    ...occurred,
    when: day('2 October 2016', '2016-10-02'),
    followsId: id('first-final-agreement'),
    trackId: id('havana'),
  }),
  entry('DEVELOPMENT', 'second-final-agreement', {
    title: 'Second final agreement, signed in Bogotá',
    kind: 'AGREEMENT',
    ...occurred,
    when: day('24 November 2016', '2016-11-24'),
    trackId: id('havana'),
    followsId: id('plebiscite'),
    stage: 'FRAMEWORK_COMPREHENSIVE',
    agreementStatus: 'SIGNED',
    participations: [signed('colombia'), signed('farc')],
  }),
  entry('STATEMENT', 'santos-will-not-give-up', {
    form: 'DIRECT',
    segments: ['I will not give up.', 'I will keep seeking peace until the last minute of my mandate.'],
    attribution: 'NAMED',
    speakerId: id('santos'),
    attributionText: 'President Juan Manuel Santos',
    onBehalfOfId: id('colombia'),
    act: 'ASSERT',
    modality: 'CATEGORICAL',
    translated: 'YES',
    when: day('2 October 2016', '2016-10-02'),
    mentions: [about('trackId', 'havana', { stance: 'SUPPORTIVE', outlook: 'UNCERTAIN' })],
    citations,
  }),
  entry('STATEMENT', 'vote-weakens-santos', {
    form: 'INDIRECT',
    paraphrase: 'The vote weakens the president.',
    attribution: 'UNNAMED_GROUP',
    attributionText: 'analysts',
    act: 'ASSESS',
    modality: 'HEDGED',
    mentions: [about('actorId', 'santos', { outlook: 'LOSES' }), about('developmentId', 'plebiscite')],
    citations,
  }),
]

/** What the second edition changes of what stands, by slug. */
export const afterTheVote: Array<{ kind: Entry['kind']; slug: string; fields: Fields }> = [
  {
    kind: 'MEETING',
    slug: 'quito-opening',
    fields: {
      slug: 'quito-public-opening',
      title: 'Public opening in Quito',
      occurrence: 'OCCURRED',
      when: day('7 February 2017', '2017-02-07'),
      previousWhen: [day('27 October 2016', '2016-10-27')],
      participations: [seat('colombia', 'PARTY'), seat('eln', 'PARTY'), seat('ecuador', 'HOST')],
    },
  },
  {
    kind: 'TRACK',
    slug: 'quito',
    fields: {
      trackStatus: 'ACTIVE',
      participations: [
        seat('colombia', 'PARTY'),
        seat('eln', 'PARTY'),
        ...['norway', 'cuba', 'venezuela', 'chile', 'ecuador'].map((name) => seat(name, 'GUARANTOR')),
      ],
    },
  },
  { kind: 'DEVELOPMENT', slug: 'first-final-agreement', fields: { summary: 'Voters turned it down.' } },
]
