import type { z } from 'zod'
import { type Fields, type Item, itemsOf } from '../compare/item'
import { describeItem } from '../compare/sentences'
import type { NameOf } from '../compare/titles'
import type { Document } from '../content/document'
import { fieldsOf, type List } from '../content/field'
import type { DocumentKind } from '../content/kind-names'
import { kindOf } from '../content/kinds'

/** One place where a document refers to another. */
export interface ReferencePlace {
  path: string
  /** The place in words, as "Participant Taliban (party, attended)" or "Speaker". */
  sentence: string
}

/** Every place where a document refers to another, in the order of its fields. */
export function referencesTo(
  kind: DocumentKind,
  document: Document,
  to: { kind: DocumentKind; id: string },
  nameOf: NameOf,
): ReferencePlace[] {
  return referencesIn(kindOf(kind).schema, document, { path: '', within: [] }, to, nameOf)
}

interface Place {
  path: string
  within: ReadonlyArray<{ list: List; item: Item }>
}

function referencesIn(
  schema: z.ZodObject,
  value: Fields,
  { path: place, within }: Place,
  to: { kind: DocumentKind; id: string },
  nameOf: NameOf,
): ReferencePlace[] {
  return fieldsOf(schema).flatMap(([name, field]) => {
    const path = place ? `${place}.${name}` : name
    if (field.type === 'reference' && field.kind === to.kind && value[name] === to.id)
      return [{ path, sentence: sentenceFor(name, field.label, within, nameOf) }]
    if (field.type !== 'list') return []
    const { list } = field
    return itemsOf(value[name]).flatMap((item) => {
      const inner = { path: `${path}.${item.id}`, within: [...within, { list, item }] }
      return referencesIn(list.item, item, inner, to, nameOf)
    })
  })
}

function sentenceFor(name: string, label: string, within: Place['within'], nameOf: NameOf): string {
  if (within.length === 0) return label
  const phrase = within
    .toReversed()
    .map(({ list, item }) => describeItem(list, item, nameOf))
    .join(' under ')
  const words = `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`
  // An item that is called by what it refers to need not say so again.
  const isNamed = within.at(-1)?.list.namedBy.includes(name)
  return isNamed ? words : `${words}, ${label.toLowerCase()}`
}
