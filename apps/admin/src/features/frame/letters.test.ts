import { expect, test } from 'vitest'
import { letters } from './letters'

test('every list has a letter of its own, which is not that of the editions or the history', () => {
  const all = [...Object.values(letters), 'e', 'h']
  expect(all.filter((letter, index) => all.indexOf(letter) !== index)).toEqual([])
})
