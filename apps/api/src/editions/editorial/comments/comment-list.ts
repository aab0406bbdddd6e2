import type { DocumentKind } from '@parley/shared/content/kind-names'
import type { Prisma } from '../../../generated/prisma/client'
import { builder } from '../../../graphql/builder'
import type { Listing } from '../../../graphql/listing'

export const commentArgs = builder.args((t) => ({
  resolved: t.boolean({ description: 'Only those that are resolved, or only those that are not.' }),
}))

interface CommentFilter {
  resolved?: boolean | null
  /** The document they are about; `path` null asks for those on any of its fields, and on none. */
  about?: { kind: DocumentKind; documentId: string; path: string | null }
}

/** The comments that are no replies, oldest first; the replies stand inside each. */
export const comments: Listing<CommentFilter, 'OLDEST_FIRST'> = {
  typename: 'Comment',
  model: 'comment',
  columns: { id: true },
  orders: {
    OLDEST_FIRST: [
      { column: 'at', type: 'time' },
      { column: 'id', type: 'id' },
    ],
  },
  usual: 'OLDEST_FIRST',
  whereOf: (_context, { resolved, about }): Prisma.CommentWhereInput => ({
    replyToId: null,
    ...(resolved == null ? {} : { resolvedAt: resolved ? { not: null } : null }),
    ...(about ? { ...about, path: about.path ?? undefined } : {}),
  }),
}
