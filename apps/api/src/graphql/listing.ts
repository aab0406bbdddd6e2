import type { KindTable } from '@parley/shared/content/kind-names'
import { queryFromInfo } from '@pothos/plugin-prisma'
import type { GraphQLResolveInfo } from 'graphql'
import type { Transaction } from '../core/database/transaction'
import type { Context } from './context'
import {
  type Page,
  type PageArguments,
  type PageQuery,
  pageOf,
  readPageArguments,
  type SortKey,
} from './page'
import { placeBy, prismaPageOf } from './prisma-page'

/** The models whose rows are listed, or have lists in them, as Prisma's client names them. */
export type Model =
  | Uncapitalize<KindTable>
  | 'participation'
  | 'relation'
  | 'citation'
  | 'edition'
  | 'comment'

/** How the things of one type are listed, wherever a list of them stands: its filter and its orders are the same. */
export interface Listing<Filter, Order extends string> {
  typename: string
  model: Model
  /** Selected of each row, whatever is asked for. */
  columns: object
  /** The last key of each order is unique. */
  orders: Readonly<Record<Order, readonly SortKey[]>>
  usual: NoInfer<Order>
  whereOf: (context: Context, filter: Filter) => object | Promise<object>
}

/** What a list is asked. */
export interface Asked<Filter, Order> extends PageArguments {
  filter?: Filter | null
  orderBy?: Order | null
}

/** A page whose rows hold what the query asks of their type. */
export type ListPage = Page<never>

/** Reads one page of all rows of a model. */
export async function readList<Filter extends object, Order extends string>(
  context: Context,
  info: GraphQLResolveInfo,
  asked: Asked<NoInfer<Filter>, NoInfer<Order>>,
  listing: Listing<Filter, Order>,
): Promise<ListPage> {
  const { keys, query } = readAsked(asked, listing)
  const where = await listing.whereOf(context, filterOf(asked))
  const table = tableOf(context.db, listing.model)
  const rows = await table.findMany({
    ...selectionOf(context, info, listing, keys),
    ...prismaPageOf(query, keys, where),
  })
  return listPage(query, keys, rows, () => table.count({ where }))
}

/** The order and the page that are asked for. */
export function readAsked<Filter, Order extends string>(
  asked: Asked<Filter, Order>,
  { typename, orders, usual }: Listing<Filter, Order>,
) {
  const order = asked.orderBy ?? usual
  const keys = orders[order]
  return { keys, query: readPageArguments(asked, keys, `${typename} ${order}`) }
}

export function filterOf<Filter extends object>({ filter }: { filter?: Filter | null }): Filter {
  return filter ?? ({} as Filter) // every field of a filter may be left out
}

/** What a query asks of the rows of a list, with the columns its cursors are made of. */
export function selectionOf(
  context: Context,
  info: GraphQLResolveInfo,
  { typename, columns }: Pick<Listing<never, never>, 'typename' | 'columns'>,
  keys: readonly SortKey[],
): { select?: object } {
  const select = { ...columns, ...Object.fromEntries(keys.map(({ column }) => [column, true])) }
  return queryFromInfo({ context, info, typeName: typename, select, path: ['edges', 'node'] })
}

/** A page of rows as their query found them. */
export function listPage(
  query: PageQuery,
  keys: readonly SortKey[],
  rows: readonly object[],
  count: () => Promise<number>,
): ListPage {
  // The rows hold what their type asked for, which only Pothos knows.
  return pageOf(query, rows, placeBy(keys), count) as ListPage
}

interface Table {
  findMany(query: object): Promise<object[]>
  count(query: { where: object }): Promise<number>
}

/** Any model's delegate: those who call it know the names of its columns and relations. */
export function tableOf(db: Transaction, model: Model): Table {
  return db[model] as unknown as Table
}
