import type { DocumentInputs } from '@parley/shared/content/document'
import { notStated, stated, yearNote } from './dates'
import { idOf } from './ids'
import { itemsOf } from './items'
import type { DocumentKey } from './keys'

const { citations } = itemsOf(1)

/** What is neither meeting nor speech. */
export const developments = {
  D1: {
    slug: 'basic-framework',
    title: 'Basic framework for a possible deal',
    kind: 'FRAMEWORK',
    occurrence: 'OCCURRED',
    certainty: 'REPORTED',
    when: notStated('The source says only that the series of talks led to it.'),
    trackId: idOf('T1'),
    reachedAtId: idOf('M1'),
    stage: 'FRAMEWORK_PARTIAL',
    agreementStatus: 'REPORTED',
    summary: 'Tentative. No text, terms, date or signature is given.',
    citations: citations('D1', ['¶7']),
  },
  D2: {
    slug: 'afghan-presidential-election',
    title: 'Afghan presidential election',
    kind: 'ELECTION',
    occurrence: 'SCHEDULED',
    certainty: 'REPORTED',
    when: stated('2019-07', 'July', yearNote),
    summary: 'Some who attended in Moscow have announced that they will stand.',
    citations: citations('D2', ['¶17']),
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['DEVELOPMENT']>>
