import { Document } from '../../editions/schema/document'
import { builder } from '../../graphql/builder'
import { readListInside } from '../../graphql/listing-inside'
import { loadNodesOf } from '../../graphql/node-types'
import { open } from '../../graphql/sub-graphs'
import { oneOf } from '../orders'
import {
  AgreementStage,
  AgreementStatus,
  Certainty,
  DevelopmentKind,
  Occurrence,
  ParticipationRole,
  Presence,
} from '../terms'
import { datedColumns, TimelineEntry } from '../timeline/entry'
import { When, whensOf } from '../when/schema'
import { developmentArgs, developments } from './list'

export const Development = builder.prismaNode('Development', {
  ...open('What is neither meeting nor speech but moves a track: a framework, an agreement, an election.'),
  id: { field: 'id', ...open('Its id, as `Development:uuid`.') },
  interfaces: [Document, TimelineEntry],
  select: datedColumns,
  fields: (t) => ({
    title: t.exposeString('title', open('What the development is called.')),
    kind: t.expose('kind', { ...open('What kind of development it is.'), type: DevelopmentKind }),
    occurrence: t.expose('occurrence', { ...open('Whether it took place.'), type: Occurrence }),
    certainty: t.expose('certainty', { ...open('How well it is known.'), type: Certainty }),
    previousWhen: t.field({
      ...open('Dates it was set for before.'),
      type: [When],
      select: { previousWhen: true },
      resolve: ({ previousWhen }) => whensOf(previousWhen),
    }),
    track: t.relation('track', {
      ...open('The track it moves; none for an outside event such as an election.'),
      nullable: true,
    }),
    reachedAt: t.relation('reachedAt', { ...open('The meeting at which it was reached.'), nullable: true }),
    follows: t.relation('follows', { ...open('The development it came of.'), nullable: true }),
    followedBy: t.connection(
      {
        ...open('The developments that came of it.'),
        type: 'Development',
        args: developmentArgs,
        resolve: ({ id }, args, context, info) =>
          readListInside(
            context,
            info,
            { owner: 'development', id, relation: 'followedBy' },
            args,
            developments,
          ),
      },
      DevelopmentConnection,
    ),
    stage: t.expose('stage', {
      ...open('What part of the way an agreement settles.'),
      type: AgreementStage,
      nullable: true,
    }),
    agreementStatus: t.expose('agreementStatus', {
      ...open('How binding an agreement is.'),
      type: AgreementStatus,
      nullable: true,
    }),
    documentUrl: t.exposeString('documentUrl', { ...open('Where its text can be read.'), nullable: true }),
    summary: t.exposeString('summary', { ...open('What it is and what it means.'), nullable: true }),
    participations: t.relation('participations', {
      ...open('Who has a part in it, as what, and who signed.'),
      args: {
        role: t.arg({ type: [ParticipationRole], description: 'Only seats in these roles.' }),
        presence: t.arg({ type: [Presence], description: 'Only those who were there so.' }),
      },
      query: ({ role, presence }) => ({
        where: { role: oneOf(role), presence: oneOf(presence) },
        orderBy: { position: 'asc' },
      }),
    }),
    citations: t.relation('citations', {
      ...open('The sources that support or dispute it.'),
      query: { orderBy: { position: 'asc' } },
    }),
  }),
})

loadNodesOf('Development', (db, query) => db.development.findMany(query))

export const DevelopmentConnection = builder.connectionObject(
  { type: 'Development', name: 'DevelopmentConnection', ...open('A page of developments.') },
  { ...open('A development in a list.') },
)
