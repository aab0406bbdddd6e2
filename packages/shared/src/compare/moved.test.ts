import fc from 'fast-check'
import { expect, it } from 'vitest'
import { movedIds } from './moved'

it('moves one item when one was dragged', () => {
  expect(moved('abcde', 'eabcd')).toBe('e')
  expect(moved('abcde', 'bcdea')).toBe('a')
  expect(moved('abcde', 'acbde')).toHaveLength(1)
})

it('moves nothing when neighbours come and go', () => {
  expect(moved('abc', 'xaybcz')).toBe('')
  expect(moved('abcd', 'bd')).toBe('')
})

it('moves as few as can be', () => {
  const shuffled = fc.shuffledSubarray([...'abcdefg'])
  fc.assert(
    fc.property(shuffled, shuffled, (before, after) => {
      const common = after.filter((id) => before.includes(id))
      const result = movedIds(before, after)
      const stays = common.filter((id) => !result.has(id))
      expect(isInOrder(stays, before)).toBe(true)
      expect(stays).toHaveLength(longestKept(common, before))
    }),
  )
})

function moved(before: string, after: string): string {
  return [...movedIds([...before], [...after])].join('')
}

/** By trying every choice of what stays. */
function longestKept(after: string[], before: string[]): number {
  const choices = Array.from({ length: 2 ** after.length }, (_, choice) =>
    after.filter((_, index) => (choice >> index) % 2 === 1),
  )
  return Math.max(...choices.filter((ids) => isInOrder(ids, before)).map((ids) => ids.length))
}

function isInOrder(ids: string[], before: string[]): boolean {
  return ids.every((id, index) => index === 0 || before.indexOf(ids[index - 1] ?? '') < before.indexOf(id))
}
