import type { DocumentInputs } from '@parley/shared/content/document'
import { stated } from '../dates'
import { idOf } from '../ids'
import { change, changesOf, type ImportedEdition } from '../imported'
import { editSeat, itemsOf } from '../items'
import { type DocumentKey, editionTimes } from '../keys'
import { meetings } from '../meetings'
import { editSection, placeIn, reword } from '../story'
import { tracks } from '../tracks'
import { storyWithDohaDate } from './03-doha-round-date'

const { citations, mention, seat } = itemsOf(4)

const sources = {
  'X2/nation': {
    slug: 'nation-moscow-format-consultations',
    title: 'On the Moscow format consultations on Afghanistan',
    kind: 'ARTICLE',
    publisher: 'nation.com.pk',
    url: 'https://nation.com.pk/16-Nov-2018/on-the-moscow-format-consultations-on-afghanistan',
    published: stated('2018-11-16'),
    note: 'The Russian account of the meeting.',
  },
  'X2/samaa': {
    slug: 'samaa-russia-to-host',
    title: 'Russia to host Taliban, Afghan govt representatives for talks',
    kind: 'ARTICLE',
    publisher: 'samaa.tv',
    url: 'https://www.samaa.tv/global/2018/11/russia-to-host-taliban-afghan-govt-representatives-for-talks/',
    published: stated('2018-11-09'),
  },
  'X2/technapex': {
    slug: 'technapex-moscow-meeting',
    title: 'Report on the Moscow meeting',
    kind: 'ARTICLE',
    publisher: 'technapex.com',
    published: stated('2018-11-10'),
    note: 'The title describes the report; its headline was not noted.',
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['SOURCE']>>

const india: DocumentInputs['ACTOR'] = {
  slug: 'india',
  name: 'India',
  kind: 'STATE',
  description: 'An observer at the first Moscow meeting, by the Russian account.',
  countryCode: 'IN',
  citations: citations('X2/india', [{ source: 'X2/nation' }]),
}

const russianAccount: DocumentInputs['STATEMENT'] = {
  slug: 'russia-kabul-was-represented',
  form: 'INDIRECT',
  paraphrase:
    'The High Peace Council represented the Afghan government, and India and the United States took part as observers.',
  attribution: 'NAMED',
  speakerId: idOf('A09'),
  attributionText: 'the Russian account',
  act: 'ASSERT',
  modality: 'CATEGORICAL',
  mentions: [
    mention('X2/russian-account', 'M3'),
    mention('X2/russian-account', 'A10'),
    mention('X2/russian-account', 'X4/high-peace-council'),
    mention('X2/russian-account', 'X2/india'),
    mention('X2/russian-account', 'A08'),
  ],
  citations: citations('X2/russian-account', [{ source: 'X2/nation' }]),
}

const account = { source: 'X2/nation', statement: 'X2/russian-account' } as const

const firstMeeting: DocumentInputs['MEETING'] = {
  ...meetings.M3,
  title: 'First Moscow conference ("Moscow format")',
  when: stated('2018-11-09'),
  summary:
    'Held in what Russia calls the Moscow format. Whether the Afghan government was represented is disputed.',
  participations: [
    ...meetings.M3.participations,
    seat('M3', 'A10', { role: 'PARTICIPANT', presence: 'ATTENDED', certainty: 'DISPUTED' }, [
      account,
      { source: 'X2/technapex', disputes: true },
    ]),
    seat(
      'M3',
      'X4/high-peace-council',
      { role: 'PARTICIPANT', presence: 'ATTENDED', onBehalfOfId: idOf('A10'), certainty: 'CLAIMED' },
      [account],
    ),
    seat('M3', 'X2/india', { role: 'OBSERVER', presence: 'ATTENDED', certainty: 'CLAIMED' }, [account]),
    seat('M3', 'A08', { role: 'OBSERVER', presence: 'ATTENDED', certainty: 'CLAIMED' }, [account]),
  ],
  citations: [
    ...meetings.M3.citations,
    ...citations('M3', [{ source: 'X2/nation' }, { source: 'X2/samaa' }, { source: 'X2/technapex' }]),
  ],
}

export const moscowTrack = {
  ...tracks.T2,
  participations: editSeat(tracks.T2.participations, 'A10', 'PARTICIPANT', (excluded) => ({
    ...excluded,
    certainty: 'DISPUTED',
    citations: [
      ...(excluded.citations ?? []),
      ...citations('T2/participation/A10/PARTICIPANT', [{ ...account, disputes: true }]),
    ],
  })),
} satisfies DocumentInputs['TRACK']

const rewordedStory = {
  ...storyWithDohaDate,
  standfirst: reword(
    storyWithDohaDate.standfirst,
    'and neither has a seat for the Afghan government.',
    'and the Afghan government is reported to be in neither, which is disputed for one meeting in Moscow.',
  ),
}

export const storyWithMoscowFormat = editSection(rewordedStory, 'Q1', (section) => ({
  ...placeIn(section, 'Q1', 4, ['X2/russian-account']),
  body: reword(
    section.body,
    'The Afghan government is in neither.',
    'The Afghan government is reported to be in neither; for the first Moscow conference, in November 2018, a Russian account disputes that.',
  ),
}))

/** X2: which meeting the first conference was, and who says that Kabul was there. */
export const firstMoscowMeeting: ImportedEdition = {
  kind: 'CLARIFICATION',
  title: 'Whether Kabul was at the first Moscow conference is disputed',
  publicNote:
    'We said, as our source did, that the Afghan government was left out of both tracks. The first Moscow conference was held on November 9, 2018, and by the Russian account the High Peace Council represented the government there. Other reports say that Kabul sent no official delegation.',
  publishedAt: editionTimes[3],
  byline: null,
  changes: [
    ...changesOf(change.source, sources),
    change.actor('X2/india', india),
    change.track('T2', moscowTrack),
    change.meeting('M3', firstMeeting),
    change.statement('X2/russian-account', russianAccount),
    change.story('STORY', storyWithMoscowFormat),
  ],
}
