import { kindOf } from '@parley/shared/content/kinds'
import type { GraphQLResolveInfo } from 'graphql'
import { createBatch } from '../../../graphql/batch'
import { builder } from '../../../graphql/builder'
import type { Context } from '../../../graphql/context'
import { findUuid } from '../../../graphql/global-id'
import { readList } from '../../../graphql/listing'
import { readListInside } from '../../../graphql/listing-inside'
import type { PageArguments } from '../../../graphql/page'
import { Edition } from '../../schema/edition'
import { DocumentKind } from '../../schema/terms'
import { DraftEdition } from '../draft-edition'
import { forReading } from '../reading'
import { Comment, CommentConnection } from './comment'
import { commentArgs, comments } from './comment-list'

/** On an edition as those who prepare it see it, and on a published one. */
for (const edition of [DraftEdition, Edition])
  builder.prismaObjectFields(edition, (t) => ({
    comments: t.connection(
      {
        type: Comment,
        description:
          'What was said about it, about its documents and their fields, oldest first; the replies stand inside each.',
        args: commentArgs,
        resolve: ({ id }, asked, context, info) => readCommentsOn(context, info, id, asked),
      },
      CommentConnection,
    ),
    unresolvedComments: t.int({
      description: 'How many comments on it, and on what it changes, are not resolved.',
      resolve: ({ id }, _args, context) => countUnresolved(context, id),
    }),
  }))

interface AskedOfEdition extends PageArguments {
  resolved?: boolean | null
}

function readCommentsOn(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
  { resolved, ...page }: AskedOfEdition,
) {
  forReading(context)
  const asked = { ...page, filter: { resolved } }
  return readListInside(context, info, { owner: 'edition', id, relation: 'comments' }, asked, comments)
}

builder.queryField('documentComments', (t) =>
  t.connection(
    {
      type: Comment,
      description:
        'What was said about a document and its fields, in whichever edition, oldest first; the replies stand inside each.',
      args: {
        kind: t.arg({ type: DocumentKind, required: true, description: 'What kind of document it is.' }),
        id: t.arg.id({ required: true, description: 'Its id.' }),
        path: t.arg.string({ description: 'Only those on this field: names and item ids joined by dots.' }),
        resolved: t.arg.boolean({ description: 'Only those that are resolved, or only those that are not.' }),
      },
      resolve: (_root, { kind, id, path, resolved, ...page }, context, info) => {
        forReading(context)
        const documentId = findUuid(id, [kindOf(kind).table]) ?? nobody
        const about = { kind, documentId, path: path ?? null }
        return readList(context, info, { ...page, filter: { resolved, about } }, comments)
      },
    },
    CommentConnection,
  ),
)

// What is no id names no document.
const nobody = '00000000-0000-0000-0000-000000000000'

const countUnresolved = createBatch<string, number>(
  (editionId) => editionId,
  async (context, editionIds) => {
    const counted = await forReading(context).comment.groupBy({
      by: ['editionId'],
      where: { editionId: { in: editionIds }, resolvedAt: null },
      _count: true,
    })
    const counts = new Map(counted.map(({ editionId, _count }) => [editionId, _count]))
    return editionIds.map((id) => counts.get(id) ?? 0)
  },
)
