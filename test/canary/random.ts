/** Choices that follow from a seed, so that a failing walk can be walked again. */
export interface Random {
  /** A whole number from 0 up to, and not including, `end`. */
  below(end: number): number
  chance(probability: number): boolean
  one<Value>(values: readonly Value[]): Value
  /** Some of the values, in their order. */
  some<Value>(values: readonly Value[], probability: number): Value[]
}

/** Mulberry32, by Tommy Ettinger (public domain): small, and good enough to choose fields by. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number) => Math.floor(next() * end)
  return {
    below,
    chance: (probability) => next() < probability,
    one: (values) => {
      const value = values[below(values.length)]
      if (value === undefined) throw new Error('There is nothing to choose from.')
      return value
    },
    some: (values, probability) => values.filter(() => next() < probability),
  }
}
