import type { DocumentInputs } from '@parley/shared/content/document'
import { stated } from '../dates'
import { idOf } from '../ids'
import { change, changesOf, type ImportedEdition } from '../imported'
import { editSeat, itemsOf } from '../items'
import { type DocumentKey, editionTimes } from '../keys'
import { editSection, placeIn, reword } from '../story'
import { moscowConference, moscowDeclaration } from './02-moscow-declaration'
import { moscowTrack, storyWithMoscowFormat } from './04-first-moscow-meeting'

const { citations, mention, relation, seat } = itemsOf(5)

const sources = {
  'X3/interfax': {
    slug: 'interfax-russia-welcomes-meeting',
    title: 'Russia welcomes intra-Afghan meeting in Moscow - Foreign Ministry',
    kind: 'ARTICLE',
    publisher: 'interfax.com',
    url: 'https://interfax.com/newsroom/top-stories/21414/',
    published: stated('2019-02-04'),
  },
  'X3/didpress': {
    slug: 'didpress-joint-declaration',
    title: "Moscow Conference's Joint Declaration on Peace",
    kind: 'OFFICIAL_DOCUMENT',
    publisher: 'en.didpress.com',
    url: 'https://en.didpress.com/moscow-conferences-joint-declaration-on-peace',
    note: 'The declaration in English, as a news site gives it.',
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['SOURCE']>>

const organisers = {
  'X3/foreign-ministry': {
    slug: 'russian-foreign-ministry',
    name: "Russia's foreign ministry",
    kind: 'OFFICE',
    countryCode: 'RU',
    relations: [
      relation('X3/foreign-ministry', 'A09', { kind: 'PART_OF', standing: 'CURRENT' }, [
        { source: 'X3/interfax' },
      ]),
    ],
    citations: citations('X3/foreign-ministry', [{ source: 'X3/interfax' }]),
  },
  'X3/diaspora-leaders': {
    slug: 'afghan-diaspora-leaders',
    name: 'Afghan diaspora leaders',
    kind: 'COLLECTIVE',
    named: false,
    description: "The February meeting was their initiative, says Russia's foreign ministry.",
    citations: citations('X3/diaspora-leaders', [{ source: 'X3/interfax' }]),
  },
  'X3/afghan-society': {
    slug: 'afghan-society-in-moscow',
    name: 'Afghan society in Moscow',
    kind: 'CIVIL_SOCIETY',
    description: 'Organiser of the February meeting, by its final declaration.',
    citations: citations('X3/afghan-society', [{ source: 'X3/didpress' }]),
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['ACTOR']>>

const initiative: DocumentInputs['STATEMENT'] = {
  slug: 'russian-foreign-ministry-initiative-of-the-diaspora',
  form: 'INDIRECT',
  paraphrase:
    'The February meeting is an initiative of leaders of the Afghan diaspora, and no session of the Moscow consultations.',
  attribution: 'NAMED',
  speakerId: idOf('X3/foreign-ministry'),
  attributionText: "Russia's foreign ministry",
  act: 'ASSERT',
  modality: 'CATEGORICAL',
  when: stated('2019-02-04'),
  mentions: [
    mention('X3/initiative', 'M4'),
    mention('X3/initiative', 'T2'),
    mention('X3/initiative', 'X3/diaspora-leaders'),
  ],
  citations: citations('X3/initiative', [{ source: 'X3/interfax' }]),
}

const ministry = { source: 'X3/interfax', statement: 'X3/initiative' } as const

const conference: DocumentInputs['MEETING'] = {
  ...moscowConference,
  summary: `${moscowConference.summary} Who convened it is disputed.`,
  participations: [
    ...editSeat(moscowConference.participations, 'A09', 'CONVENER', (convener) => ({
      ...convener,
      certainty: 'DISPUTED',
      citations: [
        ...(convener.citations ?? []),
        ...citations('M4/participation/A09/CONVENER', [{ ...ministry, disputes: true }]),
      ],
    })),
    seat('M4', 'X3/diaspora-leaders', { role: 'CONVENER', presence: 'ATTENDED', certainty: 'CLAIMED' }, [
      ministry,
    ]),
    seat('M4', 'X3/afghan-society', { role: 'CONVENER', presence: 'ATTENDED' }, [{ source: 'X3/didpress' }]),
  ],
}

const declaration: DocumentInputs['DEVELOPMENT'] = {
  ...moscowDeclaration,
  documentUrl: sources['X3/didpress'].url,
  summary: `${moscowDeclaration.summary} It names the Afghan society in Moscow as organiser.`,
  citations: [...moscowDeclaration.citations, ...citations('X4/declaration', [{ source: 'X3/didpress' }])],
}

const track: DocumentInputs['TRACK'] = {
  ...moscowTrack,
  summary: `${reword(moscowTrack.summary, 'organised by Russia.', 'said by the explainer to be organised by Russia.')} Whether the two belong to one series is disputed: Russia's foreign ministry says that the second was no session of the Moscow consultations.`,
  citations: [...moscowTrack.citations, ...citations('T2', [{ ...ministry, disputes: true }])],
}

export const storyWithOrganisers = editSection(storyWithMoscowFormat, 'Q1', (section) => ({
  ...placeIn(section, 'Q1', 5, ['X3/initiative']),
  body: `${section.body} Who called the second conference is disputed: Russia's foreign ministry names leaders of the Afghan diaspora.`,
}))

/** X3: who convened the February meeting, and whether the two conferences are one series. */
export const moscowOrganisers: ImportedEdition = {
  kind: 'CLARIFICATION',
  title: 'Who convened the February meeting in Moscow is disputed',
  publicNote:
    "We said that Russia organised both Moscow conferences. Russia's foreign ministry says that the February meeting was an initiative of Afghan diaspora leaders and not a session of the Moscow consultations; the final declaration names the Afghan society in Moscow as organiser.",
  publishedAt: editionTimes[4],
  byline: null,
  changes: [
    ...changesOf(change.source, sources),
    ...changesOf(change.actor, organisers),
    change.track('T2', track),
    change.meeting('M4', conference),
    change.development('X4/declaration', declaration),
    change.statement('X3/initiative', initiative),
    change.story('STORY', storyWithOrganisers),
  ],
}
