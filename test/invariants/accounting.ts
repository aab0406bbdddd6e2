import { sameValue } from '@parley/shared/compare/equal'
import { flatten } from '@parley/shared/compare/testing/flatten'
import type { Document } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'

/**
 * The edits from `base` to `edited` that `result` does not have, by path: values, items, members of sets and orders.
 * Taken apart without merge or diff, so that it can accuse them.
 */
export function lostEdits(
  kind: DocumentKind,
  { base, edited, result }: { base: Document | null; edited: Document | null; result: Document | null },
): string[] {
  const flat = { base: flatten(kind, base), edited: flatten(kind, edited), result: flatten(kind, result) }
  const paths = new Set([...flat.base.values.keys(), ...flat.edited.values.keys()])
  const lost = [...paths].filter((path) => {
    const wanted = flat.edited.values.get(path)
    return !sameValue(flat.base.values.get(path), wanted) && !sameValue(wanted, flat.result.values.get(path))
  })
  const reordered = [...flat.edited.orders].filter(([path, order]) => {
    const before = flat.base.orders.get(path) ?? []
    const after = flat.result.orders.get(path) ?? []
    const known = (id: string) => before.includes(id) && order.includes(id) && after.includes(id)
    const wanted = order.filter(known)
    return !sameValue(before.filter(known), wanted) && !sameValue(wanted, after.filter(known))
  })
  return [...lost, ...reordered.map(([path]) => `order of ${path}`)]
}
