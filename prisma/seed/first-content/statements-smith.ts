import type { DocumentInputs } from '@parley/shared/content/document'
import { idOf } from './ids'
import { itemsOf } from './items'
import type { DocumentKey } from './keys'

const { citations, mention } = itemsOf(1)

/** Graeme Smith on what may come of the talks. */
export const smithStatements = {
  S16: {
    slug: 'smith-nobody-has-won-or-lost',
    form: 'INDIRECT',
    paraphrase: 'There are no winners or losers, as everyone involved has a stake in how it ends.',
    attribution: 'NAMED',
    speakerId: idOf('A05'),
    attributionText: 'Graeme Smith',
    speakerRole: 'an Afghanistan analyst and a consultant for the International Crisis Group',
    act: 'ASSESS',
    modality: 'CATEGORICAL',
    mentions: [mention('S16', 'T1', { outlook: 'NEITHER' }), mention('S16', 'T2', { outlook: 'NEITHER' })],
    citations: citations('S16', ['¶25']),
  },
  S17: {
    slug: 'smith-if-these-talks-give-birth',
    form: 'DIRECT',
    segments: [
      "If these talks give birth to an inclusive intra-Afghan process, the people of Afghanistan could finally gain relief from the world's deadliest war,",
      'If the talks fail to include all sides and no durable peace results [from them], the people could suffer another collapse into civil war.',
    ],
    attribution: 'NAMED',
    speakerId: idOf('A05'),
    attributionText: 'Smith',
    act: 'ASSESS',
    modality: 'CONDITIONAL',
    mentions: [
      mention('S17', 'PEOPLE', { outlook: 'UNCERTAIN' }),
      mention('S17', 'T1'),
      mention('S17', 'T2'),
    ],
    citations: citations('S17', ['¶26']),
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['STATEMENT']>>
