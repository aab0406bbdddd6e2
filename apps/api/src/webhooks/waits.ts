const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/** How long is waited after each try that came to nothing, in milliseconds; after the last of them one more, and no other. */
export const usualWaits: readonly number[] = [
  5 * second,
  30 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  6 * hour,
  14 * hour,
]

/** After so many tries, later messages go past one that waits. */
export const triesInOrder = 3

/** The longest that a receiver may ask to be left alone, in milliseconds. */
const longestAskedWait = 6 * hour

/**
 * How long to wait after this many tries, and null to give up: longer each time, and never quite as long, so that what
 * failed together does not come back together. What the receiver asks for counts if it is longer.
 */
export function waitAfter(
  tries: number,
  askedWait: number | null,
  waits: readonly number[] = usualWaits,
  random: () => number = Math.random,
): number | null {
  const wait = waits[tries - 1]
  if (wait === undefined) return null
  return Math.round(Math.max(wait * (0.8 + 0.4 * random()), Math.min(askedWait ?? 0, longestAskedWait)))
}
