import { expect, it } from 'vitest'
import { initialsOf, namesOf } from './initials'

it.each([
  ['Nora Field', 'NF'],
  ['Ana María de la Cruz', 'AC'],
  ['  cher ', 'C'],
  ['élodie Ōta', 'ÉŌ'],
  ['', ''],
])('takes the initials of “%s”', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})

it('speaks of one, two and three people', () => {
  const [a, b, c] = [{ name: 'A' }, { name: 'B' }, { name: 'C' }]
  expect([namesOf([a]), namesOf([a, b]), namesOf([a, b, c])]).toEqual(['A', 'A and B', 'A, B, and C'])
})
