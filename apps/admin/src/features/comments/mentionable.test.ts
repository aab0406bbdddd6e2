import { expect, test } from 'vitest'
import { matchingColleagues, mentionBefore } from './mentionable'

const ella = { id: 'e', name: 'Ella Novak', email: 'ella@example.org' }
const elias = { id: 'i', name: 'Elias Berg', email: 'berg@example.org' }

test.each([
  ['Please, @el', 11, 'el'],
  ['@', 1, ''],
  ['@Ella Nov', 9, 'Ella Nov'],
  ['(@el', 4, 'el'],
  ['@el is here', 3, 'el'],
  ['ella@ex', 7, null],
  ['@el\nnext', 8, null],
  ['nobody', 6, null],
])('in “%s” with the cursor at %i, what is typed of a name is %s', (text, cursor, typed) => {
  expect(mentionBefore(text, cursor)?.typed ?? null).toBe(typed)
})

test.each([
  ['', [ella, elias]],
  ['el', [ella, elias]],
  ['ella', [ella]],
  ['nov', [ella]],
  ['BERG', [elias]],
  ['el berg', [elias]],
  ['Ella Novak', [ella]],
  ['Ella Novak ', []],
  ['Ella Novak, is', []],
  ['nobody', []],
])('“%s” offers those whose names begin so', (typed, offered) => {
  expect(matchingColleagues(typed, [ella, elias])).toEqual(offered)
})
