import { Document, documentColumns } from '../../editions/schema/document'
import { builder } from '../../graphql/builder'
import { readListInside } from '../../graphql/listing-inside'
import { loadNodesOf } from '../../graphql/node-types'
import { open } from '../../graphql/sub-graphs'
import { oneOf } from '../orders'
import { participationArgs, participations } from '../participation/list'
import { ParticipationConnection } from '../participation/schema'
import { relationArgs, relations } from '../relation/list'
import { RelationConnection } from '../relation/schema'
import { statementArgs, statements } from '../statement/list'
import { StatementConnection } from '../statement/schema'
import { ActorKind, RelationKind, Standing } from '../terms'

export const Actor = builder.prismaNode('Actor', {
  ...open('A person, state, group or body in or around the talks.'),
  id: { field: 'id', ...open('Its id, as `Actor:uuid`.') },
  interfaces: [Document],
  select: documentColumns,
  fields: (t) => ({
    name: t.exposeString('name', open('What the actor is called.')),
    kind: t.expose('kind', { ...open('What kind of person or body it is.'), type: ActorKind }),
    named: t.exposeBoolean('named', open('False for a group that only a description points to.')),
    aliases: t.exposeStringList(
      'aliases',
      open('Other spellings, and names that stand for it, such as a capital.'),
    ),
    description: t.exposeString('description', { ...open('Who or what it is.'), nullable: true }),
    countryCode: t.exposeString('countryCode', {
      ...open('The country, by its two letters in ISO 3166.'),
      nullable: true,
    }),
    wikidataId: t.exposeString('wikidataId', { ...open('The item in Wikidata, as in Q42.'), nullable: true }),
    relations: t.relation('relations', {
      ...open('How it stands to others, as told of this actor.'),
      args: {
        kinds: t.arg({ type: [RelationKind], description: 'Only relations of these kinds.' }),
        standing: t.arg({ type: [Standing], description: 'Only those that hold, held, or are to hold.' }),
      },
      query: ({ kinds, standing }) => ({
        where: { kind: oneOf(kinds), standing: oneOf(standing) },
        orderBy: { position: 'asc' },
      }),
    }),
    relationsTo: t.connection(
      {
        ...open('How others stand to it, as told of them; a rivalry may be told of either.'),
        type: 'Relation',
        args: relationArgs,
        resolve: ({ id }, args, context, info) =>
          readListInside(context, info, { owner: 'actor', id, relation: 'relationsTo' }, args, relations),
      },
      RelationConnection,
    ),
    participations: t.connection(
      {
        ...open('Its seats at tracks, meetings and developments.'),
        type: 'Participation',
        args: participationArgs,
        resolve: ({ id }, args, context, info) =>
          readListInside(
            context,
            info,
            { owner: 'actor', id, relation: 'participations' },
            args,
            participations,
          ),
      },
      ParticipationConnection,
    ),
    statements: t.connection(
      {
        ...open('What it said.'),
        type: 'Statement',
        args: statementArgs,
        resolve: ({ id }, args, context, info) =>
          readListInside(context, info, { owner: 'actor', id, relation: 'statements' }, args, statements),
      },
      StatementConnection,
    ),
    citations: t.relation('citations', {
      ...open('The sources that support or dispute it.'),
      query: { orderBy: { position: 'asc' } },
    }),
  }),
})

loadNodesOf('Actor', (db, query) => db.actor.findMany(query))

export const ActorConnection = builder.connectionObject(
  { type: 'Actor', name: 'ActorConnection', ...open('A page of actors.') },
  { ...open('An actor in a list.') },
)
