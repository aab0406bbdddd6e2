import type { Act } from '@parley/shared/roles'
import type { GraphQLResolveInfo } from 'graphql'
import type { Transaction } from '../../core/database/transaction'
import type { Person } from '../../core/person'
import { builder } from '../../graphql/builder'
import type { Context } from '../../graphql/context'
import {
  approveEdition,
  type Decided,
  markReviewed,
  recallEdition,
  returnEdition,
  submitEdition,
} from '../review/decide'
import { EditionResult, readDraftEdition } from './edition-mutations'
import { readNote } from './edition-text'
import { invalidInput } from './problems'
import { findEditionId, noSuchEdition, refuseNotOpen, write } from './write'

const noteWords = 'What to say along with it. At most 2000 characters.'

const SubmitEditionInput = builder.inputType('SubmitEditionInput', {
  description: 'A draft edition, to be handed in for review.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    note: t.string({ description: noteWords }),
  }),
})

const RecallEditionInput = builder.inputType('RecallEditionInput', {
  description: 'An edition in review, to be worked on again before it is handed in anew.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    note: t.string({ description: noteWords }),
  }),
})

const ApproveEditionInput = builder.inputType('ApproveEditionInput', {
  description: 'An edition in review, to be approved.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    fingerprint: t.string({
      required: true,
      description:
        'Its `fingerprint` as it was read with what is approved: anything saved since refuses the approval.',
    }),
    note: t.string({ description: noteWords }),
  }),
})

const ReturnEditionInput = builder.inputType('ReturnEditionInput', {
  description: 'An edition in review, or approved, to be given back to those who prepare it.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    reason: t.string({ required: true, description: 'What is to be changed. At most 2000 characters.' }),
  }),
})

const MarkReviewedInput = builder.inputType('MarkReviewedInput', {
  description: 'A published edition that went out without a review, and has one now.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    note: t.string({ description: noteWords }),
  }),
})

builder.mutationFields((t) => ({
  submitEdition: t.field({
    type: EditionResult,
    description: 'Hands a draft edition in for review. It can be changed further.',
    args: { input: t.arg({ type: SubmitEditionInput, required: true, description: 'The edition.' }) },
    resolve: (_root, { input }, context, info) => {
      const note = readNote('note', input.note)
      return decide({ context, info, act: 'stage', id: input.id }, note, (tx, editionId, by) =>
        submitEdition(tx, { editionId, note: noteOf(note) }, by),
      )
    },
  }),
  recallEdition: t.field({
    type: EditionResult,
    description: 'Takes an edition back that was handed in and is not approved: it is a draft again.',
    args: { input: t.arg({ type: RecallEditionInput, required: true, description: 'The edition.' }) },
    resolve: (_root, { input }, context, info) => {
      const note = readNote('note', input.note)
      return decide({ context, info, act: 'stage', id: input.id }, note, (tx, editionId, by) =>
        recallEdition(tx, { editionId, note: noteOf(note) }, by),
      )
    },
  }),
  approveEdition: t.field({
    type: EditionResult,
    description:
      'Approves an edition as it was read. Whatever is changed in it afterwards voids the approval.',
    args: { input: t.arg({ type: ApproveEditionInput, required: true, description: 'The edition.' }) },
    resolve: (_root, { input }, context, info) => {
      const note = readNote('note', input.note)
      const { fingerprint } = input
      const { fourEyes } = context
      return decide({ context, info, act: 'publish', id: input.id }, note, (tx, editionId, by) =>
        approveEdition(tx, { editionId, fingerprint, note: noteOf(note), fourEyes }, by),
      )
    },
  }),
  returnEdition: t.field({
    type: EditionResult,
    description: 'Gives an edition back to those who prepare it, with a reason.',
    args: { input: t.arg({ type: ReturnEditionInput, required: true, description: 'The edition.' }) },
    resolve: (_root, { input }, context, info) => {
      const reason = readReason(input.reason)
      return decide({ context, info, act: 'publish', id: input.id }, reason, (tx, editionId, by) =>
        returnEdition(tx, { editionId, reason: noteOf(reason) ?? '' }, by),
      )
    },
  }),
  markReviewed: t.field({
    type: EditionResult,
    description: 'Notes that an edition which went out without a review has been reviewed.',
    args: { input: t.arg({ type: MarkReviewedInput, required: true, description: 'The edition.' }) },
    resolve: (_root, { input }, context, info) => {
      const note = readNote('note', input.note)
      return decide({ context, info, act: 'read', id: input.id }, note, (tx, editionId, by) =>
        markReviewed(tx, { editionId, note: noteOf(note) }, by),
      )
    },
  }),
}))

type Note = ReturnType<typeof readNote>

/** What was said along, of a note that was read. */
export function noteOf(note: Note): string | null {
  return note.ok ? note.note : null
}

function readReason(text: string): Note {
  const reason = readNote('reason', text)
  if (!reason.ok || reason.note) return reason
  return { ok: false, issues: [{ path: ['reason'], message: 'Say what is to be changed.' }] }
}

interface Asked {
  context: Context
  info: GraphQLResolveInfo
  act: Act
  id: string
}

/** Takes a decision, and gives the edition as the request asks for it. */
export async function decide(
  { context, info, act, id }: Asked,
  note: Note,
  work: (tx: Transaction, editionId: string, by: Person) => Promise<Decided>,
) {
  const editionId = findEditionId(id)
  const decided = await write(context, act, async (tx, by) => {
    if (!editionId) return noSuchEdition()
    if (!note.ok) return invalidInput(note.issues)
    const outcome = await work(tx, editionId, by)
    if (outcome.status === 'NOT_OPEN') return refuseNotOpen(tx, editionId, outcome.message, 'id')
    if (outcome.status === 'REFUSED')
      return invalidInput([{ path: [outcome.field], message: outcome.message }])
    return outcome.edition
  })
  return 'state' in decided ? readDraftEdition(context, info, decided.id) : decided
}
