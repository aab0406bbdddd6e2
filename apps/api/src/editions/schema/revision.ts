import { titleOf } from '@parley/shared/compare/titles'
import { readDocument } from '@parley/shared/content/document'
import type { DocumentKind as Kind } from '@parley/shared/content/kind-names'
import { builder } from '../../graphql/builder'
import { loadNodesOf } from '../../graphql/node-types'
import { readTogether } from '../../graphql/read-together'
import { open } from '../../graphql/sub-graphs'
import { Document, typenames } from './document'
import { FieldChange, tellChanges } from './field-change'
import { withNames } from './names'
import { DocumentKind, Operation } from './terms'
import { withoutJoins } from './without-joins'

/** A published change is its document's revision; drafts are another type, which only the editorial schema has. */
export const Revision = builder.prismaNode('Change', {
  name: 'Revision',
  ...open('What one edition did to one document: one of the states the document has been in.'),
  id: { field: 'id', ...open('Its id, as `Revision:uuid`.') },
  select: { id: true },
  fields: (t) => ({
    version: t.field({
      ...open('The version of the document that it made, counted from 1.'),
      type: 'Int',
      select: { version: true },
      resolve: ({ version }) => published(version),
    }),
    edition: t.relation('edition', open('The edition that published it.')),
    kind: t.expose('kind', { ...open('What kind of document it changed.'), type: DocumentKind }),
    operation: t.expose('operation', { ...open('What it did to the document.'), type: Operation }),
    documentId: t.id({
      ...open('The id of the document, good for `node(id)` while it is published.'),
      select: { kind: true, documentId: true },
      resolve: ({ kind, documentId }) => `${typenames[kind]}:${documentId}`,
    }),
    document: t.field({
      ...open('The document as the query sees it now; null when it has been withdrawn.'),
      type: Document,
      nullable: true,
      select: { kind: true, documentId: true },
      resolve: async ({ kind, documentId }, _args, context, info) => {
        const [row] = await readTogether(context, info, [{ typename: typenames[kind], id: documentId }])
        return row as never // of whichever type it is, with the columns that type always selects
      },
    }),
    title: t.string({
      ...open('What the document was called then.'),
      select: { kind: true, before: true, after: true, editionNumber: true },
      resolve: ({ kind, before, after, editionNumber }, _args, context) => {
        const document = readDocument(kind, after ?? before)
        const edition = published(editionNumber)
        return withNames(context, (nameAt) => titleOf(kind, document, (of, id) => nameAt(of, id, edition)))
      },
    }),
    before: t.expose('before', {
      ...open('The whole document before; null for a new one.'),
      type: 'JSON',
      nullable: true,
    }),
    after: t.expose('after', {
      ...open('The whole document after; null when it was withdrawn.'),
      type: 'JSON',
      nullable: true,
    }),
    diff: t.field({
      ...open('What changed in the document, field by field.'),
      type: [FieldChange],
      select: { kind: true, before: true, after: true, editionNumber: true },
      resolve: ({ kind, before, after, editionNumber }, _args, context) => {
        const edition = published(editionNumber)
        return tellChanges(
          context,
          kind,
          { document: read(kind, before), edition: edition - 1 },
          { document: read(kind, after), edition },
        )
      },
    }),
  }),
})

loadNodesOf('Revision', (db, query: object) => db.change.findMany({ ...query, ...withoutJoins }))

export const RevisionConnection = builder.connectionObject(
  { type: Revision, name: 'RevisionConnection', ...open('A page of revisions.') },
  { ...open('A revision in a list.') },
)

/** Reads a stored state of a document; null is a document that is not there. */
export function read(kind: Kind, stored: unknown) {
  return stored === null ? null : readDocument(kind, stored)
}

function published<Value>(value: Value | null): Value {
  if (value === null) throw new Error('A draft was read as a revision.')
  return value
}
