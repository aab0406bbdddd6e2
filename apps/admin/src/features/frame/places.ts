import type { DocumentKind } from '@parley/shared/content/kind-names'
import { allKinds } from '@parley/shared/content/kinds'
import { capitalized } from '@/lib/wording'
import { letters } from './letters'

export interface Place {
  href: string
  label: string
  /** Pressed after g. */
  letter: string
}

/** The lists of documents, in the order of the menu. */
export const listPlaces: Array<Place & { kind: DocumentKind }> = allKinds.map(({ kind, plural }) => ({
  kind,
  href: `/${plural}`,
  label: capitalized(plural),
  letter: letters[kind],
}))

export const recordPlaces: Place[] = [
  { href: '/radar', label: 'Radar', letter: 'r' },
  { href: '/editions', label: 'Editions', letter: 'e' },
  { href: '/history', label: 'History', letter: 'h' },
  { href: '/people', label: 'People', letter: 'p' },
  { href: '/keys', label: 'API keys', letter: 'k' },
  { href: '/webhooks', label: 'Webhooks', letter: 'w' },
  { href: '/audit', label: 'Audit', letter: 'u' },
]
