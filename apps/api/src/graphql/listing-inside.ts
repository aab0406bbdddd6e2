import type { GraphQLResolveInfo } from 'graphql'
import type { Prisma } from '../generated/prisma/client'
import { createBatch, groupBy, placeOf } from './batch'
import type { Context } from './context'
import {
  type Asked,
  filterOf,
  type Listing,
  type ListPage,
  listPage,
  type Model,
  readAsked,
  selectionOf,
  tableOf,
} from './listing'
import type { PageQuery, SortKey } from './page'
import { prismaPageOf } from './prisma-page'

/** The relations of each model that has lists in it. */
interface Relations {
  story: Prisma.StoryInclude
  track: Prisma.TrackInclude
  actor: Prisma.ActorInclude
  meeting: Prisma.MeetingInclude
  development: Prisma.DevelopmentInclude
  statement: Prisma.StatementInclude
  source: Prisma.SourceInclude
  edition: Prisma.EditionInclude
}

/** A list inside a row: the relation it follows, and behind rows that only link, the one thing they link to. */
interface Inside<Owner extends keyof Relations> {
  owner: Owner
  id: string
  relation: keyof Relations[Owner] & string
  through?: string
}

/**
 * Reads one page of a list inside a row. The same list of many rows, as in the meetings of each track, is read in one
 * statement, and counted in one more where that is asked for.
 */
export async function readListInside<
  Owner extends keyof Relations,
  Filter extends object,
  Order extends string,
>(
  context: Context,
  info: GraphQLResolveInfo,
  inside: Inside<Owner>,
  asked: Asked<NoInfer<Filter>, NoInfer<Order>>,
  listing: Listing<Filter, Order>,
): Promise<ListPage> {
  const { keys, query } = readAsked(asked, listing)
  const filter = filterOf(asked)
  let where: Promise<object> | undefined
  const whereOf = () => {
    where ??= Promise.resolve(listing.whereOf(context, filter))
    return where
  }
  const list: AskedList = { ...inside, info, keys, query, listing, whereOf }
  return listPage(query, keys, await readPages(context, list), () => countRows(context, list))
}

interface AskedList {
  owner: Model
  id: string
  relation: string
  through?: string
  info: GraphQLResolveInfo
  keys: readonly SortKey[]
  query: PageQuery
  listing: { typename: string; columns: object }
  whereOf: () => Promise<object>
}

/** One field in one place of a query: whatever row it is asked of, its arguments are the same. */
function fieldOf({ info }: AskedList): string {
  return `${placeOf(info)} ${info.parentType.name}`
}

const readPages = createBatch<AskedList, object[]>(
  (list) => `${fieldOf(list)} ${list.id}`,
  (context, lists) => readByField(lists, (group, first) => readField(context, group, first)),
)

async function readField(context: Context, group: readonly AskedList[], first: AskedList) {
  const { owner, relation, through, keys, query, listing, whereOf } = first
  // Pothos keeps what was selected by the place of each parent; one it was not told of would be read again.
  for (const { info } of group) selectionOf(context, info, listing, keys)
  const selection = selectionOf(context, first.info, listing, keys)
  const page = prismaPageOf(query, keys, await whereOf())
  const rows = await tableOf(context.db, owner).findMany({
    where: { id: { in: group.map(({ id }) => id) } },
    select: { id: true, [relation]: through ? reach(through, selection, page) : { ...selection, ...page } },
  })
  return new Map(
    rows.map((row) => {
      const links: object[] = Reflect.get(row, relation)
      return [idOf(row), through ? links.map((link): object => Reflect.get(link, through)) : links]
    }),
  )
}

/** The same selection and page, asked of what a link leads to. */
function reach(
  through: string,
  selection: object,
  { where, orderBy, take }: ReturnType<typeof prismaPageOf>,
) {
  return {
    select: { [through]: selection },
    where: { [through]: where },
    orderBy: orderBy.map((order) => ({ [through]: order })),
    take,
  }
}

const countRows = createBatch<AskedList, number>(
  (list) => `${fieldOf(list)} ${list.id}`,
  (context, lists) =>
    readByField(lists, async (group, { owner, relation, through, whereOf }) => {
      const where = await whereOf()
      const rows = await tableOf(context.db, owner).findMany({
        where: { id: { in: group.map(({ id }) => id) } },
        select: {
          id: true,
          _count: { select: { [relation]: { where: through ? { [through]: where } : where } } },
        },
      })
      return new Map(
        rows.map((row) => [idOf(row), Number(Reflect.get(Reflect.get(row, '_count'), relation))]),
      )
    }),
)

function idOf(row: object): string {
  return Reflect.get(row, 'id')
}

async function readByField<Value>(
  lists: readonly AskedList[],
  read: (group: readonly AskedList[], first: AskedList) => Promise<Map<string, Value>>,
): Promise<Value[]> {
  const found = new Map<string, Map<string, Value>>()
  for (const [field, group] of groupBy(lists, fieldOf)) {
    const [first] = group
    if (first) found.set(field, await read(group, first))
  }
  return lists.map((list) => {
    const value = found.get(fieldOf(list))?.get(list.id)
    if (value === undefined) throw new Error(`The ${list.owner} of a list was not there to be read.`)
    return value
  })
}
