/**
 * Writes an instant of the record, in the order in which world dates are written ("February 5, 2019"), in a zone that it
 * names unless only the day is shown.
 */
export function formatInstant(
  at: Date | string,
  timeZone: string,
  length: 'DAY' | 'MINUTE' | 'FULL',
): string {
  return new Intl.DateTimeFormat(locale, { ...lengths[length], timeZone }).format(new Date(at))
}

/** Writes the time of day in the reader's own zone: "16:05". */
export function formatClock(at: Date | number): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(at),
  )
}

const locale = 'en-US'

const lengths = {
  DAY: { day: 'numeric', month: 'short', year: 'numeric' },
  MINUTE: {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  },
  FULL: { dateStyle: 'full', timeStyle: 'long', hourCycle: 'h23' },
} satisfies Record<string, Intl.DateTimeFormatOptions>
