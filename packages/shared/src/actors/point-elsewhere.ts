import type { z } from 'zod'
import { type Fields, itemsOf } from '../compare/item'
import type { Document } from '../content/document'
import { fieldsOf } from '../content/field'
import type { DocumentKind } from '../content/kind-names'
import { kindOf } from '../content/kinds'

/** A document that is referred to, and the one of its kind that is to be referred to in its place. */
export interface Replacement {
  kind: DocumentKind
  from: string
  into: string
}

/** Lets references point to another document: all there are, or those at these paths. Nothing else is touched. */
export function pointElsewhere(
  kind: DocumentKind,
  document: Document,
  replacement: Replacement,
  only?: ReadonlySet<string>,
): Document {
  return { ...document, ...pointIn(kindOf(kind).schema, document, '', { ...replacement, only }) }
}

function pointIn(
  schema: z.ZodObject,
  value: Fields,
  place: string,
  wanted: Replacement & { only: ReadonlySet<string> | undefined },
): Fields {
  const pointed = fieldsOf(schema).map(([name, field]) => {
    const path = place ? `${place}.${name}` : name
    const found = value[name]
    if (field.type === 'reference' && field.kind === wanted.kind && found === wanted.from)
      return [name, !wanted.only || wanted.only.has(path) ? wanted.into : found]
    if (field.type !== 'list') return [name, found]
    const { item } = field.list
    const items = itemsOf(found).map((each) => ({
      ...each,
      ...pointIn(item, each, `${path}.${each.id}`, wanted),
    }))
    return [name, items]
  })
  return Object.fromEntries(pointed)
}
