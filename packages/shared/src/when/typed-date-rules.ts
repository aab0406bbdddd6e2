import { addDays, type Day, endOfMonth } from './day'
import { type EdtfDate, parseEdtf } from './edtf'
import type { Reading } from './typed'
import { type ReadDate, readDate, readRange } from './typed-date'

interface DateRule {
  pattern: RegExp
  /** Reads the first and second group of the pattern; null leaves the phrase to the rules that follow. */
  read: (first: string, second: string, today: Day) => Reading | null
}

/** What an editor may write about dates of the calendar; the first rule that can read a phrase wins. */
export const dateRules: readonly DateRule[] = [
  { pattern: /^(?:in )?(early|mid|late)[ -](.+)$/, read: readPartOfMonth },
  { pattern: /^between (.+) and (.+)$/, read: ranged((start, end) => `[${start.text}..${end.text}]`) },
  { pattern: /^from (.+) (?:to|until|till|through) (.+)$/, read: ranged(lasting) },
  { pattern: /^before (.+)$/, read: dated(({ first }) => `[..${addDays(first, -1)}]`) },
  { pattern: /^(?:by|no later than|not later than) (.+)$/, read: dated(({ text }) => `[..${text}]`) },
  { pattern: /^after (.+)$/, read: dated(({ last }) => `[${addDays(last, 1)}..]`) },
  { pattern: /^since (.+)$/, read: dated(({ text }) => `${text}/..`) },
  { pattern: /^from (.+) (?:on|onwards?)$/, read: dated(({ text }) => `${text}/..`) },
  { pattern: /^(?:until|till) (.+)$/, read: dated(({ text }) => `../${text}`) },
  { pattern: /^(?:around|about|circa|ca?|approximately) (.+)$/, read: dated(({ text }) => `${text}~`) },
  { pattern: /^(?:on |in )?(.+)$/, read: dated(({ text }) => text) },
  { pattern: /^(?:on )?(.+?) (?:to|until|till|through|-) (.+)$/, read: ranged(lasting) },
  // Without spaces a dash is only looked for between words, where no ISO date can be cut in two.
  { pattern: /^(?:on )?([^-]+)-([^-]+)$/, read: ranged(lasting) },
]

function lasting(start: EdtfDate, end: EdtfDate): string {
  return `${start.text}/${end.text}`
}

function dated(write: (date: EdtfDate) => string): DateRule['read'] {
  return (phrase, _, today) => {
    const found = readDate(phrase, today)
    const date = found && calendarDate(found.text)
    return date ? { edtf: write(date), basis: 'STATED', note: noteYear(found) } : null
  }
}

function ranged(write: (start: EdtfDate, end: EdtfDate) => string): DateRule['read'] {
  return (first, second, today) => {
    const found = readRange(first, second, today)
    const start = found && calendarDate(found.start.text)
    const end = found && calendarDate(found.end.text)
    return start && end ? { edtf: write(start, end), basis: 'STATED', note: noteYear(found.start) } : null
  }
}

const PARTS_OF_MONTH = {
  early: { from: '01', to: '10', note: 'early = first ten days' },
  mid: { from: '11', to: '20', note: 'mid = 11th to 20th' },
  late: { from: '21', to: null, note: 'late = 21st to the end of the month' },
}

/** No source says where "early" ends, so the reading is the newsroom's own, and its note says what it takes it for. */
function readPartOfMonth(part: string, phrase: string, today: Day): Reading | null {
  const month = readDate(phrase, today)
  if (!month || calendarDate(month.text)?.precision !== 'MONTH') return null
  if (part !== 'early' && part !== 'mid' && part !== 'late') return null

  const { from, to, note } = PARTS_OF_MONTH[part]
  const start = `${month.text}-${from}`
  const end = to ? `${month.text}-${to}` : endOfMonth(start)
  return { edtf: `[${start}..${end}]`, basis: 'INFERRED', note }
}

function calendarDate(text: string): EdtfDate | null {
  const parsed = parseEdtf(text)
  return parsed.ok && parsed.value.kind === 'DATE' ? parsed.value.date : null
}

function noteYear({ isYearSupplied }: ReadDate): string | null {
  return isYearSupplied ? 'Year supplied by the editor' : null
}
