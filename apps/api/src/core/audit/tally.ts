/** Counts what is alike, so that whoever repeats something a million times fills no table. */
export interface Tally {
  /** Counts one more; gives how many there were so far when that is to be written down, else null. */
  count(key: string): Counted | null
}

export interface Counted {
  count: number
  /** There were more different keys than are told apart: this one is counted with others. */
  isOfMany: boolean
}

interface Bounds {
  /** So many of one key are written down one by one; beyond them the 2nd, 4th, 8th and so on as many. */
  each: number
  /** So many keys are told apart within the window; what comes after them counts as one. */
  mostKeys: number
  seconds?: number
}

/**
 * Makes a tally. What is written down grows with the logarithm of what happens, and each window begins anew. It is kept
 * in the memory of this process.
 */
export function createTally({ each, mostKeys, seconds = 60 * 60 }: Bounds, now = Date.now): Tally {
  const counts = new Map<string, number>()
  let ends = 0
  return {
    count(key) {
      if (now() >= ends) {
        counts.clear()
        ends = now() + seconds * 1000
      }
      const isOfMany = !counts.has(key) && counts.size >= mostKeys
      const counted = isOfMany ? ofMany : key
      const count = (counts.get(counted) ?? 0) + 1
      counts.set(counted, count)
      return count <= each || isDoubling(count, each) ? { count, isOfMany } : null
    },
  }
}

const ofMany = ''

function isDoubling(count: number, from: number): boolean {
  return Number.isInteger(Math.log2(count / from))
}
