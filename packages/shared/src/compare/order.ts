import { sameValue } from './equal'

export interface Orders {
  base: readonly string[]
  theirs: readonly string[]
  mine: readonly string[]
}

export interface MergedOrder {
  order: string[]
  /** Both sides reordered, differently: theirs stands until somebody chooses. */
  isConflict: boolean
}

/**
 * Merges the orders of a list for the ids that stay.
 * A side that reordered wins; what the other side added follows the item it followed there, theirs before mine.
 */
export function mergeOrders({ base, theirs, mine }: Orders, stays: ReadonlySet<string>): MergedOrder {
  const theirOrder = theirs.filter((id) => stays.has(id))
  const myOrder = mine.filter((id) => stays.has(id))
  const winner = winnerOf(base, theirOrder, myOrder)
  const theirsLead = winner !== 'mine'
  const order = theirsLead ? [...theirOrder] : [...myOrder]
  const others = theirsLead ? myOrder : theirOrder
  insertMissing(order, others, theirsLead)
  return { order, isConflict: winner === 'conflict' }
}

function winnerOf(base: readonly string[], theirs: readonly string[], mine: readonly string[]) {
  const theirCommon = theirs.filter((id) => mine.includes(id))
  const myCommon = mine.filter((id) => theirs.includes(id))
  if (sameValue(theirCommon, myCommon)) return 'theirs'
  // An id that both sides added has no place in the base: each side chose one, so each has reordered.
  const known = base.filter((id) => theirCommon.includes(id))
  const theirsIsAsBefore = sameValue(theirCommon, known)
  const mineIsAsBefore = sameValue(myCommon, known)
  if (theirsIsAsBefore) return 'mine'
  return mineIsAsBefore ? 'theirs' : 'conflict'
}

/** Puts each id that is missing after the one it follows among `others`, or first. */
function insertMissing(order: string[], others: readonly string[], behind: boolean) {
  const own = new Set(others)
  others.forEach((id, index) => {
    if (order.includes(id)) return
    // Those before it are in the order by now: they were there, or were just inserted.
    const followed = others[index - 1]
    let place = followed === undefined ? 0 : order.indexOf(followed) + 1
    while (behind && place < order.length && !own.has(order[place] ?? '')) place += 1
    order.splice(place, 0, id)
  })
}
