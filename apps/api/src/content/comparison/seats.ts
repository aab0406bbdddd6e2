import { certainties } from '@parley/shared/content/certainty'
import { valuesOf } from '@parley/shared/content/terms'
import type { Certainty, ParticipationRole, Presence } from '../../generated/prisma/enums'
import { groupBy } from '../../graphql/batch'
import type { SeatOutline, TrackOutline } from './read-tracks'

/** An actor with the seats that put it where it is shown. */
export interface ComparedActor {
  actorId: string
  seats: SeatOutline[]
  certainty: Certainty
}

/** Something that is only claimed, or is disputed, with what disputes it. */
export interface Contested {
  typename: 'Participation' | 'Meeting' | 'Development'
  id: string
  certainty: Certainty
  citations: Array<{ id: string }>
}

/** The seats at a track and at its meetings; a meeting that was cancelled seats nobody. */
function seatsOf({ participations, meetings }: TrackOutline): SeatOutline[] {
  const held = meetings.filter(({ occurrence }) => occurrence !== 'CANCELLED')
  return [participations, ...held.map((meeting) => meeting.participations)].flat()
}

/** Who was there as what, or is to be: each actor once. */
export function actorsAs(role: ParticipationRole, track: TrackOutline): ComparedActor[] {
  return byActor(seatsOf(track).filter((seat) => seat.role === role && !isMissing(seat)))
}

/** The seats that stayed empty: kept out, would not come, walked out, or away. */
export function missingFrom(track: TrackOutline): SeatOutline[] {
  return seatsOf(track).filter(isMissing)
}

/** Who attended every one of the tracks; as certain as its least certain attendance. */
export function actorsInAll(tracks: readonly TrackOutline[]): ComparedActor[] {
  const [first = [], ...others] = tracks.map(attendantsOf)
  return first.flatMap((actor) => {
    const elsewhere = others.map((all) => all.find(({ actorId }) => actorId === actor.actorId))
    if (elsewhere.includes(undefined)) return []
    const everywhere = [actor, ...elsewhere.filter((one) => one !== undefined)]
    return [
      {
        actorId: actor.actorId,
        seats: everywhere.flatMap(({ seats }) => seats),
        certainty: leastOf(everywhere.map(({ certainty }) => certainty)),
      },
    ]
  })
}

/** Who attended this track and none of the others that are compared. */
export function actorsOnlyIn(track: TrackOutline, tracks: readonly TrackOutline[]): ComparedActor[] {
  const elsewhere = new Set(
    tracks
      .filter((other) => other !== track)
      .flatMap((other) => attendantsOf(other).map(({ actorId }) => actorId)),
  )
  return attendantsOf(track).filter(({ actorId }) => !elsewhere.has(actorId))
}

/** What the record tells of a track without standing behind it: seats, meetings and developments. */
export function contestedIn({ participations, meetings, developments }: TrackOutline): Contested[] {
  const typed = (typename: Contested['typename'], rows: ReadonlyArray<Omit<Contested, 'typename'>>) =>
    rows.map(({ id, certainty, citations }) => ({ typename, id, certainty, citations }))
  const within = (
    typename: Contested['typename'],
    owners: TrackOutline['meetings'] | TrackOutline['developments'],
  ) =>
    owners.flatMap((owner) => [...typed(typename, [owner]), ...typed('Participation', owner.participations)])
  return [
    ...typed('Participation', participations),
    ...within('Meeting', meetings),
    ...within('Development', developments),
  ].filter(({ certainty }) => certainty === 'CLAIMED' || certainty === 'DISPUTED')
}

function attendantsOf(track: TrackOutline): ComparedActor[] {
  return byActor(seatsOf(track).filter(({ presence }) => presence === 'ATTENDED'))
}

function byActor(seats: readonly SeatOutline[]): ComparedActor[] {
  return [...groupBy(seats, ({ actorId }) => actorId)].map(([actorId, own]) => ({
    actorId,
    seats: own,
    certainty: mostOf(own.map(({ certainty }) => certainty)),
  }))
}

const missing = new Set<Presence>(['EXCLUDED', 'DECLINED', 'WITHDREW', 'ABSENT'])

function isMissing({ presence }: SeatOutline): boolean {
  return missing.has(presence)
}

/** From what is best known to what is least. */
const ranking = valuesOf(certainties)

function mostOf(known: readonly Certainty[]): Certainty {
  return ranking.find((certainty) => known.includes(certainty)) ?? 'DISPUTED'
}

function leastOf(known: readonly Certainty[]): Certainty {
  return ranking.findLast((certainty) => known.includes(certainty)) ?? 'DISPUTED'
}
