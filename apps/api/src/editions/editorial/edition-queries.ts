import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../../graphql/builder'
import type { SortKey } from '../../graphql/page'
import { readPrismaPage } from '../../graphql/prisma-page'
import { DraftEdition, DraftEditionConnection, draftColumns } from './draft-edition'
import { forReading } from './reading'
import { findEditionId } from './write'

const newestFirst: SortKey[] = [
  { column: 'createdAt', type: 'time', isDescending: true },
  { column: 'id', type: 'id', isDescending: true },
]

builder.queryFields((t) => ({
  draftEditions: t.connection(
    {
      type: DraftEdition,
      description: 'The editions that are being prepared, newest first.',
      args: {
        includeDiscarded: t.arg.boolean({
          defaultValue: false,
          description: 'Also those that were given up.',
        }),
      },
      resolve: async (_root, { includeDiscarded, ...args }, context, info) => {
        const db = forReading(context)
        const select = { ...draftColumns, createdAt: true } as const
        const query = queryFromInfo({
          context,
          info,
          typeName: 'DraftEdition',
          select,
          path: ['edges', 'node'],
        })
        return readPrismaPage({
          args,
          keys: newestFirst,
          where: { publishedAt: null, ...(includeDiscarded ? {} : { discardedAt: null }) },
          find: (page) => db.edition.findMany({ ...query, ...page }),
          count: (page) => db.edition.count(page),
        })
      },
    },
    DraftEditionConnection,
  ),
  draftEdition: t.prismaField({
    type: DraftEdition,
    nullable: true,
    description:
      'An edition as those who prepare it see it; also once it is published or discarded. Null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (query, _root, { id }, context) => {
      const db = forReading(context)
      const editionId = findEditionId(id)
      return editionId ? db.edition.findUnique({ ...query, where: { id: editionId } }) : null
    },
  }),
}))
