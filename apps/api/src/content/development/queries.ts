import { queryFromInfo } from '@pothos/plugin-prisma'
import type { Transaction } from '../../core/database/transaction'
import type { Prisma } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import { readPrismaPage } from '../../graphql/prisma-page'
import { open } from '../../graphql/sub-graphs'
import { inStory } from '../in-story'
import { byLastChange, byWhen, oneOf, withKeys } from '../orders'
import { Certainty, DevelopmentKind, Occurrence } from '../terms'
import { datedColumns } from '../timeline/entry'
import { DateRange, within } from '../when/range'
import { Development, DevelopmentConnection } from './schema'

const DevelopmentOrder = builder.enumType('DevelopmentOrder', {
  ...open('In which order developments come.'),
  values: {
    WHEN: { description: 'By their dates in the world; the undated last.' },
    LAST_CHANGE: { description: 'By when they were last changed here, the newest first.' },
  } as const,
})

const orders = { WHEN: byWhen, LAST_CHANGE: byLastChange }

const DevelopmentFilter = builder.inputType('DevelopmentFilter', {
  ...open('Which developments to give; all that is said must hold.'),
  fields: (t) => ({
    story: t.string({ description: 'Only developments in the story with this slug.' }),
    track: t.string({ description: 'Only developments of the track with this slug.' }),
    actor: t.string({ description: 'Only developments in which the actor with this slug has a part.' }),
    kinds: t.field({ type: [DevelopmentKind], description: 'Only developments of these kinds.' }),
    occurrence: t.field({ type: [Occurrence], description: 'Only developments that stand so.' }),
    certainty: t.field({ type: [Certainty], description: 'Only developments known so well.' }),
    between: t.field({
      type: DateRange,
      description: 'Only developments that may have come about in these days.',
    }),
  }),
})

builder.queryFields((t) => ({
  development: t.prismaField({
    ...open('The development with this slug; null when there is none.'),
    type: Development,
    nullable: true,
    args: { slug: t.arg.string({ required: true, description: 'Its slug.' }) },
    resolve: (query, _root, { slug }, { db }) => db.development.findUnique({ ...query, where: { slug } }),
  }),
  developments: t.connection(
    {
      ...open('What moved the tracks of the record.'),
      type: Development,
      args: {
        filter: t.arg({ type: DevelopmentFilter, description: 'Which developments to give.' }),
        orderBy: t.arg({ type: DevelopmentOrder, defaultValue: 'WHEN', description: 'In which order.' }),
      },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const { db } = context
        const keys = orders[orderBy ?? 'WHEN']
        const select = withKeys(datedColumns, keys)
        const query = queryFromInfo({
          context,
          info,
          typeName: 'Development',
          select,
          path: ['edges', 'node'],
        })
        return readPrismaPage({
          args,
          keys,
          where: await whereDevelopment(db, filter ?? {}),
          find: (page) => db.development.findMany({ ...query, ...page }),
          count: (page) => db.development.count(page),
        })
      },
    },
    DevelopmentConnection,
  ),
}))

async function whereDevelopment(
  db: Transaction,
  filter: typeof DevelopmentFilter.$inferInput,
): Promise<Prisma.DevelopmentWhereInput> {
  return {
    AND: [await inStory(db, filter.story, 'DEVELOPMENT'), within(filter.between)],
    track: filter.track ? { slug: filter.track } : undefined,
    participations: filter.actor ? { some: { actor: { slug: filter.actor } } } : undefined,
    kind: oneOf(filter.kinds),
    occurrence: oneOf(filter.occurrence),
    certainty: oneOf(filter.certainty),
  }
}
