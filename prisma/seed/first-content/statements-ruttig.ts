import type { DocumentInputs } from '@parley/shared/content/document'
import { idOf } from './ids'
import { itemsOf } from './items'
import type { DocumentKey } from './keys'

const { citations, mention } = itemsOf(1)

/** Thomas Ruttig on Russia's part. */
export const ruttigStatements = {
  S05: {
    slug: 'ruttig-russian-political-sniping',
    form: 'MIXED',
    segments: ['Russian political sniping against the [United States].'],
    paraphrase: 'What drives the talks in Moscow is Russian sniping at the United States.',
    attribution: 'NAMED',
    speakerId: idOf('A03'),
    attributionText: 'Thomas Ruttig',
    speakerRole: 'co-director of the Afghanistan Analysts Network',
    act: 'ASSESS',
    modality: 'CATEGORICAL',
    mentions: [
      mention('S05', 'A09', { stance: 'CRITICAL' }),
      mention('S05', 'A08'),
      mention('S05', 'T2', { stance: 'CRITICAL' }),
    ],
    citations: citations('S05', ['¶11']),
  },
  S10: {
    slug: 'ruttig-an-affront',
    form: 'MIXED',
    segments: ['affront'],
    paraphrase:
      'Moscow gave offence by leaving out the Afghan government; it feels strongly like campaigning for an election, with Russia on one side.',
    attribution: 'NAMED',
    speakerId: idOf('A03'),
    attributionText: 'Ruttig',
    act: 'ACCUSE',
    modality: 'CATEGORICAL',
    mentions: [
      mention('S10', 'A09', { stance: 'CRITICAL' }),
      mention('S10', 'A10'),
      mention('S10', 'T2', { stance: 'CRITICAL' }),
    ],
    citations: citations('S10', ['¶18']),
  },
  S11: {
    slug: 'ruttig-a-united-kabul-camp',
    form: 'DIRECT',
    segments: [
      "A united 'Kabul camp' would be better, but maybe this is an illusion anyway,",
      'But [unity] was clearly not the desire of the Russian government: this is divide and interfere.',
    ],
    attribution: 'NAMED',
    speakerId: idOf('A03'),
    attributionText: 'Ruttig',
    act: 'ACCUSE',
    modality: 'HEDGED',
    mentions: [mention('S11', 'A09', { stance: 'CRITICAL' })],
    citations: citations('S11', ['¶19']),
  },
  S20: {
    slug: 'ruttig-back-in-the-strategic-game',
    form: 'MIXED',
    segments: ['back in the strategic game.'],
    paraphrase: 'With its part in the talks Moscow claims once more to be a strategic player again.',
    attribution: 'NAMED',
    speakerId: idOf('A03'),
    attributionText: 'Ruttig',
    act: 'ASSESS',
    modality: 'CATEGORICAL',
    mentions: [mention('S20', 'A09', { outlook: 'GAINS' })],
    citations: citations('S20', ['¶30']),
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['STATEMENT']>>
