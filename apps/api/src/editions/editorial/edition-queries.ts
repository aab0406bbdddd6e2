import { builder } from '../../graphql/builder'
import { DraftEdition, DraftEditionConnection } from './draft-edition'
import { readDraftPage } from './draft-page'
import { forReading } from './reading'
import { findEditionId } from './write'

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
      resolve: (_root, { includeDiscarded, ...args }, context, info) =>
        readDraftPage(context, info, {
          args,
          order: 'NEWEST_FIRST',
          where: { publishedAt: null, ...(includeDiscarded ? {} : { discardedAt: null }) },
        }),
    },
    DraftEditionConnection,
  ),
  scheduledEditions: t.prismaField({
    type: [DraftEdition],
    description: 'The editions that go out by themselves, the next one first: at most 100.',
    resolve: (query, _root, _args, context) =>
      forReading(context).edition.findMany({
        ...query,
        where: { state: 'SCHEDULED' },
        orderBy: [{ scheduledFor: 'asc' }, { id: 'asc' }],
        take: 100,
      }),
  }),
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
