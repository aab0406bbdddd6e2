import { Document, documentColumns } from '../../editions/schema/document'
import { builder } from '../../graphql/builder'
import { readListInside } from '../../graphql/listing-inside'
import { loadNodesOf } from '../../graphql/node-types'
import { open } from '../../graphql/sub-graphs'
import { CitationFilter, citations } from '../citation/list'
import { CitationConnection } from '../citation/schema'
import { SourceKind } from '../terms'
import { When, whenOf } from '../when/schema'

export const Source = builder.prismaNode('Source', {
  ...open('A publication or document that stands behind what the record says.'),
  id: { field: 'id', ...open('Its id, as `Source:uuid`.') },
  interfaces: [Document],
  select: documentColumns,
  fields: (t) => ({
    title: t.exposeString('title', open('Its title.')),
    kind: t.expose('kind', { ...open('What kind of publication or document it is.'), type: SourceKind }),
    publisher: t.exposeString('publisher', { ...open('Who published it.'), nullable: true }),
    author: t.exposeString('author', { ...open('Who wrote it.'), nullable: true }),
    url: t.exposeString('url', { ...open('Where it can be read.'), nullable: true }),
    published: t.field({
      ...open('When it was published; never the date of what it reports.'),
      type: When,
      nullable: true,
      select: { publishedText: true, publishedEdtf: true, publishedBasis: true, publishedNote: true },
      resolve: (row) =>
        whenOf({
          whenText: row.publishedText,
          whenEdtf: row.publishedEdtf,
          whenBasis: row.publishedBasis,
          whenNote: row.publishedNote,
        }),
    }),
    accessedAt: t.expose('accessedAt', {
      ...open('The day on which we read it.'),
      type: 'Date',
      nullable: true,
    }),
    archivedUrl: t.exposeString('archivedUrl', { ...open('Where a copy is kept.'), nullable: true }),
    note: t.exposeString('note', { ...open('What else is to be known about it.'), nullable: true }),
    citations: t.connection(
      {
        ...open('What it stands behind, or speaks against.'),
        type: 'Citation',
        args: { filter: t.arg({ type: CitationFilter, description: 'Which citations to give.' }) },
        resolve: ({ id }, args, context, info) =>
          readListInside(context, info, { owner: 'source', id, relation: 'citations' }, args, citations),
      },
      CitationConnection,
    ),
  }),
})

loadNodesOf('Source', (db, query) => db.source.findMany(query))

export const SourceConnection = builder.connectionObject(
  { type: 'Source', name: 'SourceConnection', ...open('A page of sources.') },
  { ...open('A source in a list.') },
)
