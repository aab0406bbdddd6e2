import type { FieldConflict } from '@parley/shared/compare/merge'
import { type Document, readDocument } from '@parley/shared/content/document'
import type { DocumentKind as Kind } from '@parley/shared/content/kind-names'
import type { Transaction } from '../../core/database/transaction'
import type { Change } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import { refusal } from '../../graphql/errors'
import { DocumentKind } from '../schema/terms'
import type { Staged } from '../stage'
import { Conflict } from './conflict'
import { DraftChange } from './draft-change'
import { toInputProblems } from './issues'
import { branded, Forbidden, InvalidInput, invalidInput, NotFound } from './problems'
import { reviewChanges } from './review-changes'
import { findTitles, namedBy } from './titles'
import { refuseNotOpen } from './write'

export const StagedChange = builder
  .objectRef<{ changeId: string; editionId: string }>('StagedChange')
  .implement({
    description: 'The change stands in the draft edition.',
    fields: (t) => ({
      change: t.field({
        type: DraftChange,
        description: 'The change, with what others saved meanwhile merged in.',
        resolve: async ({ changeId, editionId }, _args, { db }) => {
          const [reviewed] = await reviewChanges(db, { id: editionId, publishedAt: null }, [changeId])
          if (reviewed) return reviewed
          // Whoever sends a save again may ask long after it: its answer is kept, and the change need not be.
          throw refusal(
            'NOT_FOUND',
            'This was saved, and taken out of the edition since: load the document again.',
          )
        },
      }),
    }),
  })

export const StageResult = builder.unionType('StageResult', {
  description: 'The change, or why nothing was written.',
  types: [StagedChange, InvalidInput, Conflict, NotFound, Forbidden],
})

interface UnstagedDocument {
  kind: Kind
  documentId: string
}

const UnstagedChange = builder.objectRef<UnstagedDocument>('UnstagedChange').implement({
  description: 'The document is not in the draft edition, or no longer.',
  fields: (t) => ({
    kind: t.expose('kind', { type: DocumentKind, description: 'What kind of document it is.' }),
    documentId: t.exposeID('documentId', { description: 'Its id, a bare uuid.' }),
  }),
})

export const UnstageResult = builder.unionType('UnstageResult', {
  description: 'The document that was taken out, or why nothing was written.',
  types: [UnstagedChange, InvalidInput, Conflict, NotFound, Forbidden],
})

/** What was asked for, to put the answer in its words. */
export interface StageRequested {
  editionId: string
  kind: Kind
  documentId: string
  document: Record<string, unknown> | null
}

/** Says what came of staging as a member of the union. */
export function stageOutcome(db: Transaction, staged: Staged, requested: StageRequested) {
  return staged.status === 'STAGED' ? stagedChange(staged.change) : refusedOutcome(db, staged, requested)
}

/** What was not staged. */
export type NotStaged = Exclude<Staged, { status: 'STAGED' }>

/** Says why something was not staged. */
export async function refusedOutcome(db: Transaction, staged: NotStaged, requested: StageRequested) {
  const { editionId, kind, document } = requested
  switch (staged.status) {
    case 'INVALID':
      return invalidInput(toInputProblems(kind, document, staged.issues))
    case 'NOT_OPEN':
      return refuseNotOpen(db, editionId, staged.message)
    case 'CONFLICT':
      return conflictOutcome(db, requested, staged.change, staged.message, staged.conflicts)
  }
}

export function stagedChange({ id, editionId }: Change) {
  return branded('StagedChange', { changeId: id, editionId })
}

/** A conflict with a save, in words; the names are those of the edition. */
export async function conflictOutcome(
  db: Transaction,
  { editionId, kind, documentId, document }: StageRequested,
  change: Change | null,
  message: string,
  conflicts: readonly FieldConflict[] = [],
) {
  const states = [
    change?.next ? readDocument(kind, change.next) : null,
    change?.base ? readDocument(kind, change.base) : null,
    // What was sent has passed the parser by now; only its items are looked up.
    document as Document | null,
  ]
  const keys = conflicts.length > 0 ? namedBy(kind, documentId, states) : []
  const titles = await findTitles(db, keys, editionId)
  const worded = conflicts.map((conflict) => ({ conflict, context: { kind, states, titles } }))
  return branded('Conflict', { message, lock: change?.lock ?? 0, conflicts: worded })
}

export function unstagedChange(unstaged: UnstagedDocument) {
  return branded('UnstagedChange', unstaged)
}
