import type { DocumentInputs } from '@parley/shared/content/document'
import { inferred, relative, stated, yearNote } from './dates'
import { idOf } from './ids'
import { itemsOf } from './items'
import type { DocumentKey } from './keys'

const { citations, seat } = itemsOf(1)

/** The four meetings. Agenda, chair, building and headcount are stated for none of them. */
export const meetings = {
  M1: {
    slug: 'doha-series',
    title: 'The series of talks in Doha',
    trackId: idOf('T1'),
    format: 'DIRECT_TALKS',
    occurrence: 'OCCURRED',
    certainty: 'REPORTED',
    when: inferred(
      '../2019-02-03',
      'Neither the first day nor the number of rounds is stated; the series runs up to its latest round.',
    ),
    place: 'Doha',
    countryCode: 'QA',
    summary: 'The series as a whole; it stands for rounds that no source lists.',
    participations: [
      seat('M1', 'A01', { role: 'PARTY', presence: 'ATTENDED', onBehalfOfId: idOf('A08') }, ['¶7']),
      seat('M1', 'A15', { role: 'PARTY', presence: 'ATTENDED', onBehalfOfId: idOf('A14') }, ['¶7']),
    ],
    citations: citations('M1', ['¶7']),
  },
  M2: {
    slug: 'latest-doha-round',
    title: 'The latest round in Qatar',
    trackId: idOf('T1'),
    format: 'DIRECT_TALKS',
    occurrence: 'OCCURRED',
    certainty: 'REPORTED',
    when: relative(
      'last week',
      '[2019-01-28..2019-02-03]',
      'Some time in the week before the one of February 5-6. No publication date is printed to count from; the year is known from outside the text.',
    ),
    parentId: idOf('M1'),
    place: 'Doha',
    countryCode: 'QA',
    summary: 'Held before the second Moscow conference.',
    participations: [
      seat('M2', 'A17', { role: 'PARTY', presence: 'ATTENDED', onBehalfOfId: idOf('A08') }, ['¶5', '¶8']),
      seat('M2', 'A14', { role: 'PARTY', presence: 'ATTENDED' }, ['¶5']),
    ],
    citations: citations('M2', ['¶5', '¶8']),
  },
  M3: {
    slug: 'first-moscow-conference',
    title: 'First Moscow conference',
    trackId: idOf('T2'),
    format: 'CONFERENCE',
    occurrence: 'OCCURRED',
    certainty: 'REPORTED',
    when: inferred('[..2019-02-04]', 'Known only to be the earlier of two, so before February 5.'),
    ordinal: 1,
    place: 'Moscow',
    countryCode: 'RU',
    summary: 'Attendance is stated only for both conferences together.',
    participations: [seat('M3', 'A09', { role: 'CONVENER', presence: 'ATTENDED' }, ['¶8'])],
    citations: citations('M3', ['¶8']),
  },
  M4: {
    slug: 'second-moscow-conference',
    title: 'Second Moscow conference',
    trackId: idOf('T2'),
    format: 'CONFERENCE',
    occurrence: 'OCCURRED',
    certainty: 'REPORTED',
    when: stated('2019-02-05/2019-02-06', 'February 5-6', yearNote),
    ordinal: 2,
    afterId: idOf('M3'),
    place: 'Moscow',
    countryCode: 'RU',
    summary: 'The Taliban met influential Afghans.',
    participations: [
      seat('M4', 'A09', { role: 'CONVENER', presence: 'ATTENDED' }, ['¶8']),
      seat('M4', 'A14', { role: 'PARTICIPANT', presence: 'ATTENDED' }, ['¶5']),
      seat('M4', 'A16', { role: 'PARTICIPANT', presence: 'ATTENDED', asNamed: 'Taliban officials' }, ['¶2']),
      seat(
        'M4',
        'A18',
        {
          role: 'PARTICIPANT',
          presence: 'ATTENDED',
          asNamed: 'a delegation of powerful Afghan power brokers',
        },
        ['¶5'],
      ),
      seat('M4', 'A21', { role: 'PARTICIPANT', presence: 'ATTENDED', asNamed: 'Afghan politicians' }, [
        '¶22',
      ]),
    ],
    citations: citations('M4', ['¶2', '¶5', '¶8', '¶22']),
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['MEETING']>>
