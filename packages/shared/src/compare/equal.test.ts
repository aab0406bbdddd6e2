import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sameValue } from './equal'

it('passes over the order of keys, never that of an array', () => {
  expect(sameValue({ a: 1, b: { c: [1, 2] } }, { b: { c: [1, 2] }, a: 1 })).toBe(true)
  expect(sameValue([1, 2], [2, 1])).toBe(false)
})

it('tells apart what is near', () => {
  expect(sameValue(null, {})).toBe(false)
  expect(sameValue([], {})).toBe(false)
  expect(sameValue({ a: null }, {})).toBe(false)
  expect(sameValue('1', 1)).toBe(false)
  expect(sameValue([1], [1, undefined])).toBe(false)
})

it('agrees with JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(sameValue(a, JSON.parse(JSON.stringify(a)))).toBe(true)
      expect(sameValue(a, b)).toBe(sameValue(b, a))
    }),
  )
})
