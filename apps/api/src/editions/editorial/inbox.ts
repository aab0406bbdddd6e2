import { queryFromInfo } from '@pothos/plugin-prisma'
import type { GraphQLResolveInfo } from 'graphql'
import type { Prisma } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import type { Context } from '../../graphql/context'
import {
  type Page,
  type PageArguments,
  type PageQuery,
  pageOf,
  readPageArguments,
  type SortKey,
} from '../../graphql/page'
import { prismaPageOf } from '../../graphql/prisma-page'
import { Comment } from './comments/comment'
import { DraftEdition, draftColumns } from './draft-edition'
import { branded } from './problems'
import { forReading } from './reading'
import { InboxReason } from './terms'

const InboxItem = builder.unionType('InboxItem', {
  description: 'What waits for somebody: an edition, or a comment.',
  types: [DraftEdition, Comment],
})

const InboxConnection = builder.connectionObject(
  {
    type: InboxItem,
    name: 'InboxConnection',
    description: 'A page of what waits.',
    subGraphs: ['Editorial'],
  },
  { name: 'InboxEdge', description: 'Something in the inbox.', subGraphs: ['Editorial'] },
)

builder.queryField('inbox', (t) =>
  t.connection(
    {
      type: InboxItem,
      description:
        'The editions that wait for a decision or a review, and the comments that mention whoever asks, or have a ' +
        'reply that does, until they are resolved. What was begun first comes before the others.',
      args: {
        reason: t.arg({
          type: InboxReason,
          description: 'Only what waits for this; without it, all that waits.',
        }),
      },
      resolve: (_root, { reason, ...args }, context, info) => readInbox(context, info, { reason, args }),
    },
    InboxConnection,
  ),
)

interface Asked {
  reason?: typeof InboxReason.$inferType | null
  args: PageArguments
}

/** Reads one page of two tables: as many rows of each as the page may hold, and of these what comes first. */
async function readInbox(context: Context, info: GraphQLResolveInfo, { reason, args }: Asked) {
  const query = readPageArguments(args, keysOf('at'), 'Inbox')
  const sources = [
    ...(reason === 'MENTIONED' ? [] : [editionsThatWait(context, info, reason)]),
    ...(reason == null || reason === 'MENTIONED' ? [mentionsOf(context, info)] : []),
  ]
  const found: Waiting[] = []
  for (const { find } of sources) found.push(...(await find(query)))
  found.sort((one, other) => (isBefore(one, other) === query.isBackward ? 1 : -1))
  const page = pageOf(
    query,
    found.slice(0, query.take),
    ({ at, id }) => [at, id],
    async () => {
      let total = 0
      for (const { count } of sources) total += await count()
      return total
    },
  )
  const edges = page.edges.map(({ node, cursor }) => ({ node: node.row, cursor }))
  // The rows hold what their types asked for, which only Pothos knows.
  return { ...page, edges } as Page<never>
}

/** Something in the inbox, and where it stands there. */
interface Waiting {
  at: Date
  id: string
  row: object
}

interface Source {
  find(query: PageQuery): Promise<Waiting[]>
  count(): Promise<number>
}

function editionsThatWait(
  context: Context,
  info: GraphQLResolveInfo,
  reason: keyof typeof waiting | null | undefined,
): Source {
  const { edition } = forReading(context)
  const where = reason ? waiting[reason] : { OR: Object.values(waiting) }
  return {
    async find(query) {
      const select = { ...draftColumns, createdAt: true } as const
      const asked = queryFromInfo({ context, info, typeName: 'DraftEdition', select, path })
      const page = pageIn(query, 'createdAt', where)
      const rows = await edition.findMany({ ...asked, ...page })
      return rows.map((row) => ({ at: row.createdAt, id: row.id, row: branded('DraftEdition', row) }))
    },
    count: () => edition.count({ where }),
  }
}

const waiting = {
  IN_REVIEW: { state: 'IN_REVIEW' },
  // Whoever had a hand in it is refused the review, so any there is was by somebody else.
  UNREVIEWED: { steps: { some: { kind: 'PUBLISHED_AT_ONCE' }, none: { kind: 'REVIEWED' } } },
  DID_NOT_GO_OUT: { scheduleFailedAt: { not: null } },
} as const

function mentionsOf(context: Context, info: GraphQLResolveInfo): Source {
  const { comment } = forReading(context)
  const mentions = { some: { userId: context.person?.id ?? '' } }
  const where: Prisma.CommentWhereInput = {
    replyToId: null,
    resolvedAt: null,
    OR: [{ mentions }, { replies: { some: { mentions } } }],
  }
  return {
    async find(query) {
      const select = { id: true, at: true } as const
      const asked = queryFromInfo({ context, info, typeName: 'Comment', select, path })
      const rows = await comment.findMany({ ...asked, ...pageIn(query, 'at', where) })
      return rows.map((row) => ({ at: row.at, id: row.id, row: branded('Comment', row) }))
    },
    count: () => comment.count({ where }),
  }
}

const path = ['edges', 'node']

/** The place in the inbox is told by a time and an id, whatever the column of the time is called. */
function keysOf(column: 'at' | 'createdAt'): SortKey[] {
  return [
    { column, type: 'time' },
    { column: 'id', type: 'id' },
  ]
}

function pageIn<Where extends object>(query: PageQuery, column: 'at' | 'createdAt', where: Where) {
  // Which columns a model has is known to whoever names them; for the page they are only names.
  return prismaPageOf(query, keysOf(column), where) as unknown as { where: Where; take: number }
}

function isBefore(one: Waiting, other: Waiting): boolean {
  return one.at.getTime() === other.at.getTime() ? one.id < other.id : one.at < other.at
}
