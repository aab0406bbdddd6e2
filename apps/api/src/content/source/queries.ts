import { builder } from '../../graphql/builder'
import { readList } from '../../graphql/listing'
import { open } from '../../graphql/sub-graphs'
import { sourceArgs, sources } from './list'
import { Source, SourceConnection } from './schema'

builder.queryFields((t) => ({
  source: t.prismaField({
    ...open('The source with this slug; null when there is none.'),
    type: Source,
    nullable: true,
    args: { slug: t.arg.string({ required: true, description: 'Its slug.' }) },
    resolve: (query, _root, { slug }, { db }) => db.source.findUnique({ ...query, where: { slug } }),
  }),
  sources: t.connection(
    {
      ...open('The sources behind the record.'),
      type: 'Source',
      args: sourceArgs,
      resolve: (_root, args, context, info) => readList(context, info, args, sources),
    },
    SourceConnection,
  ),
}))
