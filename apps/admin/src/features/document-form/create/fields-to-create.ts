import { membersOf } from '@parley/shared/compare/item'
import type { Document } from '@parley/shared/content/document'
import { fieldsOf } from '@parley/shared/content/field'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import { v7 as uuidv7 } from 'uuid'
import { blankDocument } from '../draft/blank-document'
import { documentLayout } from '../draft/layout'
import { newItem } from '../draft/new-item'

/** What is asked when a document is made in passing: what it cannot do without, what publishing asks, a citation. */
export function fieldsToCreate(kind: DocumentKind, document: Document, isSlugNeeded: boolean): string[] {
  const owed = fieldsOf(kindOf(kind).schema).flatMap(([name, field]) => {
    if (name === 'slug') return isSlugNeeded ? [name] : []
    return field.need || name === 'citations' || alsoAsked[kind]?.includes(name) ? [name] : []
  })
  const { first, more } = documentLayout(kind, document)
  // In the order of the form proper, so that a hand that knows one knows the other.
  return [...first, ...more].filter((name) => owed.includes(name))
}

/** A new document named by what was typed into the picker, cited to the source this page last cited. */
export function documentToCreate(kind: DocumentKind, typed: string, sourceId: string | null): Document {
  const document = blankDocument(kind)
  const fields = new Map(fieldsOf(kindOf(kind).schema))
  const [nameField = ''] = kindOf(kind).namedBy
  const isWords = fields.get(nameField)?.type === 'words'
  const named = { ...document, [nameField]: typed === '' ? document[nameField] : isWords ? [typed] : typed }
  const citations = fields.get('citations')
  if (sourceId === null || citations?.type !== 'list') return named
  const given = { sourceId }
  return {
    ...named,
    citations: [newItem(citations.list, uuidv7(), { document, previous: undefined, given })],
  }
}

/** The words a document was given as its name, as far as they go. */
export function nameIn(kind: DocumentKind, document: Document): string {
  const [nameField = ''] = kindOf(kind).namedBy
  const value = document[nameField]
  return typeof value === 'string' ? value : (membersOf(value)[0] ?? '')
}

/** What a kind cannot well be told by without, though neither staging nor publishing asks for it. */
const alsoAsked: Partial<Record<DocumentKind, readonly string[]>> = {
  MEETING: ['when'],
  DEVELOPMENT: ['when', 'trackId'],
  STATEMENT: ['segments', 'paraphrase', 'speakerId', 'mentions'],
  SOURCE: ['publisher', 'url', 'published'],
}
