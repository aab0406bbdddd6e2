import type { Transaction } from '../../../core/database/transaction'
import type { DocumentKey } from '../../blockers/blocker'
import type { NotOpen } from '../../open-edition'
import type { Staged } from '../../stage'
import { invalidInput, notFound } from '../problems'
import { refusedOutcome } from '../stage-result'
import { refuseNotOpen } from '../write'

/** Why several documents are not staged together, whatever it is that would change them. */
export type RefusedStaging =
  /** `field` of the input is what to mend. */
  | { status: 'MISSING' | 'REFUSED'; field: string; message: string }
  | { status: 'NOT_STAGED'; document: DocumentKey; staged: Exclude<Staged, { status: 'STAGED' }> }
  | NotOpen

/** The same as a mutation answers it. */
export async function refusedStaging(tx: Transaction, editionId: string, refused: RefusedStaging) {
  switch (refused.status) {
    case 'MISSING':
      return notFound(refused.message)
    case 'REFUSED':
      return invalidInput([{ path: refused.field.split('.'), message: refused.message }])
    case 'NOT_OPEN':
      return refuseNotOpen(tx, editionId, refused.message)
    case 'NOT_STAGED': {
      const { kind, id } = refused.document
      return refusedOutcome(tx, refused.staged, { editionId, kind, documentId: id, document: null })
    }
  }
}
