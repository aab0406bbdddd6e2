/** Draws that are the same for the same seed, on every machine. */
export interface Random {
  /** A number from 0 up to, and without, `below`. */
  below(below: number): number
  pick<Value>(values: readonly Value[]): Value
  chance(probability: number): boolean
  /** Some of the values, in their order. */
  some<Value>(values: readonly Value[], probability: number): Value[]
  /** An id of version 7 that the seed decides; later ones sort later. */
  id(): string
}

/** Mulberry32: small, and good enough to draw test data. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (most: number) => Math.floor(next() * most)
  let made = 0
  return {
    below,
    pick(values) {
      const value = values[below(values.length)]
      if (value === undefined) throw new Error('There is nothing to pick from.')
      return value
    },
    chance: (probability) => next() < probability,
    some: (values, probability) => values.filter(() => next() < probability),
    id() {
      made += 1
      const hex = (number: number, length: number) => number.toString(16).padStart(length, '0')
      return `${hex(0x0190_0000 + made, 8)}-0000-7${hex(below(0x1000), 3)}-8${hex(below(0x1000), 3)}-${hex(below(2 ** 32), 12)}`
    },
  }
}
