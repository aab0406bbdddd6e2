import type { Transaction } from '../../core/database/transaction'
import { Prisma } from '../../generated/prisma/client'
import type { KeyValue } from '../../graphql/cursor'
import type { PageQuery, SortKey } from '../../graphql/page'
import type { DateRangeInput } from '../when/range'
import { sqlWithin } from '../when/range-sql'

export type TimelineKind = 'MEETING' | 'DEVELOPMENT' | 'STATEMENT'

export interface TimelineFilter {
  story: string | null
  tracks: string[] | null
  between: DateRangeInput | null
  kinds: TimelineKind[] | null
  occurrence: string[] | null
  certainty: string[] | null
}

/** One entry, as far as its place in the order goes. */
export interface Entry {
  kind: TimelineKind
  id: string
  /** The meeting it is said to follow. */
  afterId: string | null
  edtf: string | null
  start: number
  finish: number
  step: number
}

/** By earliest day, then latest, an open end last; then by what is said to follow what and by number in a series. */
export const timelineKeys: SortKey[] = [
  { column: 'start', type: 'integer' },
  { column: 'finish', type: 'integer' },
  { column: 'step', type: 'integer' },
  { column: 'id', type: 'id' },
]

/**
 * Reads entries in the one order of world dates, in one statement, whatever they are. Where the page has a lower bound,
 * the entry next before it comes along as `previous`: the place of the first entry is told from it, and the one that
 * the cursor was taken from may be gone.
 */
export async function readEntries(
  db: Transaction,
  filter: TimelineFilter,
  { from, until, take, isBackward }: PageQuery,
): Promise<{ found: Entry[]; previous: Entry | null }> {
  const [low, high] = isBackward ? [place(until), place(from)] : [place(from), place(until)]
  const direction = isBackward ? Prisma.sql`desc` : Prisma.sql`asc`
  const columns = Prisma.sql`kind, id, "afterId", edtf, start, finish, step`
  const rows = await db.$queryRaw<Array<Entry & { isPrevious: boolean }>>`
    ${entries(filter)}, page as (
      select ${columns}, false as "isPrevious" from entries
      where true
        ${low ? Prisma.sql`and (start, finish, step, id) > ${low}` : Prisma.empty}
        ${high ? Prisma.sql`and (start, finish, step, id) < ${high}` : Prisma.empty}
      order by start ${direction}, finish ${direction}, step ${direction}, id ${direction} limit ${take}
    ), previous as (
      select ${columns}, true from entries where ${low ? Prisma.sql`(start, finish, step, id) <= ${low}` : Prisma.sql`false`}
      order by start desc, finish desc, step desc, id desc limit 1
    )
    select * from page union all select * from previous
    order by start ${direction}, finish ${direction}, step ${direction}, id ${direction}`
  return {
    found: rows.filter(({ isPrevious }) => !isPrevious),
    previous: rows.find(({ isPrevious }) => isPrevious) ?? null,
  }
}

function place(values: KeyValue[] | null): Prisma.Sql | null {
  return (
    values &&
    Prisma.sql`(${Number(values[0])}, ${Number(values[1])}, ${Number(values[2])}, ${String(values[3])}::uuid)`
  )
}

/** How many entries there are in all. */
export async function countEntries(db: Transaction, filter: TimelineFilter): Promise<number> {
  const [row] = await db.$queryRaw<
    [{ count: number }]
  >`${entries(filter)} select count(*)::int as count from entries`
  return row.count
}

function entries({ story, tracks, between, kinds, occurrence, certainty }: TimelineFilter): Prisma.Sql {
  const wants = (kind: TimelineKind) => (kinds ? kinds.includes(kind) : true)
  const inStory =
    story === null
      ? Prisma.empty
      : Prisma.sql`and id in (select "documentId" from "InStory" where "storyId" = (select id from "Story" where slug = ${story}))`
  const occurs = Prisma.sql`
    ${occurrence === null ? Prisma.empty : Prisma.sql`and occurrence::text = any(${occurrence})`}
    ${certainty === null ? Prisma.empty : Prisma.sql`and certainty::text = any(${certainty})`}`
  const wantsStatements = wants('STATEMENT') && occurrence === null && certainty === null
  const days = Prisma.sql`and ${sqlWithin(between)}`
  const ofTracks = tracks === null ? Prisma.empty : Prisma.sql`and "trackId" in (select id from asked_track)`
  return Prisma.sql`
    with asked_track as (select id from "Track" where slug = any(${tracks ?? []})),
    entries as (
      select 'MEETING' as kind, id, "afterId", "whenEdtf" as edtf, "whenOrder" as start, ${finish} as finish,
        ${stepsAfter} * 1000 + coalesce(ordinal, 0) as step
      from "Meeting" m where ${wants('MEETING')} ${days} ${inStory} ${ofTracks} ${occurs}
      union all
      select 'DEVELOPMENT', id, null, "whenEdtf", "whenOrder", ${finish}, 0
      from "Development" where ${wants('DEVELOPMENT')} ${days} ${inStory} ${ofTracks} ${occurs}
      union all
      select 'STATEMENT', id, null, "whenEdtf", "whenOrder", ${finish}, 0
      from "Statement" s where ${wantsStatements} ${days} ${inStory}
        and num_nonnulls("whenEarliest", "whenLatest") > 0
        ${tracks === null ? Prisma.empty : Prisma.sql`and ${isOfTracks}`}
    )`
}

/** The last day it may mean, as a number like "whenOrder"; an open end comes after every day. */
const finish = Prisma.sql`coalesce("whenLatest" - date '1970-01-01', 1000000000)`

/** How many meetings it is said to come after, one behind the other: the order where dates do not tell. */
const stepsAfter = Prisma.sql`case when "afterId" is null then 0 else (
  with recursive before_it(id, steps) as (
    select m."afterId", 1
    union all
    select p."afterId", b.steps + 1 from before_it b join "Meeting" p on p.id = b.id
    where p."afterId" is not null and b.steps < 1000
  )
  select max(steps) from before_it) end`

/** A statement has no track of its own: it is said at a meeting of one, or about one or what belongs to it. */
const isOfTracks = Prisma.sql`(
  "madeAtId" in (select id from "Meeting" where "trackId" in (select id from asked_track))
  or exists (
    select from "Mention" about
    left join "Meeting" at on at.id = about."meetingId"
    left join "Development" of on of.id = about."developmentId"
    where about."statementId" = s.id
      and coalesce(about."trackId", at."trackId", of."trackId") in (select id from asked_track)
  ))`
