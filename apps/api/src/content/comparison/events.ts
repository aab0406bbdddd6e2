import { agreementKinds } from '@parley/shared/content/development'
import type { Day } from '@parley/shared/when/day'
import type { Occurrence } from '../../generated/prisma/enums'
import type { DevelopmentOutline, MeetingOutline, TrackOutline } from './read-tracks'

interface Event {
  id: string
  occurrence: Occurrence
  whenOrder: number
  whenEarliest: Date | null
  whenLatest: Date | null
  afterId?: string | null
  ordinal?: number | null
}

/** Whether a thing is past or to come, seen from a day. */
export type Phase = 'PAST' | 'AHEAD' | 'OVERDUE' | 'CALLED_OFF'

/**
 * Tells what came about from what is still to come. A plan whose last possible day has passed is neither: the record
 * does not say what became of it.
 */
export function phaseOf({ occurrence, whenLatest }: Event, today: Day): Phase {
  switch (occurrence) {
    case 'OCCURRED':
    case 'ONGOING':
      return 'PAST'
    case 'CANCELLED':
    case 'POSTPONED':
      return 'CALLED_OFF'
    case 'TENTATIVE':
    case 'SCHEDULED':
      return whenLatest !== null && dayOf(whenLatest) < today ? 'OVERDUE' : 'AHEAD'
  }
}

/** Those of one phase, in reading order; the undated last. */
export function eventsIn<Thing extends Event>(phase: Phase, events: readonly Thing[], today: Day): Thing[] {
  return inReadingOrder(events).filter((event) => phaseOf(event, today) === phase)
}

/** The latest in reading order; one without a date only when none has one, for its place says nothing. */
export function lastOf<Thing extends Event>(past: readonly Thing[]): Thing | null {
  return past.findLast(isDated) ?? past.at(-1) ?? null
}

/** What a track came to: agreements of any kind, and steps to build trust. */
export function outcomesOf({ developments }: TrackOutline, today: Day): DevelopmentOutline[] {
  return eventsIn('PAST', developments, today).filter(
    ({ kind }) => agreementKinds.includes(kind) || kind === 'CONFIDENCE_MEASURE',
  )
}

/** Meetings and developments of a track together, each with the type it is read as. */
export function eventsOf(track: TrackOutline) {
  const typed = <Thing extends MeetingOutline | DevelopmentOutline>(typename: string, things: Thing[]) =>
    things.map((thing) => ({ ...thing, typename }))
  return [...typed('Meeting', track.meetings), ...typed('Development', track.developments)]
}

/** As the timeline orders: by dates, then by what is said to follow what, then by number in a series, then by id. */
function inReadingOrder<Thing extends Event>(events: readonly Thing[]): Thing[] {
  const byId = new Map(events.map((event) => [event.id, event]))
  const stepsOf = (event: Event | undefined, seen = 0): number =>
    event?.afterId && seen <= events.length ? stepsOf(byId.get(event.afterId), seen + 1) : seen
  const placeOf = (event: Event) => [
    event.whenOrder,
    event.whenLatest?.getTime() ?? Number.POSITIVE_INFINITY,
    stepsOf(event),
    event.ordinal ?? 0,
  ]
  return events.toSorted(
    (one, other) => compare(placeOf(one), placeOf(other)) || (one.id < other.id ? -1 : 1),
  )
}

function compare(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((value, at) => value !== other[at])
  return index === -1 ? 0 : (one[index] ?? 0) < (other[index] ?? 0) ? -1 : 1
}

function isDated({ whenEarliest, whenLatest }: Event): boolean {
  return whenEarliest !== null || whenLatest !== null
}

function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10)
}
