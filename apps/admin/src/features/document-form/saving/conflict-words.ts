import { tellOrders } from '@parley/shared/compare/conflict-orders'
import { isItem } from '@parley/shared/compare/item'
import type { FieldConflict } from '@parley/shared/compare/merge'
import { describePath } from '@parley/shared/compare/path'
import type { NameOf } from '@parley/shared/compare/titles'
import { wordsFor } from '@parley/shared/compare/wording'
import type { Document } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import { fieldAt } from '../draft/find-issues'
import { summarizeRow, summaryText } from '../draft/row-summary'
import type { ConflictWords } from './save-transport'

/** A conflict in words, for those the server did not put into words: base, theirs and mine, or the orders of a list. */
export function conflictWords(
  kind: DocumentKind,
  conflict: FieldConflict,
  document: Document,
  nameOf: NameOf,
): ConflictWords {
  const field = fieldAt(kindOf(kind).schema, conflict.path)
  const label = describePath(kind, conflict.path, document, nameOf)
  const [base, theirs, mine] = [conflict.base, conflict.theirs, conflict.mine].map(say)
  // The form holds the items of both sides, whichever order they are in.
  const orders =
    conflict.reason === 'ORDER' && field?.type === 'list'
      ? tellOrders(field.list, conflict, [document], nameOf)
      : null
  return { path: conflict.path, label, base: base ?? '', theirs: theirs ?? '', mine: mine ?? '', orders }

  function say(value: unknown): string {
    if (!field || value === null || value === undefined) {
      return conflict.reason === 'REMOVED_AND_EDITED' ? 'Removed' : 'Nothing'
    }
    if (field.type !== 'list') return wordsFor(field, value, nameOf) ?? 'Nothing'
    return isItem(value) ? summaryText(summarizeRow(field.list, value, nameOf)) : 'Changed'
  }
}
