import type { SortKey } from '../graphql/page'

const id: SortKey = { column: 'id', type: 'id' }

/** World dates in reading order: an upper bound alone first, the undated last. */
export const byWhen: SortKey[] = [
  { column: 'whenOrder', type: 'integer' },
  { column: 'whenLatest', type: 'time', isNullable: true },
  id,
]

/** The same, newest first; the undated stay last, so they are not mistaken for news. */
export const byLastChange: SortKey[] = [
  { column: 'lastPublishedAt', type: 'time', isDescending: true },
  { ...id, isDescending: true },
]

/** Alphabetical by a column. */
export function byText(column: string): SortKey[] {
  return [{ column, type: 'text' }, id]
}

/** Columns to select, with those an order needs to write its cursors. */
export function withKeys<Columns extends object>(columns: Columns, keys: readonly SortKey[]): Columns {
  return { ...columns, ...Object.fromEntries(keys.map(({ column }) => [column, true])) }
}

/** World dates in reading order, for lists inside a document. */
export const whenOrder = [
  { whenOrder: 'asc' },
  { whenLatest: { sort: 'asc', nulls: 'last' } },
  { id: 'asc' },
] as const satisfies object[]

/** One of a list, or no filter when the list is not given; an empty list finds nothing. */
export function oneOf<Value>(values: readonly Value[] | null | undefined): { in: Value[] } | undefined {
  return values ? { in: [...values] } : undefined
}
