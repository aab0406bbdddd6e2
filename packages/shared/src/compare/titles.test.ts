import { expect, it } from 'vitest'
import { documentOf } from './testing/build'
import { examplePool } from './testing/values'
import { shortened, titleOf } from './titles'

const said = {
  form: 'MIXED',
  attribution: 'NAMED',
  speakerId: examplePool.ACTOR[0],
  segments: ['monopolize', 'the process'],
  paraphrase: 'He warned the Americans.',
}

it('calls a document by its name', () => {
  expect(titleOf('MEETING', documentOf('MEETING', { title: 'Moscow talks' }))).toBe('Moscow talks')
})

it('calls a statement by whom it is of and its first words', () => {
  const printed = documentOf('STATEMENT', { ...said, attributionText: 'Sergei Lavrov' })
  expect(titleOf('STATEMENT', printed)).toBe('Sergei Lavrov: “monopolize” …')
  const named = documentOf('STATEMENT', said)
  expect(titleOf('STATEMENT', named, () => 'Lavrov')).toBe('Lavrov: “monopolize” …')
  expect(titleOf('STATEMENT', named)).toBe('“monopolize” …')
})

it('calls an indirect statement by its paraphrase', () => {
  const indirect = { ...said, form: 'INDIRECT', segments: [] }
  expect(titleOf('STATEMENT', documentOf('STATEMENT', indirect), () => 'Lavrov')).toBe(
    'Lavrov: He warned the Americans.',
  )
})

it('cuts a long text between words, and a long word between characters', () => {
  expect(shortened('one two three four', 12)).toBe('one two…')
  expect(shortened('one\n two ', 12)).toBe('one two')
  expect(shortened('😀'.repeat(10), 10)).toBe('😀😀😀😀…')
})
