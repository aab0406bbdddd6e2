import { expect, test } from 'vitest'
import { usualWaits, waitAfter } from './waits'

const hour = 3_600_000

test('a message is tried eight times within about a day, each time after a longer wait', () => {
  const waits = usualWaits.map((_, index) => waitAfter(index + 1, null, usualWaits, () => 0.5) ?? 0)
  expect(waits).toEqual(waits.toSorted((one, other) => one - other))
  expect(waits.reduce((sum, wait) => sum + wait, 0) / hour).toBeCloseTo(22.6, 0)
  expect(waitAfter(8, null)).toBeNull()
})

test('what failed together does not come back together', () => {
  const [least, most] = [0, 1].map((drawn) => waitAfter(5, null, usualWaits, () => drawn))
  expect([least, most]).toEqual([1.6 * hour, 2.4 * hour])
})

test('what a receiver asks for counts where it is longer, up to six hours', () => {
  expect(waitAfter(1, hour)).toBe(hour)
  expect(waitAfter(1, 0)).toBeGreaterThan(0)
  expect(waitAfter(1, 100 * hour)).toBe(6 * hour)
  expect(waitAfter(8, hour)).toBeNull()
})
