import { can } from '@parley/shared/roles'
import { queryFromInfo } from '@pothos/plugin-prisma'
import type { GraphQLResolveInfo } from 'graphql'
import type { Transaction } from '../core/database/transaction'
import type { Person } from '../core/person'
import { Comment, CommentConnection } from '../editions/editorial/comments/comment'
import { DraftEdition, DraftEditionConnection, draftColumns } from '../editions/editorial/draft-edition'
import { EditionStep } from '../editions/editorial/edition-step'
import { personColumns } from '../editions/editorial/person'
import { forReading } from '../editions/editorial/reading'
import type { Prisma } from '../generated/prisma/client'
import { builder } from '../graphql/builder'
import type { Context } from '../graphql/context'
import type { PageArguments, SortKey } from '../graphql/page'
import { readPrismaPage } from '../graphql/prisma-page'
import { readStagedSince, StagedSince, StagedSinceConnection } from './staged-since'

interface Looked {
  person: Person
  lookedAt: Date | null
  /** As Postgres writes it, to the millisecond. */
  since: string
  upTo: string
}

const SinceLooked = builder.objectRef<Looked>('SinceLooked').implement({
  description:
    'What happened here since somebody last looked, for that person. Each list begins with the newest.',
  fields: (t) => ({
    lookedAt: t.expose('lookedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Up to when they said that they have seen what happened; null when they never did.',
    }),
    since: t.expose('since', {
      type: 'DateTime',
      description:
        'What came after this is given: the moment that was asked for, else `lookedAt`, else when they came here.',
    }),
    upTo: t.expose('upTo', {
      type: 'DateTime',
      description:
        'For `markLooked`, once this was shown: a second ago, or before what is being written now was begun, which cannot be given here yet.',
    }),
    published: t.connection(
      {
        type: DraftEdition,
        description: 'The editions that were published, by whomever.',
        resolve: ({ since }, args, context, info) => readPublished(context, info, args, since),
      },
      DraftEditionConnection,
    ),
    staged: t.connection(
      {
        type: StagedSince,
        description: 'The editions that are being prepared, in which others changed something.',
        resolve: ({ since, person }, args, { db }) =>
          readStagedSince(db, args, { since, personId: person.id }),
      },
      StagedSinceConnection,
    ),
    steps: t.connection(
      {
        type: EditionStep,
        description:
          'What others decided on editions that the person began, changed or decided on; and, for somebody who may approve, what was handed in.',
        resolve: ({ since, person }, args, { db }) => readSteps(db, args, since, person),
      },
      EditionStepConnection,
    ),
    mentions: t.connection(
      {
        type: Comment,
        description: 'The comments and replies in which others mention the person, resolved or not.',
        resolve: ({ since, person }, args, context, info) => readMentions(context, info, args, since, person),
      },
      CommentConnection,
    ),
  }),
})

const EditionStepConnection = builder.connectionObject(
  {
    type: EditionStep,
    name: 'EditionStepConnection',
    description: 'A page of decisions on editions.',
    subGraphs: ['Editorial'],
  },
  { name: 'EditionStepEdge', description: 'A decision in a list.', subGraphs: ['Editorial'] },
)

builder.queryField('sinceLooked', (t) =>
  t.field({
    type: SinceLooked,
    description:
      'What happened here since whoever asks last looked. Asking changes nothing: only `markLooked` moves that on.',
    args: {
      since: t.arg({ type: 'DateTime', description: 'Since this moment instead, to look at it once more.' }),
    },
    resolve: async (_root, { since }, context) => {
      const db = forReading(context)
      const { person } = context
      if (!person) throw new Error('Somebody read without being signed in.')
      return { person, ...(await readMoments(db, person.id, since ?? null)) }
    },
  }),
)

/**
 * What is given its time now may be seen only later: when its transaction ends. So no moment is offered that is later than
 * the beginning of one that writes. A second before that: the clock may have been read just before the first write.
 */
async function readMoments(db: Transaction, personId: string, since: Date | null) {
  const [row] = await db.$queryRaw<Array<Pick<Looked, 'lookedAt' | 'since' | 'upTo'>>>`
    select "lookedAt",
      to_json(coalesce(${since}::timestamptz, "lookedAt", "createdAt")) #>> '{}' as since,
      to_json(date_trunc('milliseconds', least(now(), (
        select min(xact_start) from pg_stat_activity
        where datname = current_database() and backend_xid is not null
      )) - interval '1 second')) #>> '{}' as "upTo"
    from "User" where id = ${personId}`
  if (!row) throw new Error('Somebody is signed in who is not there.')
  return row
}

const newestFirst = (column: string): SortKey[] => [
  { column, type: 'time', isDescending: true },
  { column: 'id', type: 'id', isDescending: true },
]

const path = ['edges', 'node']

function readPublished(context: Context, info: GraphQLResolveInfo, args: PageArguments, since: string) {
  const { edition } = context.db
  const select = { ...draftColumns, publishedAt: true } as const
  const query = queryFromInfo({ context, info, typeName: 'DraftEdition', select, path })
  return readPrismaPage({
    args,
    keys: newestFirst('publishedAt'),
    where: { publishedAt: { gt: since } },
    find: (page) => edition.findMany({ ...query, ...page }),
    count: (page) => edition.count(page),
  })
}

function readSteps(db: Transaction, args: PageArguments, since: string, { id, role }: Person) {
  const isMine: Prisma.EditionWhereInput = {
    OR: [
      { createdById: id },
      { changes: { some: { OR: [{ editedById: id }, { saves: { some: { byId: id } } }] } } },
      { steps: { some: { byId: id } } },
    ],
  }
  const concerns: Prisma.EditionStepWhereInput[] = [
    { edition: isMine },
    ...(can(role, 'publish') ? [{ kind: 'SUBMITTED' } as const] : []),
  ]
  return readPrismaPage({
    args,
    keys: newestFirst('at'),
    where: { at: { gt: since }, byId: { not: id }, OR: concerns },
    find: (page) => db.editionStep.findMany({ ...page, include: { by: { select: personColumns } } }),
    count: (page) => db.editionStep.count(page),
  })
}

function readMentions(
  context: Context,
  info: GraphQLResolveInfo,
  args: PageArguments,
  since: string,
  { id }: Person,
) {
  const { comment } = context.db
  const select = { id: true, at: true } as const
  const query = queryFromInfo({ context, info, typeName: 'Comment', select, path })
  return readPrismaPage({
    args,
    keys: newestFirst('at'),
    where: { at: { gt: since }, byId: { not: id }, mentions: { some: { userId: id } } },
    find: (page) => comment.findMany({ ...query, ...page }),
    count: (page) => comment.count(page),
  })
}
