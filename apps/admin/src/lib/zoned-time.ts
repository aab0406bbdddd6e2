import dayjs from 'dayjs'
import timezone from 'dayjs/plugin/timezone'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)
dayjs.extend(timezone)

/** As `<input type="datetime-local">` has it. */
const written = 'YYYY-MM-DDTHH:mm'

/**
 * The instant at which clocks in a zone show a time such as "2026-03-01T14:00". One that they leave out in spring is
 * taken an hour later, as they do; of one that they show twice in autumn, the first. Null for what is no time.
 */
export function instantOf(local: string, zone: string): Date | null {
  const asUtc = dayjs.utc(local)
  // The thirteenth month is read as the next year's first.
  if (asUtc.format(written) !== local) return null
  // Twice, since the offset is that of the instant, which the first guess may miss by a change of clocks.
  const offsets = [-24, 24].map((hours) => offsetAt(asUtc.add(hours, 'hour').toDate(), zone))
  const [before = 0, after = 0] = offsets
  const candidates = [before, after].map((offset) => asUtc.subtract(offset, 'minute').toDate())
  const exact = candidates.find((instant) => localOf(instant, zone) === local)
  return exact ?? candidates[0] ?? null
}

/** What clocks in a zone show at an instant, as `<input type="datetime-local">` has it. */
export function localOf(instant: Date, zone: string): string {
  return dayjs(instant).tz(zone).format(written)
}

/** The next full hour of a zone that is at least half an hour away. */
export function nextHour(now: Date, zone: string): string {
  return localOf(dayjs(now).add(90, 'minute').toDate(), zone).replace(/\d\d$/, '00')
}

/** Minutes east of Greenwich. */
function offsetAt(instant: Date, zone: string): number {
  return dayjs(instant).tz(zone).utcOffset()
}
