import type { DocumentKind } from '@parley/shared/content/kind-names'

/** The letter that goes to the list of a kind, after g. Three kinds begin with s: q is for quotes, b for bibliography. */
export const letters: Record<DocumentKind, string> = {
  STORY: 's',
  TRACK: 't',
  ACTOR: 'a',
  MEETING: 'm',
  DEVELOPMENT: 'd',
  STATEMENT: 'q',
  SOURCE: 'b',
}
