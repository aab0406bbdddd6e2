import type { DocumentInputs } from '@parley/shared/content/document'
import { itemsOf } from './items'
import type { DocumentKey } from './keys'

const { citations, relation } = itemsOf(1)

/**
 * Groups and delegations; none of their members is named. A18 to A21 plainly overlap and no source equates them, so
 * they stay four groups. The last two exist only so that statements can be about them.
 */
export const groups = {
  A14: {
    slug: 'taliban',
    name: 'Taliban',
    kind: 'ARMED_ORGANIZATION',
    aliases: ['The militants'],
    description: 'Takes part in both tracks.',
    relations: [relation('A14', 'A10', { kind: 'REFUSES_TO_MEET', standing: 'CURRENT' }, ['¶9'])],
    citations: citations('A14', ['¶3', '¶5', '¶7', '¶8', '¶9', '¶13', '¶14', '¶22', '¶23']),
  },
  A15: {
    slug: 'taliban-negotiators',
    name: 'Taliban negotiators',
    kind: 'COLLECTIVE',
    named: false,
    description: 'The same people negotiated in Doha and came to Moscow. None is named.',
    citations: citations('A15', ['¶7', '¶8']),
  },
  A16: {
    slug: 'taliban-officials-in-moscow',
    name: 'Taliban officials in Moscow',
    kind: 'COLLECTIVE',
    named: false,
    aliases: ['Taliban officials'],
    description: 'Photographed at the Moscow meeting. Whether they are the negotiators is not said.',
    citations: citations('A16', ['¶2']),
  },
  A17: {
    slug: 'american-negotiators',
    name: 'American negotiators',
    kind: 'COLLECTIVE',
    named: false,
    aliases: ['the American delegation'],
    description: 'Met the Taliban in Qatar. None is named.',
    citations: citations('A17', ['¶5', '¶8']),
  },
  A18: {
    slug: 'afghan-power-brokers',
    name: 'Delegation of Afghan power brokers',
    kind: 'COLLECTIVE',
    named: false,
    aliases: ['a delegation of powerful Afghan power brokers'],
    description: "The Taliban's counterpart in Moscow. None is named.",
    citations: citations('A18', ['¶5']),
  },
  A19: {
    slug: 'opposition-politicians',
    name: 'Afghan opposition politicians',
    kind: 'COLLECTIVE',
    named: false,
    aliases: ['opposition politicians'],
    description: 'Came to the Moscow conferences. Only Hamid Karzai is named among the powerful ones.',
    citations: citations('A19', ['¶8', '¶16']),
  },
  A20: {
    slug: 'declared-candidates',
    name: 'Power brokers who have declared their candidacy',
    kind: 'COLLECTIVE',
    named: false,
    aliases: ['key power brokers'],
    description:
      'Attended the Moscow meetings, having already announced that they will stand. None is named.',
    relations: [
      relation(
        'A20',
        'A06',
        { kind: 'RUNS_AGAINST', standing: 'PROSPECTIVE', note: 'In the coming presidential election.' },
        ['¶17'],
      ),
    ],
    citations: citations('A20', ['¶17']),
  },
  A21: {
    slug: 'politicians-at-the-moscow-gathering',
    name: 'Afghan politicians at the Moscow gathering',
    kind: 'COLLECTIVE',
    named: false,
    aliases: ['Afghan politicians'],
    description: "The president's office calls them so. None is named.",
    citations: citations('A21', ['¶22']),
  },
  A22: {
    slug: 'neighbours-representatives',
    name: "Representatives of Afghanistan's neighbours",
    kind: 'COLLECTIVE',
    named: false,
    aliases: ["representatives from Afghanistan's neighbors"],
    description: 'Came to the Moscow conferences. No country is named.',
    citations: citations('A22', ['¶8']),
  },
  WEST: {
    slug: 'the-west',
    name: 'The West',
    kind: 'COLLECTIVE',
    aliases: ['Western'],
    description: 'Stands in the record only because a statement is about its influence.',
    citations: citations('WEST', ['¶9', '¶29']),
  },
  PEOPLE: {
    slug: 'people-of-afghanistan',
    name: 'People of Afghanistan',
    kind: 'COLLECTIVE',
    named: false,
    aliases: ['the people of Afghanistan'],
    description: 'Stand in the record only because a statement is about them.',
    citations: citations('PEOPLE', ['¶26']),
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['ACTOR']>>
