import type { Transaction } from '../../core/database/transaction'
import { documentColumns } from '../../editions/schema/document'
import type { Prisma } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import type { Context } from '../../graphql/context'
import type { Listing } from '../../graphql/listing'
import { open } from '../../graphql/sub-graphs'
import { CitationFilter, cited } from '../citation/list'
import { atMost, documentFields, literally, whereDocument } from '../document-filter'
import { inStory } from '../in-story'
import { byText, byTextDescending, oneOf, recordOrders, recordOrderValues } from '../orders'
import { seatOf } from '../participation/seat-of'
import { RelationFilter, whereRelation } from '../relation/list'
import { ActorKind, ParticipationRole, Presence } from '../terms'

const mostTracks = 20

export const ActorFilter = builder.inputType('ActorFilter', {
  ...open('Which actors to give; all that is said must hold.'),
  fields: (t) => ({
    ...documentFields(t, 'ACTOR'),
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
    role: t.field({
      type: [ParticipationRole],
      description: 'Only actors with a seat in such a role; with `inAllTracks`, in each of them.',
    }),
    name: t.string({ description: 'Only actors whose name or one of whose other names contains this.' }),
    named: t.boolean({ description: 'Only actors with a name of their own, or only groups without one.' }),
    countryCodes: t.stringList({
      description: 'Only actors of these countries, each by its two letters in ISO 3166.',
    }),
    wikidataIds: t.stringList({ description: 'Only the actors with these items in Wikidata, as in Q42.' }),
    relation: t.field({
      type: RelationFilter,
      description: 'Only actors with such a relation, as told of them.',
    }),
    isQuoted: t.boolean({
      description: 'Only actors who have spoken, or only those of whom the record has no statement.',
    }),
    cited: t.field({ type: CitationFilter, description: 'Only actors with such a citation.' }),
  }),
})

type Filter = typeof ActorFilter.$inferInput

const ActorOrder = builder.enumType('ActorOrder', {
  ...open('In which order actors come.'),
  values: {
    NAME: { description: 'By name.' },
    NAME_DESCENDING: { description: 'By name, from the end of the alphabet.' },
    ...recordOrderValues,
  } as const,
})

export const actorArgs = builder.args((t) => ({
  filter: t.field({ type: ActorFilter, description: 'Which actors to give.' }),
  orderBy: t.field({ type: ActorOrder, defaultValue: 'NAME', description: 'In which order.' }),
}))

export const actors: Listing<Filter, typeof ActorOrder.$inferType> = {
  typename: 'Actor',
  model: 'actor',
  columns: documentColumns,
  orders: { NAME: byText('name'), NAME_DESCENDING: byTextDescending('name'), ...recordOrders },
  usual: 'NAME',
  whereOf: whereActor,
}

async function whereActor(context: Context, filter: Filter): Promise<Prisma.ActorWhereInput> {
  const { relation, isQuoted } = filter
  return {
    AND: [
      await whereDocument(context, 'ACTOR', filter),
      await inStory(context.db, filter.story, 'ACTOR'),
      await nameContains(context.db, filter.name),
      ...seats(filter),
      relation ? { relations: { some: whereRelation(relation) } } : {},
      isQuoted == null ? {} : { statements: { [isQuoted ? 'some' : 'none']: {} } },
      cited(filter.cited),
    ],
    kind: oneOf(filter.kinds),
    named: filter.named ?? undefined,
    countryCode: oneOf(filter.countryCodes),
    wikidataId: oneOf(filter.wikidataIds),
  }
}

/** Part of a name, in any case; other names are an array, which Prisma can only search for whole members. */
async function nameContains(
  db: Transaction,
  name: string | null | undefined,
): Promise<Prisma.ActorWhereInput> {
  if (!name) return {}
  const pattern = `%${literally(name)}%`
  const rows = await db.$queryRaw<Array<{ id: string }>>`
    select id from "Actor"
    where name ilike ${pattern} or exists (select from unnest(aliases) alias where alias ilike ${pattern})`
  return { id: { in: rows.map(({ id }) => id) } }
}

/** A seat at a track, or at one of its meetings: a condition for each track that is named. */
function seats({ inAllTracks, presence, role }: Filter): Prisma.ActorWhereInput[] {
  if (!inAllTracks) return [seatOf({ presence, role })]
  return atMost(inAllTracks, 'inAllTracks', mostTracks).map((slug) => ({
    participations: {
      some: {
        presence: oneOf(presence),
        role: oneOf(role),
        OR: [{ track: { slug } }, { meeting: { track: { slug } } }],
      },
    },
  }))
}
