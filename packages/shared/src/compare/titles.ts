import type { Document } from '../content/document'
import { type Field, fieldsOf, type List } from '../content/field'
import type { DocumentKind } from '../content/kind-names'
import { kindOf } from '../content/kinds'
import { labelOf } from '../content/terms'
import type { Fields, Item } from './item'
import { membersOf } from './item'

/** The name of a document at the time that is spoken of, or null when it had none. */
export type NameOf = (kind: DocumentKind, id: string) => string | null

/** How a document is called in a list or sentence; a statement by its speaker and first words. */
export function titleOf(kind: DocumentKind, document: Document, nameOf: NameOf = nobodyKnown): string {
  const { schema, namedBy } = kindOf(kind)
  const words = firstNamed(fieldsOf(schema), namedBy, document, nameOf)?.words ?? document.slug
  if (kind !== 'STATEMENT') return words
  const speaker = speakerOf(document, nameOf)
  return speaker === null || speaker === words ? words : `${speaker}: ${words}`
}

/** How an item of a list is called: an actor's name, a heading in quotation marks, the name of what it places. */
export function itemTitle(list: List, item: Item, nameOf: NameOf): string {
  const named = firstNamed(fieldsOf(list.item), list.namedBy, item, nameOf)
  if (!named) return 'without a name'
  return named.isQuoted ? quoted(named.words) : named.words
}

/** Words in quotation marks, shortened to what can be read aloud. */
export function quoted(words: string): string {
  return `“${shortened(words)}”`
}

/** The first words of a longer text, cut between words where there is a gap to cut at. */
export function shortened(words: string, most = 80): string {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most - 1)
  const gap = cut.lastIndexOf(' ')
  return `${(gap > most / 2 ? cut.slice(0, gap) : cut).toWellFormed().replace(/\uFFFD$/, '')}…`
}

/** The name of what a reference points to, in quotation marks where it is a title. */
export function referenceName(kind: DocumentKind, id: string, nameOf: NameOf): string {
  const name = nameOf(kind, id)
  if (name === null) return `unknown ${kindOf(kind).noun}`
  return kind === 'SOURCE' || kind === 'STORY' ? quoted(name) : name
}

function nobodyKnown(): null {
  return null
}

interface Named {
  words: string
  isQuoted: boolean
}

function firstNamed(
  fields: Array<[string, Field]>,
  namedBy: readonly string[],
  value: Fields,
  nameOf: NameOf,
): Named | null {
  const described = new Map(fields)
  for (const name of namedBy) {
    const field = described.get(name)
    const named = field ? nameIn(field, value[name], nameOf) : null
    if (named) return named
  }
  return null
}

function nameIn(field: Field, value: unknown, nameOf: NameOf): Named | null {
  if (field.type === 'words') {
    const segments = membersOf(value)
    const first = segments[0]
    if (first === undefined) return null
    return { words: segments.length > 1 ? `${quoted(first)} …` : quoted(first), isQuoted: false }
  }
  if (typeof value !== 'string' || value === '') return null
  if (field.type === 'reference') return { words: referenceName(field.kind, value, nameOf), isQuoted: false }
  if (field.type === 'choice') return { words: labelOf(field.terms, value), isQuoted: false }
  return { words: shortened(value, 200), isQuoted: true }
}

function speakerOf(statement: Document, nameOf: NameOf): string | null {
  const { attributionText, speakerId } = statement
  if (typeof attributionText === 'string' && attributionText !== '') return attributionText
  return typeof speakerId === 'string' ? nameOf('ACTOR', speakerId) : null
}
