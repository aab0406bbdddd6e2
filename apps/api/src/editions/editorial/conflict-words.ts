import { type Item, isItem, itemsOf } from '@parley/shared/compare/item'
import type { FieldConflict } from '@parley/shared/compare/merge'
import { itemTitle, type NameOf, titleOf } from '@parley/shared/compare/titles'
import { wordsFor } from '@parley/shared/compare/wording'
import type { Document } from '@parley/shared/content/document'
import type { List } from '@parley/shared/content/field'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { findField } from './field-at'

/** What a conflict is in: its kind, and every state of the document, where its items are found by their ids. */
export interface ConflictContext {
  kind: DocumentKind
  states: ReadonlyArray<Document | null>
  nameOf: NameOf
}

/** One side of a conflict in words: names, labels, dates; an item by its name, an order as the names in it. */
export function wordsOfSide(conflict: FieldConflict, value: unknown, context: ConflictContext): string {
  const { kind, nameOf } = context
  if (conflict.path === '') return value ? titleOf(kind, asDocument(value), nameOf) : 'withdrawn'
  const path = conflict.path.split('.')
  const place = findField(kind, path)
  if (!place) return JSON.stringify(value)
  const { field } = place
  if (field.type !== 'list') return wordsFor(field, value, nameOf) ?? 'empty'
  if (place.isItem) return isItem(value) ? itemTitle(field.list, value, nameOf) : 'removed'
  return wordsOfOrder(field.list, path, value, context)
}

function wordsOfOrder(
  list: List,
  path: string[],
  value: unknown,
  { states, nameOf }: ConflictContext,
): string {
  const items = new Map(
    states.flatMap((state) => itemsAt(state, path).map((item) => [item.id, item] as const)),
  )
  const ids = Array.isArray(value) ? value.map(String) : []
  const titles = ids.map((id) => {
    const item = items.get(id)
    return item ? itemTitle(list, item, nameOf) : list.one
  })
  return titles.join(', ') || 'empty'
}

function itemsAt(state: Document | null, path: readonly string[]): Item[] {
  let value: unknown = state
  for (const part of path) {
    value = Array.isArray(value)
      ? itemsOf(value).find((item) => item.id === part)
      : typeof value === 'object' && value !== null && Reflect.get(value, part)
  }
  return itemsOf(value)
}

/** A conflict over a whole document has documents for its sides, which merge types as anything. */
function asDocument(value: unknown): Document {
  return value as Document
}
