import { fieldPathIn } from '@parley/shared/compare/path'
import { kindOf } from '@parley/shared/content/kinds'
import { readCommented } from '../../editions/editorial/comments/commented'
import { DocumentKeyInput } from '../../editions/editorial/document-key-input'
import { FoundDocument } from '../../editions/editorial/found-document'
import { Person } from '../../editions/editorial/person'
import { DocumentKind } from '../../editions/schema/terms'
import { builder } from '../../graphql/builder'
import { refusal } from '../../graphql/errors'
import { findUuid } from '../../graphql/global-id'
import type { Whereabouts } from '../../graphql/live'
import { type PresentPerson, readPresent, type StandingPlace } from '../open-places'
import { hearOfEdition } from './hear'

const Place = builder.objectRef<StandingPlace>('OpenPlace').implement({
  description: 'Where in an edition somebody is at this moment: one open tab.',
  fields: (t) => ({
    documentKind: t.expose('kind', {
      type: DocumentKind,
      nullable: true,
      description: 'What kind of document is open there; null where none is.',
    }),
    documentId: t.exposeID('documentId', {
      nullable: true,
      description: 'The document that is open there, a bare uuid; null where none is.',
    }),
    document: t.field({
      type: FoundDocument,
      nullable: true,
      description: 'That document by its name; null also for one that was never saved.',
      resolve: ({ editionId, kind, documentId }, _args, context) =>
        kind && documentId ? readCommented(context, { editionId, kind, id: documentId }) : null,
    }),
    path: t.exposeString('path', {
      nullable: true,
      description: 'The field that has the cursor: names and item ids joined by dots; null where none has.',
    }),
    since: t.expose('since', { type: 'DateTime', description: 'When they came there.' }),
  }),
})

const Present = builder.objectRef<PresentPerson>('PresentPerson').implement({
  description: 'Somebody who is in an edition at this moment.',
  fields: (t) => ({
    person: t.field({ type: Person, description: 'Who.', resolve: ({ person }) => person }),
    places: t.field({
      type: [Place],
      description: 'Where: a place for each tab they have open, the one they have been in longest first.',
      resolve: ({ places }) => places,
    }),
  }),
})

const WhereaboutsInput = builder.inputType('WhereaboutsInput', {
  description: 'Where in the edition a client is: empty for the edition itself.',
  fields: (t) => ({
    document: t.field({ type: DocumentKeyInput, description: 'The document that is open.' }),
    path: t.string({
      description: 'The field of it that has the cursor: names and item ids joined by dots.',
    }),
  }),
})

builder.subscriptionField('presence', (t) =>
  t.field({
    type: [Present],
    description: 'Who is in an edition now, and where in it, whoever asks among them. Nothing of it is kept.',
    args: {
      edition: t.arg.id({ required: true, description: 'The id of the edition.' }),
      here: t.arg({
        type: WhereaboutsInput,
        description:
          'Where whoever asks is, for as long as they listen. Asked again by the same socket with another place, they have moved there. Left out, they are nowhere, and only look.',
      }),
    },
    subscribe: (_root, { edition, here }, context) =>
      hearOfEdition(context, 'PRESENCE', edition, here ? readWhereabouts(here) : null),
    resolve: (editionId, _args, { db }) => readPresent(db, editionId),
  }),
)

function readWhereabouts({ document, path }: typeof WhereaboutsInput.$inferInput): Whereabouts {
  if (!document) {
    if (path) throw refusal('INVALID', 'A field belongs to a document: say which, or leave the field out.')
    return { kind: null, documentId: null, path: null }
  }
  const { kind } = document
  const documentId = findUuid(document.id, [kindOf(kind).table])
  if (!documentId) throw refusal('INVALID', 'This is no id of a document.')
  // Clients know more places than there are fields, such as the button that adds to a list.
  const field = path ? fieldPathIn(kind, path.slice(0, longestPath)) : ''
  return { kind, documentId, path: field || null }
}

/** Ids of items nested as deep as documents have them, with their names. */
const longestPath = 500
