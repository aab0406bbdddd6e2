import type { Document } from '@parley/shared/content/document'
import type { Operation } from '@parley/shared/editions'

/** Names what becomes of a document by what is there and what is to be. */
export function operationOf(before: Document | null, after: Document | null): Operation {
  if (!after) return 'WITHDRAW'
  return before ? 'EDIT' : 'CREATE'
}
