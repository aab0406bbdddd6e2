import { type CursorKey, type KeyValue, readCursor, writeCursor } from './cursor'
import { refusal } from './errors'

/** The total of a connection: known, or counted only when it is asked for. */
export type TotalCount = number | (() => Promise<number>)

/** One part of an order: a column of the row. Rows that lack it come last, whichever way the list runs. */
export interface SortKey extends CursorKey {
  column: string
  isDescending?: boolean
}

export interface PageArguments {
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}

/** What to read for a page: one row more than it holds, which tells whether more follows. */
export interface PageQuery {
  /** The sort values after which the page starts in reading direction, or null at the start. */
  from: KeyValue[] | null
  /** The sort values at which it must end, or null. */
  until: KeyValue[] | null
  take: number
  isBackward: boolean
  /** What is listed and in which order, where cursors say so: one of another list is then refused. */
  list: string | null
}

export interface Page<Row> {
  edges: Array<{ node: Row; cursor: string }>
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  totalCount: TotalCount
}

export const mostOnPage = 100
export const usualOnPage = 20

/**
 * Reads the arguments of a page. Refuses both directions at once, a page that is too large, and a cursor of another
 * list: one with other sort values, or with another name where `list` names this one.
 */
export function readPageArguments(
  given: PageArguments,
  keys: readonly SortKey[],
  list: string | null = null,
): PageQuery {
  const { first, after, last, before } = given
  if (first != null && last != null) {
    throw refusal('INVALID', 'Give either `first` or `last`, not both.', { argument: 'last' })
  }
  const isBackward = last != null
  const size = first ?? last ?? usualOnPage
  const argument = isBackward ? 'last' : 'first'
  if (size < 0) throw refusal('INVALID', `\`${argument}\` is 0 or more.`, { argument })
  if (size > mostOnPage)
    throw refusal('INVALID', `\`${argument}\` is at most ${mostOnPage}.`, { argument, limit: mostOnPage })
  const start = after == null ? null : readCursor(after, { keys, list }, 'after')
  const end = before == null ? null : readCursor(before, { keys, list }, 'before')
  return isBackward
    ? { from: end, until: start, take: size + 1, isBackward, list }
    : { from: start, until: end, take: size + 1, isBackward, list }
}

/** Makes a page of the rows that its query found, in reading direction: one more than the page holds, if there is more. */
export function pageOf<Row>(
  query: PageQuery,
  found: readonly Row[],
  cursorOf: (row: Row) => KeyValue[] | string,
  totalCount: TotalCount,
): Page<Row> {
  const hasMore = found.length === query.take
  const rows = hasMore ? found.slice(0, -1) : [...found]
  if (query.isBackward) rows.reverse()
  const edges = rows.map((node) => {
    const place = cursorOf(node)
    return { node, cursor: typeof place === 'string' ? place : writeCursor(place, query.list) }
  })
  return {
    edges,
    pageInfo: {
      hasNextPage: query.isBackward ? query.from !== null : hasMore,
      hasPreviousPage: query.isBackward ? hasMore : query.from !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  }
}
