import { DraftEdition } from '../../editions/editorial/draft-edition'
import { Person, personColumns } from '../../editions/editorial/person'
import { DocumentKind } from '../../editions/schema/terms'
import { builder } from '../../graphql/builder'
import { hearOfEdition } from './hear'

const columns = {
  kind: true,
  documentId: true,
  lock: true,
  editedAt: true,
  editedBy: { select: personColumns },
} as const

interface Save {
  kind: (typeof DocumentKind)['$inferType']
  documentId: string
  lock: number
  editedAt: Date
  editedBy: (typeof Person)['$inferType']
}

const LastSave = builder.objectRef<Save>('LastSave').implement({
  description: 'The newest save of one document in an edition.',
  fields: (t) => ({
    documentKind: t.expose('kind', { type: DocumentKind, description: 'What kind of document it is.' }),
    documentId: t.exposeID('documentId', { description: 'The document, a bare uuid.' }),
    lock: t.exposeInt('lock', { description: 'Which save it is: each has a higher number.' }),
    by: t.field({ type: Person, description: 'Who saved it.', resolve: ({ editedBy }) => editedBy }),
    at: t.expose('editedAt', { type: 'DateTime', description: 'When.' }),
  }),
})

const DraftEditionChange = builder.objectRef<{ editionId: string }>('DraftEditionChange').implement({
  description: 'That an edition, or what it changes, is not what it was.',
  fields: (t) => ({
    edition: t.prismaField({
      type: DraftEdition,
      description: 'The edition as it is now.',
      resolve: (query, { editionId }, _args, { db }) =>
        db.edition.findUniqueOrThrow({ ...query, where: { id: editionId } }),
    }),
    saves: t.field({
      type: [LastSave],
      description: 'Each document that it changes, by its newest save: what differs from before was saved.',
      resolve: ({ editionId }, _args, { db }) =>
        db.change.findMany({
          where: { editionId },
          orderBy: [{ editedAt: 'asc' }, { id: 'asc' }],
          select: columns,
        }),
    }),
  }),
})

builder.subscriptionField('draftEditionChanged', (t) =>
  t.field({
    type: DraftEditionChange,
    description:
      'Tells of every save in an edition, and of all that is decided on it, until it is read no more.',
    args: { edition: t.arg.id({ required: true, description: 'The id of the edition.' }) },
    subscribe: (_root, { edition }, context) => hearOfEdition(context, 'DRAFT', edition),
    resolve: (editionId) => ({ editionId }),
  }),
)
