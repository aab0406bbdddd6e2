import { builder } from '../../graphql/builder'
import { planEdition } from '../plan'
import { type Published, publishEdition } from '../publish'
import { revertEdition } from '../revert'
import { EditionKind } from '../schema/terms'
import { Blocked, nameBlockers } from './blocker'
import { DocumentConflict } from './conflict'
import { DraftEdition, documentConflicts } from './draft-edition'
import { readEditionText, readNote } from './edition-text'
import { doOnceWithin } from './once'
import { branded, Forbidden, InvalidInput, invalidInput, NotFound, notFound } from './problems'
import { reviewChanges } from './review-changes'
import { asWriter, findEditionId, noSuchEdition, refuseNotOpen, write } from './write'

const PublishedEdition = builder.objectRef<{ id: string }>('PublishedEdition').implement({
  description: 'The edition is published.',
  fields: (t) => ({
    edition: t.prismaField({
      type: 'Edition',
      description: 'The edition, as readers have it.',
      resolve: (query, { id }, _args, { db }) => db.edition.findUniqueOrThrow({ ...query, where: { id } }),
    }),
  }),
})

const RevertedEdition = builder.objectRef<{ id: string }>('RevertedEdition').implement({
  description: 'A draft edition that takes a published one back; later editions stay as they are.',
  fields: (t) => ({
    edition: t.prismaField({
      type: DraftEdition,
      description: 'The draft edition, to be looked at and published.',
      resolve: (query, { id }, _args, { db }) => db.edition.findUniqueOrThrow({ ...query, where: { id } }),
    }),
    conflicts: t.field({
      type: [DocumentConflict],
      description: 'What later editions changed too: each needs a choice before the draft is published.',
      resolve: async ({ id }, _args, { db }) =>
        documentConflicts(await reviewChanges(db, { id, publishedAt: null })),
    }),
  }),
})

const PublishResult = builder.unionType('PublishResult', {
  description: 'The published edition, or why nothing was published.',
  types: [PublishedEdition, Blocked, InvalidInput, NotFound, Forbidden],
})

const RevertResult = builder.unionType('RevertResult', {
  description: 'The draft edition that takes another back, or why there is none.',
  types: [RevertedEdition, InvalidInput, NotFound, Forbidden],
})

const PublishEditionInput = builder.inputType('PublishEditionInput', {
  description: 'A draft edition, to be published.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    reason: t.string({
      description:
        'Why it goes out without a review. Where four eyes are asked for, an edition that nobody else has approved needs one; it then waits in the inbox to be reviewed. At most 2000 characters.',
    }),
  }),
})

const RevertEditionInput = builder.inputType('RevertEditionInput', {
  description: 'A published edition, and what its readers will be told.',
  fields: (t) => ({
    number: t.int({ required: true, description: 'Its number.' }),
    kind: t.field({
      type: EditionKind,
      defaultValue: 'CORRECTION',
      description: 'Why it is taken back: the kind of the new draft edition.',
    }),
    publicNote: t.string({
      description:
        'What readers will be told: why it is taken back. Without it, most kinds wait for a note before they can be published. At most 4000 characters.',
    }),
  }),
})

builder.mutationFields((t) => ({
  publishEdition: t.field({
    type: PublishResult,
    description: 'Publishes a draft edition, all of it or nothing; refuses with every reason at once.',
    args: { input: t.arg({ type: PublishEditionInput, required: true, description: 'The edition.' }) },
    resolve: (_root, { input }, context) =>
      asWriter(context, 'publish', async (writer, by) => {
        const editionId = findEditionId(input.id)
        if (!editionId) return noSuchEdition()
        const reason = readNote('reason', input.reason)
        if (!reason.ok) return invalidInput(reason.issues)
        const { timeZone, byline, fourEyes, once } = context
        const published = await doOnceWithin<Published>(writer, once, by, (within) =>
          publishEdition(writer, { editionId, by, timeZone, byline, fourEyes, reason: reason.note, within }),
        )
        if (published.status === 'PUBLISHED') return branded('PublishedEdition', { id: published.edition.id })
        if (published.status === 'UNAPPROVED')
          return invalidInput([{ path: ['reason'], message: published.message }])
        if (published.status === 'NOT_OPEN') return refuseNotOpen(writer, editionId, published.message)
        const blockers = await nameBlockers(
          writer,
          editionId,
          await planEdition(writer, editionId),
          published.blockers,
        )
        return branded('Blocked', { message: tellBlocked(blockers.length), blockers })
      }),
  }),
  revertEdition: t.field({
    type: RevertResult,
    description:
      'Stages the inverse of a published edition in a new draft edition, merged onto what is live today.',
    args: { input: t.arg({ type: RevertEditionInput, required: true, description: 'The edition.' }) },
    resolve: (_root, { input: { number, kind, publicNote } }, context) =>
      write(context, 'publish', async (tx, by) => {
        const read = readEditionText({ kind: kind ?? undefined, publicNote })
        if (!read.ok) return invalidInput(read.issues)
        const reverted = await revertEdition(tx, { ...read.text, number }, by)
        if (reverted.status === 'NOT_OPEN') return notFound(reverted.message)
        return branded('RevertedEdition', { id: reverted.edition.id })
      }),
  }),
}))

export function tellBlocked(count: number): string {
  return count === 1
    ? 'One thing stands in the way of publishing this edition: mend it first.'
    : `${count} things stand in the way of publishing this edition: mend them first.`
}
