import { queryFromInfo, type WithBrand } from '@pothos/plugin-prisma'
import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../../graphql/builder'
import type { Context } from '../../graphql/context'
import { findUuid } from '../../graphql/global-id'
import { createEdition, discardEdition, editEdition } from '../create-edition'
import { isNotOpen } from '../open-edition'
import { EditionKind } from '../schema/terms'
import { DraftEdition, draftColumns } from './draft-edition'
import { readEditionText } from './edition-text'
import { branded, Forbidden, InvalidInput, invalidInput, NotFound } from './problems'
import { findEditionId, noSuchEdition, refuseNotOpen, write } from './write'

export const EditionResult = builder.unionType('EditionResult', {
  description: 'The draft edition, or why nothing was written.',
  types: [DraftEdition, InvalidInput, NotFound, Forbidden],
})

export const CreateEditionInput = builder.inputType('CreateEditionInput', {
  description: 'A new draft edition.',
  fields: (t) => ({
    id: t.id({
      description: 'Its id, a UUIDv7 of the client, so that it can be sent again; else the server makes one.',
    }),
    kind: t.field({ type: EditionKind, defaultValue: 'UPDATE', description: 'Why it is to be published.' }),
    title: t.string({ required: true, description: 'Its title. At most 200 characters.' }),
    publicNote: t.string({ description: 'What readers will be told of it. At most 4000 characters.' }),
    internalNote: t.string({ description: 'What only those who work here read. At most 4000 characters.' }),
    byline: t.string({ description: 'Who it is by. At most 200 characters.' }),
  }),
})

const EditEditionInput = builder.inputType('EditEditionInput', {
  description: 'What to change about a draft edition; what is not given stays.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The draft edition.' }),
    kind: t.field({ type: EditionKind, description: 'Why it is to be published.' }),
    title: t.string({ description: 'Its title. At most 200 characters.' }),
    publicNote: t.string({
      description: 'What readers will be told of it; null for nothing. At most 4000 characters.',
    }),
    internalNote: t.string({
      description: 'What only those who work here read; null for nothing. At most 4000 characters.',
    }),
    byline: t.string({ description: 'Who it is by; null for the usual byline. At most 200 characters.' }),
  }),
})

export const EditionIdInput = builder.inputType('EditionIdInput', {
  description: 'A draft edition.',
  fields: (t) => ({ id: t.id({ required: true, description: 'Its id.' }) }),
})

builder.mutationFields((t) => ({
  createEdition: t.field({
    type: EditionResult,
    description: 'Begins a draft edition.',
    args: { input: t.arg({ type: CreateEditionInput, required: true, description: 'The edition.' }) },
    resolve: async (_root, { input }, context, info) => {
      const id = input.id == null ? undefined : findUuid(input.id, ['DraftEdition', 'Edition'])
      const read = readEditionText({ ...input, kind: input.kind ?? 'UPDATE' })
      const made = await write(context, 'stage', async (tx, by) => {
        if (id === null)
          return invalidInput([{ path: ['id'], message: 'This is no id: make it with a UUIDv7 library.' }])
        if (!read.ok) return invalidInput(read.issues)
        const {
          kind = 'UPDATE',
          title = '',
          publicNote = null,
          internalNote = null,
          byline = null,
        } = read.text
        return createEdition(tx, { id, kind, title, publicNote, internalNote, byline }, by)
      })
      return 'state' in made ? readDraftEdition(context, info, made.id) : made
    },
  }),
  editEdition: t.field({
    type: EditionResult,
    description: 'Changes what a draft edition says of itself.',
    args: { input: t.arg({ type: EditEditionInput, required: true, description: 'What to change.' }) },
    resolve: async (_root, { input: { id, ...text } }, context, info) => {
      const editionId = findEditionId(id)
      const given = { ...text, kind: text.kind ?? undefined, title: text.title ?? undefined }
      const read = readEditionText(given)
      const edited = await write(context, 'stage', async (tx, by) => {
        if (!editionId) return noSuchEdition()
        if (!read.ok) return invalidInput(read.issues)
        const edition = await editEdition(tx, editionId, read.text, by)
        return isNotOpen(edition) ? refuseNotOpen(tx, editionId, edition.message) : edition
      })
      return 'state' in edited ? readDraftEdition(context, info, edited.id) : edited
    },
  }),
  discardEdition: t.field({
    type: EditionResult,
    description:
      'Gives up a draft edition. Its changes stay with it to be looked at; nothing of it is published.',
    args: { input: t.arg({ type: EditionIdInput, required: true, description: 'The edition.' }) },
    resolve: async (_root, { input }, context, info) => {
      const editionId = findEditionId(input.id)
      const discarded = await write(context, 'stage', async (tx, by) => {
        if (!editionId) return noSuchEdition()
        const edition = await discardEdition(tx, editionId, by, context.now)
        return isNotOpen(edition) ? refuseNotOpen(tx, editionId, edition.message) : edition
      })
      return 'state' in discarded ? readDraftEdition(context, info, discarded.id) : discarded
    },
  }),
}))

/** Reads a draft edition as the request asks for it, after the write. */
export async function readDraftEdition(
  context: Context,
  info: GraphQLResolveInfo,
  id: string,
  path: string[] = [],
) {
  const query = queryFromInfo({ context, info, typeName: 'DraftEdition', select: draftColumns, path })
  const edition = await context.db.edition.findUniqueOrThrow({ ...query, where: { id } })
  // The mark that Pothos' types ask for is the one set here.
  return branded('DraftEdition', edition) as WithBrand<typeof edition>
}
