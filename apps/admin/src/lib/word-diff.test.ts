import { describe, expect, it } from 'vitest'
import { diffWords } from './word-diff'

const before = 'The Taliban met the United States in Doha.'
const after = 'The Taliban met Russian envoys in Moscow, again.'

function side(pieces: ReturnType<typeof diffWords>, without: 'ADDED' | 'REMOVED') {
  return pieces
    .filter(({ change }) => change !== without)
    .map(({ text }) => text)
    .join('')
}

describe('a diff by words', () => {
  it('gives back both texts to the letter', () => {
    expect(side(diffWords(before, after), 'ADDED')).toBe(before)
    expect(side(diffWords(before, after), 'REMOVED')).toBe(after)
  })

  it('marks only what changed, and a run of changed words as one', () => {
    expect(diffWords('They meet on Tuesday in Doha.', 'They meet on 25 February in Doha.')).toEqual([
      { text: 'They meet on ', change: 'SAME' },
      { text: 'Tuesday', change: 'REMOVED' },
      { text: '25 February', change: 'ADDED' },
      { text: ' in Doha.', change: 'SAME' },
    ])
  })

  it('shows texts of one sort as they are', () => {
    expect(diffWords('Same', 'Same')).toEqual([{ text: 'Same', change: 'SAME' }])
    expect(diffWords('', 'New words')).toEqual([{ text: 'New words', change: 'ADDED' }])
    expect(diffWords('Old', '')).toEqual([{ text: 'Old', change: 'REMOVED' }])
  })

  it('does not take for ever over long texts', () => {
    const long = Array.from({ length: 6000 }, (_, index) => `word${index}`).join(' ')
    const other = Array.from({ length: 6000 }, (_, index) => `wort${index}`).join(' ')
    expect(side(diffWords(long, other), 'REMOVED')).toBe(other)
  })
})
