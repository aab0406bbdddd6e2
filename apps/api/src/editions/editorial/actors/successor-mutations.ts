import type { Clash } from '@parley/shared/actors/effect'
import { kindOf } from '@parley/shared/content/kinds'
import { builder } from '../../../graphql/builder'
import { findUuid } from '../../../graphql/global-id'
import { allOrNothing } from '../../all-or-nothing'
import { DocumentKind } from '../../schema/terms'
import { Conflict } from '../conflict'
import { DocumentKeyInput } from '../document-key-input'
import { branded, Forbidden, InvalidInput, invalidInput, NotFound, notFound, Problem } from '../problems'
import { conflictOutcome, StagedChange, stageOutcome } from '../stage-result'
import { MergeSide } from '../terms'
import { findEditionId, noSuchEdition, refuseNotOpen, write } from '../write'
import { MergeClash } from './actor-merge'
import { putSuccessor } from './put-successor'

const SuccessorChoiceInput = builder.inputType('SuccessorChoiceInput', {
  description: 'A choice for two items of the document of which only one may stay.',
  fields: (t) => ({
    path: t.string({ required: true, description: 'The path of the item that refers to what is withdrawn.' }),
    take: t.field({ type: MergeSide, required: true, description: 'Whose words are to stand.' }),
  }),
})

const UseSuccessorInput = builder.inputType('UseSuccessorInput', {
  description: 'A document that refers to one that was withdrawn in favour of another.',
  fields: (t) => ({
    edition: t.id({ required: true, description: 'The draft edition.' }),
    kind: t.field({ type: DocumentKind, required: true, description: 'What kind of document refers to it.' }),
    id: t.id({ required: true, description: 'The document that refers to it.' }),
    lock: t.int({ description: 'The lock of its change as the person saw it; not looked at when left out.' }),
    withdrawn: t.field({ type: DocumentKeyInput, required: true, description: 'What is withdrawn.' }),
    choices: t.field({ type: [SuccessorChoiceInput], description: 'One for each clash.' }),
  }),
})

const ClashingItems = builder
  .objectRef<{ message: string; lock: number; clashes: Clash[] }>('ClashingItems')
  .implement({
    description:
      'Items that would stand twice and say different things. Nothing was written: choose for each.',
    interfaces: [Problem],
    fields: (t) => ({
      lock: t.exposeInt('lock', {
        description:
          'The lock of the change that was looked at, to be sent with the choices; 0 while there is none.',
      }),
      clashes: t.expose('clashes', { type: [MergeClash], description: 'Each needs a choice.' }),
    }),
  })

const UseSuccessorResult = builder.unionType('UseSuccessorResult', {
  description: 'The change of the document, or why nothing was written.',
  types: [StagedChange, ClashingItems, InvalidInput, Conflict, NotFound, Forbidden],
})

builder.mutationField('useSuccessor', (t) =>
  t.field({
    type: UseSuccessorResult,
    description:
      'Lets a document of a draft edition refer to what took the place of a withdrawn one, everywhere in it. What would then stand twice becomes one.',
    args: { input: t.arg({ type: UseSuccessorInput, required: true, description: 'The document.' }) },
    resolve: (_root, { input }, context) =>
      write(context, 'stage', (tx, by) => {
        const work = async () => {
          const editionId = findEditionId(input.edition)
          if (!editionId) return noSuchEdition()
          const { kind } = input
          const id = findUuid(input.id, [kindOf(kind).table])
          if (!id) return notFound(`There is no such ${kindOf(kind).noun}.`)
          const withdrawnKind = input.withdrawn.kind
          const withdrawnId = findUuid(input.withdrawn.id, [kindOf(withdrawnKind).table])
          if (!withdrawnId) return notFound(`There is no such ${kindOf(withdrawnKind).noun}.`)
          const used = await putSuccessor(
            tx,
            {
              editionId,
              document: { kind, id },
              withdrawn: { kind: withdrawnKind, id: withdrawnId },
              lock: input.lock ?? null,
              choices: new Map((input.choices ?? []).map(({ path, take }) => [path, take])),
            },
            by,
          )
          const asked = { editionId, kind, documentId: id, document: null }
          switch (used.status) {
            case 'MISSING':
              return notFound(used.message)
            case 'REFUSED':
              return invalidInput([{ path: [used.field], message: used.message }])
            case 'CLASHING':
              return clashingItems(used)
            case 'STALE':
              return conflictOutcome(tx, asked, used.change, used.message)
            case 'NOT_OPEN':
              return refuseNotOpen(tx, editionId, used.message)
            default:
              return stageOutcome(tx, used, asked)
          }
        }
        return allOrNothing(tx, work, (result) => 'changeId' in result)
      }),
  }),
)

function clashingItems({ clashes, lock }: { clashes: Clash[]; lock: number }) {
  const message = clashes.map(({ sentence }) => `${sentence}. Choose whose words are to stand.`).join(' ')
  return branded('ClashingItems', { message, lock, clashes })
}
