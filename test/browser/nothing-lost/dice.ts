/** Chance that can be had again: the same seed throws the same. */
export class Dice {
  private state: number

  constructor(private readonly seed: number) {
    this.state = seed >>> 0
  }

  /** Dice of their own for somebody, so that what others throw changes nothing for them. */
  for(name: string): Dice {
    let seed = this.seed
    for (const letter of name) seed = Math.imul(seed ^ letter.charCodeAt(0), 0x9e3779b1)
    return new Dice(seed)
  }

  chance(part: number): boolean {
    return this.next() < part
  }

  between(least: number, most: number): number {
    return Math.round(least + this.next() * (most - least))
  }

  pick<Value>(values: readonly Value[]): Value {
    const value = values[Math.floor(this.next() * values.length)]
    if (value === undefined) throw new Error('There is nothing to pick from.')
    return value
  }

  /** Mulberry32: small, and good enough to shuffle what people do. */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
