import { type Item, itemsOf } from '@parley/shared/compare/item'
import type { Document } from '@parley/shared/content/document'
import { fieldsOf } from '@parley/shared/content/field'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import type { Edit } from './apply-edit'
import { newItem } from './new-item'

export interface Uncited {
  list: string
  items: Item[]
  one: string
  many: string
}

/** The items of a document that owe a citation and have none, by list. */
export function uncitedItems(kind: DocumentKind, document: Document): Uncited[] {
  return fieldsOf(kindOf(kind).schema).flatMap(([name, field]) => {
    if (field.type !== 'list' || !('citations' in field.list.item.shape)) return []
    const items = itemsOf(document[name]).filter((item) => itemsOf(item.citations).length === 0)
    return items.length === 0 ? [] : [{ list: name, items, one: field.list.one, many: field.list.many }]
  })
}

/** Cites a source for each of them at once: one report mostly stands behind the whole table. */
export function citeForAll(
  kind: DocumentKind,
  document: Document,
  uncited: Uncited,
  citation: Item,
  makeId: () => string,
): Edit {
  const field = new Map(fieldsOf(kindOf(kind).schema)).get(uncited.list)
  const without = new Set(uncited.items.map(({ id }) => id))
  const value = itemsOf(document[uncited.list]).map((item) => {
    const inner = field?.type === 'list' ? new Map(fieldsOf(field.list.item)).get('citations') : undefined
    if (!without.has(item.id) || inner?.type !== 'list') return item
    const { sourceId, locator } = citation
    const given = { sourceId, locator: locator ?? null }
    return { ...item, citations: [newItem(inner.list, makeId(), { document, previous: undefined, given })] }
  })
  return { type: 'set', path: uncited.list, value }
}
