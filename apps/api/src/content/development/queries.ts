import { builder } from '../../graphql/builder'
import { readList } from '../../graphql/listing'
import { open } from '../../graphql/sub-graphs'
import { developmentArgs, developments } from './list'
import { Development, DevelopmentConnection } from './schema'

builder.queryFields((t) => ({
  development: t.prismaField({
    ...open('The development with this slug; null when there is none.'),
    type: Development,
    nullable: true,
    args: { slug: t.arg.string({ required: true, description: 'Its slug.' }) },
    resolve: (query, _root, { slug }, { db }) => db.development.findUnique({ ...query, where: { slug } }),
  }),
  developments: t.connection(
    {
      ...open('What moved the tracks of the record.'),
      type: 'Development',
      args: developmentArgs,
      resolve: (_root, args, context, info) => readList(context, info, args, developments),
    },
    DevelopmentConnection,
  ),
}))
