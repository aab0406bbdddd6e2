import type { SortKey } from '../graphql/page'

const id: SortKey = { column: 'id', type: 'id' }
const idDescending: SortKey = { ...id, isDescending: true }

/** Dates in reading order: an upper bound alone first, the undated last. */
export function byDate(field: 'when' | 'published'): SortKey[] {
  return [
    { column: `${field}Order`, type: 'integer' },
    { column: `${field}Latest`, type: 'time', isNullable: true },
    id,
  ]
}

/** What begins last comes first; an upper bound alone comes after those, the undated last as ever. */
export function byDateDescending(field: 'when' | 'published'): SortKey[] {
  return [
    { column: `${field}Earliest`, type: 'time', isNullable: true, isDescending: true },
    { column: `${field}Latest`, type: 'time', isNullable: true, isDescending: true },
    idDescending,
  ]
}

/** Alphabetical by a column. */
export function byText(column: string): SortKey[] {
  return [{ column, type: 'text' }, id]
}

export function byTextDescending(column: string): SortKey[] {
  return [{ column, type: 'text', isDescending: true }, idDescending]
}

/** By when it was written down: ids rise with time, so what is new comes last and no page shifts. */
export const byRecord: SortKey[] = [id]

/** As its document has it. */
export const byPosition: SortKey[] = [{ column: 'position', type: 'integer' }, id]

/** The orders every kind of document has, the newest first unless its name says otherwise. */
export const recordOrders = {
  LAST_CHANGE: [{ column: 'lastPublishedAt', type: 'time', isDescending: true }, idDescending],
  LAST_CHANGE_ASCENDING: [{ column: 'lastPublishedAt', type: 'time' }, id],
  FIRST_PUBLISHED: [{ column: 'firstPublishedAt', type: 'time', isDescending: true }, idDescending],
  FIRST_PUBLISHED_ASCENDING: [{ column: 'firstPublishedAt', type: 'time' }, id],
} as const satisfies Record<string, SortKey[]>

/** What those orders are, for the enum of each kind. */
export const recordOrderValues = {
  LAST_CHANGE: { description: 'By when they were last changed here, the newest first.' },
  LAST_CHANGE_ASCENDING: { description: 'By when they were last changed here, the oldest first.' },
  FIRST_PUBLISHED: { description: 'By when they were new here, the newest first.' },
  FIRST_PUBLISHED_ASCENDING: { description: 'By when they were new here, the oldest first.' },
} as const

/** The orders by world dates, the undated last in both. */
export const whenOrders = { WHEN: byDate('when'), WHEN_DESCENDING: byDateDescending('when') } as const

export const whenOrderValues = {
  WHEN: { description: 'By their dates in the world, the earliest first; the undated last.' },
  WHEN_DESCENDING: { description: 'By their dates in the world, the latest first; the undated last.' },
} as const

/** One of a list, or no filter when the list is not given; an empty list finds nothing. */
export function oneOf<Value>(values: readonly Value[] | null | undefined): { in: Value[] } | undefined {
  return values ? { in: [...values] } : undefined
}
