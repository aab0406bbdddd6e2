import type { DocumentInputs } from '@parley/shared/content/document'
import { stated, yearNote } from './dates'
import { idOf } from './ids'
import { itemsOf } from './items'
import type { DocumentKey } from './keys'

const { citations, mention } = itemsOf(1)

/** The two official voices: a minister, and an office for which nobody is named. */
export const officialStatements = {
  S06: {
    slug: 'lavrov-monopolize',
    form: 'MIXED',
    segments: ['monopolize', 'in the dark.'],
    paraphrase:
      'The United States wants the talks with the Taliban to itself, holds them in secret and tells the countries of the region nothing.',
    attribution: 'NAMED',
    speakerId: idOf('A02'),
    attributionText: 'Sergei Lavrov',
    speakerRole: 'Russian Foreign Minister',
    act: 'ACCUSE',
    modality: 'CATEGORICAL',
    when: stated('2019-02-04', 'February 4', yearNote),
    mentions: [mention('S06', 'A08', { stance: 'CRITICAL' }), mention('S06', 'T1', { stance: 'CRITICAL' })],
    citations: citations('S06', ['¶12']),
  },
  S13: {
    slug: 'presidents-office-in-order-to-gain-power',
    form: 'MIXED',
    segments: ['in order to gain power.'],
    paraphrase: 'It found fault with the Moscow meeting and with the motive of the Afghan politicians there.',
    attribution: 'NAMED',
    speakerId: idOf('A11'),
    attributionText: "The president's office",
    act: 'ACCUSE',
    modality: 'CATEGORICAL',
    mentions: [mention('S13', 'A21', { stance: 'CRITICAL' }), mention('S13', 'M4', { stance: 'CRITICAL' })],
    citations: citations('S13', ['¶22']),
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['STATEMENT']>>
