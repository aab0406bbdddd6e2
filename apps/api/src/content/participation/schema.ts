import type { SeatOwner } from '@parley/shared/content/participation'
import { builder } from '../../graphql/builder'
import { loadNodesOf } from '../../graphql/node-types'
import { open } from '../../graphql/sub-graphs'
import { selectTargets, targetOf } from '../target'
import { Certainty, ParticipationRole, Presence } from '../terms'
import { When, whenColumns, whenOf } from '../when/schema'
import { Validity, validityOn } from '../when/validity'

type Arm = SeatOwner extends `${infer Relation}Id` ? Relation : never

const arms = { track: 'Track', meeting: 'Meeting', development: 'Development' } as const satisfies Record<
  Arm,
  string
>

export const ParticipationTarget = builder.unionType('ParticipationTarget', {
  ...open('What an actor can have a seat at.'),
  types: Object.values(arms),
})

export const Participation = builder.prismaNode('Participation', {
  ...open('A seat at a track, meeting or development: who is in it, as what, and who was kept out and why.'),
  id: { field: 'id', ...open('Its id, as `Participation:uuid`.') },
  select: { id: true },
  fields: (t) => ({
    actor: t.relation('actor', open('Whose seat it is.')),
    target: t.field({
      ...open('What the seat is at.'),
      type: ParticipationTarget,
      select: (_args, _context, nested) => selectTargets(nested, arms),
      resolve: (row) => targetOf(row, arms),
    }),
    role: t.expose('role', { ...open('As what the actor takes part.'), type: ParticipationRole }),
    presence: t.expose('presence', {
      ...open('Whether it was there, was to be, or was left out.'),
      type: Presence,
    }),
    asNamed: t.exposeString('asNamed', {
      ...open('The name it goes by in the document or report.'),
      nullable: true,
    }),
    isLead: t.exposeBoolean('isLead', open('True when it leads its side.')),
    onBehalfOf: t.relation('onBehalfOf', { ...open('For whom it sits there.'), nullable: true }),
    headcountText: t.exposeString('headcountText', { ...open('How many came, as printed.'), nullable: true }),
    certainty: t.expose('certainty', { ...open('How well it is known.'), type: Certainty }),
    when: t.field({
      ...open('When it joined or left, where that is not throughout.'),
      type: When,
      nullable: true,
      select: whenColumns,
      resolve: whenOf,
    }),
    validAt: t.field({
      ...open('Whether it held on a day; never silently yes.'),
      type: Validity,
      args: { day: t.arg({ type: 'Date', required: true, description: 'The day.' }) },
      select: { whenEdtf: true },
      resolve: ({ whenEdtf }, { day }) => validityOn(day, whenEdtf),
    }),
    reason: t.exposeString('reason', {
      ...open('Why it was kept out, would not come or left.'),
      nullable: true,
    }),
    reasonNotStated: t.exposeBoolean('reasonNotStated', open('True when no source states the reason.')),
    reasons: t.field({
      ...open('Statements that give the reason.'),
      type: ['Statement'],
      select: (_args, _context, nested) => ({
        reasons: {
          orderBy: { position: 'asc' },
          select: { statement: nested({ select: { id: true } }, [], 'Statement') },
        },
      }),
      resolve: ({ reasons }) => reasons.map(({ statement }) => statement),
    }),
    excludedBy: t.relation('excludedBy', { ...open('Who kept it out.'), nullable: true }),
    signed: t.exposeBoolean('signed', open('True when it signed; only at developments.')),
    citations: t.relation('citations', {
      ...open('The sources that support or dispute it.'),
      query: { orderBy: { position: 'asc' } },
    }),
  }),
})

loadNodesOf('Participation', (db, query) => db.participation.findMany(query))

export const ParticipationConnection = builder.connectionObject(
  { type: 'Participation', name: 'ParticipationConnection', ...open('A page of seats.') },
  { ...open('A seat in a list.') },
)
