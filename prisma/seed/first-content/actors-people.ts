import type { DocumentInputs } from '@parley/shared/content/document'
import { itemsOf } from './items'
import type { DocumentKey } from './keys'

const { citations, relation } = itemsOf(1)

/** The people the explainer names. */
export const people = {
  A01: {
    slug: 'khalilzad',
    name: 'Zalmay Khalilzad',
    kind: 'PERSON',
    description: 'Has held the series of talks in Doha. The explainer does not quote him.',
    relations: [
      relation('A01', 'A08', { kind: 'HOLDS_OFFICE', standing: 'CURRENT', title: 'peace envoy' }, ['¶7']),
    ],
    citations: citations('A01', ['¶7']),
  },
  A02: {
    slug: 'lavrov',
    name: 'Sergei Lavrov',
    kind: 'PERSON',
    description: 'Quoted on the American talks. No attendance at a meeting is stated.',
    relations: [
      relation('A02', 'A09', { kind: 'HOLDS_OFFICE', standing: 'CURRENT', title: 'Foreign Minister' }, [
        '¶12',
      ]),
    ],
    citations: citations('A02', ['¶12']),
  },
  A03: {
    slug: 'ruttig',
    name: 'Thomas Ruttig',
    kind: 'PERSON',
    description: 'Helps to lead a think tank in Kabul.',
    relations: [
      relation('A03', 'A30', { kind: 'HOLDS_OFFICE', standing: 'CURRENT', title: 'co-director' }, ['¶11']),
    ],
    citations: citations('A03', ['¶11', '¶18', '¶19', '¶30']),
  },
  A04: {
    slug: 'mir',
    name: 'Haroun Mir',
    kind: 'PERSON',
    description: 'Political analyst based in Kabul. No employer is given.',
    citations: citations('A04', ['¶13', '¶14', '¶23', '¶28']),
  },
  A05: {
    slug: 'smith',
    name: 'Graeme Smith',
    kind: 'PERSON',
    description: 'Analyst of Afghanistan, and consultant at the same time.',
    relations: [
      relation('A05', 'A31', { kind: 'WORKS_FOR', standing: 'CURRENT', title: 'consultant' }, ['¶25']),
    ],
    citations: citations('A05', ['¶25', '¶26']),
  },
  A06: {
    slug: 'ghani',
    name: 'Ashraf Ghani',
    kind: 'PERSON',
    description:
      'Heads the Afghan government, and faces declared candidates in an election. The explainer does not quote him.',
    relations: [
      relation('A06', 'A10', { kind: 'HOLDS_OFFICE', standing: 'CURRENT', title: 'President' }, [
        '¶16',
        '¶20',
        '¶21',
      ]),
    ],
    citations: citations('A06', ['¶16', '¶17', '¶20', '¶21']),
  },
  A07: {
    slug: 'karzai',
    name: 'Hamid Karzai',
    kind: 'PERSON',
    description:
      'Named among the powerful opposition politicians. The explainer does not quote him and does not say that he went to Moscow.',
    relations: [
      relation(
        'A07',
        'A12',
        {
          kind: 'HOLDS_OFFICE',
          standing: 'FORMER',
          title: 'President',
          note: 'The source gives no dates for the term.',
        },
        ['¶16'],
      ),
    ],
    citations: citations('A07', ['¶16']),
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['ACTOR']>>
