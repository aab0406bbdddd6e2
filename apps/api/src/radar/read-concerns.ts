import type { DocumentKind } from '@parley/shared/content/kind-names'
import { valuesOf } from '@parley/shared/content/terms'
import { type RadarConcern, radarConcerns } from '@parley/shared/radar'
import type { Day } from '@parley/shared/when/day'
import type { Transaction } from '../core/database/transaction'
import { Prisma } from '../generated/prisma/client'
import type { PageQuery, SortKey } from '../graphql/page'
import { type IsShown, nothing, partOf } from './concern-sql'

/** What exactly is the matter: it decides what is said, and which field mends it. */
export type Matter =
  | 'OVERDUE'
  | 'OVERRUN'
  | 'UNTOLD'
  | 'NO_STEP'
  | 'DEAD'
  | 'UNCITED'
  | 'ONLY_DISPUTED'
  | 'OWN_VOICE'

/** Something the record owes, as far as its place in the list goes. */
export interface Concern {
  concern: RadarConcern
  matter: Matter
  kind: DocumentKind
  id: string
  rank: number
  at: number
  /** Of a dead source: how many documents cite it, and one of them. */
  citing: number
  citingKind: DocumentKind | null
  citingId: string | null
}

export interface RadarFilter {
  story: string | null
  concerns: RadarConcern[] | null
  today: Day
}

/** The most pressing first: by what is the matter, then by when it came about, the newest first. */
export const concernKeys: SortKey[] = [
  { column: 'rank', type: 'integer' },
  { column: 'at', type: 'number', isDescending: true },
  { column: 'id', type: 'id' },
]

/** Reads concerns in their one order, in one statement, whatever they are about. */
export function readConcerns(db: Transaction, filter: RadarFilter, query: PageQuery): Promise<Concern[]> {
  const { from, until, take, isBackward } = query
  const [low, high] = isBackward ? [until, from] : [from, until]
  const [forward, backward] = isBackward
    ? [Prisma.sql`desc`, Prisma.sql`asc`]
    : [Prisma.sql`asc`, Prisma.sql`desc`]
  return db.$queryRaw<Concern[]>`
    ${concerns(filter)} select * from concerns
    where true ${low ? Prisma.sql`and (rank, -at, id) > ${place(low)}` : Prisma.empty}
      ${high ? Prisma.sql`and (rank, -at, id) < ${place(high)}` : Prisma.empty}
    order by rank ${forward}, at ${backward}, id ${forward} limit ${take}`
}

function place([rank, at, id]: NonNullable<PageQuery['from']>): Prisma.Sql {
  return Prisma.sql`(${Number(rank)}::int, ${-Number(at)}::float8, ${String(id)}::uuid)`
}

/** How many there are in all. */
export async function countConcerns(db: Transaction, filter: RadarFilter): Promise<number> {
  const [row] = await db.$queryRaw<
    [{ count: number }]
  >`${concerns(filter)} select count(*)::int as count from concerns`
  return row.count
}

function concerns({ story, concerns: wanted, today }: RadarFilter): Prisma.Sql {
  const isShown: IsShown = (id) =>
    story === null
      ? Prisma.sql`true`
      : Prisma.sql`${id} in (select "documentId" from "InStory" where "storyId" = (select id from "Story" where slug = ${story}))`
  const parts = valuesOf(radarConcerns)
    .filter((concern) => wanted?.includes(concern) ?? true)
    .map((concern) => Prisma.sql`(${partOf[concern](isShown, today)})`)
  const found =
    parts.length > 0 ? Prisma.join(parts, ' union all ') : Prisma.sql`select ${nothing} where false`
  return Prisma.sql`with concerns as (${found})`
}
