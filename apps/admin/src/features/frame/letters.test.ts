import { expect, test } from 'vitest'
import { listPlaces, recordPlaces } from './places'

test('every place has a letter of its own', () => {
  const all = [...listPlaces, ...recordPlaces].map(({ letter }) => letter)
  expect(all.filter((letter, index) => all.indexOf(letter) !== index)).toEqual([])
})
