import type { DocumentInputs } from '@parley/shared/content/document'
import { stated } from '../dates'
import { idOf } from '../ids'
import { change, changesOf, type ImportedEdition } from '../imported'
import { itemsOf } from '../items'
import { type DocumentKey, editionTimes } from '../keys'
import { tracks } from '../tracks'
import { storyWithOrganisers } from './05-moscow-organisers'

const { citations, mention, seat } = itemsOf(7)

const sources = {
  'X6/thefederal': {
    slug: 'thefederal-camp-david',
    title: 'Trump cancels secret meeting with Taliban leaders at Camp David',
    kind: 'ARTICLE',
    publisher: 'thefederal.com',
    url: 'https://thefederal.com/international/trump-cancels-secret-meeting-with-taliban-leaders-at-camp-david/',
  },
  'X6/thehill': {
    slug: 'thehill-taliban-talks-dead',
    title: "Taliban talks 'dead' after Trump's surprise Camp David plan",
    kind: 'ARTICLE',
    publisher: 'thehill.com',
    url: 'https://thehill.com/policy/defense/460613-taliban-talks-dead-after-trumps-surprise-camp-david-plan',
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['SOURCE']>>

const president: DocumentInputs['ACTOR'] = {
  slug: 'us-president',
  name: 'President of the United States',
  kind: 'OFFICE',
  aliases: ['the U.S. president'],
  countryCode: 'US',
  relations: [
    itemsOf(7).relation('X6/president', 'A08', { kind: 'PART_OF', standing: 'CURRENT' }, [
      { source: 'X6/thehill' },
    ]),
  ],
  citations: citations('X6/president', [{ source: 'X6/thefederal' }, { source: 'X6/thehill' }]),
}

const campDavid: DocumentInputs['MEETING'] = {
  slug: 'camp-david',
  title: 'Secret meeting planned at Camp David',
  trackId: idOf('T1'),
  format: 'BACKCHANNEL',
  occurrence: 'CANCELLED',
  certainty: 'CLAIMED',
  when: stated('2019-09-08', null, 'The day for which it was planned.'),
  previousWhen: [stated('2019-09-08')],
  place: 'Camp David',
  countryCode: 'US',
  summary: 'Known only because it was called off, the day before it was to be held.',
  participations: [
    seat('X6/camp-david', 'A08', { role: 'HOST', presence: 'EXPECTED', certainty: 'CLAIMED' }, [
      { source: 'X6/thefederal', statement: 'X6/called-off' },
    ]),
  ],
  citations: citations('X6/camp-david', [{ source: 'X6/thefederal', statement: 'X6/called-off' }]),
}

const statements = {
  'X6/called-off': {
    slug: 'us-president-camp-david-called-off',
    form: 'INDIRECT',
    paraphrase: 'A secret meeting had been planned at Camp David for September 8, and is called off.',
    attribution: 'NAMED',
    speakerId: idOf('X6/president'),
    attributionText: 'the U.S. president',
    act: 'REJECT',
    modality: 'CATEGORICAL',
    when: stated('2019-09-07'),
    mentions: [mention('X6/called-off', 'X6/camp-david'), mention('X6/called-off', 'T1')],
    citations: citations('X6/called-off', [{ source: 'X6/thefederal' }]),
  },
  'X6/dead': {
    slug: 'us-president-the-talks-are-dead',
    form: 'INDIRECT',
    paraphrase: 'The talks are dead.',
    attribution: 'NAMED',
    speakerId: idOf('X6/president'),
    attributionText: 'the U.S. president',
    act: 'REJECT',
    modality: 'CATEGORICAL',
    when: stated('2019-09-09'),
    mentions: [mention('X6/dead', 'T1', { stance: 'CRITICAL' })],
    citations: citations('X6/dead', [{ source: 'X6/thehill' }]),
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['STATEMENT']>>

export const suspendedDohaTrack = {
  ...tracks.T1,
  trackStatus: 'SUSPENDED',
  citations: [...tracks.T1.citations, ...citations('T1', [{ source: 'X6/thehill', statement: 'X6/dead' }])],
} satisfies DocumentInputs['TRACK']

export const storyWithSuspension = {
  ...storyWithOrganisers,
  standfirst: `${storyWithOrganisers.standfirst} In September 2019 the American president called the talks of his side dead.`,
}

/** X6: a meeting known by its cancellation, and the American track suspended. */
export const campDavidCalledOff: ImportedEdition = {
  kind: 'UPDATE',
  title: 'Secret Camp David meeting called off; American talks called dead',
  publicNote:
    'A secret meeting planned for September 8 was made public and called off on September 7. On September 9 the American president called the talks dead. We list the track in Doha as suspended.',
  publishedAt: editionTimes[6],
  byline: null,
  changes: [
    ...changesOf(change.source, sources),
    change.actor('X6/president', president),
    change.track('T1', suspendedDohaTrack),
    change.meeting('X6/camp-david', campDavid),
    ...changesOf(change.statement, statements),
    change.story('STORY', storyWithSuspension),
  ],
}
