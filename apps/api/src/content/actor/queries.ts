import { queryFromInfo } from '@pothos/plugin-prisma'
import type { Transaction } from '../../core/database/transaction'
import { documentColumns } from '../../editions/schema/document'
import type { Prisma } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import { refusal } from '../../graphql/errors'
import { readPrismaPage } from '../../graphql/prisma-page'
import { open } from '../../graphql/sub-graphs'
import { inStory } from '../in-story'
import { byLastChange, byText, oneOf, withKeys } from '../orders'
import { ActorKind, Presence } from '../terms'
import { Actor, ActorConnection } from './schema'

const ActorOrder = builder.enumType('ActorOrder', {
  ...open('In which order actors come.'),
  values: {
    NAME: { description: 'By name.' },
    LAST_CHANGE: { description: 'By when they were last changed here, the newest first.' },
  } as const,
})

const orders = { NAME: byText('name'), LAST_CHANGE: byLastChange }

const mostTracks = 20

const ActorFilter = builder.inputType('ActorFilter', {
  ...open('Which actors to give; all that is said must hold.'),
  fields: (t) => ({
    story: t.string({ description: 'Only actors in the story with this slug.' }),
    kinds: t.field({ type: [ActorKind], description: 'Only actors of these kinds.' }),
    inAllTracks: t.stringList({
      description:
        `Only actors with a seat in every one of these tracks, by slug, at most ${mostTracks}; a seat at one of its ` +
        'meetings counts.',
    }),
    presence: t.field({
      type: [Presence],
      description:
        'Only actors with a seat at which they were there so; with `inAllTracks`, in each of them.',
    }),
    name: t.string({ description: 'Only actors whose name or one of whose other names contains this.' }),
  }),
})

builder.queryFields((t) => ({
  actor: t.prismaField({
    ...open('The actor with this slug; null when there is none.'),
    type: Actor,
    nullable: true,
    args: { slug: t.arg.string({ required: true, description: 'Its slug.' }) },
    resolve: (query, _root, { slug }, { db }) => db.actor.findUnique({ ...query, where: { slug } }),
  }),
  actors: t.connection(
    {
      ...open('The actors of the record.'),
      type: Actor,
      args: {
        filter: t.arg({ type: ActorFilter, description: 'Which actors to give.' }),
        orderBy: t.arg({ type: ActorOrder, defaultValue: 'NAME', description: 'In which order.' }),
      },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const { db } = context
        const keys = orders[orderBy ?? 'NAME']
        const select = withKeys(documentColumns, keys)
        const query = queryFromInfo({ context, info, typeName: 'Actor', select, path: ['edges', 'node'] })
        return readPrismaPage({
          args,
          keys,
          where: await whereActor(db, filter ?? {}),
          find: (page) => db.actor.findMany({ ...query, ...page }),
          count: (page) => db.actor.count(page),
        })
      },
    },
    ActorConnection,
  ),
}))

async function whereActor(
  db: Transaction,
  filter: typeof ActorFilter.$inferInput,
): Promise<Prisma.ActorWhereInput> {
  return {
    AND: [await inStory(db, filter.story, 'ACTOR'), await named(db, filter.name), ...seats(filter)],
    kind: oneOf(filter.kinds),
  }
}

/** Part of a name, in any case; other names are an array, which Prisma can only search for whole members. */
async function named(db: Transaction, name: string | null | undefined): Promise<Prisma.ActorWhereInput> {
  if (!name) return {}
  const pattern = `%${name.replace(/[\\%_]/g, '\\$&')}%`
  const rows = await db.$queryRaw<Array<{ id: string }>>`
    select id from "Actor"
    where name ilike ${pattern} or exists (select from unnest(aliases) alias where alias ilike ${pattern})`
  return { id: { in: rows.map(({ id }) => id) } }
}

/** A seat at a track, or at one of its meetings: a condition for each track that is named. */
function seats({ inAllTracks, presence }: typeof ActorFilter.$inferInput): Prisma.ActorWhereInput[] {
  if (!inAllTracks) return presence ? [{ participations: { some: { presence: oneOf(presence) } } }] : []
  if (inAllTracks.length > mostTracks) {
    throw refusal('INVALID', `Name at most ${mostTracks} tracks in \`inAllTracks\`.`, {
      argument: 'inAllTracks',
      limit: mostTracks,
    })
  }
  return inAllTracks.map((slug) => ({
    participations: {
      some: { presence: oneOf(presence), OR: [{ track: { slug } }, { meeting: { track: { slug } } }] },
    },
  }))
}
