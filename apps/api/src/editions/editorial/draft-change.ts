import { tellChanges } from '@parley/shared/compare/tell'
import { titleOf } from '@parley/shared/compare/titles'
import { builder } from '../../graphql/builder'
import { FieldChange } from '../schema/field-change'
import { DocumentKind, Operation } from '../schema/terms'
import { FieldConflict, type WordedConflict } from './conflict'
import { FoundDocument } from './found-document'
import { Person } from './person'
import type { ReviewedChange } from './review-changes'
import { keyOf } from './titles'

export const DraftChange = builder.objectRef<ReviewedChange>('DraftChange').implement({
  description: 'What a draft edition does to one document.',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ change }) => change.id }),
    kind: t.field({
      type: DocumentKind,
      description: 'What kind of document it changes.',
      resolve: ({ change }) => change.kind,
    }),
    documentId: t.id({
      description: 'The document, a bare uuid.',
      resolve: ({ change }) => change.documentId,
    }),
    title: t.string({
      description: 'The name of the document, as this edition would have it.',
      resolve: titleOfChange,
    }),
    operation: t.field({
      type: Operation,
      description: 'What the edition does to the document.',
      resolve: ({ change }) => change.operation,
    }),
    lock: t.int({
      description: 'How often it was saved; send it with the next save, so that nobody overwrites another.',
      resolve: ({ change }) => change.lock,
    }),
    baseVersion: t.int({
      description: 'The published version it began from; 0 for a new document.',
      resolve: ({ change }) => change.baseVersion,
    }),
    editedBy: t.field({
      type: Person,
      description: 'Who saved it last.',
      resolve: ({ change }) => change.editedBy,
    }),
    editedAt: t.field({
      type: 'DateTime',
      description: 'When it was saved last.',
      resolve: ({ change }) => change.editedAt,
    }),
    successor: t.field({
      type: FoundDocument,
      nullable: true,
      description: 'Of a withdrawal: the document that takes its place.',
      resolve: async ({ change: { kind, successorId }, names }) =>
        successorId ? ((await names()).titles.get(keyOf({ kind, id: successorId })) ?? null) : null,
    }),
    next: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The document as wanted; null when it is withdrawn.',
      resolve: ({ next }) => next,
    }),
    diff: t.field({
      type: [FieldChange],
      description: 'What readers would see change if the edition were published now.',
      resolve: async ({ change, before, after, names }) => {
        const { live, draft } = await names()
        return tellChanges(change.kind, before, after, { before: live, after: draft })
      },
    }),
    conflicts: t.field({
      type: [FieldConflict],
      description:
        'Where a later edition changed the same thing, differently; publishing waits for a choice.',
      resolve: conflictsOf,
    }),
  }),
})

export async function titleOfChange({ change, next, before, base, names }: ReviewedChange): Promise<string> {
  const { kind, documentId } = change
  const document = next ?? before ?? base
  return (await names()).draft(kind, documentId) ?? (document ? titleOf(kind, document) : documentId)
}

export async function conflictsOf(reviewed: ReviewedChange): Promise<WordedConflict[]> {
  const { change, conflicts, base, next, before, names } = reviewed
  if (conflicts.length === 0) return []
  const context = { kind: change.kind, states: [next, before, base], titles: (await names()).titles }
  return conflicts.map((conflict) => ({ conflict, context }))
}
