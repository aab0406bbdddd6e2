import type { DocumentInputs } from '@parley/shared/content/document'
import { stated } from '../dates'
import { idMadeIn, idOf } from '../ids'
import { change, changesOf, type ImportedEdition } from '../imported'
import { itemsOf } from '../items'
import { type DocumentKey, editionTimes } from '../keys'
import { storyWithOrganisers } from './05-moscow-organisers'
import { storyWithAgreement } from './08-doha-agreement'

const { citations, mention, seat } = itemsOf(9)

const sources = {
  'X8/afghanpeacewatch': {
    slug: 'afghanpeacewatch-procedural-rules',
    title: 'Negotiating teams agree on procedural rules in principle',
    kind: 'ARTICLE',
    publisher: 'afghanpeacewatch.org',
    url: 'https://afghanpeacewatch.org/702/Negotiatingteamsagreeonproceduralrulesinprinciple',
  },
  'X8/deccanherald': {
    slug: 'deccanherald-breakthrough-deal',
    title: 'Peace talks: Afghan, Taliban announce breakthrough deal',
    kind: 'ARTICLE',
    publisher: 'deccanherald.com',
    author: 'Reuters',
    url: 'https://www.deccanherald.com/international/afghan-govt-taliban-announce-breakthrough-deal-to-press-on-with-peace-talks-922487.html',
    published: stated('2020-12-02', 'Dec 02 2020'),
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['SOURCE']>>

const watch = [{ source: 'X8/afghanpeacewatch' }] as const
const report = [{ source: 'X8/deccanherald' }] as const

const republicTeam: DocumentInputs['ACTOR'] = {
  slug: 'islamic-republic-team',
  name: 'Team of the Islamic Republic',
  kind: 'UMBRELLA',
  aliases: ['the government side'],
  description: 'Negotiates with the Taliban. It is more than the government.',
  countryCode: 'AF',
  citations: citations('X8/republic-team', watch),
}

const track: DocumentInputs['TRACK'] = {
  slug: 'intra-afghan-negotiations',
  name: 'Intra-Afghan negotiations, Doha',
  shortName: 'Intra-Afghan',
  summary:
    'Negotiations between the Taliban and the team of the Islamic Republic, opened on September 12, 2020.',
  trackStatus: 'ACTIVE',
  predecessors: [
    { id: idMadeIn(9, 'X8/track/predecessor/T1'), predecessorId: idOf('T1') },
    { id: idMadeIn(9, 'X8/track/predecessor/T2'), predecessorId: idOf('T2') },
  ],
  participations: [
    seat('X8/track', 'A14', { role: 'PARTY', presence: 'ATTENDED' }, watch),
    seat('X8/track', 'X8/republic-team', { role: 'PARTY', presence: 'ATTENDED' }, watch),
  ],
  citations: citations('X8/track', watch),
}

const opening: DocumentInputs['MEETING'] = {
  slug: 'intra-afghan-opening',
  title: 'Opening of the intra-Afghan negotiations',
  trackId: idOf('X8/track'),
  format: 'UNSPECIFIED',
  occurrence: 'OCCURRED',
  certainty: 'REPORTED',
  when: stated('2020-09-12'),
  place: 'Doha',
  countryCode: 'QA',
  participations: [
    seat('X8/opening', 'A14', { role: 'PARTY', presence: 'ATTENDED' }, watch),
    seat('X8/opening', 'X8/republic-team', { role: 'PARTY', presence: 'ATTENDED' }, watch),
  ],
  citations: citations('X8/opening', watch),
}

const rules: DocumentInputs['DEVELOPMENT'] = {
  slug: 'rules-of-procedure',
  title: 'Rules of procedure of the intra-Afghan negotiations',
  kind: 'AGREEMENT',
  occurrence: 'OCCURRED',
  certainty: 'DISPUTED',
  when: stated(
    '2020-12-02',
    null,
    'The day on which both sides announced them. The Taliban dates them to November 15.',
  ),
  trackId: idOf('X8/track'),
  stage: 'PRE_NEGOTIATION',
  agreementStatus: 'AGREED',
  summary:
    'The Taliban dates the rules to November 15; the government side denied that they were final then. Both announced them on December 2.',
  citations: citations('X8/rules', [
    { source: 'X8/deccanherald', statement: 'X8/taliban-announces' },
    { source: 'X8/deccanherald', statement: 'X8/team-announces' },
    { source: 'X8/afghanpeacewatch', statement: 'X8/in-principle' },
    { source: 'X8/afghanpeacewatch', statement: 'X8/fifteenth', disputes: true },
  ]),
}

const statements = {
  'X8/fifteenth': {
    slug: 'taliban-rules-final-on-november-15',
    form: 'INDIRECT',
    paraphrase: 'The rules of procedure date from November 15.',
    attribution: 'NAMED',
    speakerId: idOf('A14'),
    attributionText: 'the Taliban',
    act: 'ASSERT',
    modality: 'CATEGORICAL',
    mentions: [mention('X8/fifteenth', 'X8/rules')],
    citations: citations('X8/fifteenth', watch),
  },
  'X8/in-principle': {
    slug: 'islamic-republic-team-only-in-principle',
    form: 'INDIRECT',
    paraphrase: 'The rules are agreed in principle only, and not final.',
    attribution: 'NAMED',
    speakerId: idOf('X8/republic-team'),
    attributionText: 'the government side',
    act: 'REJECT',
    modality: 'CATEGORICAL',
    mentions: [mention('X8/in-principle', 'X8/rules')],
    citations: citations('X8/in-principle', watch),
  },
  'X8/taliban-announces': {
    slug: 'taliban-announces-the-rules',
    form: 'INDIRECT',
    paraphrase: 'The rules of procedure are agreed.',
    attribution: 'NAMED',
    speakerId: idOf('A14'),
    attributionText: 'the Taliban',
    act: 'AGREE',
    modality: 'CATEGORICAL',
    when: stated('2020-12-02'),
    mentions: [mention('X8/taliban-announces', 'X8/rules')],
    citations: citations('X8/taliban-announces', report),
  },
  'X8/team-announces': {
    slug: 'islamic-republic-team-announces-the-rules',
    form: 'INDIRECT',
    paraphrase: 'The rules of procedure are agreed.',
    attribution: 'NAMED',
    speakerId: idOf('X8/republic-team'),
    attributionText: 'the government side',
    act: 'AGREE',
    modality: 'CATEGORICAL',
    when: stated('2020-12-02'),
    supersedesId: idOf('X8/in-principle'),
    mentions: [mention('X8/team-announces', 'X8/rules')],
    citations: citations('X8/team-announces', report),
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['STATEMENT']>>

const storyWithThirdTrack: DocumentInputs['STORY'] = {
  ...storyWithAgreement,
  standfirst: `${storyWithOrganisers.standfirst} In February 2020 the American track came to an agreement with the Taliban, and in September the Taliban and a team of the Islamic Republic began to negotiate on a third.`,
  tracks: [
    ...(storyWithAgreement.tracks ?? []),
    { id: idMadeIn(9, 'STORY/track/X8/track'), trackId: idOf('X8/track') },
  ],
}

/** X8: a new track, and rival dates for what it first came to. */
export const intraAfghanNegotiations: ImportedEdition = {
  kind: 'UPDATE',
  title: 'Intra-Afghan negotiations agree on rules of procedure',
  publicNote:
    'The Taliban and the team of the Islamic Republic, who opened negotiations in Doha on September 12, both announced their rules of procedure on December 2. The Taliban dates the rules to November 15.',
  publishedAt: editionTimes[8],
  byline: null,
  changes: [
    ...changesOf(change.source, sources),
    change.actor('X8/republic-team', republicTeam),
    change.track('X8/track', track),
    change.meeting('X8/opening', opening),
    change.development('X8/rules', rules),
    ...changesOf(change.statement, statements),
    change.story('STORY', storyWithThirdTrack),
  ],
}
