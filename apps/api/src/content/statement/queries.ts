import { queryFromInfo } from '@pothos/plugin-prisma'
import type { Transaction } from '../../core/database/transaction'
import type { Prisma } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import { readPrismaPage } from '../../graphql/prisma-page'
import { open } from '../../graphql/sub-graphs'
import { inStory } from '../in-story'
import { byLastChange, byWhen, oneOf, withKeys } from '../orders'
import { Attribution, SpeechAct, StatementForm } from '../terms'
import { datedColumns } from '../timeline/entry'
import { Statement, StatementConnection } from './schema'

const StatementOrder = builder.enumType('StatementOrder', {
  ...open('In which order statements come.'),
  values: {
    SAID: { description: 'By when they were said; the undated last.' },
    LAST_CHANGE: { description: 'By when they were last changed here, the newest first.' },
  } as const,
})

const orders = { SAID: byWhen, LAST_CHANGE: byLastChange }

const StatementAbout = builder.inputType('StatementAbout', {
  ...open('What a statement is about; all that is said must hold.'),
  fields: (t) => ({
    actor: t.string({ description: 'The slug of an actor.' }),
    track: t.string({ description: 'The slug of a track.' }),
    meeting: t.string({ description: 'The slug of a meeting.' }),
    development: t.string({ description: 'The slug of a development.' }),
  }),
})

const StatementFilter = builder.inputType('StatementFilter', {
  ...open('Which statements to give; all that is said must hold.'),
  fields: (t) => ({
    story: t.string({ description: 'Only statements in the story with this slug.' }),
    speaker: t.string({ description: 'Only statements by the actor with this slug.' }),
    about: t.field({
      type: StatementAbout,
      description: 'Only statements about these; all that are named must be mentioned.',
    }),
    attribution: t.field({ type: [Attribution], description: 'Only statements attributed so.' }),
    act: t.field({ type: [SpeechAct], description: 'Only statements that do this.' }),
    form: t.field({ type: [StatementForm], description: 'Only statements in these forms.' }),
  }),
})

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
      type: Statement,
      args: {
        filter: t.arg({ type: StatementFilter, description: 'Which statements to give.' }),
        orderBy: t.arg({ type: StatementOrder, defaultValue: 'SAID', description: 'In which order.' }),
      },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const { db } = context
        const keys = orders[orderBy ?? 'SAID']
        const select = withKeys(datedColumns, keys)
        const query = queryFromInfo({ context, info, typeName: 'Statement', select, path: ['edges', 'node'] })
        return readPrismaPage({
          args,
          keys,
          where: await whereStatement(db, filter ?? {}),
          find: (page) => db.statement.findMany({ ...query, ...page }),
          count: (page) => db.statement.count(page),
        })
      },
    },
    StatementConnection,
  ),
}))

async function whereStatement(
  db: Transaction,
  filter: typeof StatementFilter.$inferInput,
): Promise<Prisma.StatementWhereInput> {
  return {
    ...(await inStory(db, filter.story, 'STATEMENT')),
    speaker: filter.speaker ? { slug: filter.speaker } : undefined,
    AND: about(filter.about ?? {}),
    attribution: oneOf(filter.attribution),
    act: oneOf(filter.act),
    form: oneOf(filter.form),
  }
}

function about({
  actor,
  track,
  meeting,
  development,
}: typeof StatementAbout.$inferInput): Prisma.StatementWhereInput[] {
  const targets: Prisma.MentionWhereInput[] = []
  if (actor) targets.push({ actor: { slug: actor } })
  if (track) targets.push({ track: { slug: track } })
  if (meeting) targets.push({ meeting: { slug: meeting } })
  if (development) targets.push({ development: { slug: development } })
  return targets.map((target) => ({ mentions: { some: target } }))
}
