import { Document, documentColumns } from '../../editions/schema/document'
import { builder } from '../../graphql/builder'
import { readListInside } from '../../graphql/listing-inside'
import { loadNodesOf } from '../../graphql/node-types'
import { open } from '../../graphql/sub-graphs'
import { developmentArgs, developments } from '../development/list'
import { DevelopmentConnection } from '../development/schema'
import { meetingArgs, meetings } from '../meeting/list'
import { MeetingConnection } from '../meeting/schema'
import { oneOf } from '../orders'
import { DiplomacyLevel, ParticipationRole, Presence, TrackStatus } from '../terms'
import { within } from '../when/range'
import { trackArgs, tracks } from './list'

export const Track = builder.prismaNode('Track', {
  ...open('A parallel process of negotiation, with its own parties and meetings.'),
  id: { field: 'id', ...open('Its id, as `Track:uuid`.') },
  interfaces: [Document],
  select: documentColumns,
  fields: (t) => ({
    name: t.exposeString('name', open('The name of the track.')),
    shortName: t.exposeString('shortName', {
      ...open('A shorter name, where there is one.'),
      nullable: true,
    }),
    nameNote: t.exposeString('nameNote', {
      ...open('What is to be known about the name, such as how a publication prints it.'),
      nullable: true,
    }),
    summary: t.exposeString('summary', open('What the track is about and how it has gone.')),
    level: t.expose('level', { ...open('How official the talks are.'), type: DiplomacyLevel }),
    trackStatus: t.expose('trackStatus', { ...open('Where the track stands.'), type: TrackStatus }),
    parent: t.relation('parent', {
      ...open('The track of which this is a working group or part.'),
      nullable: true,
    }),
    parts: t.connection(
      {
        ...open('Its working groups and parts.'),
        type: 'Track',
        args: trackArgs,
        resolve: ({ id }, args, context, info) =>
          readListInside(context, info, { owner: 'track', id, relation: 'parts' }, args, tracks),
      },
      TrackConnection,
    ),
    predecessors: t.field({
      ...open('The tracks that this one continues.'),
      type: ['Track'],
      select: (_args, _context, nested) => ({
        predecessors: {
          orderBy: { position: 'asc' },
          select: { predecessor: nested({ select: { id: true } }, [], 'Track') },
        },
      }),
      resolve: ({ predecessors }) => predecessors.map(({ predecessor }) => predecessor),
    }),
    successors: t.connection(
      {
        ...open('The tracks that continue this one.'),
        type: 'Track',
        args: trackArgs,
        resolve: ({ id }, args, context, info) =>
          readListInside(
            context,
            info,
            { owner: 'track', id, relation: 'successors', through: 'track' },
            args,
            tracks,
          ),
      },
      TrackConnection,
    ),
    participations: t.relation('participations', {
      ...open('Who is in the track, as what, and who is kept out of it.'),
      args: {
        role: t.arg({ type: [ParticipationRole], description: 'Only seats in these roles.' }),
        presence: t.arg({ type: [Presence], description: 'Only those who were there so.' }),
        validAt: t.arg({
          type: 'Date',
          description:
            'Only seats that may have been held on this day; `validAt(day:)` of a seat says how sure that is.',
        }),
      },
      query: ({ role, presence, validAt }) => ({
        where: {
          role: oneOf(role),
          presence: oneOf(presence),
          ...(validAt ? within({ from: validAt, to: validAt, undated: true }) : {}),
        },
        orderBy: { position: 'asc' },
      }),
    }),
    meetings: t.connection(
      {
        ...open('The meetings of the track.'),
        type: 'Meeting',
        args: meetingArgs,
        resolve: ({ id }, args, context, info) =>
          readListInside(context, info, { owner: 'track', id, relation: 'meetings' }, args, meetings),
      },
      MeetingConnection,
    ),
    developments: t.connection(
      {
        ...open('What moved the track.'),
        type: 'Development',
        args: developmentArgs,
        resolve: ({ id }, args, context, info) =>
          readListInside(context, info, { owner: 'track', id, relation: 'developments' }, args, developments),
      },
      DevelopmentConnection,
    ),
    citations: t.relation('citations', {
      ...open('The sources that support or dispute it.'),
      query: { orderBy: { position: 'asc' } },
    }),
  }),
})

loadNodesOf('Track', (db, query) => db.track.findMany(query))

export const TrackConnection = builder.connectionObject(
  { type: 'Track', name: 'TrackConnection', ...open('A page of tracks.') },
  { ...open('A track in a list.') },
)
