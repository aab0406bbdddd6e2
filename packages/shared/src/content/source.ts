import { documentKind } from './document-kind'
import { day, requiredChoice, requiredText, text, url, when } from './field-types'
import type { Terms } from './terms'

export const sourceKinds = {
  ARTICLE: { label: 'Article', meaning: 'A piece of journalism.' },
  OFFICIAL_DOCUMENT: { label: 'Official document', meaning: 'A text issued by a party or body.' },
  SPEECH: { label: 'Speech or interview', meaning: 'Spoken words, recorded or transcribed.' },
  SOCIAL_POST: { label: 'Social post', meaning: 'A post on a social network.' },
  DATASET: { label: 'Dataset', meaning: 'Structured data.' },
  OTHER: { label: 'Other', meaning: 'None of these.' },
} as const satisfies Terms

/** A publication or document that stands behind what the record says. */
export const source = documentKind({
  kind: 'SOURCE',
  table: 'Source',
  noun: 'source',
  plural: 'sources',
  namedBy: ['title'],
  version: 1,
  shape: {
    title: requiredText({ label: 'Title', max: 300, search: 'name' }),
    kind: requiredChoice({ label: 'Kind', name: 'SourceKind', terms: sourceKinds }),
    publisher: text({ label: 'Publisher', max: 200, search: 'name' }),
    author: text({ label: 'Author', max: 200, search: 'name' }),
    url: url({ label: 'Address' }),
    published: when({
      label: 'Published',
      help: 'When it was published; never the date of what it reports.',
    }),
    accessedAt: day({ label: 'Read on' }),
    archivedUrl: url({ label: 'Archived at' }),
    note: text({ label: 'Note', max: 1000, search: 'text', multiline: true }),
  },
})
