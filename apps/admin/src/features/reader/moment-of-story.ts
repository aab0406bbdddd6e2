/** At which moment a story is read. In addresses: `now`, a day such as `2019-02-07`, or `edition-5`. */
export type StoryMoment = { at: 'NOW' } | { at: 'DAY'; day: string } | { at: 'EDITION'; number: number }

/** Reads a moment from an address; what says nothing is now. */
export function readMoment(word: string | string[] | undefined): StoryMoment {
  if (typeof word !== 'string') return { at: 'NOW' }
  const edition = /^edition-(\d{1,9})$/.exec(word)?.[1]
  if (edition) return { at: 'EDITION', number: Number(edition) }
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(word) && !Number.isNaN(Date.parse(`${word}T00:00:00Z`))
  return isDay ? { at: 'DAY', day: word } : { at: 'NOW' }
}

export function writeMoment(moment: StoryMoment): string {
  if (moment.at === 'DAY') return moment.day
  return moment.at === 'EDITION' ? `edition-${moment.number}` : 'now'
}

/** "Today", "at the end of 7 February 2019 (UTC)", "as of edition 5". */
export function nameMoment(moment: StoryMoment): string {
  if (moment.at === 'NOW') return 'Today'
  if (moment.at === 'EDITION') return `As of edition ${moment.number}`
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(moment.day),
  )
  return `At the end of ${day}, UTC`
}

/** The last instant of a day; a day that is not over yet is read as it stands now. */
export function endOfDay(day: string, now: Date): Date | null {
  const end = new Date(`${day}T23:59:59.999Z`)
  return end > now ? null : end
}
