import type { Document } from '../../content/document'
import type { DocumentKind } from '../../content/kind-names'
import { sameValue } from '../equal'
import type { FieldConflict, Merge, Sides } from '../merge'
import { type Flat, flatten } from './flatten'

export type Merger = (kind: DocumentKind, sides: Sides<Document | null>) => Merge

/** The first law of merging that this merge breaks, in words, or null: the laws are checked on paths, not with diff or merge. */
export function brokenLaw(merge: Merger, kind: DocumentKind, sides: Sides<Document | null>): string | null {
  const { merged, conflicts } = merge(kind, sides)
  const flat = {
    base: flatten(kind, sides.base),
    theirs: flatten(kind, sides.theirs),
    mine: flatten(kind, sides.mine),
  }
  const result = flatten(kind, merged)
  return (
    brokenIdentity(merge, kind, sides) ??
    lostEdit('theirs', flat.base, flat.theirs, result, conflicts) ??
    lostEdit('mine', flat.base, flat.mine, result, conflicts) ??
    inventedChange(flat, result) ??
    silentChoice(flat, result, conflicts) ??
    needlessConflict(flat, conflicts) ??
    lostOrder(flat, result, conflicts)
  )
}

function brokenIdentity(merge: Merger, kind: DocumentKind, { base, theirs, mine }: Sides<Document | null>) {
  const cases = [
    { name: 'only mine', sides: { base, theirs: base, mine }, wanted: mine },
    { name: 'only theirs', sides: { base, theirs, mine: base }, wanted: theirs },
    { name: 'both the same', sides: { base, theirs: mine, mine }, wanted: mine },
  ]
  for (const { name, sides, wanted } of cases) {
    const { merged, conflicts } = merge(kind, sides)
    if (conflicts.length > 0 || !sameValue(merged, wanted))
      return `When ${name} changed, that is not the result.`
  }
  return null
}

function lostEdit(side: string, base: Flat, edited: Flat, result: Flat, conflicts: FieldConflict[]) {
  const path = pathsOf(base, edited).find(
    (each) =>
      !sameValue(base.values.get(each), edited.values.get(each)) &&
      !sameValue(edited.values.get(each), result.values.get(each)) &&
      !isCovered(each, conflicts),
  )
  return path === undefined ? null : `An edit of ${side} is lost at ${path}.`
}

function inventedChange({ base, theirs, mine }: Sides<Flat>, result: Flat) {
  const path = pathsOf(base, theirs, mine, result).find((each) => {
    const value = result.values.get(each)
    const sides = [theirs, mine].filter((side) => !sameValue(side.values.get(each), base.values.get(each)))
    const allowed = sides.length === 0 ? [base] : [base, ...sides]
    return !allowed.some((side) => sameValue(side.values.get(each), value))
  })
  return path === undefined ? null : `Nobody made the change at ${path}.`
}

/** In what is in conflict, theirs stands. */
function silentChoice({ theirs }: Sides<Flat>, result: Flat, conflicts: FieldConflict[]) {
  const path = pathsOf(theirs, result).find(
    (each) => isCovered(each, conflicts) && !sameValue(theirs.values.get(each), result.values.get(each)),
  )
  return path === undefined ? null : `In conflict at ${path}, yet not theirs.`
}

function needlessConflict({ base, theirs, mine }: Sides<Flat>, conflicts: FieldConflict[]) {
  const needless = conflicts.find(({ path, reason }) => {
    if (reason === 'ORDER') return false
    const within = (each: string) => path === '' || each === path || each.startsWith(`${path}.`)
    const differs = (a: Flat, b: Flat) => {
      const values = pathsOf(a, b).some(
        (each) => within(each) && !sameValue(a.values.get(each), b.values.get(each)),
      )
      const orders = [...a.orders].some(([each, ids]) => within(each) && !sameValue(ids, b.orders.get(each)))
      return values || orders
    }
    return !differs(base, theirs) || !differs(base, mine) || !differs(theirs, mine)
  })
  return needless ? `Needless conflict at ${needless.path}.` : null
}

function lostOrder({ base, theirs, mine }: Sides<Flat>, result: Flat, conflicts: FieldConflict[]) {
  for (const [path, order] of result.orders) {
    const ids = {
      base: base.orders.get(path) ?? [],
      theirs: theirs.orders.get(path) ?? [],
      mine: mine.orders.get(path) ?? [],
    }
    const inBoth = ids.theirs.filter((id) => ids.mine.includes(id) && order.includes(id))
    const common = { base: only(ids.base, inBoth), theirs: inBoth, mine: only(ids.mine, inBoth) }
    const isAgreed = sameValue(common.theirs, common.mine)
    const keepsTheirs = sameValue(only(order, ids.theirs), only(ids.theirs, order))
    const keepsMine = sameValue(only(order, ids.mine), only(ids.mine, order))
    const isReported = conflicts.some((each) => each.path === path && each.reason === 'ORDER')
    const onlyMineMoved = !isAgreed && sameValue(common.base, common.theirs)
    const onlyTheirsMoved = !isAgreed && sameValue(common.base, common.mine)
    if (isReported !== (!isAgreed && !onlyMineMoved && !onlyTheirsMoved))
      return `Wrong on conflict in order of ${path}.`
    if (!onlyMineMoved && !keepsTheirs) return `The order of theirs is lost in ${path}.`
    if ((isAgreed || onlyMineMoved) && !keepsMine) return `The order of mine is lost in ${path}.`
  }
  return null
}

function only(ids: string[], kept: string[]): string[] {
  return ids.filter((id) => kept.includes(id))
}

function pathsOf(...flats: Flat[]): string[] {
  return [...new Set(flats.flatMap(({ values }) => [...values.keys()]))]
}

function isCovered(path: string, conflicts: FieldConflict[]): boolean {
  return conflicts.some(
    (conflict) =>
      conflict.reason !== 'ORDER' &&
      (conflict.path === '' || conflict.path === path || path.startsWith(`${conflict.path}.`)),
  )
}
