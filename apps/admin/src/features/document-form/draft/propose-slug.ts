import { membersOf } from '@parley/shared/compare/item'
import { type NameOf, titleOf } from '@parley/shared/compare/titles'
import type { Document } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'

/** The slug a document would have by its name; empty when its name has no letter that can stand in one. */
export function proposeSlug(kind: DocumentKind, document: Document, nameOf: NameOf): string {
  const named =
    kind === 'STATEMENT' ? nameOfStatement(document, nameOf) : titleOf(kind, { ...document, slug: '' })
  return slugOf(named)
}

/** Says whether the slug still follows the name, so that it goes on following it. */
export function followsName(kind: DocumentKind, document: Document, nameOf: NameOf): boolean {
  return document.slug === '' || document.slug === proposeSlug(kind, document, nameOf)
}

const MOST_WORDS = 6

/** Speaker and first words; the speaker by name, not by the longer attribution as printed. */
function nameOfStatement(document: Document, nameOf: NameOf): string {
  const { speakerId, attributionText, segments, paraphrase } = document
  const speaker = typeof speakerId === 'string' ? nameOf('ACTOR', speakerId) : attributionText
  const words = membersOf(segments)[0] ?? (typeof paraphrase === 'string' ? paraphrase : '')
  return `${typeof speaker === 'string' ? speaker : ''} ${firstWords(words)}`
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, MOST_WORDS).join(' ')
}

const MOST_CHARACTERS = 80

function slugOf(text: string): string {
  const words = text
    .normalize('NFKD')
    // What NFKD leaves on a letter: accents and other marks.
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[øö]/g, 'o')
    .replace(/[æ]/g, 'ae')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đð]/g, 'd')
    .replace(/[ı]/g, 'i')
    .replace(/['’ʼ`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, MOST_CHARACTERS) : `${slug}-${word}`
    if (longer.length > MOST_CHARACTERS) break
    slug = longer
  }
  return slug
}
