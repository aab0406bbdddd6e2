import { builder } from '../../graphql/builder'
import { readList } from '../../graphql/listing'
import { open } from '../../graphql/sub-graphs'
import { actorArgs, actors } from './list'
import { Actor, ActorConnection } from './schema'

builder.queryFields((t) => ({
  actor: t.prismaField({
    ...open('The actor with this slug; null when there is none.'),
    type: Actor,
    nullable: true,
    args: { slug: t.arg.string({ required: true, description: 'Its slug.' }) },
    resolve: (query, _root, { slug }, { db }) => db.actor.findUnique({ ...query, where: { slug } }),
  }),
  actors: t.connection(
    {
      ...open('The actors of the record.'),
      type: 'Actor',
      args: actorArgs,
      resolve: (_root, args, context, info) => readList(context, info, args, actors),
    },
    ActorConnection,
  ),
}))
