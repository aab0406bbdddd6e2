import { queryFromInfo } from '@pothos/plugin-prisma'
import type { Prisma } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import { refusal } from '../../graphql/errors'
import {
  mostOnPage,
  type PageArguments,
  type PageQuery,
  pageOf,
  readPageArguments,
  usualOnPage,
} from '../../graphql/page'
import { open } from '../../graphql/sub-graphs'
import { Edition, EditionConnection } from './edition'
import { numbersOfStory } from './numbers-of-story'
import { EditionKind } from './terms'
import { withoutJoins } from './without-joins'

builder.queryFields((t) => ({
  edition: t.prismaField({
    ...open(
      'The published edition with this number; null when there is none, at the moment the query speaks of.',
    ),
    type: Edition,
    nullable: true,
    args: { number: t.arg.int({ required: true, description: 'Its number.' }) },
    resolve: (query, _root, { number }, { db }) =>
      db.edition.findFirst({ ...query, ...withoutJoins, where: { number, publishedAt: { not: null } } }),
  }),
  editions: t.field({
    ...open(
      'The published editions, the oldest first: what changed since a time or an edition, with `since` or `after`.',
    ),
    type: EditionConnection,
    args: {
      story: t.arg.string({
        description: 'Only editions that changed something in the story with this slug.',
      }),
      since: t.arg({ type: 'DateTime', description: 'Only editions published after this moment.' }),
      kinds: t.arg({ type: [EditionKind], description: 'Only editions of these kinds.' }),
      includeMinor: t.arg.boolean({
        defaultValue: false,
        description: 'Also give editions that changed only spelling or layout.',
      }),
      first: t.arg.int({
        description: `How many to give, from the start or after \`after\`; at most ${mostOnPage}, usually ${usualOnPage}.`,
      }),
      after: t.arg.id({
        description: 'Give what follows this edition: its number, which is also its cursor.',
      }),
      last: t.arg.int({
        description: `How many to give, from the end or before \`before\`; at most ${mostOnPage}.`,
      }),
      before: t.arg.id({
        description: 'Give what came before this edition: its number, which is also its cursor.',
      }),
    },
    resolve: async (_root, { story, since, kinds, includeMinor, ...args }, context, info) => {
      const { db } = context
      const query = readNumbers(args)
      const where: Prisma.EditionWhereInput = {
        AND: [
          { publishedAt: { not: null, gt: since ?? undefined } },
          story == null ? {} : { number: { in: await numbersOfStory(db, story) } },
          kinds ? { kind: { in: kinds } } : includeMinor ? {} : { kind: { not: 'MINOR' } },
        ],
      }
      const select = { id: true, number: true } as const
      const selection = queryFromInfo({ context, info, typeName: 'Edition', select, path: ['edges', 'node'] })
      const rows = await db.edition.findMany({
        ...selection,
        ...withoutJoins,
        where: { AND: [where, { number: boundsOf(query) }] },
        orderBy: { number: query.isBackward ? 'desc' : 'asc' },
        take: query.take,
      })
      return pageOf(
        query,
        rows,
        ({ number }) => String(number),
        () => db.edition.count({ where }),
      )
    },
  }),
}))

/** An edition's number is its cursor, in the open: whoever polls keeps the last number they have seen. */
function readNumbers({ after, before, ...size }: PageArguments): PageQuery {
  const query = readPageArguments(size, [])
  const start = numberOf(after, 'after')
  const end = numberOf(before, 'before')
  const [from, until] = query.isBackward ? [end, start] : [start, end]
  return { ...query, from, until }
}

function numberOf(text: string | null | undefined, argument: 'after' | 'before'): [number] | null {
  if (text == null) return null
  if (/^\d{1,9}$/.test(text)) return [Number(text)]
  throw refusal('INVALID', 'This is not the number of an edition.', { argument })
}

function boundsOf({ from, until, isBackward }: PageQuery): Prisma.IntNullableFilter {
  const [gt, lt] = isBackward ? [until, from] : [from, until]
  return { gt: gt ? Number(gt[0]) : undefined, lt: lt ? Number(lt[0]) : undefined }
}
