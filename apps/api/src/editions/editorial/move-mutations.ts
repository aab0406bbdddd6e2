import { kindOf } from '@parley/shared/content/kinds'
import type { Transaction } from '../../core/database/transaction'
import type { Person } from '../../core/person'
import { builder } from '../../graphql/builder'
import type { Context } from '../../graphql/context'
import { findUuid } from '../../graphql/global-id'
import { copyChange, type Moved, type MoveRequest, moveChange } from '../move-change'
import { DocumentKind } from '../schema/terms'
import { invalidInput, notFound } from './problems'
import { conflictOutcome, StageResult, stageOutcome } from './stage-result'
import { findEditionId, noSuchEdition, refuseNotOpen, write } from './write'

const MoveChangeInput = builder.inputType('MoveChangeInput', {
  description: 'A change of one edition, and the edition it goes to.',
  fields: (t) => ({
    from: t.id({ required: true, description: 'The edition that holds the change.' }),
    kind: t.field({ type: DocumentKind, required: true, description: 'What kind of document it changes.' }),
    id: t.id({ required: true, description: 'The document.' }),
    lock: t.int({ required: true, description: 'The lock of the change as the person saw it.' }),
    to: t.id({ required: true, description: 'The draft edition it goes to.' }),
  }),
})

builder.mutationFields((t) => ({
  moveChange: t.field({
    type: StageResult,
    description:
      'Takes what a draft edition does to a document over into another, merged with what that one does to it. On a conflict both stay as they are.',
    args: { input: t.arg({ type: MoveChangeInput, required: true, description: 'The change.' }) },
    resolve: (_root, { input }, context) => bring(context, input, moveChange),
  }),
  copyChange: t.field({
    type: StageResult,
    description:
      'Puts what an edition does to a document into another as well, merged as a move is. The edition it comes from may be a discarded one.',
    args: { input: t.arg({ type: MoveChangeInput, required: true, description: 'The change.' }) },
    resolve: (_root, { input }, context) => bring(context, input, copyChange),
  }),
}))

type Verb = (db: Transaction, request: MoveRequest, by: Person) => Promise<Moved>

function bring(context: Context, input: typeof MoveChangeInput.$inferInput, verb: Verb) {
  return write(context, 'stage', async (tx, by) => {
    const { kind, lock } = input
    const fromId = findEditionId(input.from)
    const toId = findEditionId(input.to)
    if (!fromId || !toId) return noSuchEdition()
    const documentId = findUuid(input.id, [kindOf(kind).table])
    if (!documentId) return notFound(`There is no such ${kindOf(kind).noun}.`)
    const moved = await verb(tx, { fromId, toId, kind, documentId, lock }, by)
    switch (moved.status) {
      case 'MISSING':
        return notFound(moved.message)
      case 'REFUSED':
        return invalidInput([{ path: [moved.field], message: moved.message }])
      case 'STALE': {
        const asked = { editionId: fromId, kind, documentId, document: null }
        return conflictOutcome(tx, asked, moved.change, moved.message)
      }
      case 'NOT_OPEN':
        return refuseNotOpen(tx, toId, moved.message, 'to')
      default:
        return stageOutcome(tx, moved, { editionId: toId, kind, documentId, document: null })
    }
  })
}
