import { type Day, isDay, weekdayOf } from './day'
import { readWrittenDate, type WrittenDate } from './written-date'

/** A date as EDTF text, `YYYY[-MM[-DD]]`. */
export interface ReadDate {
  text: string
  isYearSupplied: boolean
}

/** Reads a whole date; a day without a year takes the nearest year in which it is today or past. */
export function readDate(phrase: string, today: Day): ReadDate | null {
  const date = readWrittenDate(phrase)
  if (!date) return null
  if (date.year !== null) return finish(date, false)
  const year = yearsUpTo(today).find((candidate) => {
    const day = textOf({ ...date, year: candidate })
    return isDay(day) && day <= today
  })
  return year === undefined ? null : finish({ ...date, year }, true)
}

/**
 * Reads the two dates of a range, where either may leave out what the other says: "February 5" and "6 2019". Without
 * any year the range takes the nearest one in which it has begun; across New Year it ends in the year after.
 */
export function readRange(
  first: string,
  second: string,
  today: Day,
): { start: ReadDate; end: ReadDate } | null {
  const pair = shareMonth(readWrittenDate(first), readWrittenDate(second))
  if (!pair) return null
  const { start, end } = pair
  if (start.year !== null) return end.year === null ? null : finishRange(start, end, false)

  const crossesNewYear = start.month !== null && end.month !== null && start.month > end.month
  if (end.year !== null) {
    const year = crossesNewYear ? yearAfter(end.year, -1) : end.year
    return start.month === null ? null : finishRange({ ...start, year }, end, false)
  }
  for (const year of yearsUpTo(today)) {
    const from = { ...start, year }
    const to = { ...end, year: crossesNewYear ? yearAfter(year, 1) : year }
    if (isDay(textOf(from)) && isDay(textOf(to)) && textOf(from) <= today) return finishRange(from, to, true)
  }
  return null
}

/** Gives a bare day of the month, "5" or "6 2019", the month of the other end. */
function shareMonth(start: WrittenDate | null, end: WrittenDate | null) {
  if (!start || !end) return null
  if (start.month === null && start.day !== null) {
    return end.day === null ? null : { start: { ...start, month: end.month }, end }
  }
  if (end.month === null && end.day !== null) {
    // "February 5, 2019 - 6" would be a slip; "February 5-6, 2019" has its year at the end.
    return start.day === null ? null : { start, end: { ...end, month: start.month } }
  }
  return { start, end }
}

function finishRange(start: WrittenDate, end: WrittenDate, isYearSupplied: boolean) {
  const from = finish(start, isYearSupplied)
  const to = finish(end, isYearSupplied)
  return from && to ? { start: from, end: to } : null
}

/** Refuses a day without a month, and a weekday that the date does not fall on: one of the two is wrong. */
function finish(date: WrittenDate, isYearSupplied: boolean): ReadDate | null {
  if (date.day !== null && date.month === null) return null
  const text = textOf(date)
  if (date.weekday !== null && (!isDay(text) || weekdayOf(text) !== date.weekday)) return null
  return { text, isYearSupplied }
}

function textOf({ year, month, day }: WrittenDate): string {
  return [year, month, day].filter((part) => part !== null).join('-')
}

/** This year and the eight before it: February 29 may be as long as eight years ago. */
function yearsUpTo(today: Day): string[] {
  return Array.from({ length: 9 }, (_, index) => yearAfter(today.slice(0, 4), -index))
}

function yearAfter(year: string, count: number): string {
  return String(Number(year) + count).padStart(4, '0')
}
