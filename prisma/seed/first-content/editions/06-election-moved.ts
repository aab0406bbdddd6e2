import type { DocumentInputs } from '@parley/shared/content/document'
import { stated } from '../dates'
import { developments } from '../developments'
import { change, changesOf, type ImportedEdition } from '../imported'
import { itemsOf } from '../items'
import { type DocumentKey, editionTimes } from '../keys'

const { citations } = itemsOf(6)

const sources = {
  'X5/rferl': {
    slug: 'rferl-election-moved',
    title: 'Report on the new date of the Afghan presidential election',
    kind: 'ARTICLE',
    publisher: 'rferl.org',
    published: stated('2019-03-20'),
    note: 'The title describes the report; its headline was not noted.',
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['SOURCE']>>

const election: DocumentInputs['DEVELOPMENT'] = {
  ...developments.D2,
  when: stated('2019-09-28'),
  previousWhen: [stated('2019-04-20'), stated('2019-07-20')],
  citations: [...developments.D2.citations, ...citations('D2', [{ source: 'X5/rferl' }])],
}

/** X5: the election moves a second time. */
export const electionMoved: ImportedEdition = {
  kind: 'UPDATE',
  title: 'Afghan presidential election moved to September 28',
  publicNote: 'The election, first set for April 20 and then for July 20, is now to be held on September 28.',
  publishedAt: editionTimes[5],
  byline: null,
  changes: [...changesOf(change.source, sources), change.development('D2', election)],
}
