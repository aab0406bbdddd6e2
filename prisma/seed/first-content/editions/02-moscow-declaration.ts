import type { DocumentInputs } from '@parley/shared/content/document'
import { stated } from '../dates'
import { idOf } from '../ids'
import { change, changesOf, type ImportedEdition } from '../imported'
import { itemsOf } from '../items'
import { type DocumentKey, editionTimes } from '../keys'
import { meetings } from '../meetings'
import { editSection, placeIn, story } from '../story'

const { citations, mention } = itemsOf(2)

const sources = {
  'X4/ariananews': {
    slug: 'ariananews-joint-declaration',
    title: 'Delegates Issue Joint Declaration at End of Moscow Talks',
    kind: 'ARTICLE',
    publisher: 'ariananews.af',
    url: 'https://ariananews.af/delegates-issue-joint-declaration-at-end-of-moscow-talks/',
    published: stated('2019-02-07'),
  },
  'X4/xinhuanet': {
    slug: 'xinhuanet-broad-agreement',
    title: "Broad agreement reached in Moscow meeting on Afghanistan, gov't denies U.S. troops withdrawal",
    kind: 'ARTICLE',
    publisher: 'xinhuanet.com',
    url: 'http://www.xinhuanet.com/english/2019-02/07/c_137805135.htm',
    published: stated('2019-02-07'),
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['SOURCE']>>

const highPeaceCouncil: DocumentInputs['ACTOR'] = {
  slug: 'high-peace-council',
  name: 'High Peace Council',
  kind: 'OFFICE',
  description:
    "Afghan body with a voice of its own: it welcomed the Moscow meeting that the president's office had criticised.",
  countryCode: 'AF',
  citations: citations('X4/high-peace-council', [{ source: 'X4/ariananews' }]),
}

export const moscowDeclaration = {
  slug: 'moscow-joint-declaration',
  title: 'Joint declaration of the Moscow meeting',
  kind: 'JOINT_STATEMENT',
  occurrence: 'OCCURRED',
  certainty: 'CONFIRMED',
  when: stated('2019-02-06'),
  trackId: idOf('T2'),
  reachedAtId: idOf('M4'),
  stage: 'PRE_NEGOTIATION',
  agreementStatus: 'AGREED',
  summary: 'Nine points. It supports the talks in Qatar, and those present plan to meet next in Doha.',
  citations: citations('X4/declaration', [{ source: 'X4/ariananews' }, { source: 'X4/xinhuanet' }]),
} satisfies DocumentInputs['DEVELOPMENT']

const welcome: DocumentInputs['STATEMENT'] = {
  slug: 'high-peace-council-welcomes-the-meeting',
  form: 'INDIRECT',
  paraphrase: 'It welcomed the Moscow meeting.',
  attribution: 'NAMED',
  speakerId: idOf('X4/high-peace-council'),
  attributionText: 'the High Peace Council',
  act: 'SUPPORT',
  modality: 'CATEGORICAL',
  mentions: [mention('X4/welcome', 'M4', { stance: 'SUPPORTIVE' })],
  citations: citations('X4/welcome', [{ source: 'X4/ariananews' }]),
}

export const moscowConference = {
  ...meetings.M4,
  summary: 'The Taliban met influential Afghans. It ended on February 6 with a joint declaration.',
  citations: [
    ...meetings.M4.citations,
    ...citations('M4', [{ source: 'X4/ariananews' }, { source: 'X4/xinhuanet' }]),
  ],
}

export const storyWithDeclaration = editSection(story, 'Q2', (section) => ({
  ...placeIn(section, 'Q2', 2, ['X4/declaration', 'X4/welcome']),
  body: `${section.body} The Moscow meeting ended in a joint declaration, which supports the talks in Qatar; the High Peace Council welcomed the meeting.`,
}))

/** X4: what the second Moscow conference came to. */
export const declarationInMoscow: ImportedEdition = {
  kind: 'UPDATE',
  title: 'Moscow meeting ends in a joint declaration',
  publicNote:
    "The Moscow meeting ended on February 6 with a declaration of nine points. The High Peace Council welcomed it; the president's office had criticised it.",
  publishedAt: editionTimes[1],
  byline: null,
  changes: [
    ...changesOf(change.source, sources),
    change.actor('X4/high-peace-council', highPeaceCouncil),
    change.meeting('M4', moscowConference),
    change.development('X4/declaration', moscowDeclaration),
    change.statement('X4/welcome', welcome),
    change.story('STORY', storyWithDeclaration),
  ],
}
