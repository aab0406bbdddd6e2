import { expect, it } from 'vitest'
import { excerptOf } from './excerpt'
import { wordsOf } from './judge-words'

function mark(text: string, ...asked: string[]) {
  return wordsOf(text).flatMap(({ start, end, word }) => {
    const numbers = asked.flatMap((each, index) => (each === word.toLowerCase() ? [index] : []))
    return numbers.length > 0 ? [{ start, end, asked: numbers }] : []
  })
}

const told = (text: string, ...asked: string[]) =>
  excerptOf(text, mark(text, ...asked))
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('')

const filler = 'Nothing of the sort is said here at all, and so it goes on and on for a while. '.repeat(10)

it('a short text is given whole, letter for letter', () => {
  const text = '“If [these] talks <b>fail</b> — then\nwhat?”'
  expect(told(text, 'talks')).toBe('“If [these] [talks] <b>fail</b> — then\nwhat?”')
  const parts = excerptOf(text, mark(text, 'talks', 'fail'))
  expect(parts.map((part) => part.text).join('')).toBe(text)
})

it('of a long text it shows the stretch in which most of the words stand, between whole words', () => {
  const text = `${filler}Talks came first. ${filler}Then peace talks in Doha began. ${filler}`
  const excerpt = told(text, 'peace', 'talks', 'doha')
  expect(excerpt).toContain('Then [peace] [talks] in [Doha] began.')
  expect(excerpt).toMatch(/^…\S/)
  expect(excerpt).toMatch(/\S…$/)
  const plain = excerpt.replace(/[[\]…]/g, '')
  expect(text).toContain(plain)
  expect(plain.length).toBeLessThanOrEqual(200)
  expect(text).toMatch(new RegExp(`(^|\\s)${plain.replace(/[.?]/g, '\\$&')}(\\s|$)`))
})

it('leaves the ellipsis off where nothing was left out', () => {
  expect(told(`Peace. ${filler}`, 'peace')).toMatch(/^\[Peace\]\. .*[^…]…$/)
  expect(told(`${filler}Peace.`, 'peace')).toMatch(/^….*\[Peace\]\.$/)
})

it('cuts no character in two, however long a word is', () => {
  for (const lead of ['', 'x']) {
    const text = `${lead}${'𝔭'.repeat(400)}`
    const parts = excerptOf(text, [])
    expect(
      parts
        .map((part) => part.text)
        .join('')
        .isWellFormed(),
    ).toBe(true)
  }
})
