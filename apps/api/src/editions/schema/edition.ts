import { builder } from '../../graphql/builder'
import { loadNodesOf } from '../../graphql/node-types'
import { open } from '../../graphql/sub-graphs'
import { EditionKind } from './terms'
import { withoutJoins } from './without-joins'

/** A published edition. Its row never changes; drafts are another type, which only the editorial schema has. */
export const Edition = builder.prismaNode('Edition', {
  ...open('A numbered, atomic publication: everything it changes was changed at one moment.'),
  id: { field: 'id', ...open('Its id, as `Edition:uuid`.') },
  select: { id: true },
  fields: (t) => ({
    number: t.field({
      ...open('Its number. Numbers have no gaps, and rise with time.'),
      type: 'Int',
      select: { number: true },
      resolve: ({ number }) => published(number),
    }),
    kind: t.expose('kind', { ...open('Why it was published.'), type: EditionKind }),
    title: t.exposeString('title', open('What it is about, in a line.')),
    publicNote: t.exposeString('publicNote', {
      ...open('What readers are told of it; what was wrong, for a correction.'),
      nullable: true,
    }),
    byline: t.exposeString('byline', {
      ...open('Under whose name it was published; null when nobody was named.'),
      nullable: true,
    }),
    imported: t.exposeBoolean(
      'imported',
      open('True when it comes from an earlier record and brought its own time.'),
    ),
    publishedAt: t.field({
      ...open('When it was published, by the clock of the database.'),
      type: 'DateTime',
      select: { publishedAt: true },
      resolve: ({ publishedAt }) => published(publishedAt),
    }),
    reverts: t.relation('reverts', { ...open('The edition it takes back.'), nullable: true }),
    digest: t.exposeString('digest', {
      ...open(
        'A hash over this edition and the digest of the one before it: who kept one can tell that nothing was rewritten.',
      ),
      nullable: true,
    }),
    changes: t.relation('changes', {
      ...open('What it did, one revision for each document it changed.'),
      query: { orderBy: [{ kind: 'asc' }, { id: 'asc' }] },
    }),
  }),
})

function published<Value>(value: Value | null): Value {
  if (value === null) throw new Error('A draft was read as a published edition.')
  return value
}

loadNodesOf('Edition', (db, query: object) => db.edition.findMany({ ...query, ...withoutJoins }))

export const EditionConnection = builder.connectionObject(
  { type: Edition, name: 'EditionConnection', ...open('A page of editions.') },
  { ...open('An edition in a list.') },
)
