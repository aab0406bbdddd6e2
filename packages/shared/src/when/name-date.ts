import { timeOf } from './day'
import type { EdtfDate, Precision } from './edtf'

/** Names one date in a language: `2019-02` is "February 2019". */
export function nameDate(date: EdtfDate, locale: string): string {
  return plainSpaces(formatFor(locale, date.precision).format(timeOf(date.first)))
}

/**
 * Names two dates as one range and does not repeat what they share: "February 5–6, 2019". With a `joiner`, that stands
 * in the place of the dash: "January 28 and February 3, 2019".
 */
export function nameRange(start: EdtfDate, end: EdtfDate, locale: string, joiner?: string): string {
  if (start.text === end.text) return nameDate(start, locale)
  // Intl ranges know one precision only; "2018 – February 2019" must not become months of 2018.
  if (start.precision !== end.precision) {
    return nameDate(start, locale) + (joiner ?? ' – ') + nameDate(end, locale)
  }

  const separator = joiner ?? (sharesMonth(start, end) ? '–' : ' – ')
  const parts = formatFor(locale, start.precision).formatRangeToParts(timeOf(start.first), timeOf(end.first))
  const dash = parts.findIndex(
    (part, index) => part.source === 'shared' && parts[index - 1]?.source === 'startRange',
  )
  const named = parts.map(({ value }, index) =>
    // The versions of ICU in browsers and servers space the dash differently; a page must not.
    index === dash ? value.replace(/\s*[–-]\s*/u, separator) : value,
  )
  return plainSpaces(named.join(''))
}

const FIELDS: Record<Precision, Intl.DateTimeFormatOptions> = {
  YEAR: { year: 'numeric' },
  MONTH: { year: 'numeric', month: 'long' },
  DAY: { year: 'numeric', month: 'long', day: 'numeric' },
}

// Making a format costs far more than using it, and a timeline names hundreds of dates.
const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(locale: string, precision: Precision): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(locale, {
    ...FIELDS[precision],
    timeZone: 'UTC',
    calendar: 'gregory',
  })
  formats.set(key, format)
  return format
}

/** Says whether the dash stands between two bare numbers, where it takes no spaces: "5–6", "2018–2019". */
function sharesMonth(start: EdtfDate, end: EdtfDate): boolean {
  return (
    start.precision === 'YEAR' ||
    (start.precision === 'DAY' && start.text.slice(0, 7) === end.text.slice(0, 7))
  )
}

function plainSpaces(text: string): string {
  return text.replace(/[\u2009\u202f\u00a0]/gu, ' ')
}
