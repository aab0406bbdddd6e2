import type { Prisma } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import { loadNodesOf } from '../../graphql/node-types'
import { open } from '../../graphql/sub-graphs'
import { selectTargets, targetOf } from '../target'
import { Bearing } from '../terms'

/** Of what a citation has columns for, none may be missing. */
type Arm = Extract<keyof Prisma.CitationInclude, `of${string}`>

const arms = {
  ofTrack: 'Track',
  ofActor: 'Actor',
  ofMeeting: 'Meeting',
  ofDevelopment: 'Development',
  ofStatement: 'Statement',
  ofParticipation: 'Participation',
  ofRelation: 'Relation',
} as const satisfies Record<Arm, string>

export const CitationTarget = builder.unionType('CitationTarget', {
  ...open('What a citation can support or dispute.'),
  types: Object.values(arms),
})

export const Citation = builder.prismaNode('Citation', {
  ...open('A place in a source that supports or disputes what the record says.'),
  id: { field: 'id', ...open('Its id, as `Citation:uuid`.') },
  select: { id: true },
  fields: (t) => ({
    source: t.relation('source', open('The source.')),
    bearing: t.expose('bearing', { ...open('Which way it points.'), type: Bearing }),
    statement: t.relation('statement', {
      ...open('The statement in the source that supports or disputes it, where there is one.'),
      nullable: true,
    }),
    locator: t.exposeString('locator', {
      ...open('Where in the source: section, paragraph, page or minute.'),
      nullable: true,
    }),
    excerpt: t.exposeString('excerpt', { ...open('A few words as printed.'), nullable: true }),
    of: t.field({
      ...open('What it supports or disputes.'),
      type: CitationTarget,
      select: (_args, _context, nested) => selectTargets(nested, arms),
      resolve: (row) => targetOf(row, arms),
    }),
  }),
})

loadNodesOf('Citation', (db, query) => db.citation.findMany(query))

export const CitationConnection = builder.connectionObject(
  { type: 'Citation', name: 'CitationConnection', ...open('A page of citations.') },
  { ...open('A citation in a list.') },
)
