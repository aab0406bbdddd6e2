import { Prisma } from '../../generated/prisma/client'
import { type DateRangeInput, readRange } from './range'

/** The same as `within`, for SQL over the columns of a `when`: what stands so to the range. */
export function sqlWithin(range: DateRangeInput | null): Prisma.Sql {
  if (!range) return Prisma.sql`true`
  const { match } = readRange(range)
  // As text: a moment would be read in the session's time zone, which may make it another day.
  const { from, to } = range
  const undated = Prisma.sql`num_nonnulls("whenEarliest", "whenLatest") = 0`
  const outside = Prisma.sql`(${from ? Prisma.sql`"whenLatest" < ${from}::date` : Prisma.sql`false`}
    or ${to ? Prisma.sql`"whenEarliest" > ${to}::date` : Prisma.sql`false`})`
  const isCertain = match === 'CERTAINLY'
  const inside =
    match === 'CERTAINLY_NOT'
      ? Prisma.sql`${outside} is true`
      : Prisma.sql`(not ${undated} and ${outside} is not true
          ${isCertain && from ? Prisma.sql`and "whenEarliestEnd" >= ${from}::date` : Prisma.empty}
          ${isCertain && to ? Prisma.sql`and "whenLatestStart" <= ${to}::date` : Prisma.empty})`
  return range.undated ? Prisma.sql`(${inside} or ${undated})` : inside
}
