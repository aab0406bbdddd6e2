import { sameValue } from '../compare/equal'
import { type Fields, type Item, itemsOf } from '../compare/item'
import { fieldsOf, type List } from '../content/field'

/** Says whether two items of a list say the same, whatever they are called and whatever is listed under them. */
export function sameSaid(list: List, one: Fields, other: Fields): boolean {
  return differingFields(list, one, other).length === 0
}

/** The fields in which two items of a list differ, but for their lists. */
export function differingFields(list: List, one: Fields, other: Fields, besides: readonly string[] = []) {
  return fieldsOf(list.item).filter(
    ([name, field]) =>
      field.type !== 'list' && !besides.includes(name) && !sameValue(one[name] ?? null, other[name] ?? null),
  )
}

/** The items of both lists, each that says the same once: those of `own` as they are, the others under new ids. */
export function unitedItems(
  list: List,
  own: readonly Item[],
  others: readonly Item[],
  newId: () => string,
): Item[] {
  const united = [...own]
  for (const item of others) {
    if (!united.some((each) => sameSaid(list, each, item))) united.push(withNewIds(list, item, newId))
  }
  return united
}

/** An item with what is listed under both: the lists of `own`, and what `other` has beside that. */
export function withListsOf(list: List, own: Item, other: Fields, newId: () => string): Item {
  const lists = fieldsOf(list.item).flatMap(([name, field]) =>
    field.type === 'list'
      ? [[name, unitedItems(field.list, itemsOf(own[name]), itemsOf(other[name]), newId)]]
      : [],
  )
  return { ...own, ...Object.fromEntries(lists), id: own.id }
}

/**
 * The same item under ids that nothing has: one that leaves its place may come back there under its own, as when the
 * edition is reverted.
 */
export function withNewIds(list: List, item: Item, newId: () => string): Item {
  const lists = fieldsOf(list.item).flatMap(([name, field]) =>
    field.type === 'list'
      ? [[name, itemsOf(item[name]).map((each) => withNewIds(field.list, each, newId))]]
      : [],
  )
  return { ...item, ...Object.fromEntries(lists), id: newId() }
}
