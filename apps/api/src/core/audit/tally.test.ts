import { expect, test } from 'vitest'
import { createTally } from './tally'

function written(tally: ReturnType<typeof createTally>, keys: string[]) {
  return keys.flatMap((key) => tally.count(key)?.count ?? [])
}

test('the first few are written one by one, then ever fewer, each saying how many there were', () => {
  const tally = createTally({ each: 3, mostKeys: 5 })
  expect(written(tally, Array(100).fill('one'))).toEqual([1, 2, 3, 6, 12, 24, 48, 96])
  expect(tally.count('another')).toEqual({ count: 1, isOfMany: false })
})

test('who changes the key each time is counted as one, beyond the first few', () => {
  const tally = createTally({ each: 1, mostKeys: 5 })
  const keys = Array.from({ length: 100_000 }, (_, index) => `address ${index}`)
  const counted = keys.flatMap((key) => tally.count(key) ?? [])
  expect(counted.length).toBeLessThan(30)
  expect(counted.at(-1)).toEqual({ count: 2 ** 16, isOfMany: true })
  expect(tally.count('address 3')).toEqual({ count: 2, isOfMany: false })
})

test('an hour later counting begins anew', () => {
  let now = 0
  const tally = createTally({ each: 1, mostKeys: 1 }, () => now)
  expect(written(tally, ['one', 'one', 'one'])).toEqual([1, 2])
  now = 60 * 60_000
  expect(written(tally, ['two'])).toEqual([1])
})
