import { type Fields, itemsOf } from '@parley/shared/compare/item'
import type { Document } from '@parley/shared/content/document'
import { fieldsOf } from '@parley/shared/content/field'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import type { z } from 'zod'
import { documentLayout, itemLayout, type Layout } from './layout'

/** What must be open for a field to be seen: the rows it sits in, and each "More" that hides it. */
export function disclosuresFor(kind: DocumentKind, document: Document, path: string): string[] {
  return within(kindOf(kind).schema, documentLayout(kind, document), document, path.split('.'), '')

  function within(
    schema: z.ZodObject,
    layout: Layout,
    value: Fields,
    [name = '', id, ...rest]: string[],
    place: string,
  ): string[] {
    const field = new Map(fieldsOf(schema)).get(name)
    const here = place === '' ? name : `${place}.${name}`
    const more = layout.more.includes(name) ? [morePath(place)] : []
    // Set by hand, the days of a date are hidden until asked for.
    if (field?.type === 'when' && (id === 'edtf' || id === 'note')) return [...more, `${here}.edtf`]
    const item = field?.type === 'list' ? itemsOf(value[name]).find((each) => each.id === id) : undefined
    if (field?.type !== 'list' || !item) return more
    const row = `${here}.${item.id}`
    const inner = within(field.list.item, itemLayout(field.list, item, kind), item, rest, row)
    return [...more, row, ...inner]
  }
}

/** The key of the "More" of a document (no path) or of a row. */
export function morePath(place: string): string {
  return place === '' ? 'more' : `${place}.more`
}
