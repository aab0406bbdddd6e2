import { queryFromInfo } from '@pothos/plugin-prisma'
import type { Transaction } from '../../core/database/transaction'
import type { Prisma } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import { readPrismaPage } from '../../graphql/prisma-page'
import { open } from '../../graphql/sub-graphs'
import { inStory } from '../in-story'
import { byLastChange, byWhen, oneOf, withKeys } from '../orders'
import { Certainty, MeetingFormat, Occurrence } from '../terms'
import { datedColumns } from '../timeline/entry'
import { DateRange, within } from '../when/range'
import { Meeting, MeetingConnection } from './schema'

const MeetingOrder = builder.enumType('MeetingOrder', {
  ...open('In which order meetings come.'),
  values: {
    WHEN: { description: 'By their dates in the world; the undated last.' },
    LAST_CHANGE: { description: 'By when they were last changed here, the newest first.' },
  } as const,
})

const orders = { WHEN: byWhen, LAST_CHANGE: byLastChange }

const MeetingFilter = builder.inputType('MeetingFilter', {
  ...open('Which meetings to give; all that is said must hold.'),
  fields: (t) => ({
    story: t.string({ description: 'Only meetings in the story with this slug.' }),
    track: t.string({ description: 'Only meetings of the track with this slug.' }),
    actor: t.string({ description: 'Only meetings at which the actor with this slug has a seat.' }),
    occurrence: t.field({ type: [Occurrence], description: 'Only meetings that stand so.' }),
    format: t.field({ type: [MeetingFormat], description: 'Only meetings of these formats.' }),
    certainty: t.field({ type: [Certainty], description: 'Only meetings known so well.' }),
    between: t.field({
      type: DateRange,
      description: 'Only meetings that may have been held in these days.',
    }),
  }),
})

builder.queryFields((t) => ({
  meeting: t.prismaField({
    ...open('The meeting with this slug; null when there is none.'),
    type: Meeting,
    nullable: true,
    args: { slug: t.arg.string({ required: true, description: 'Its slug.' }) },
    resolve: (query, _root, { slug }, { db }) => db.meeting.findUnique({ ...query, where: { slug } }),
  }),
  meetings: t.connection(
    {
      ...open('The meetings of the record, planned ones too.'),
      type: Meeting,
      args: {
        filter: t.arg({ type: MeetingFilter, description: 'Which meetings to give.' }),
        orderBy: t.arg({ type: MeetingOrder, defaultValue: 'WHEN', description: 'In which order.' }),
      },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const { db } = context
        const keys = orders[orderBy ?? 'WHEN']
        const select = withKeys(datedColumns, keys)
        const query = queryFromInfo({ context, info, typeName: 'Meeting', select, path: ['edges', 'node'] })
        return readPrismaPage({
          args,
          keys,
          where: await whereMeeting(db, filter ?? {}),
          find: (page) => db.meeting.findMany({ ...query, ...page }),
          count: (page) => db.meeting.count(page),
        })
      },
    },
    MeetingConnection,
  ),
}))

async function whereMeeting(
  db: Transaction,
  filter: typeof MeetingFilter.$inferInput,
): Promise<Prisma.MeetingWhereInput> {
  return {
    AND: [await inStory(db, filter.story, 'MEETING'), within(filter.between)],
    track: filter.track ? { slug: filter.track } : undefined,
    participations: filter.actor ? { some: { actor: { slug: filter.actor } } } : undefined,
    occurrence: oneOf(filter.occurrence),
    format: oneOf(filter.format),
    certainty: oneOf(filter.certainty),
  }
}
