import { referenceName } from '../compare/titles'
import type { Document } from '../content/document'
import type { DocumentKind } from '../content/kind-names'
import { dropSelfReferences } from './drop-self'
import type { Effect, Outcome, Surroundings } from './effect'
import { pointElsewhere, type Replacement } from './point-elsewhere'
import { referencesTo } from './references-to'
import { uniteItems } from './unite-items'

/** A document that may refer to the one that goes. */
export interface Referrer {
  kind: DocumentKind
  id: string
  document: Document
}

/**
 * Lets a document refer to another in the place of one that goes. What would then tie an actor to itself is dropped;
 * items that say the same become one, with the citations of both; those that cannot both stand are clashes until
 * somebody chooses. A document that does not refer to it comes back as it was.
 */
export function replaceReferences(
  { kind, id, document }: Referrer,
  replacement: Replacement,
  surroundings: Surroundings,
): Outcome<Document> {
  const { nameOf } = surroundings
  const pointed = pointElsewhere(kind, document, replacement)
  const dropped = dropSelfReferences({ kind, documentId: id, before: document, after: pointed, nameOf })
  const united = uniteItems(kind, document, dropped.document, surroundings)
  const special = [...dropped.effects, ...united.effects.filter(({ what }) => what !== 'KEPT')]
  const told = [...special.map(({ path }) => path), ...united.clashes.map(({ path }) => path)]
  const name = referenceName(replacement.kind, replacement.into, nameOf)
  const replaced = referencesTo(kind, document, { kind: replacement.kind, id: replacement.from }, nameOf)
    .filter(({ path }) => !told.some((each) => path === each || path.startsWith(`${each}.`)))
    .map(
      ({ path, sentence }): Effect => ({
        what: 'REPLACED',
        path,
        sentence: `${sentence}: ${name} from now on`,
      }),
    )
  const kept = united.effects.filter(({ what }) => what === 'KEPT')
  return {
    document: united.document,
    effects: [...replaced, ...kept, ...special],
    clashes: united.clashes,
  }
}
