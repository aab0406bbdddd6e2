import type { Bounds } from './bounds'
import type { Day } from './day'

type Frame = Pick<Bounds, 'earliest' | 'latest'>

/**
 * Puts world dates in reading order, for `sort`: an upper bound alone first, then by earliest, then by latest (an open
 * end last), the undated at the end. 0 means only that dates do not decide; `after`, ordinal and id come next.
 */
export function compareWhen(a: Frame, b: Frame): number {
  return (
    rank(a) - rank(b) ||
    compareDays(a.earliest ?? FIRST_DAY, b.earliest ?? FIRST_DAY) ||
    compareDays(a.latest ?? LAST_DAY, b.latest ?? LAST_DAY)
  )
}

/** Says whether a was over before b began, whatever days they really were; never so for `~` and `?`. */
export function certainlyBefore(a: Bounds, b: Bounds): boolean {
  if (a.approximate || b.approximate || a.latest === null || b.earliest === null) return false
  return a.latest < b.earliest
}

/** The days from `from` to `to`, both included; null is open. */
export interface DayInterval {
  from: Day | null
  to: Day | null
}

export type IntervalRelation = 'CERTAINLY' | 'POSSIBLY' | 'NO'

/**
 * Says whether a world date touches an interval of days.
 *
 * - CERTAINLY: it does, whatever days it really was. A date or `[A..B]` must lie wholly inside; for a span one day
 *   that it surely covers is enough: any day of `2019-02-05/2019-02-06`, but of `2018/2019` only New Year.
 * - POSSIBLY: its frame and the interval share a day, or it has no date at all. What has an open end may have ended,
 *   so `2018/..` possibly lasts today.
 * - NO: its frame, as written, and the interval share no day; also for an interval that ends before it starts.
 */
export function relationToInterval(bounds: Bounds, { from, to }: DayInterval): IntervalRelation {
  const first = from ?? FIRST_DAY
  const last = to ?? LAST_DAY
  if (first > last) return 'NO'
  if ((bounds.earliest ?? FIRST_DAY) > last || (bounds.latest ?? LAST_DAY) < first) return 'NO'

  const hasBegun = (bounds.latestStart ?? LAST_DAY) <= last
  const goesOn = (bounds.earliestEnd ?? FIRST_DAY) >= first
  return hasBegun && goesOn ? 'CERTAINLY' : 'POSSIBLY'
}

// Text that sorts before and after every day.
const FIRST_DAY = ''
const LAST_DAY = '~'

function rank({ earliest, latest }: Frame): number {
  if (earliest !== null) return 1
  return latest === null ? 2 : 0
}

function compareDays(a: Day, b: Day): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
