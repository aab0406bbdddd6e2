import type { DocumentInputs } from '@parley/shared/content/document'
import { idOf } from './ids'
import { itemsOf } from './items'
import type { DocumentKey } from './keys'

const { citations, mention } = itemsOf(1)

/** What the Taliban holds and intends, as reported: never in direct speech. */
export const talibanStatements = {
  S01: {
    slug: 'taliban-kabul-a-puppet-of-the-west',
    form: 'INDIRECT',
    paraphrase: 'The Afghan government is a puppet of the West.',
    attribution: 'NAMED',
    speakerId: idOf('A14'),
    attributionText: 'The militants',
    act: 'BELIEVE',
    modality: 'CATEGORICAL',
    mentions: [mention('S01', 'A10', { stance: 'CRITICAL' }), mention('S01', 'A14')],
    citations: citations('S01', ['¶9']),
  },
  S02: {
    slug: 'taliban-will-negotiate-directly',
    form: 'INDIRECT',
    paraphrase: 'They intend to deal with the United States face to face.',
    attribution: 'NAMED',
    speakerId: idOf('A14'),
    attributionText: 'The militants',
    act: 'AGREE',
    modality: 'CATEGORICAL',
    mentions: [mention('S02', 'A08'), mention('S02', 'T1'), mention('S02', 'A14')],
    citations: citations('S02', ['¶9']),
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['STATEMENT']>>
