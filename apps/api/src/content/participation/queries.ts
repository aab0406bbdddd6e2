import { builder } from '../../graphql/builder'
import { readList } from '../../graphql/listing'
import { open } from '../../graphql/sub-graphs'
import { participationArgs, participations } from './list'
import { ParticipationConnection } from './schema'

builder.queryField('participations', (t) =>
  t.connection(
    {
      ...open('Who has a seat at what, and who was kept out; in the order in which the seats were recorded.'),
      type: 'Participation',
      args: participationArgs,
      resolve: (_root, args, context, info) => readList(context, info, args, participations),
    },
    ParticipationConnection,
  ),
)
