import type { KeyValue } from './cursor'
import {
  type Page,
  type PageArguments,
  type PageQuery,
  pageOf,
  readPageArguments,
  type SortKey,
} from './page'

/** What a page adds to a Prisma query. */
export interface PrismaPage<Where> {
  where: Where
  orderBy: never
  take: number
}

interface Reading<Where, Row> {
  args: PageArguments
  /** The order of the list; the last key is unique. */
  keys: readonly SortKey[]
  where: Where
  find: (page: PrismaPage<Where>) => Promise<Row[]>
  count: (where: { where: Where }) => Promise<number>
}

/**
 * Reads one page of a table by its sort values, not by offset and not by a row that may be gone. Prisma's own cursors
 * come back empty when their row was withdrawn, or when an ordering column is null.
 */
export async function readPrismaPage<Where extends object, Row extends object>(
  reading: Reading<Where, Row>,
): Promise<Page<Row>> {
  const { keys, where } = reading
  const query = readPageArguments(reading.args, keys)
  // Which columns a model has is known to whoever chose the keys; here they are only names.
  const rows = await reading.find(prismaPageOf(query, keys, where) as unknown as PrismaPage<Where>)
  return pageOf(query, rows, placeBy(keys), () => reading.count({ where }))
}

/** What a page adds to the query of any model: the rows that stand in it, and one more. */
export function prismaPageOf(query: PageQuery, keys: readonly SortKey[], where: object) {
  const bounds = [
    query.from && beyond(keys, query.from, query.isBackward),
    query.until && beyond(keys, query.until, !query.isBackward),
  ].filter((bound) => bound !== null)
  return {
    where: { AND: [where, ...bounds] },
    orderBy: keys.map((key) => orderOf(key, query.isBackward)),
    take: query.take,
  }
}

/** Reads the sort values of a row. */
export function placeBy(keys: readonly SortKey[]): (row: object) => KeyValue[] {
  return (row) => keys.map(({ column }): KeyValue => Reflect.get(row, column) ?? null)
}

/** Rows that stand after these values in reading direction: each key in turn, those before it being equal. */
function beyond(keys: readonly SortKey[], values: readonly KeyValue[], isBackward: boolean): object {
  const branches = keys.flatMap((key, index) => {
    const farther = fartherOn(key, values[index] ?? null, isBackward)
    if (!farther) return []
    const equal = keys.slice(0, index).map(({ column }, at) => ({ [column]: values[at] ?? null }))
    return [{ AND: [...equal, farther] }]
  })
  return { OR: branches }
}

function fartherOn(
  { column, isNullable, isDescending }: SortKey,
  value: KeyValue,
  isBackward: boolean,
): object | null {
  if (value === null) return isBackward ? { [column]: { not: null } } : null
  const bound = { [column]: { [isBackward !== Boolean(isDescending) ? 'lt' : 'gt']: value } }
  return isNullable && !isBackward ? { OR: [bound, { [column]: null }] } : bound
}

function orderOf({ column, isNullable, isDescending }: SortKey, isBackward: boolean): object {
  const sort = isBackward !== Boolean(isDescending) ? 'desc' : 'asc'
  return { [column]: isNullable ? { sort, nulls: isBackward ? 'first' : 'last' } : sort }
}
