import type { Document } from '../content/document'
import type { List } from '../content/field'
import { type Item, itemsOf } from './item'
import type { FieldConflict } from './merge'
import { movedIds } from './moved'
import { mergeOrders, type Orders } from './order'
import { itemTitle, type NameOf } from './titles'

/** An item where a side of a conflict would have it. */
export interface PlacedItem {
  id: string
  title: string
  /** Where it would be in the order before both, counted from 1; null when it was not moved. */
  movedFrom: number | null
  /** Added by one of the two: before both it was not there. */
  isNew: boolean
}

export type PlacedItems = Record<keyof Orders, PlacedItem[]>

/**
 * The order that each side of a conflict would give the list, by the names of its items.
 * All three hold the same items, those that stay: to take a side's order removes nothing that the other added.
 */
export function tellOrders(
  list: List,
  { path, base, theirs, mine }: FieldConflict,
  states: ReadonlyArray<Document | null>,
  nameOf: NameOf,
): PlacedItems {
  const before = toIds(base)
  const orders = wholeOrders({ base: before, theirs: toIds(theirs), mine: toIds(mine) })
  const items = new Map(
    states.flatMap((state) => itemsAt(state, path).map((item) => [item.id, item] as const)),
  )
  return { base: place(orders.base), theirs: place(orders.theirs), mine: place(orders.mine) }

  function place(order: readonly string[]): PlacedItem[] {
    const moved = movedIds(orders.base, order)
    return order.map((id) => {
      const item = items.get(id)
      return {
        id,
        title: item ? itemTitle(list, item, nameOf) : list.one,
        movedFrom: moved.has(id) ? orders.base.indexOf(id) + 1 : null,
        isNew: !before.includes(id),
      }
    })
  }
}

/** Each order with all items that stay, those it does not know where the merge puts them. */
function wholeOrders({ base, theirs, mine }: Orders): Orders {
  const all = new Set([...theirs, ...mine])
  const stays = new Set([...all].filter((id) => isIn(theirs, mine, id) || !base.includes(id)))
  const { order: merged } = mergeOrders({ base, theirs, mine }, stays)
  const whole = (order: readonly string[]) =>
    mergeOrders({ base: merged, theirs: merged, mine: order }, stays).order
  return { base: whole(base), theirs: whole(theirs), mine: whole(mine) }
}

function isIn(theirs: readonly string[], mine: readonly string[], id: string): boolean {
  return theirs.includes(id) && mine.includes(id)
}

function toIds(order: unknown): string[] {
  return Array.isArray(order) ? order.map(String) : []
}

function itemsAt(state: Document | null, path: string): Item[] {
  let value: unknown = state
  for (const part of path.split('.')) {
    value = Array.isArray(value)
      ? itemsOf(value).find((item) => item.id === part)
      : typeof value === 'object' && value !== null && Reflect.get(value, part)
  }
  return itemsOf(value)
}
