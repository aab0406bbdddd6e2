import { Document, documentColumns } from '../../editions/schema/document'
import { builder } from '../../graphql/builder'
import { loadNodesOf } from '../../graphql/node-types'
import { open } from '../../graphql/sub-graphs'
import { StoryKind } from '../terms'

export const Story = builder.prismaNode('Story', {
  ...open('A piece for readers: a headline, a standfirst and sections that place documents.'),
  id: { field: 'id', ...open('Its id, as `Story:uuid`.') },
  interfaces: [Document],
  select: documentColumns,
  fields: (t) => ({
    headline: t.exposeString('headline', open('The headline.')),
    standfirst: t.exposeString('standfirst', open('The lines under the headline.')),
    kind: t.expose('kind', { ...open('What kind of piece it is.'), type: StoryKind }),
    tracks: t.field({
      ...open('The tracks it tells of, in order.'),
      type: ['Track'],
      select: (_args, _context, nested) => ({
        tracks: {
          orderBy: { position: 'asc' },
          select: { track: nested({ select: { id: true } }, [], 'Track') },
        },
      }),
      resolve: ({ tracks }) => tracks.map(({ track }) => track),
    }),
    sections: t.relation('sections', {
      ...open('Its sections, in reading order.'),
      query: { orderBy: { position: 'asc' } },
    }),
  }),
})

loadNodesOf('Story', (db, query) => db.story.findMany(query))

export const StoryConnection = builder.connectionObject(
  { type: 'Story', name: 'StoryConnection', ...open('A page of stories.') },
  { ...open('A story in a list.') },
)
