import type { DocumentInputs } from '@parley/shared/content/document'
import { inferred, stated } from '../dates'
import { developments } from '../developments'
import { idOf } from '../ids'
import { change, changesOf, type ImportedEdition } from '../imported'
import { itemsOf } from '../items'
import { type DocumentKey, editionTimes } from '../keys'
import { meetings } from '../meetings'
import { editSection, reword } from '../story'
import { storyWithDeclaration } from './02-moscow-declaration'

const { citations, mention } = itemsOf(3)

const sources = {
  'X1/nydailynews': {
    slug: 'nydailynews-doha-round',
    title: 'Report on the end of the round in Doha',
    kind: 'ARTICLE',
    publisher: 'nydailynews.com',
    published: stated('2019-01-26'),
    note: 'The title describes the report; its headline was not noted.',
  },
  'X1/bdnews24': {
    slug: 'bdnews24-draft-framework',
    title: 'Report on the draft framework',
    kind: 'ARTICLE',
    publisher: 'bdnews24.com',
    published: stated('2019-01-28'),
    note: 'The title describes the report; its headline was not noted.',
  },
} satisfies Partial<Record<DocumentKey, DocumentInputs['SOURCE']>>

const series: DocumentInputs['MEETING'] = {
  ...meetings.M1,
  when: inferred(
    '../2019-01-26',
    'Neither the first day nor the number of rounds is stated; the series runs up to the end of its latest round.',
  ),
  citations: [...meetings.M1.citations, ...citations('M1', [{ source: 'X1/nydailynews' }])],
}

const round: DocumentInputs['MEETING'] = {
  ...meetings.M2,
  when: inferred(
    '2019-01-21/2019-01-26',
    'It lasted six days and ended on Saturday, January 26, 2019; the first day is counted back from that.',
  ),
  citations: [...meetings.M2.citations, ...citations('M2', [{ source: 'X1/nydailynews' }])],
}

const framework = {
  ...developments.D1,
  when: inferred('[..2019-01-28]', 'No later than the day on which the envoy spoke of a draft.'),
  summary: 'Tentative: a draft, still to be fleshed out. No text, terms or signature is given.',
  citations: [
    ...developments.D1.citations,
    ...citations('D1', [{ source: 'X1/bdnews24', statement: 'X1/draft-framework' }]),
  ],
} satisfies DocumentInputs['DEVELOPMENT']

const draftFramework: DocumentInputs['STATEMENT'] = {
  slug: 'khalilzad-a-draft-framework',
  form: 'INDIRECT',
  paraphrase: 'There is a draft of a framework, which has yet to be fleshed out.',
  attribution: 'NAMED',
  speakerId: idOf('A01'),
  attributionText: 'the envoy',
  act: 'ASSERT',
  modality: 'CATEGORICAL',
  when: stated('2019-01-28'),
  mentions: [mention('X1/draft-framework', 'D1'), mention('X1/draft-framework', 'T1')],
  citations: citations('X1/draft-framework', [{ source: 'X1/bdnews24' }]),
}

export const storyWithDohaDate = editSection(storyWithDeclaration, 'INTRO', (section) => ({
  ...section,
  body: reword(
    section.body,
    'Last week the Taliban met American negotiators in Qatar, and this week influential Afghans in Moscow.',
    'In late January the Taliban met American negotiators in Qatar, and in early February influential Afghans in Moscow.',
  ),
}))

/** X1: "last week" was not the week before Moscow. */
export const dohaRoundDate: ImportedEdition = {
  kind: 'CORRECTION',
  title: 'The round in Doha was a week earlier than we said',
  publicNote:
    'We said that the latest round in Qatar was held in the week before the Moscow meeting. It ended on January 26, more than a week before. The words "last week" had been counted from a publication date that was not printed.',
  publishedAt: editionTimes[2],
  byline: null,
  changes: [
    ...changesOf(change.source, sources),
    change.meeting('M1', series),
    change.meeting('M2', round),
    change.development('D1', framework),
    change.statement('X1/draft-framework', draftFramework),
    change.story('STORY', storyWithDohaDate),
  ],
}
