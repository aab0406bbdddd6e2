import type { DocumentInputs } from '@parley/shared/content/document'
import { itemsOf } from './items'
import type { DocumentKey } from './keys'

const { citations, mention } = itemsOf(1)

/** Claims in the publication's own voice. S03 is also V5, and S14 is also V7. */
export const publicationStatements = {
  S03: {
    slug: 'publication-the-taliban-refuses-to-meet-kabul',
    form: 'INDIRECT',
    paraphrase:
      'Neither process has room for the Afghan government, with which the Taliban will not sit down.',
    attribution: 'PUBLICATION',
    attributionText: 'the publication, of the Taliban',
    act: 'ASSERT',
    modality: 'CATEGORICAL',
    mentions: [mention('S03', 'A10'), mention('S03', 'A14'), mention('S03', 'T1'), mention('S03', 'T2')],
    citations: citations('S03', ['¶9']),
  },
  S14: {
    slug: 'publication-kabul-fears-a-deal',
    form: 'INDIRECT',
    paraphrase:
      'The Afghan government is afraid of an agreement in Doha, between Washington and the Taliban, made without it.',
    attribution: 'PUBLICATION',
    attributionText: 'the publication, of Kabul',
    act: 'BELIEVE',
    modality: 'CATEGORICAL',
    mentions: [mention('S14', 'A08'), mention('S14', 'A14'), mention('S14', 'T1'), mention('S14', 'A10')],
    citations: citations('S14', ['¶22']),
  },
  V1: {
    slug: 'publication-the-process-could-be-derailed',
    form: 'INDIRECT',
    paraphrase: 'Never has a settlement been so near, and rival aims could still throw the talks off course.',
    attribution: 'PUBLICATION',
    attributionText: 'the publication',
    act: 'ASSESS',
    modality: 'HEDGED',
    mentions: [mention('V1', 'T1', { outlook: 'UNCERTAIN' }), mention('V1', 'T2', { outlook: 'UNCERTAIN' })],
    citations: citations('V1', ['¶3']),
  },
  V2: {
    slug: 'publication-rivals-back-separate-talks',
    form: 'INDIRECT',
    paraphrase:
      'Two old rivals, Russia and the United States, support talks apart from each other and with different people, which confuses an already involved process.',
    attribution: 'PUBLICATION',
    attributionText: 'the publication',
    act: 'ASSERT',
    modality: 'CATEGORICAL',
    mentions: [mention('V2', 'A09'), mention('V2', 'A08'), mention('V2', 'T1'), mention('V2', 'T2')],
    citations: citations('V2', ['¶4']),
  },
  V3: {
    slug: 'publication-one-meeting-after-the-other',
    form: 'INDIRECT',
    paraphrase:
      'That the Taliban saw the Americans in Qatar and then influential Afghans in Moscow shows how confusing it is.',
    attribution: 'PUBLICATION',
    attributionText: 'the publication',
    act: 'ASSESS',
    modality: 'CATEGORICAL',
    mentions: [mention('V3', 'M2'), mention('V3', 'M4'), mention('V3', 'A18')],
    citations: citations('V3', ['¶5']),
  },
  V4: {
    slug: 'publication-what-each-track-consists-of',
    form: 'INDIRECT',
    paraphrase:
      'In Doha the American envoy and the Taliban have talked directly, several times, and reached the outline of a possible deal. In Moscow there have been two conferences, with neighbours, opposition figures and the Taliban team from Doha.',
    attribution: 'PUBLICATION',
    attributionText: 'the publication',
    act: 'ASSERT',
    modality: 'CATEGORICAL',
    mentions: [
      mention('V4', 'T1'),
      mention('V4', 'T2'),
      mention('V4', 'M1'),
      mention('V4', 'M3'),
      mention('V4', 'M4'),
      mention('V4', 'D1'),
    ],
    citations: citations('V4', ['¶7', '¶8']),
  },
  V6: {
    slug: 'publication-candidates-attended-in-moscow',
    form: 'INDIRECT',
    paraphrase: 'People who have announced that they will stand against Ghani were present in Moscow.',
    attribution: 'PUBLICATION',
    attributionText: 'the publication',
    act: 'ASSERT',
    modality: 'CATEGORICAL',
    mentions: [mention('V6', 'A20'), mention('V6', 'A06'), mention('V6', 'T2'), mention('V6', 'D2')],
    citations: citations('V6', ['¶17']),
  },
  V8: {
    slug: 'publication-kabul-may-feel-it-loses-most',
    form: 'INDIRECT',
    paraphrase:
      'The Afghan government, which has little strength and little support, stands aside and is frustrated; up to now it may count itself the one that loses most.',
    attribution: 'PUBLICATION',
    attributionText: 'the publication',
    act: 'ASSESS',
    modality: 'HEDGED',
    mentions: [mention('V8', 'A10', { stance: 'CRITICAL', outlook: 'LOSES' })],
    citations: citations('V8', ['¶27']),
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['STATEMENT']>>
