import type { DocumentInputs } from '@parley/shared/content/document'
import { itemsOf } from './items'
import type { DocumentKey } from './keys'

const { citations, mention } = itemsOf(1)

/** Voices without a name: analysts, not always the same ones, and a report that names nobody. */
export const unnamedStatements = {
  S04: {
    slug: 'analysts-moscow-a-power-broker',
    form: 'INDIRECT',
    paraphrase: 'Russia wants to pass for a broker of power, and so to rival the American track.',
    attribution: 'UNNAMED_GROUP',
    attributionText: 'Analysts',
    act: 'ASSESS',
    modality: 'CATEGORICAL',
    mentions: [mention('S04', 'A09', { stance: 'CRITICAL' }), mention('S04', 'T1'), mention('S04', 'T2')],
    citations: citations('S04', ['¶10']),
  },
  S09: {
    slug: 'analysts-deeper-division',
    form: 'INDIRECT',
    paraphrase:
      'A major result is that the government of Ghani and powerful politicians of the opposition, Karzai among them, are ever more divided.',
    attribution: 'UNNAMED_GROUP',
    attributionText: 'Analysts',
    act: 'ASSESS',
    modality: 'CATEGORICAL',
    mentions: [mention('S09', 'A10'), mention('S09', 'A19'), mention('S09', 'A07')],
    citations: citations('S09', ['¶16']),
  },
  S12: {
    slug: 'reportedly-ghani-is-furious',
    form: 'INDIRECT',
    paraphrase: 'Ghani is angry that neither the American nor the Russian talks include his government.',
    attribution: 'UNATTRIBUTED',
    attributionText: 'reportedly',
    act: 'BELIEVE',
    modality: 'CATEGORICAL',
    mentions: [
      mention('S12', 'A06'),
      mention('S12', 'T1', { stance: 'CRITICAL' }),
      mention('S12', 'T2', { stance: 'CRITICAL' }),
    ],
    citations: citations('S12', ['¶20']),
  },
  S19: {
    slug: 'analysts-russia-polishes-its-image',
    form: 'INDIRECT',
    paraphrase:
      'The talks let Russia appear as a power of global weight, and the West lost influence once more.',
    attribution: 'UNNAMED_GROUP',
    attributionText: 'Analysts',
    act: 'ASSESS',
    modality: 'CATEGORICAL',
    mentions: [mention('S19', 'A09', { outlook: 'GAINS' }), mention('S19', 'WEST', { outlook: 'LOSES' })],
    citations: citations('S19', ['¶29']),
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['STATEMENT']>>
