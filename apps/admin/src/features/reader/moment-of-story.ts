import { endOfDayIn, isDay } from '@parley/shared/when/day'
import { formatWhen } from '@parley/shared/when/format'

/** At which moment a story is read. In addresses: `now`, a day such as `2019-02-07`, or `edition-5`. */
export type StoryMoment = { at: 'NOW' } | { at: 'DAY'; day: string } | { at: 'EDITION'; number: number }

/** Reads a moment from an address; what says nothing is now. */
export function readMoment(word: string | string[] | undefined): StoryMoment {
  if (typeof word !== 'string') return { at: 'NOW' }
  const edition = /^edition-(\d{1,9})$/.exec(word)?.[1]
  if (edition) return { at: 'EDITION', number: Number(edition) }
  return isDay(word) ? { at: 'DAY', day: word } : { at: 'NOW' }
}

export function writeMoment(moment: StoryMoment): string {
  if (moment.at === 'DAY') return moment.day
  return moment.at === 'EDITION' ? `edition-${moment.number}` : 'now'
}

/** "Today", "At the end of February 7, 2019, UTC", "As of edition 5". */
export function nameMoment(moment: StoryMoment, timeZone: string): string {
  if (moment.at === 'NOW') return 'Today'
  if (moment.at === 'EDITION') return `As of edition ${moment.number}`
  const day = formatWhen({ edtf: moment.day, text: null, basis: 'STATED' })
  return `At the end of ${day}, ${timeZone}`
}

/** The last instant of a newsroom's day; a day that is not over yet is read as it stands now. */
export function endOfPastDay(day: string, timeZone: string, now: Date): Date | null {
  const end = endOfDayIn(timeZone, day)
  return end > now ? null : end
}
