import type { Prisma } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import { loadNodesOf } from '../../graphql/node-types'
import { open } from '../../graphql/sub-graphs'
import { selectTargets, targetOf } from '../target'
import { Outlook, Stance } from '../terms'

const arms = {
  actor: 'Actor',
  track: 'Track',
  meeting: 'Meeting',
  development: 'Development',
} as const satisfies Record<Exclude<keyof Prisma.MentionInclude, 'statement'>, string>

export const MentionTarget = builder.unionType('MentionTarget', {
  ...open('What a statement can be about.'),
  types: Object.values(arms),
})

export const Mention = builder.prismaNode('Mention', {
  ...open('That a statement is about something, and how it speaks of it.'),
  id: { field: 'id', ...open('Its id, as `Mention:uuid`.') },
  select: { id: true },
  fields: (t) => ({
    statement: t.relation('statement', open('The statement.')),
    target: t.field({
      ...open('What it is about.'),
      type: MentionTarget,
      select: (_args, _context, nested) => selectTargets(nested, arms),
      resolve: (row) => targetOf(row, arms),
    }),
    stance: t.expose('stance', { ...open('How the statement speaks of it.'), type: Stance, nullable: true }),
    outlook: t.expose('outlook', {
      ...open('What the statement says will become of it.'),
      type: Outlook,
      nullable: true,
    }),
  }),
})

/** A mention seen from the question who gains and who loses. */
export const Assessment = builder.prismaObject('Mention', {
  variant: 'Assessment',
  ...open('That somebody says who gains or loses. Assessments stand beside one another; none is averaged.'),
  select: { id: true },
  fields: (t) => ({
    target: t.field({
      ...open('Who or what gains or loses.'),
      type: MentionTarget,
      select: (_args, _context, nested) => selectTargets(nested, arms),
      resolve: (row) => targetOf(row, arms),
    }),
    outlook: t.field({
      ...open('What is said to become of it.'),
      type: Outlook,
      select: { outlook: true },
      resolve: ({ outlook }) => {
        if (outlook === null) throw new Error('An assessment has no outlook.')
        return outlook
      },
    }),
    stance: t.expose('stance', { ...open('How the statement speaks of it.'), type: Stance, nullable: true }),
    statement: t.relation('statement', open('The statement that says so: who says it, and how firmly.')),
  }),
})

loadNodesOf('Mention', (db, query) => db.mention.findMany(query))
