import { countChanges } from '@parley/shared/compare/tell'
import { titleOf } from '@parley/shared/compare/titles'
import { readDocument } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { builder } from '../../graphql/builder'
import { Operation } from '../schema/terms'
import { Person, personColumns } from './person'
import { findTitles, keyOf, namedBy, nameIn } from './titles'

export const EditorialRevision = builder.prismaObject('Change', {
  variant: 'EditorialRevision',
  description: 'A published version of a document, with who wrote and who published it.',
  select: { kind: true, documentId: true },
  fields: (t) => ({
    version: t.int({
      description: 'Its number, counted from 1.',
      select: { version: true },
      resolve: ({ version }) => version ?? 0,
    }),
    operation: t.expose('operation', {
      type: Operation,
      description: 'What its edition did to the document.',
    }),
    edition: t.relation('edition', { description: 'The edition that published it.' }),
    editedBy: t.field({
      type: Person,
      description: 'Who saved it last before it was published.',
      select: { editedBy: { select: personColumns } },
      resolve: ({ editedBy }) => editedBy,
    }),
    publishedBy: t.field({
      type: Person,
      nullable: true,
      description: 'Who published it.',
      select: { edition: { select: { publishedBy: { select: personColumns } } } },
      resolve: ({ edition }) => edition.publishedBy,
    }),
    document: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The document as this version has it; null when it was withdrawn.',
      select: { after: true },
      resolve: ({ kind, after }) => read(kind, after),
    }),
    changeCount: t.int({
      description: 'How many things it changed.',
      select: { before: true, after: true },
      resolve: ({ kind, before, after }) => countChanges(kind, read(kind, before), read(kind, after)),
    }),
    title: t.string({
      description: 'The name of the document in this version.',
      select: { before: true, after: true },
      resolve: async ({ kind, documentId, before, after }, _args, { db }) => {
        const document = read(kind, after) ?? read(kind, before)
        if (!document) return documentId
        const needsNames = kind === 'STATEMENT' ? namedBy(kind, documentId, [document]) : []
        const titles = await findTitles(
          db,
          needsNames.filter((key) => keyOf(key) !== keyOf({ kind, id: documentId })),
          null,
        )
        return titleOf(kind, document, nameIn(titles))
      },
    }),
  }),
})

function read(kind: DocumentKind, stored: unknown) {
  return stored === null ? null : readDocument(kind, stored)
}
