import { expect, it } from 'vitest'
import { resolveConflict } from './resolve'
import { citation, documentOf, itemId, numbersOf, seat, valueAt } from './testing/build'

const meeting = documentOf('MEETING', {
  title: 'Talks',
  participations: [seat(1), seat(2, { citations: [citation(10)] }), seat(3)],
})

it('sets a field, at any depth, and leaves what it is given alone', () => {
  const path = `participations.${itemId(2)}.citations.${itemId(10)}.locator`
  const before = structuredClone(meeting)
  expect(valueAt(resolveConflict('MEETING', meeting, path, 'p. 3'), path)).toBe('p. 3')
  expect(resolveConflict('MEETING', meeting, 'place', 'Doha').place).toBe('Doha')
  expect(meeting).toEqual(before)
})

it('removes an item, replaces it, and puts one back where it is wanted', () => {
  const at = `participations.${itemId(2)}`
  const numbersAfter = (path: string, value: unknown, follows?: string | null) =>
    numbersOf(resolveConflict('MEETING', meeting, path, value, follows).participations)
  expect(numbersAfter(at, null)).toEqual([1, 3])
  expect(numbersAfter(at, seat(2))).toEqual([1, 2, 3])
  const added = `participations.${itemId(4)}`
  expect(numbersAfter(added, seat(4), itemId(1))).toEqual([1, 4, 2, 3])
  expect(numbersAfter(added, seat(4), null)).toEqual([4, 1, 2, 3])
  expect(numbersAfter(added, seat(4))).toEqual([1, 2, 3, 4])
})

it('orders a list by ids, passing over those that are gone and keeping those that came', () => {
  const order = [itemId(3), itemId(9), itemId(1)]
  const ordered = resolveConflict('MEETING', meeting, 'participations', order)
  expect(numbersOf(ordered.participations)).toEqual([3, 1, 2])
})

it.each([
  ['', 'x'],
  ['nothing', 'x'],
  [`participations.${itemId(9)}.role`, 'HOST'],
  ['place.name', 'x'],
  [`participations.${itemId(2)}`, seat(3)],
  ['participations', 'x'],
])('refuses what cannot be chosen at “%s”', (path, value) => {
  expect(() => resolveConflict('MEETING', meeting, path, value)).toThrow()
})
