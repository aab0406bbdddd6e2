import { type DocumentKind, documentKinds } from '@parley/shared/content/kind-names'
import { allKinds, kindOf } from '@parley/shared/content/kinds'

/** The kind whose plural stands in an address, or null when none does. */
export function kindOfPlural(plural: string): DocumentKind | null {
  return allKinds.find((kind) => kind.plural === plural)?.kind ?? null
}

export function listAddress(kind: DocumentKind): string {
  return `/${kindOf(kind).plural}`
}

/** The address of a document; `field` opens its form at that field. */
export function documentAddress(kind: DocumentKind, key: string, field?: string): string {
  const address = `${listAddress(kind)}/${encodeURIComponent(key)}`
  return field ? `${address}?field=${encodeURIComponent(field)}` : address
}

/** The address of its form with an earlier version filled in: all of it, or one field. */
export function restoreAddress(kind: DocumentKind, key: string, version: number, field?: string): string {
  const address = `${documentAddress(kind, key)}?version=${version}`
  return field ? `${address}&fields=${encodeURIComponent(field)}` : address
}

export function editionAddress(id: string): string {
  return `/editions/${bareId(id)}`
}

/** The uuid of an id as the API gives it, `Type:uuid` or bare. */
export function bareId(id: string): string {
  return id.slice(id.lastIndexOf(':') + 1)
}

/** Says whether a word from outside is a kind of document. */
export function isDocumentKind(word: string): word is DocumentKind {
  return Object.hasOwn(documentKinds, word)
}
