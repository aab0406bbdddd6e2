import { type Day, endOfMonth, isDay } from './day'

export type Precision = 'YEAR' | 'MONTH' | 'DAY'

/** One written date, with the first and last day it may mean: `2019-02` runs from the 1st to the 28th. */
export interface EdtfDate {
  text: string
  precision: Precision
  first: Day
  last: Day
}

/**
 * DATE is a single date, LASTING goes on from start to end, WITHIN is some time between them. A null end is open;
 * at least one of the two is given.
 */
export type EdtfValue =
  | { kind: 'DATE'; date: EdtfDate; qualifier: '~' | '?' | null }
  | { kind: 'LASTING' | 'WITHIN'; start: EdtfDate | null; end: EdtfDate | null }

export type Parsed<Value> = { ok: true; value: Value } | { ok: false; message: string }

/*
 * An own grammar, not the `edtf` package: the profile is three shapes, and the package takes a reversed
 * `[2019-02-06..2019-02-05]` and the year 0000, refuses `2019/2019`, and names no remedy in its errors. It is the
 * oracle in edtf.test.ts instead, where the two must agree.
 */

/**
 * Reads the part of EDTF that Parley accepts: `YYYY[-MM[-DD]]`, with `~` or `?` at its end if need be · `A/B`, `A/..`,
 * `../B` · `[A..B]`, `[..B]`, `[A..]`. Never throws; refuses everything else with a sentence that says what to write.
 */
export function parseEdtf(text: string): Parsed<EdtfValue> {
  if (text.length > MAX_CHARACTERS) return failure(SHAPES)

  const within = /^\[([^[\]/]*?)\.\.([^[\]/]*)\]$/.exec(text)
  if (within) return parseEnds('WITHIN', within[1] ?? '', within[2] ?? '')

  const lasting = /^([^[\]/]*)\/([^[\]/]*)$/.exec(text)
  if (lasting) return parseLasting(lasting[1] ?? '', lasting[2] ?? '')

  const single = /^(.*?)([~?]?)$/.exec(text)
  const date = parseDate(single?.[1] ?? text)
  if (!date.ok) return date
  const mark = single?.[2]
  return success({ kind: 'DATE', date: date.value, qualifier: mark === '~' || mark === '?' ? mark : null })
}

// The longest of the profile has 24; no expression below is ever run on a long text.
const MAX_CHARACTERS = 40

function parseLasting(start: string, end: string): Parsed<EdtfValue> {
  if (start === '' && end === '') return failure(SHAPES)
  if (start === '') return failure(`Write .. for an open start: ../${end}`)
  if (end === '') return failure(`Write .. for an open end: ${start}/..`)
  return parseEnds('LASTING', start === '..' ? '' : start, end === '..' ? '' : end)
}

function parseEnds(kind: 'LASTING' | 'WITHIN', start: string, end: string): Parsed<EdtfValue> {
  if (start === '' && end === '')
    return failure('Give at least one of the two dates, or leave the field empty.')
  if (/[~?]$/.test(start) || /[~?]$/.test(end)) {
    return failure('Put ~ or ? on a single date only; widen the two dates until you are sure of them.')
  }

  const first = start === '' ? success(null) : parseDate(start)
  if (!first.ok) return first
  const last = end === '' ? success(null) : parseDate(end)
  if (!last.ok) return last

  if (first.value && last.value && first.value.first > last.value.last) {
    return failure(`${start} is after ${end}: put the earlier date first.`)
  }
  return success({ kind, start: first.value, end: last.value })
}

function parseDate(text: string): Parsed<EdtfDate> {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) return failure(explainUnreadable(text))

  const [, year = '', month, day] = match
  if (year === '0000') return failure('There is no year 0000: write a year from 0001 to 9999.')
  if (!month) {
    return success({ text, precision: 'YEAR', first: `${year}-01-01`, last: `${year}-12-31` })
  }
  const monthStart = `${year}-${month}-01`
  if (!isDay(monthStart)) return failure(`${text} has no such month: write a month from 01 to 12.`)
  if (!day) {
    return success({ text, precision: 'MONTH', first: monthStart, last: endOfMonth(monthStart) })
  }
  if (!isDay(text)) {
    return failure(
      `${text} is not in the calendar: write a day from 01 to ${endOfMonth(monthStart).slice(8)}.`,
    )
  }
  return success({ text, precision: 'DAY', first: text, last: text })
}

const SHAPES =
  'Write a date as 2019, 2019-02 or 2019-02-05, a span as 2019-02-05/2019-02-06, ' +
  'and some time within as [2019-01-28..2019-02-03].'

function explainUnreadable(text: string): string {
  if (/^\d{4}-?W\d/.test(text)) return 'Write a week as its days: [2019-01-28..2019-02-03].'
  if (/^\d{4}-\d{2}-\d{2}[T ]/.test(text)) return 'Leave out the time of day: 2019-02-05.'
  if (text.includes('%')) return 'Write ~ for about or ? for uncertain, not both: 2019-02~.'
  return SHAPES
}

function success<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

function failure(message: string): { ok: false; message: string } {
  return { ok: false, message }
}
