import { addDays, type Day, endOfMonth, startOfWeek, weekdayOf } from './day'
import type { Reading } from './typed'
import { weekdayNumber } from './written-date'

/**
 * Reads a phrase that counts from today: "last week", "yesterday", "on Monday". A weekday is the latest one that is not
 * to come; "last Monday" and "next Friday" mean different days to different people, and are not read.
 */
export function readRelativeDate(phrase: string, today: Day): Reading | null {
  const note = `Relative to ${today}`
  const write = PHRASES.get(phrase)
  if (write) return { edtf: write(today), basis: 'RELATIVE', note }

  const weekday = weekdayNumber(phrase.replace(/^on /, ''))
  if (weekday === null) return null
  const daysAgo = (weekdayOf(today) - weekday + 7) % 7
  return { edtf: addDays(today, -daysAgo), basis: 'RELATIVE', note: `${note}, the latest such day` }
}

const PHRASES: ReadonlyMap<string, (today: Day) => string> = new Map([
  ['today', (today) => today],
  ['yesterday', (today) => addDays(today, -1)],
  ['tomorrow', (today) => addDays(today, 1)],
  ['last week', (today) => weekFrom(addDays(startOfWeek(today), -7))],
  ['this week', (today) => weekFrom(startOfWeek(today))],
  ['next week', (today) => weekFrom(addDays(startOfWeek(today), 7))],
  ['last month', (today) => addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7)],
  ['this month', (today) => today.slice(0, 7)],
  ['last year', (today) => addDays(`${today.slice(0, 4)}-01-01`, -1).slice(0, 4)],
  ['this year', (today) => today.slice(0, 4)],
  ['next year', (today) => addDays(`${today.slice(0, 4)}-12-31`, 1).slice(0, 4)],
  ['next month', (today) => addDays(endOfMonth(today), 1).slice(0, 7)],
])

/** Some time within the week, since nobody who says "last week" means all seven days. */
function weekFrom(monday: Day): string {
  return `[${monday}..${addDays(monday, 6)}]`
}
