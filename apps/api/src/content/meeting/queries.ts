import { builder } from '../../graphql/builder'
import { readList } from '../../graphql/listing'
import { open } from '../../graphql/sub-graphs'
import { meetingArgs, meetings } from './list'
import { Meeting, MeetingConnection } from './schema'

builder.queryFields((t) => ({
  meeting: t.prismaField({
    ...open('The meeting with this slug; null when there is none.'),
    type: Meeting,
    nullable: true,
    args: { slug: t.arg.string({ required: true, description: 'Its slug.' }) },
    resolve: (query, _root, { slug }, { db }) => db.meeting.findUnique({ ...query, where: { slug } }),
  }),
  meetings: t.connection(
    {
      ...open('The meetings of the record, planned ones too.'),
      type: 'Meeting',
      args: meetingArgs,
      resolve: (_root, args, context, info) => readList(context, info, args, meetings),
    },
    MeetingConnection,
  ),
}))
