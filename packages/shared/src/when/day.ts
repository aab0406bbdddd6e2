/** A calendar date 'YYYY-MM-DD', years 0001 to 9999, so that days sort as text. It has no zone and no time. */
export type Day = string

const MILLISECONDS_PER_DAY = 86_400_000

/** Says whether the text is a date of the calendar; `2019-02-30` and year 0000 (unknown to Postgres) are not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '0001-01-01') return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && dayOf(time) === text
}

/** Moves a day by a number of days; throws a RangeError outside the years 0001 to 9999. */
export function addDays(day: Day, count: number): Day {
  const moved = dayOf(timeOf(day) + count * MILLISECONDS_PER_DAY)
  if (!isDay(moved)) throw new RangeError(`${day} moved by ${count} days leaves the years 0001 to 9999.`)
  return moved
}

/** The last day of the month a day is in. */
export function endOfMonth(day: Day): Day {
  const date = new Date(timeOf(day))
  // Day 0 of the next month. setUTCMonth, and not Date.UTC, which reads the years 0 to 99 as 1900 to 1999.
  date.setUTCMonth(date.getUTCMonth() + 1, 0)
  return dayOf(date.getTime())
}

/** The day of the week, counted as ISO 8601 does: 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(timeOf(day)).getUTCDay() || 7
}

/** The Monday of the week a day is in; weeks run from Monday to Sunday. */
export function startOfWeek(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day))
}

/** The calendar date it is in a time zone at an instant; throws a RangeError for an unknown zone. */
export function todayIn(timeZone: string, now: Date): Day {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  const parts = new Map(format.formatToParts(now).map((part) => [part.type, part.value]))
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`
}

/** The last millisecond of a day in a time zone, also where clocks change at midnight. */
export function endOfDayIn(timeZone: string, day: Day): Date {
  // Searched for, and not computed from an offset: zones have had offsets of seconds, and days without a midnight.
  let within = timeOf(day) - MILLISECONDS_PER_DAY
  let after = timeOf(day) + 3 * MILLISECONDS_PER_DAY
  while (after - within > 1) {
    const middle = Math.floor((within + after) / 2)
    if (todayIn(timeZone, new Date(middle)) <= day) within = middle
    else after = middle
  }
  return new Date(within)
}

/** Midnight UTC of a day, for arithmetic and for Intl only: a day is not an instant. */
export function timeOf(day: Day): number {
  if (!isDay(day)) throw new RangeError(`${day} is not a date of the calendar.`)
  return Date.parse(`${day}T00:00:00Z`)
}

function dayOf(time: number): Day {
  const date = new Date(time)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
}
