import { Document } from '../../editions/schema/document'
import { builder } from '../../graphql/builder'
import { readListInside } from '../../graphql/listing-inside'
import { loadNodesOf } from '../../graphql/node-types'
import { open } from '../../graphql/sub-graphs'
import { developmentArgs, developments } from '../development/list'
import { DevelopmentConnection } from '../development/schema'
import { oneOf } from '../orders'
import { statementArgs, statements } from '../statement/list'
import { StatementConnection } from '../statement/schema'
import { Certainty, MeetingFormat, Occurrence, ParticipationRole, Presence } from '../terms'
import { datedColumns, TimelineEntry } from '../timeline/entry'
import { When, whensOf } from '../when/schema'
import { meetingArgs, meetings } from './list'

export const Meeting = builder.prismaNode('Meeting', {
  ...open('An occasion on which actors meet, planned, held or called off.'),
  id: { field: 'id', ...open('Its id, as `Meeting:uuid`.') },
  interfaces: [Document, TimelineEntry],
  select: datedColumns,
  fields: (t) => ({
    title: t.exposeString('title', open('What the meeting is called.')),
    track: t.relation('track', open('The track it belongs to.')),
    format: t.expose('format', { ...open('How the participants meet.'), type: MeetingFormat }),
    occurrence: t.expose('occurrence', { ...open('Whether it took place.'), type: Occurrence }),
    certainty: t.expose('certainty', { ...open('How well it is known.'), type: Certainty }),
    previousWhen: t.field({
      ...open('Dates it was set for before.'),
      type: [When],
      select: { previousWhen: true },
      resolve: ({ previousWhen }) => whensOf(previousWhen),
    }),
    ordinal: t.exposeInt('ordinal', { ...open('Its number in a series: 2 for the second.'), nullable: true }),
    after: t.relation('after', {
      ...open('The meeting it came after, where the order is known and the date is not.'),
      nullable: true,
    }),
    followedBy: t.connection(
      {
        ...open('The meetings that came after it.'),
        type: 'Meeting',
        args: meetingArgs,
        resolve: ({ id }, args, context, info) =>
          readListInside(context, info, { owner: 'meeting', id, relation: 'followedBy' }, args, meetings),
      },
      MeetingConnection,
    ),
    parent: t.relation('parent', { ...open('The series of which it is a round.'), nullable: true }),
    rounds: t.connection(
      {
        ...open('Its rounds.'),
        type: 'Meeting',
        args: meetingArgs,
        resolve: ({ id }, args, context, info) =>
          readListInside(context, info, { owner: 'meeting', id, relation: 'rounds' }, args, meetings),
      },
      MeetingConnection,
    ),
    place: t.exposeString('place', { ...open('Where it is held, as printed.'), nullable: true }),
    countryCode: t.exposeString('countryCode', {
      ...open('The country, by its two letters in ISO 3166.'),
      nullable: true,
    }),
    summary: t.exposeString('summary', {
      ...open('What the meeting is about and how it went.'),
      nullable: true,
    }),
    participations: t.relation('participations', {
      ...open('Who takes part, as what, and who was kept out of it.'),
      args: {
        role: t.arg({ type: [ParticipationRole], description: 'Only seats in these roles.' }),
        presence: t.arg({ type: [Presence], description: 'Only those who were there so.' }),
      },
      query: ({ role, presence }) => ({
        where: { role: oneOf(role), presence: oneOf(presence) },
        orderBy: { position: 'asc' },
      }),
    }),
    developments: t.connection(
      {
        ...open('What came of it.'),
        type: 'Development',
        args: developmentArgs,
        resolve: ({ id }, args, context, info) =>
          readListInside(
            context,
            info,
            { owner: 'meeting', id, relation: 'developments' },
            args,
            developments,
          ),
      },
      DevelopmentConnection,
    ),
    statements: t.connection(
      {
        ...open('What was said at it.'),
        type: 'Statement',
        args: statementArgs,
        resolve: ({ id }, args, context, info) =>
          readListInside(context, info, { owner: 'meeting', id, relation: 'statements' }, args, statements),
      },
      StatementConnection,
    ),
    citations: t.relation('citations', {
      ...open('The sources that support or dispute it.'),
      query: { orderBy: { position: 'asc' } },
    }),
  }),
})

loadNodesOf('Meeting', (db, query) => db.meeting.findMany(query))

export const MeetingConnection = builder.connectionObject(
  { type: 'Meeting', name: 'MeetingConnection', ...open('A page of meetings.') },
  { ...open('A meeting in a list.') },
)
