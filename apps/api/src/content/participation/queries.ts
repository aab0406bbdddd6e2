import { queryFromInfo } from '@pothos/plugin-prisma'
import type { Transaction } from '../../core/database/transaction'
import type { Prisma } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import { readPrismaPage } from '../../graphql/prisma-page'
import { open } from '../../graphql/sub-graphs'
import { idsInStory } from '../in-story'
import { oneOf } from '../orders'
import { Certainty, ParticipationRole, Presence } from '../terms'
import { Participation, ParticipationConnection } from './schema'

const ParticipationFilter = builder.inputType('ParticipationFilter', {
  ...open('Which seats to give; all that is said must hold.'),
  fields: (t) => ({
    story: t.string({
      description: 'Only seats at tracks, meetings and developments in the story with this slug.',
    }),
    track: t.string({ description: 'Only seats at the track with this slug, or at one of its meetings.' }),
    actor: t.string({ description: 'Only seats of the actor with this slug.' }),
    role: t.field({ type: [ParticipationRole], description: 'Only seats in these roles.' }),
    presence: t.field({ type: [Presence], description: 'Only those who were there so.' }),
    certainty: t.field({ type: [Certainty], description: 'Only seats known so well.' }),
    validAt: t.field({
      type: 'Date',
      description:
        'Only seats that may have been held on this day; `validAt(day:)` of a seat says how sure that is.',
    }),
  }),
})

builder.queryFields((t) => ({
  participations: t.connection(
    {
      ...open('Who has a seat at what, and who was kept out; in the order in which the seats were recorded.'),
      type: Participation,
      args: { filter: t.arg({ type: ParticipationFilter, description: 'Which seats to give.' }) },
      resolve: async (_root, { filter, ...args }, context, info) => {
        const { db } = context
        const query = queryFromInfo({
          context,
          info,
          typeName: 'Participation',
          select: { id: true },
          path: ['edges', 'node'],
        })
        return readPrismaPage({
          args,
          // Ids rise with time, so new seats come last and no page shifts.
          keys: [{ column: 'id', type: 'id' }],
          where: await whereParticipation(db, filter ?? {}),
          find: (page) => db.participation.findMany({ ...query, ...page }),
          count: (page) => db.participation.count(page),
        })
      },
    },
    ParticipationConnection,
  ),
}))

async function whereParticipation(
  db: Transaction,
  { story, track, actor, role, presence, certainty, validAt }: typeof ParticipationFilter.$inferInput,
): Promise<Prisma.ParticipationWhereInput> {
  return {
    AND: [
      story ? await seatsInStory(db, story) : {},
      track ? { OR: [{ track: { slug: track } }, { meeting: { track: { slug: track } } }] } : {},
      validAt ? possiblyAt(new Date(validAt)) : {},
    ],
    actor: actor ? { slug: actor } : undefined,
    role: oneOf(role),
    presence: oneOf(presence),
    certainty: oneOf(certainty),
  }
}

async function seatsInStory(db: Transaction, slug: string): Promise<Prisma.ParticipationWhereInput> {
  const tracks = await idsInStory(db, slug, 'TRACK')
  const meetings = await idsInStory(db, slug, 'MEETING')
  const developments = await idsInStory(db, slug, 'DEVELOPMENT')
  return {
    OR: [
      { trackId: { in: tracks } },
      { meetingId: { in: meetings } },
      { developmentId: { in: developments } },
    ],
  }
}

/** A bound that is open or missing leaves the day possible. */
function possiblyAt(day: Date): Prisma.ParticipationWhereInput {
  return {
    AND: [
      { OR: [{ whenEarliest: null }, { whenEarliest: { lte: day } }] },
      { OR: [{ whenLatest: null }, { whenLatest: { gte: day } }] },
    ],
  }
}
