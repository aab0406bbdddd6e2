/** Says that something changed, again and again, to one who reads what it is. Ends when it is returned. */
export interface Ticks extends AsyncIterableIterator<null> {
  return(): Promise<IteratorResult<null>>
  /** It changed. What nobody has taken yet stays one tick, so who reads slowly misses nothing and is not swamped. */
  tick(): void
}

/** Makes ticks, of which the first is due at once. Not a generator: one that waits could not be ended from outside. */
export function createTicks(onEnd: () => void): Ticks {
  let isDue = true
  let isOver = false
  let resolve: ((result: IteratorResult<null>) => void) | null = null

  const answer = (result: IteratorResult<null>) => {
    resolve?.(result)
    resolve = null
  }
  const ticks: Ticks = {
    [Symbol.asyncIterator]: () => ticks,
    async next() {
      if (isOver) return over
      if (!isDue) return new Promise((given) => (resolve = given))
      isDue = false
      return due
    },
    async return() {
      if (!isOver) onEnd()
      isOver = true
      answer(over)
      return over
    },
    tick() {
      if (resolve) answer(due)
      else isDue = true
    },
  }
  return ticks
}

const due: IteratorResult<null> = { value: null, done: false }
const over: IteratorResult<null> = { value: null, done: true }
