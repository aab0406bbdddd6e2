import type { DocumentInputs } from '@parley/shared/content/document'
import { idOf } from './ids'
import { itemsOf } from './items'
import type { DocumentKey } from './keys'

const { citations, seat } = itemsOf(1)

/** The two tracks. Attendance that the source states of both Moscow conferences together sits on the track. */
export const tracks = {
  T1: {
    slug: 'doha',
    name: 'U.S.-Taliban talks, Doha',
    shortName: 'Doha',
    summary:
      'A series of direct talks in the Qatari capital between the American peace envoy and negotiators of the Taliban. It has led to a basic framework for a possible deal. How many rounds there were is not stated.',
    trackStatus: 'ACTIVE',
    participations: [
      seat('T1', 'A08', { role: 'PARTY', presence: 'ATTENDED' }, ['¶5', '¶7', '¶9']),
      seat('T1', 'A08', { role: 'SPONSOR', presence: 'ATTENDED' }, ['¶4', '¶10', '¶23']),
      seat('T1', 'A14', { role: 'PARTY', presence: 'ATTENDED' }, ['¶5', '¶7', '¶9']),
      seat('T1', 'A15', { role: 'PARTY', presence: 'ATTENDED', onBehalfOfId: idOf('A14') }, ['¶7', '¶8']),
      seat('T1', 'A10', { role: 'PARTICIPANT', presence: 'EXCLUDED' }, ['¶9', '¶20', '¶23'], ['S03', 'S15']),
    ],
    citations: citations('T1', ['¶4', '¶5', '¶7', '¶9', '¶10', '¶20', '¶22', '¶23']),
  },
  T2: {
    slug: 'moscow',
    name: 'Russia-backed "intra-Afghan" talks, Moscow',
    shortName: 'Moscow',
    nameNote:
      'The publication always prints "intra-Afghan" in quotation marks, at a distance from the term; a speaker it quotes uses the term without them.',
    summary:
      "Two conferences in Moscow, organised by Russia. They drew representatives of Afghanistan's neighbours, opposition politicians and the Taliban's negotiators from Doha. Who came to which of the two is mostly not stated.",
    trackStatus: 'ACTIVE',
    participations: [
      seat('T2', 'A09', { role: 'SPONSOR', presence: 'ATTENDED' }, ['¶4', '¶8', '¶23']),
      seat('T2', 'A14', { role: 'PARTICIPANT', presence: 'ATTENDED' }, ['¶5', '¶8']),
      seat('T2', 'A15', { role: 'PARTICIPANT', presence: 'ATTENDED', onBehalfOfId: idOf('A14') }, ['¶8']),
      seat('T2', 'A19', { role: 'PARTICIPANT', presence: 'ATTENDED' }, ['¶8']),
      seat('T2', 'A20', { role: 'PARTICIPANT', presence: 'ATTENDED' }, ['¶17']),
      seat('T2', 'A22', { role: 'PARTICIPANT', presence: 'ATTENDED' }, ['¶8']),
      seat(
        'T2',
        'A10',
        { role: 'PARTICIPANT', presence: 'EXCLUDED' },
        ['¶9', '¶18', '¶20', '¶23'],
        ['S03', 'S10', 'S15'],
      ),
    ],
    citations: citations('T2', ['¶2', '¶4', '¶5', '¶8', '¶9', '¶17', '¶18', '¶20', '¶22', '¶23']),
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['TRACK']>>
