import { expect, test } from 'vitest'
import { commentInWords, markMentions, partsOfComment } from './comments'

const ella = { id: 'e', name: 'Ella' }
const novak = { id: 'n', name: 'Ella Novak' }
const people = [ella, novak]

test.each([
  ['@Ella Novak, is it so?', '@[n], is it so?', ['n']],
  ['Ask @Ella or @Ella Novak.', 'Ask @[e] or @[n].', ['e', 'n']],
  ['@Ella and again @Ella', '@[e] and again @[e]', ['e']],
  ['@Ellas is nobody', '@Ellas is nobody', []],
  ['ella@Ella is an address', 'ella@Ella is an address', []],
  ['(@Ella)', '(@[e])', ['e']],
  ['@Nobody @', '@Nobody @', []],
])('“%s” mentions whom it names, and nobody else', (typed, text, mentions) => {
  expect(markMentions(typed, people)).toEqual({ text, mentions })
})

test('a text is read with the names people have now', () => {
  const renamed = { id: 'n', name: 'Ella Berg' }
  expect(partsOfComment('See @[n] and @[x].', [renamed])).toEqual(['See ', renamed, ' and @[x].'])
  expect(commentInWords('@[n]: see @[n]', [renamed])).toBe('@Ella Berg: see @Ella Berg')
})
