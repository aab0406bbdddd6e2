import { describe, expect, it } from 'vitest'
import { plainText, verbatimText } from './plain-text'

const line = plainText({ label: 'Name', max: 40 })
const lines = plainText({ label: 'Note', max: 40, multiline: true })
const verbatim = verbatimText({ label: 'Words as spoken', max: 40, multiline: true })

const overrides = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069']
const invisible = ['\u200b', '\u2060', '\u206f', '\ufeff']
const controls = ['\0', '\u0007', '\r', '\u001b', '\u007f', '\u0085']
const halves = ['\ud83d', '\udc00']
const codeOf = (character: string) =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

describe.each([
  ['one line', line],
  ['several lines', lines],
  ['words to the letter', verbatim],
])('text of %s', (_, schema) => {
  it.each([...overrides, ...invisible, ...controls, ...halves].map((each) => [codeOf(each), each]))(
    'refuses %s, at its start, inside and at its end',
    (code, character) => {
      for (const text of [`a${character}b`, `${character}ab`, `ab${character}`]) {
        // Space around a plain text goes, and JavaScript counts these two as space.
        if (schema !== verbatim && text !== `a${character}b` && character.trim() === '') continue
        expect(schema.safeParse(text).error?.issues[0]?.message, text).toContain(code)
      }
    },
  )

  it.each([
    ['a Persian word with its non-joiner', 'می\u200cخواهم'],
    ['a Pashto word with a joiner', 'ه\u200d'],
    ['a name with marks of direction', 'ISI\u200e \u200fآی‌اس‌آی\u061c'],
    ['an emoji made of several', '👩\u200d⚖️'],
    ['accents', 'Zalmay Khalīlzād'],
  ])('takes %s as it is', (_name, text) => {
    expect(schema.parse(text)).toBe(text.normalize('NFC'))
  })
})

it('one line takes no line break and no tab; several lines take the break', () => {
  for (const character of ['\n', '\t', '\u2028']) {
    expect(line.safeParse(`a${character}b`).error?.issues[0]?.message).toContain(codeOf(character))
  }
  expect(lines.parse('a\nb')).toBe('a\nb')
  expect(verbatim.parse('a\nb')).toBe('a\nb')
  expect(lines.safeParse('a\tb').error?.issues[0]?.message).toContain('a tab (U+0009)')
})

it('says in a sentence which field, what it is, where it stands, and what to do', () => {
  const say = (text: string) => line.safeParse(text).error?.issues.map(({ message }) => message)
  expect(say('Moscow \u202eformat')).toEqual([
    'Name: a hidden character that turns the reading direction (U+202E) stands after “Moscow”; delete it, or type these words again.',
  ])
  expect(say('\u200bMoscow')).toEqual([
    'Name: an invisible character (U+200B) stands at the start; delete it, or type these words again.',
  ])
  expect(say('Moscow\nformat')).toEqual([
    'Name: a line break (U+000A) stands after “Moscow”; put a space in its place.',
  ])
  expect(say('x'.repeat(41))).toEqual(['Name: this is longer than 40 characters; shorten it.'])
})

it('space around plain text goes, and stays around words to the letter', () => {
  expect(line.parse(' Moscow\n')).toBe('Moscow')
  expect(verbatim.parse(' Moscow\n')).toBe(' Moscow\n')
})
