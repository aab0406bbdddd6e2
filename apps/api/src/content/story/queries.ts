import { queryFromInfo } from '@pothos/plugin-prisma'
import { documentColumns } from '../../editions/schema/document'
import type { Prisma } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import { readPrismaPage } from '../../graphql/prisma-page'
import { open } from '../../graphql/sub-graphs'
import { byLastChange, byText, oneOf, withKeys } from '../orders'
import { StoryKind } from '../terms'
import { Story, StoryConnection } from './schema'

const StoryOrder = builder.enumType('StoryOrder', {
  ...open('In which order stories come.'),
  values: {
    LAST_CHANGE: { description: 'By when they were last changed here, the newest first.' },
    HEADLINE: { description: 'By headline.' },
  } as const,
})

const orders = { LAST_CHANGE: byLastChange, HEADLINE: byText('headline') }

const StoryFilter = builder.inputType('StoryFilter', {
  ...open('Which stories to give; all that is said must hold.'),
  fields: (t) => ({
    kind: t.field({ type: [StoryKind], description: 'Only stories of these kinds.' }),
    track: t.string({ description: 'Only stories that tell of the track with this slug.' }),
  }),
})

builder.queryFields((t) => ({
  story: t.prismaField({
    ...open('The story with this slug; null when there is none.'),
    type: Story,
    nullable: true,
    args: { slug: t.arg.string({ required: true, description: 'Its slug.' }) },
    resolve: (query, _root, { slug }, { db }) => db.story.findUnique({ ...query, where: { slug } }),
  }),
  stories: t.connection(
    {
      ...open('The stories of the record.'),
      type: Story,
      args: {
        filter: t.arg({ type: StoryFilter, description: 'Which stories to give.' }),
        orderBy: t.arg({ type: StoryOrder, defaultValue: 'LAST_CHANGE', description: 'In which order.' }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) => {
        const { db } = context
        const keys = orders[orderBy ?? 'LAST_CHANGE']
        const select = withKeys(documentColumns, keys)
        const query = queryFromInfo({ context, info, typeName: 'Story', select, path: ['edges', 'node'] })
        return readPrismaPage({
          args,
          keys,
          where: whereStory(filter ?? {}),
          find: (page) => db.story.findMany({ ...query, ...page }),
          count: (page) => db.story.count(page),
        })
      },
    },
    StoryConnection,
  ),
}))

function whereStory(filter: typeof StoryFilter.$inferInput): Prisma.StoryWhereInput {
  return {
    kind: oneOf(filter.kind),
    tracks: filter.track ? { some: { track: { slug: filter.track } } } : undefined,
  }
}
