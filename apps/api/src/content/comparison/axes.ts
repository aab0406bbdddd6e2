import type { Day } from '@parley/shared/when/day'
import { builder } from '../../graphql/builder'
import { open } from '../../graphql/sub-graphs'
import { Citation } from '../citation/schema'
import { Development } from '../development/schema'
import { Meeting } from '../meeting/schema'
import { Participation } from '../participation/schema'
import { Certainty } from '../terms'
import { eventsIn, lastOf, type Phase, phaseOf } from './events'
import { nodeOf, nodesOf } from './nodes-of'
import type { TrackOutline } from './read-tracks'
import type { ComparedActor as Actor, Contested } from './seats'

export const ComparedActor = builder.objectRef<Actor>('ComparedActor').implement({
  ...open('An actor in a cell of a comparison, with the seats that put it there.'),
  fields: (t) => ({
    actor: t.field({
      ...open('The actor.'),
      type: 'Actor',
      resolve: ({ actorId }, _args, context, info) =>
        nodeOf(context, info, { typename: 'Actor', id: actorId }),
    }),
    participations: t.field({
      ...open('Its seats, at the track or at one of its meetings.'),
      type: [Participation],
      resolve: ({ seats }, _args, context, info) => nodesOf(context, info, 'Participation', seats),
    }),
    certainty: t.expose('certainty', {
      ...open(
        'How well it is known: as well as the best known of its seats; where all tracks are needed, as the weakest of ' +
          'those.',
      ),
      type: Certainty,
    }),
  }),
})

const ContestedSubject = builder.unionType('ContestedSubject', {
  ...open('What can be claimed or disputed in a comparison of tracks.'),
  types: [Participation, Meeting, Development],
})

export const ContestedClaim = builder.objectRef<Contested>('ContestedClaim').implement({
  ...open('Something that the record tells without standing behind it.'),
  fields: (t) => ({
    subject: t.field({
      ...open('The seat, meeting or development; its citations say who claims it.'),
      type: ContestedSubject,
      resolve: (claim, _args, context, info) => nodeOf(context, info, claim),
    }),
    certainty: t.expose('certainty', { ...open('Whether it is claimed or disputed.'), type: Certainty }),
    disputedBy: t.field({
      ...open('The citations that dispute it, each with its source and, where there is one, the statement.'),
      type: [Citation],
      resolve: ({ citations }, _args, context, info) => nodesOf(context, info, 'Citation', citations),
    }),
  }),
})

interface Meetings {
  track: TrackOutline
  today: Day
}

export const TrackMeetings = builder.objectRef<Meetings>('TrackMeetings').implement({
  ...open(
    'The meetings of a track. A series that stands for its rounds counts as one, beside those of its rounds that are ' +
      'on record.',
  ),
  fields: (t) => {
    const counted = (phases: Phase[], description: string) =>
      t.int({
        ...open(description),
        resolve: ({ track, today }) =>
          track.meetings.filter((meeting) => phases.includes(phaseOf(meeting, today))).length,
      })
    return {
      count: t.int({ ...open('How many are on record.'), resolve: ({ track }) => track.meetings.length }),
      held: counted(['PAST'], 'How many were held, or are going on.'),
      planned: counted(['AHEAD', 'OVERDUE'], 'How many are planned, overdue ones too.'),
      calledOff: counted(['CALLED_OFF'], 'How many were cancelled, or postponed without a new date.'),
      lastHeld: t.field({
        ...open('The one held last, by its date.'),
        type: Meeting,
        nullable: true,
        resolve: ({ track, today }, _args, context, info) =>
          nodeOf(context, info, meeting(lastOf(eventsIn('PAST', track.meetings, today)))),
      }),
      nextPlanned: t.field({
        ...open(
          'The one planned next, from the day of the comparison on; one without a date only when none has a date.',
        ),
        type: Meeting,
        nullable: true,
        resolve: ({ track, today }, _args, context, info) =>
          nodeOf(context, info, meeting(eventsIn('AHEAD', track.meetings, today)[0])),
      }),
      overdue: t.field({
        ...open('Those planned for days that have passed: the record does not say what became of them.'),
        type: [Meeting],
        resolve: ({ track, today }, _args, context, info) =>
          nodesOf(context, info, 'Meeting', eventsIn('OVERDUE', track.meetings, today)),
      }),
    }
  },
})

function meeting(found: { id: string } | null | undefined) {
  return found && { typename: 'Meeting', id: found.id }
}
