/**
 * The fewest ids that were moved to get from one order to another, among those in both.
 * What stays is a longest run of ids that stand in the same order before and after; a neighbour that came or
 * went moves nothing.
 */
export function movedIds(before: readonly string[], after: readonly string[]): Set<string> {
  const placeBefore = new Map(before.map((id, place) => [id, place]))
  const kept = after.filter((id) => placeBefore.has(id))
  const places = kept.map((id) => placeBefore.get(id) ?? 0)
  const stays = longestRising(places)
  return new Set(kept.filter((_, index) => !stays.has(index)))
}

/** The indexes of one longest rising subsequence. */
function longestRising(places: readonly number[]): Set<number> {
  // ends[n]: where the lowest-ending run of n + 1 places ends; previous: the index before it in its run.
  const ends: number[] = []
  const previous: Array<number | undefined> = []
  places.forEach((place, index) => {
    const length = lengthBelow(ends, places, place)
    previous[index] = ends[length - 1]
    ends[length] = index
  })
  const run = new Set<number>()
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) run.add(index)
  return run
}

function lengthBelow(ends: readonly number[], places: readonly number[], place: number): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    const end = places[ends[middle] ?? 0] ?? 0
    if (end < place) low = middle + 1
    else high = middle
  }
  return low
}
