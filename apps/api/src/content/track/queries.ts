import { queryFromInfo } from '@pothos/plugin-prisma'
import type { Transaction } from '../../core/database/transaction'
import { documentColumns } from '../../editions/schema/document'
import type { Prisma } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import { readPrismaPage } from '../../graphql/prisma-page'
import { open } from '../../graphql/sub-graphs'
import { inStory } from '../in-story'
import { byLastChange, byText, oneOf, withKeys } from '../orders'
import { DiplomacyLevel, TrackStatus } from '../terms'
import { Track, TrackConnection } from './schema'

const TrackOrder = builder.enumType('TrackOrder', {
  ...open('In which order tracks come.'),
  values: {
    NAME: { description: 'By name.' },
    LAST_CHANGE: { description: 'By when they were last changed here, the newest first.' },
  } as const,
})

const orders = { NAME: byText('name'), LAST_CHANGE: byLastChange }

const TrackFilter = builder.inputType('TrackFilter', {
  ...open('Which tracks to give; all that is said must hold.'),
  fields: (t) => ({
    story: t.string({ description: 'Only tracks in the story with this slug.' }),
    trackStatus: t.field({ type: [TrackStatus], description: 'Only tracks that stand so.' }),
    level: t.field({ type: [DiplomacyLevel], description: 'Only tracks of these levels.' }),
    parent: t.string({ description: 'Only parts of the track with this slug.' }),
  }),
})

builder.queryFields((t) => ({
  track: t.prismaField({
    ...open('The track with this slug; null when there is none.'),
    type: Track,
    nullable: true,
    args: { slug: t.arg.string({ required: true, description: 'Its slug.' }) },
    resolve: (query, _root, { slug }, { db }) => db.track.findUnique({ ...query, where: { slug } }),
  }),
  tracks: t.connection(
    {
      ...open('The tracks of the record.'),
      type: Track,
      args: {
        filter: t.arg({ type: TrackFilter, description: 'Which tracks to give.' }),
        orderBy: t.arg({ type: TrackOrder, defaultValue: 'NAME', description: 'In which order.' }),
      },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const { db } = context
        const keys = orders[orderBy ?? 'NAME']
        const select = withKeys(documentColumns, keys)
        const query = queryFromInfo({ context, info, typeName: 'Track', select, path: ['edges', 'node'] })
        return readPrismaPage({
          args,
          keys,
          where: await whereTrack(db, filter ?? {}),
          find: (page) => db.track.findMany({ ...query, ...page }),
          count: (page) => db.track.count(page),
        })
      },
    },
    TrackConnection,
  ),
}))

async function whereTrack(
  db: Transaction,
  filter: typeof TrackFilter.$inferInput,
): Promise<Prisma.TrackWhereInput> {
  return {
    ...(await inStory(db, filter.story, 'TRACK')),
    trackStatus: oneOf(filter.trackStatus),
    level: oneOf(filter.level),
    parent: filter.parent ? { slug: filter.parent } : undefined,
  }
}
