import type { DocumentInputs } from '@parley/shared/content/document'
import { itemsOf } from './items'
import type { DocumentKey } from './keys'

const { citations, relation } = itemsOf(1)

/** States, their governments and the one organ that speaks for itself. */
export const states = {
  A08: {
    slug: 'united-states',
    name: 'United States',
    kind: 'STATE',
    aliases: ['the United States', 'U.S.', 'American', 'Washington'],
    description:
      'Negotiates with the Taliban in Doha and backs that track. The explainer quotes no American official.',
    countryCode: 'US',
    citations: citations('A08', ['¶4', '¶5', '¶7', '¶9', '¶10', '¶12', '¶23']),
  },
  A09: {
    slug: 'russia',
    name: 'Russia',
    kind: 'STATE',
    aliases: ['Moscow', 'the Russian government'],
    description: 'Organised the conferences in Moscow and backs that track.',
    countryCode: 'RU',
    relations: [
      relation(
        'A09',
        'A08',
        { kind: 'RIVAL_OF', standing: 'CURRENT', note: 'Of long standing, says the publication.' },
        ['¶4'],
      ),
    ],
    citations: citations('A09', ['¶4', '¶8', '¶10', '¶11', '¶18', '¶19', '¶23', '¶29', '¶30']),
  },
  A10: {
    slug: 'afghan-government',
    name: 'Afghan government',
    kind: 'STATE',
    aliases: ['the Afghan government', 'the Kabul government', 'Kabul', "Ghani's administration"],
    description: 'Left out of both tracks.',
    countryCode: 'AF',
    citations: citations('A10', ['¶9', '¶16', '¶18', '¶20', '¶22', '¶23', '¶27']),
  },
  A11: {
    slug: 'afghan-presidents-office',
    name: 'Office of the Afghan president',
    kind: 'OFFICE',
    aliases: ["the president's office"],
    description: 'Speaks as an institution; no spokesperson is named.',
    countryCode: 'AF',
    citations: citations('A11', ['¶22']),
  },
  A12: {
    slug: 'afghanistan',
    name: 'Afghanistan',
    kind: 'STATE',
    description: 'The country, where the war is fought.',
    countryCode: 'AF',
    citations: citations('A12', ['¶3', '¶16', '¶26']),
  },
  A13: {
    slug: 'qatar',
    name: 'Qatar',
    kind: 'STATE',
    description: 'Its capital is the place of the American talks. The source gives it no role in them.',
    countryCode: 'QA',
    citations: citations('A13', ['¶5', '¶7']),
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['ACTOR']>>
