import type { DocumentInputs } from '@parley/shared/content/document'
import { stated } from '../dates'
import { idOf } from '../ids'
import { change, changesOf, type ImportedEdition } from '../imported'
import { itemsOf } from '../items'
import { type DocumentKey, editionTimes } from '../keys'
import { editSection, placeIn } from '../story'
import { storyWithOrganisers } from './05-moscow-organisers'
import { storyWithSuspension, suspendedDohaTrack } from './07-camp-david'

const { citations, seat } = itemsOf(8)

const sources = {
  'X7/pa-x': {
    slug: 'pa-x',
    title: 'PA-X Peace Agreements Database',
    kind: 'DATASET',
    publisher: 'peaceagreements.org',
    url: 'https://www.peaceagreements.org/',
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['SOURCE']>>

const dataset = [{ source: 'X7/pa-x' }] as const

const agreements = {
  'X7/agreement': {
    slug: 'us-taliban-agreement',
    title: 'U.S.-Taliban agreement',
    kind: 'AGREEMENT',
    occurrence: 'OCCURRED',
    certainty: 'CONFIRMED',
    when: stated('2020-02-29'),
    trackId: idOf('T1'),
    followsId: idOf('D1'),
    stage: 'FRAMEWORK_PARTIAL',
    agreementStatus: 'SIGNED',
    summary:
      'Reached in Doha, on the day of the declaration between the United States and the Islamic Republic.',
    participations: [
      seat(
        'X7/agreement',
        'A08',
        { role: 'PARTY', presence: 'ATTENDED', certainty: 'CONFIRMED', signed: true },
        dataset,
      ),
      seat(
        'X7/agreement',
        'A14',
        {
          role: 'PARTY',
          presence: 'ATTENDED',
          asNamed:
            'Islamic Emirate of Afghanistan which is not recognized by the United States as a state and is known as the Taliban',
          certainty: 'CONFIRMED',
          signed: true,
        },
        dataset,
      ),
    ],
    citations: citations('X7/agreement', dataset),
  },
  'X7/declaration': {
    slug: 'us-islamic-republic-joint-declaration',
    title: 'U.S.-Islamic Republic joint declaration',
    kind: 'JOINT_STATEMENT',
    occurrence: 'OCCURRED',
    certainty: 'CONFIRMED',
    when: stated('2020-02-29'),
    stage: 'FRAMEWORK_PARTIAL',
    agreementStatus: 'AGREED',
    documentUrl: 'https://pax.peaceagreements.org/agreements/2272',
    summary:
      'Made on the day of the agreement with the Taliban, between other parties. It belongs to neither track.',
    participations: [
      seat('X7/declaration', 'A08', { role: 'PARTY', presence: 'ATTENDED', certainty: 'CONFIRMED' }, dataset),
      seat(
        'X7/declaration',
        'A10',
        {
          role: 'PARTY',
          presence: 'ATTENDED',
          asNamed: 'Islamic Republic of Afghanistan',
          certainty: 'CONFIRMED',
        },
        dataset,
      ),
    ],
    citations: citations('X7/declaration', dataset),
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['DEVELOPMENT']>>

const dohaTrack: DocumentInputs['TRACK'] = {
  ...suspendedDohaTrack,
  summary: `${suspendedDohaTrack.summary} On February 29, 2020 it came to an agreement.`,
  trackStatus: 'ACTIVE',
  citations: [...suspendedDohaTrack.citations, ...citations('T1', dataset)],
}

export const storyWithAgreement = editSection(
  {
    ...storyWithSuspension,
    standfirst: `${storyWithOrganisers.standfirst} In February 2020 the American track came to an agreement with the Taliban.`,
  },
  'Q2',
  (section) => placeIn(section, 'Q2', 8, ['X7/agreement', 'X7/declaration']),
)

/** X7: two agreements on one day, between two sets of parties. */
export const dohaAgreement: ImportedEdition = {
  kind: 'UPDATE',
  title: 'United States and Taliban reach an agreement',
  publicNote:
    'On February 29, 2020 the United States and the Taliban reached an agreement in Doha; the same day the United States and the Islamic Republic made a joint declaration. The track in Doha is active again.',
  publishedAt: editionTimes[7],
  byline: null,
  changes: [
    ...changesOf(change.source, sources),
    change.track('T1', dohaTrack),
    ...changesOf(change.development, agreements),
    change.story('STORY', storyWithAgreement),
  ],
}
