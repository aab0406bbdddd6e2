import type { DocumentInputs } from '@parley/shared/content/document'
import { idOf } from './ids'
import { itemsOf } from './items'
import type { DocumentKey } from './keys'

const { citations, mention } = itemsOf(1)

/** Haroun Mir on what the Taliban wants, and on who loses. */
export const mirStatements = {
  S07: {
    slug: 'mir-the-talibans-own-strategy',
    form: 'INDIRECT',
    paraphrase: 'It is the Taliban that has wanted two tracks at once, by strategy.',
    attribution: 'NAMED',
    speakerId: idOf('A04'),
    attributionText: 'Haroun Mir',
    speakerRole: 'Kabul-based political analyst',
    act: 'ASSESS',
    modality: 'CATEGORICAL',
    mentions: [mention('S07', 'A14'), mention('S07', 'T1'), mention('S07', 'T2')],
    citations: citations('S07', ['¶13']),
  },
  S08: {
    slug: 'mir-the-taliban-has-insisted',
    form: 'DIRECT',
    segments: [
      'The Taliban has insisted on negotiating first with the United States and then bypassing the Afghan government and initiating a dialogue with different Afghan political groups,',
      'Thus far they have been successful in dividing the Afghan political elite who have supported the constitutional process in the past 18 years.',
    ],
    attribution: 'NAMED',
    speakerId: idOf('A04'),
    attributionText: 'Mir',
    act: 'ASSERT',
    modality: 'CATEGORICAL',
    mentions: [mention('S08', 'A14'), mention('S08', 'A08'), mention('S08', 'A10')],
    citations: citations('S08', ['¶14']),
  },
  S15: {
    slug: 'mir-reduce-the-legitimacy',
    form: 'MIXED',
    segments: [
      'reduce the legitimacy of the Afghan government to a minimum and thus further strengthen [its] bargaining position vis-a-vis the United States and extract maximum advantage.',
    ],
    paraphrase:
      'Why the Taliban keeps Kabul out of both tracks: it aims to weaken the standing of the government and so to bargain from strength with the United States.',
    attribution: 'NAMED',
    speakerId: idOf('A04'),
    attributionText: 'Analyst Mir',
    speakerRole: 'Analyst',
    act: 'ASSESS',
    modality: 'CATEGORICAL',
    mentions: [
      mention('S15', 'A14', { outlook: 'GAINS' }),
      mention('S15', 'A10', { outlook: 'LOSES' }),
      mention('S15', 'A08'),
    ],
    citations: citations('S15', ['¶23']),
  },
  S18: {
    slug: 'mir-all-who-defended-the-constitutional-process',
    form: 'MIXED',
    segments: ['all of those who have defended the constitutional process for the past 18 years.'],
    paraphrase: 'More than the government may lose: so may everybody who has stood up for the constitution.',
    attribution: 'NAMED',
    speakerId: idOf('A04'),
    attributionText: 'Mir',
    act: 'ASSESS',
    modality: 'CATEGORICAL',
    mentions: [mention('S18', 'A10', { outlook: 'LOSES' })],
    citations: citations('S18', ['¶28']),
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['STATEMENT']>>
