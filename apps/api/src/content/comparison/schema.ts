import type { Day } from '@parley/shared/when/day'
import { builder } from '../../graphql/builder'
import { open } from '../../graphql/sub-graphs'
import { Development } from '../development/schema'
import { Participation } from '../participation/schema'
import { TimelineEntry } from '../timeline/entry'
import { ComparedActor, ContestedClaim, TrackMeetings } from './axes'
import { eventsIn, eventsOf, lastOf, outcomesOf } from './events'
import { nodeOf, nodesOf } from './nodes-of'
import type { TrackOutline } from './read-tracks'
import { actorsAs, actorsInAll, actorsOnlyIn, contestedIn, missingFrom } from './seats'

/** Tracks beside one another, seen from one day. */
export interface Comparison {
  today: Day
  tracks: TrackOutline[]
}

interface Compared extends Comparison {
  track: TrackOutline
}

const ComparedTrack = builder.objectRef<Compared>('ComparedTrack').implement({
  ...open(
    'One track on the axes of a comparison. A seat at one of its meetings counts as one at the track; a meeting that ' +
      'was cancelled seats nobody. Its working groups are tracks of their own, to be compared by their own slugs.',
  ),
  fields: (t) => {
    const seated = (role: Parameters<typeof actorsAs>[0], description: string) =>
      t.field({
        ...open(description),
        type: [ComparedActor],
        resolve: ({ track }) => actorsAs(role, track),
      })
    return {
      track: t.field({
        ...open('The track itself: its name, where it stands, and all else.'),
        type: 'Track',
        resolve: ({ track }, _args, context, info) =>
          nodeOf(context, info, { typename: 'Track', id: track.id }),
      }),
      backers: seated('SPONSOR', 'Who backs it politically.'),
      hosts: seated('HOST', 'Who provides the place.'),
      conveners: seated('CONVENER', 'Who calls and organises it.'),
      facilitators: seated('FACILITATOR', 'Third parties that help communication.'),
      mediators: seated('MEDIATOR', 'Third parties that also propose substance.'),
      guarantors: seated('GUARANTOR', 'Who promises to act if commitments fail.'),
      parties: seated('PARTY', 'Who negotiates for itself and would be bound.'),
      participants: seated('PARTICIPANT', 'Who took part in a seat that is not stated.'),
      observers: seated('OBSERVER', 'Who is present without a say.'),
      witnesses: seated('WITNESS', 'Who attests what was said or signed.'),
      missing: t.field({
        ...open(
          'Seats that stayed empty: who was kept out, would not come, walked out or was away; by whom and why, the ' +
            'seats tell themselves.',
        ),
        type: [Participation],
        resolve: ({ track }, _args, context, info) =>
          nodesOf(context, info, 'Participation', missingFrom(track)),
      }),
      onlyHere: t.field({
        ...open('The actors that attended this track and none of the others.'),
        type: [ComparedActor],
        resolve: ({ track, tracks }) => actorsOnlyIn(track, tracks),
      }),
      meetings: t.field({
        ...open('Its meetings, counted, and the two that lie next to the day of the comparison.'),
        type: TrackMeetings,
        resolve: (compared) => compared,
      }),
      lastEvent: t.field({
        ...open('The meeting or development that came about last, by its date.'),
        type: TimelineEntry,
        nullable: true,
        resolve: ({ track, today }, _args, context, info) =>
          nodeOf(context, info, lastOf(eventsIn('PAST', eventsOf(track), today))),
      }),
      nextEvent: t.field({
        ...open('The meeting or development that is planned next, from the day of the comparison on.'),
        type: TimelineEntry,
        nullable: true,
        resolve: ({ track, today }, _args, context, info) =>
          nodeOf(context, info, eventsIn('AHEAD', eventsOf(track), today)[0]),
      }),
      outcomes: t.field({
        ...open(
          'What was reached: agreements of every kind and steps to build trust, by their dates, each with its stage ' +
            'and status.',
        ),
        type: [Development],
        resolve: ({ track, today }, _args, context, info) =>
          nodesOf(context, info, 'Development', outcomesOf(track, today)),
      }),
      contested: t.field({
        ...open('What is told of it that is only claimed, or is disputed: seats, meetings and developments.'),
        type: [ContestedClaim],
        resolve: ({ track }) => contestedIn(track),
      }),
    }
  },
})

export const TrackComparison = builder.objectRef<Comparison>('TrackComparison').implement({
  ...open('Tracks side by side on the same axes. Every cell leads to the nodes it is made of.'),
  fields: (t) => ({
    today: t.expose('today', {
      ...open(
        "The day from which it looks back and ahead, in the newsroom's zone: today, or, for a past edition, the day " +
          'on which that was published. What was next then stays what was next.',
      ),
      type: 'Date',
    }),
    tracks: t.field({
      ...open('The tracks, in the order they were named.'),
      type: [ComparedTrack],
      resolve: (comparison) => comparison.tracks.map((track) => ({ ...comparison, track })),
    }),
    inAll: t.field({
      ...open('The actors that attended every one of the tracks, with their seats in each.'),
      type: [ComparedActor],
      resolve: ({ tracks }) => actorsInAll(tracks),
    }),
  }),
})
