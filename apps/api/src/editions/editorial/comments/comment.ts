import { builder } from '../../../graphql/builder'
import { loadNodesOf } from '../../../graphql/node-types'
import { DocumentKind } from '../../schema/terms'
import { DraftEdition } from '../draft-edition'
import { FoundDocument } from '../found-document'
import { Person, personColumns } from '../person'
import { readCommented } from './commented'

export const Comment = builder.prismaNode('Comment', {
  description:
    'What somebody who works here said about an edition, a document or a field, or a reply to one. It is kept as it ' +
    'was said, also when the edition is published or discarded, and no reader ever sees it.',
  id: { field: 'id', description: 'Its id, as `Comment:uuid`.', subGraphs: ['Editorial'] },
  select: { id: true },
  fields: (t) => ({
    text: t.exposeString('text', {
      description:
        'What was said. In the place of the name of somebody it mentions stands `@[id]`, with their id among `mentions`.',
    }),
    mentions: t.field({
      type: [Person],
      description: 'Whom the text mentions.',
      select: { mentions: { select: { user: { select: personColumns } }, orderBy: { userId: 'asc' } } },
      resolve: ({ mentions }) => mentions.map(({ user }) => user),
    }),
    by: t.field({
      type: Person,
      description: 'Who said it.',
      select: { by: { select: personColumns } },
      resolve: ({ by }) => by,
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    edition: t.relation('edition', {
      type: DraftEdition,
      nullable: true,
      description:
        'The edition it is about, or in which it is about a document. Null for others, and for a reply.',
    }),
    documentKind: t.expose('kind', {
      type: DocumentKind,
      nullable: true,
      description:
        'What kind of document it is about. Null where it is about an edition only, and for a reply.',
    }),
    documentId: t.exposeID('documentId', {
      nullable: true,
      description:
        'The document it is about, a bare uuid. Null where it is about an edition only, and for a reply.',
    }),
    document: t.field({
      type: FoundDocument,
      nullable: true,
      description:
        'The document it is about, by its name; null also for one that was taken out of its draft again.',
      select: { editionId: true, kind: true, documentId: true },
      resolve: ({ editionId, kind, documentId }, _args, context) =>
        kind && documentId ? readCommented(context, { editionId, kind, id: documentId }) : null,
    }),
    path: t.exposeString('path', {
      nullable: true,
      description:
        'The field it is about: names and item ids joined by dots; null for the whole document or edition.',
    }),
    label: t.exposeString('label', {
      nullable: true,
      description: 'That field in the words of the form, with the names that things had then.',
    }),
    replyTo: t.relation('replyTo', {
      nullable: true,
      description: 'The comment it replies to; null for what is no reply.',
    }),
    replies: t.relation('replies', {
      description: 'The replies to it, oldest first. A reply has none.',
      query: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
    }),
    resolvedAt: t.expose('resolvedAt', {
      type: 'DateTime',
      nullable: true,
      description:
        'When it was resolved; null while it is not. Replies are resolved with the comment they belong to.',
    }),
    resolvedBy: t.field({
      type: Person,
      nullable: true,
      description: 'Who resolved it.',
      select: { resolvedBy: { select: personColumns } },
      resolve: ({ resolvedBy }) => resolvedBy,
    }),
  }),
})

loadNodesOf('Comment', (db, query) => db.comment.findMany(query))

export const CommentConnection = builder.connectionObject(
  { type: Comment, name: 'CommentConnection', description: 'A page of comments.', subGraphs: ['Editorial'] },
  { name: 'CommentEdge', description: 'A comment in a list.', subGraphs: ['Editorial'] },
)
