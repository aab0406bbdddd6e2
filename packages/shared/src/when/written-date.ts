/** The parts of a date that a phrase gives; "6 2019" gives the day and year of a range's end. */
export interface WrittenDate {
  year: string | null
  /** '01' to '12'. */
  month: string | null
  day: string | null
  /** 1 for Monday to 7 for Sunday. */
  weekday: number | null
}

/** Reads "february 5 2019", "tuesday 5th of february", "2019-02-05" or a part of one; null for anything else. */
export function readWrittenDate(phrase: string): WrittenDate | null {
  const [firstWord = '', ...rest] = phrase.split(' ')
  const weekday = rest.length > 0 ? weekdayNumber(firstWord) : null
  const date = (weekday === null ? phrase : rest.join(' '))
    .replace(/^the /, '')
    .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/, '$1')
    .replace(/(\d) of /, '$1 ')

  for (const shape of SHAPES) {
    const groups = shape.exec(date)?.groups
    if (!groups) continue
    const month = groups.name === undefined ? groups.month : monthNumber(groups.name)
    if (month === null) return null
    return {
      year: groups.year ?? null,
      month: month ?? null,
      day: groups.day?.padStart(2, '0') ?? null,
      weekday,
    }
  }
  return null
}

/** The number of a weekday by its name or short name, 1 for Monday to 7 for Sunday. */
export function weekdayNumber(name: string): number | null {
  const index = WEEKDAYS.findIndex((names) => names.includes(name))
  return index < 0 ? null : index + 1
}

// Years from 1000 to 2999: "5 February 0019" is a slip of the hand.
const SHAPES = [
  /^(?<year>[12]\d{3})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/,
  /^(?<day>\d{1,2})(?: (?<name>[a-z]+)(?: (?<year>[12]\d{3}))?)?$/,
  /^(?<name>[a-z]+) (?<day>\d{1,2})(?: (?<year>[12]\d{3}))?$/,
  /^(?<name>[a-z]+)(?: (?<year>[12]\d{3}))?$/,
  /^(?<day>\d{1,2}) (?<year>[12]\d{3})$/,
]

function monthNumber(name: string): string | null {
  const index = MONTHS.findIndex((names) => names.includes(name))
  return index < 0 ? null : String(index + 1).padStart(2, '0')
}

const MONTHS = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

const WEEKDAYS = [
  ['monday', 'mon'],
  ['tuesday', 'tue', 'tues'],
  ['wednesday', 'wed'],
  ['thursday', 'thu', 'thur', 'thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
]
