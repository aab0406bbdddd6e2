import { queryFromInfo } from '@pothos/plugin-prisma'
import { documentColumns } from '../../editions/schema/document'
import type { Prisma } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import { readPrismaPage } from '../../graphql/prisma-page'
import { open } from '../../graphql/sub-graphs'
import { byLastChange, byText, oneOf, withKeys } from '../orders'
import { SourceKind } from '../terms'
import { Source, SourceConnection } from './schema'

const SourceOrder = builder.enumType('SourceOrder', {
  ...open('In which order sources come.'),
  values: {
    TITLE: { description: 'By title.' },
    LAST_CHANGE: { description: 'By when they were last changed here, the newest first.' },
  } as const,
})

const orders = { TITLE: byText('title'), LAST_CHANGE: byLastChange }

const SourceFilter = builder.inputType('SourceFilter', {
  ...open('Which sources to give; all that is said must hold.'),
  fields: (t) => ({
    kinds: t.field({ type: [SourceKind], description: 'Only sources of these kinds.' }),
    publisher: t.string({ description: 'Only sources of this publisher, exactly as named.' }),
  }),
})

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
      type: Source,
      args: {
        filter: t.arg({ type: SourceFilter, description: 'Which sources to give.' }),
        orderBy: t.arg({ type: SourceOrder, defaultValue: 'TITLE', description: 'In which order.' }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) => {
        const { db } = context
        const keys = orders[orderBy ?? 'TITLE']
        const select = withKeys(documentColumns, keys)
        const query = queryFromInfo({ context, info, typeName: 'Source', select, path: ['edges', 'node'] })
        return readPrismaPage({
          args,
          keys,
          where: whereSource(filter ?? {}),
          find: (page) => db.source.findMany({ ...query, ...page }),
          count: (page) => db.source.count(page),
        })
      },
    },
    SourceConnection,
  ),
}))

function whereSource(filter: typeof SourceFilter.$inferInput): Prisma.SourceWhereInput {
  return {
    kind: oneOf(filter.kinds),
    publisher: filter.publisher ?? undefined,
  }
}
