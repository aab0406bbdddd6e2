import { formatInstant } from '@/lib/record-time'

/** A time in the zone that somebody chose it in, which it names: "Feb 8, 2026, 14:00 GMT+1 (Europe/Vienna)". */
export function ZonedMoment({ at, zone }: { at: string; zone: string | null }) {
  const named = zone ?? 'UTC'
  return (
    <time dateTime={at} title={formatInstant(at, named, 'FULL')}>
      {formatInstant(at, named, 'MINUTE')}
      {named !== 'UTC' && ` (${named})`}
    </time>
  )
}
