'use client'
import { useSyncExternalStore } from 'react'
import { formatInstant } from '@/lib/record-time'

/** A time of the record in the person's own zone, which it names; the server, which does not know it, writes UTC. */
export function Moment({ at, isShort = false }: { at: string; isShort?: boolean }) {
  const zone = useSyncExternalStore(neverChanges, zoneOfBrowser, () => 'UTC')
  return (
    <time dateTime={at} title={formatInstant(at, zone, 'FULL')}>
      {formatInstant(at, zone, isShort ? 'DAY' : 'MINUTE')}
    </time>
  )
}

function neverChanges() {
  return () => {}
}

function zoneOfBrowser() {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
