import type { DocumentInputs } from '@parley/shared/content/document'
import { itemsOf } from './items'
import type { DocumentKey } from './keys'

const { citations } = itemsOf(1)

/** The bodies that the quoted analysts belong to. */
export const organisations = {
  A30: {
    slug: 'afghanistan-analysts-network',
    name: 'Afghanistan Analysts Network',
    kind: 'CIVIL_SOCIETY',
    description: 'Independent think tank based in Kabul.',
    citations: citations('A30', ['¶11']),
  },
  A31: {
    slug: 'international-crisis-group',
    name: 'International Crisis Group',
    kind: 'CIVIL_SOCIETY',
    description: 'The source says nothing of it beyond whom it consults.',
    citations: citations('A31', ['¶25']),
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['ACTOR']>>
