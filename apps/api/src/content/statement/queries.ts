import { builder } from '../../graphql/builder'
import { readList } from '../../graphql/listing'
import { open } from '../../graphql/sub-graphs'
import { statementArgs, statements } from './list'
import { Statement, StatementConnection } from './schema'

builder.queryFields((t) => ({
  statement: t.prismaField({
    ...open('The statement with this slug; null when there is none.'),
    type: Statement,
    nullable: true,
    args: { slug: t.arg.string({ required: true, description: 'Its slug.' }) },
    resolve: (query, _root, { slug }, { db }) => db.statement.findUnique({ ...query, where: { slug } }),
  }),
  statements: t.connection(
    {
      ...open('What was said, by whom and about what.'),
      type: 'Statement',
      args: statementArgs,
      resolve: (_root, args, context, info) => readList(context, info, args, statements),
    },
    StatementConnection,
  ),
}))
