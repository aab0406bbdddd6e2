import { builder } from '../../graphql/builder'
import { DocumentKind } from '../schema/terms'
import { ConflictSide } from './terms'

const edition = 'The draft edition.'
const kind = 'What kind of document it is.'
const id = 'The document.'
const lockSeen = 'The lock of its change as the person saw it.'
const lockOrNone = 'The lock of its change in this edition; 0 while there is none.'

export const StageWithdrawalInput = builder.inputType('StageWithdrawalInput', {
  description: 'A document to withdraw.',
  fields: (t) => ({
    edition: t.id({ required: true, description: edition }),
    kind: t.field({ type: DocumentKind, required: true, description: kind }),
    id: t.id({ required: true, description: id }),
    baseVersion: t.int({ required: true, description: 'The published version that is withdrawn.' }),
    lock: t.int({ defaultValue: 0, description: lockOrNone }),
    successorId: t.id({
      description: 'A document of the same kind that takes its place: readers are led there.',
    }),
  }),
})

export const UnstageInput = builder.inputType('UnstageInput', {
  description: 'A document to take out of a draft edition.',
  fields: (t) => ({
    edition: t.id({ required: true, description: edition }),
    kind: t.field({ type: DocumentKind, required: true, description: kind }),
    id: t.id({ required: true, description: id }),
    lock: t.int({ required: true, description: lockSeen }),
  }),
})

const ConflictChoiceInput = builder.inputType('ConflictChoiceInput', {
  description: 'A choice for one conflict.',
  fields: (t) => ({
    path: t.string({ required: true, description: 'The path of the conflict.' }),
    take: t.field({ type: ConflictSide, required: true, description: 'Whose value is to stand.' }),
  }),
})

export const ResolveConflictInput = builder.inputType('ResolveConflictInput', {
  description: 'A choice for every conflict of a document.',
  fields: (t) => ({
    edition: t.id({ required: true, description: edition }),
    kind: t.field({ type: DocumentKind, required: true, description: kind }),
    id: t.id({ required: true, description: id }),
    lock: t.int({ required: true, description: lockSeen }),
    choices: t.field({ type: [ConflictChoiceInput], required: true, description: 'One for each conflict.' }),
  }),
})

export const RestoreRevisionInput = builder.inputType('RestoreRevisionInput', {
  description: 'An earlier version of a document, to bring back.',
  fields: (t) => ({
    edition: t.id({ required: true, description: edition }),
    kind: t.field({ type: DocumentKind, required: true, description: kind }),
    id: t.id({ required: true, description: id }),
    version: t.int({ required: true, description: 'The published version to bring back.' }),
    fields: t.stringList({
      description: 'The fields to bring back, by their names in the document; all when empty.',
    }),
    lock: t.int({ defaultValue: 0, description: lockOrNone }),
  }),
})

export const ReviveDocumentInput = builder.inputType('ReviveDocumentInput', {
  description: 'A withdrawn document to bring back.',
  fields: (t) => ({
    edition: t.id({ required: true, description: edition }),
    kind: t.field({ type: DocumentKind, required: true, description: kind }),
    id: t.id({ required: true, description: id }),
    lock: t.int({ defaultValue: 0, description: lockOrNone }),
  }),
})
