'use client'
import { useSyncExternalStore } from 'react'

/** A time of the record in the person's own zone, which it names; the server, which does not know it, writes UTC. */
export function Moment({ at, isShort = false }: { at: string; isShort?: boolean }) {
  const zone = useSyncExternalStore(neverChanges, zoneOfBrowser, () => 'UTC')
  const time = new Date(at)
  const full = formatIn(zone, { dateStyle: 'full', timeStyle: 'long' }).format(time)
  const shown = isShort
    ? formatIn(zone, { day: 'numeric', month: 'short', year: 'numeric' }).format(time)
    : formatIn(zone, withMinutes).format(time)
  return (
    <time dateTime={at} title={full}>
      {shown}
    </time>
  )
}

const withMinutes: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
}

function formatIn(timeZone: string, options: Intl.DateTimeFormatOptions) {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone })
}

function neverChanges() {
  return () => {}
}

function zoneOfBrowser() {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
