import { builder } from '../../graphql/builder'
import { loadNodesOf } from '../../graphql/node-types'
import { open } from '../../graphql/sub-graphs'
import { Certainty, RelationKind, Standing } from '../terms'
import { When, whenColumns, whenOf } from '../when/schema'
import { Validity, validityOn } from '../when/validity'

export const Relation = builder.prismaNode('Relation', {
  ...open('How one actor stands to another.'),
  id: { field: 'id', ...open('Its id, as `Relation:uuid`.') },
  select: { id: true },
  fields: (t) => ({
    from: t.relation('from', open('The actor it is told of.')),
    to: t.relation('to', open('The actor it leads to. A rivalry holds both ways.')),
    kind: t.expose('kind', { ...open('What the relation is.'), type: RelationKind }),
    standing: t.expose('standing', { ...open('Whether it holds, held, or is to hold.'), type: Standing }),
    title: t.exposeString('title', { ...open('The office or post, as printed.'), nullable: true }),
    when: t.field({
      ...open('When it held.'),
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
    certainty: t.expose('certainty', { ...open('How well it is known.'), type: Certainty }),
    note: t.exposeString('note', { ...open('What else is to be known about it.'), nullable: true }),
    citations: t.relation('citations', {
      ...open('The sources that support or dispute it.'),
      query: { orderBy: { position: 'asc' } },
    }),
  }),
})

loadNodesOf('Relation', (db, query) => db.relation.findMany(query))

export const RelationConnection = builder.connectionObject(
  { type: 'Relation', name: 'RelationConnection', ...open('A page of relations.') },
  { ...open('A relation in a list.') },
)
