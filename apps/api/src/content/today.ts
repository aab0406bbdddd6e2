import type { Day } from '@parley/shared/when/day'
import { todayIn } from '@parley/shared/when/day'
import type { Context } from '../graphql/context'

/**
 * The day from which a query looks back and ahead, in the newsroom's zone: today, or, for the past, the day on which
 * its edition was published. What was next then stays what was next, however late somebody asks.
 */
export async function readToday({ db, tense, now, timeZone }: Context): Promise<Day> {
  if (tense.kind !== 'then') return todayIn(timeZone, now)
  const edition = await db.edition.findFirst({
    where: { number: tense.edition },
    select: { publishedAt: true },
  })
  // Before the first edition there is nothing to look at, from whatever day.
  return todayIn(timeZone, edition?.publishedAt ?? now)
}
