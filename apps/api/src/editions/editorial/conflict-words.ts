import { type PlacedItems, tellOrders } from '@parley/shared/compare/conflict-orders'
import { isItem } from '@parley/shared/compare/item'
import type { FieldConflict } from '@parley/shared/compare/merge'
import { itemTitle, titleOf } from '@parley/shared/compare/titles'
import { wordsFor } from '@parley/shared/compare/wording'
import type { Document } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { findField } from './field-at'
import { nameIn, type Titles } from './titles'

/** What a conflict is in: its kind, and every state of the document, where its items are found by their ids. */
export interface ConflictContext {
  kind: DocumentKind
  states: ReadonlyArray<Document | null>
  /** Of all that it names: kept with a refusal, which an idempotency key may ask for again. */
  titles: Titles
}

type Side = 'base' | 'theirs' | 'mine'

/** One side of a conflict in words: names, labels, dates; an item by its name, an order as the names in it. */
export function wordsOfSide(conflict: FieldConflict, side: Side, context: ConflictContext): string {
  const { kind, titles } = context
  const nameOf = nameIn(titles)
  const value = conflict[side]
  if (conflict.path === '') return value ? titleOf(kind, asDocument(value), nameOf) : 'withdrawn'
  const orders = ordersOf(conflict, context)
  if (orders) return orders[side].map(({ title }) => title).join(', ') || 'empty'
  const place = findField(kind, conflict.path.split('.'))
  if (!place) return JSON.stringify(value)
  const { field } = place
  if (field.type !== 'list') return wordsFor(field, value, nameOf) ?? 'empty'
  return isItem(value) ? itemTitle(field.list, value, nameOf) : 'removed'
}

/** The items of a list that both reordered, as each side would have them; null for any other conflict. */
export function ordersOf(
  conflict: FieldConflict,
  { kind, states, titles }: ConflictContext,
): PlacedItems | null {
  if (conflict.reason !== 'ORDER') return null
  const place = findField(kind, conflict.path.split('.'))
  return place?.field.type === 'list' ? tellOrders(place.field.list, conflict, states, nameIn(titles)) : null
}

/** A conflict over a whole document has documents for its sides, which merge types as anything. */
function asDocument(value: unknown): Document {
  return value as Document
}
