import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../../graphql/builder'
import type { SortKey } from '../../graphql/page'
import { readPrismaPage } from '../../graphql/prisma-page'
import { DraftEdition, DraftEditionConnection, draftColumns } from './draft-edition'
import { forReading } from './reading'
import { InboxReason } from './terms'

const oldestFirst: SortKey[] = [
  { column: 'createdAt', type: 'time', isDescending: false },
  { column: 'id', type: 'id', isDescending: false },
]

const waiting = {
  IN_REVIEW: { state: 'IN_REVIEW' as const },
  // Whoever had a hand in it is refused the review, so any there is was by somebody else.
  UNREVIEWED: {
    AND: [
      { steps: { some: { kind: 'PUBLISHED_AT_ONCE' as const } } },
      { steps: { none: { kind: 'REVIEWED' as const } } },
    ],
    publishedAt: { not: null },
  },
}

builder.queryField('inbox', (t) =>
  t.connection(
    {
      type: DraftEdition,
      description: 'The editions that wait for a decision or a review, those begun first before the others.',
      args: {
        reason: t.arg({
          type: InboxReason,
          description: 'Only those that wait for this; without it, all that wait.',
        }),
      },
      resolve: async (_root, { reason, ...args }, context, info) => {
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
          keys: oldestFirst,
          where: reason ? waiting[reason] : { OR: Object.values(waiting) },
          find: (page) => db.edition.findMany({ ...query, ...page }),
          count: (page) => db.edition.count(page),
        })
      },
    },
    DraftEditionConnection,
  ),
)
