/** The fields of a document, or of an item in one of its lists. */
export type Fields = Readonly<Record<string, unknown>>

/** One item of a list: an object with an id of its own. */
export interface Item {
  readonly id: string
  readonly [field: string]: unknown
}

/** The items of a list's value; a list that is not there has none. */
export function itemsOf(value: unknown): Item[] {
  return Array.isArray(value) ? value.filter(isItem) : []
}

/** Says whether a value is an item, by its id: dates and words in an array have none. */
export function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
}

/** The ids of items, in their order. */
export function idsOf(items: readonly Item[]): string[] {
  return items.map((item) => item.id)
}

/** Items by their id. */
export function byId(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}

/** The members of a set of words; a set that is not there has none. */
export function membersOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((member) => typeof member === 'string') : []
}
