import type { DocumentKind } from '@parley/shared/content/kind-names'
import { type DocumentKey, referencesIn } from '@/features/documents/references'
import { graphql } from '@/lib/graphql/generated'
import type { ChangeWordsFragment } from '@/lib/graphql/generated/graphql'
import { fieldAt } from './field-at'

export type FieldChange = ChangeWordsFragment

/** The documents whose names are needed to show the values of changes. */
export function referencesOfChanges(kind: DocumentKind, changes: readonly FieldChange[]): DocumentKey[] {
  return changes.flatMap(({ path, change, before, after }) => {
    const field = fieldAt(kind, path)
    if (!field || change === 'MOVED') return []
    // One added or removed item stands alone, not in a list.
    const values = field.type === 'list' ? [[before], [after]] : [before, after]
    return values.flatMap((value) => referencesIn(field, value))
  })
}

graphql(`
  fragment ChangeWords on FieldChange { path label itemId change before after sentence }
`)
