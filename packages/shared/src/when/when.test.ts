import { describe, expect, it } from 'vitest'
import { DATE_NOT_STATED, WHEN_BASES, whenSchema } from './when'

const stated = { text: 'February 5-6', edtf: '2019-02-05/2019-02-06', basis: 'STATED', note: null }

describe('whenSchema', () => {
  it.each([
    ['a stated date', stated],
    ['a stated date without the words', { ...stated, text: null }],
    ['words that nobody could date', { ...stated, edtf: null }],
    [
      'a relative date',
      { text: 'last week', edtf: '[2019-01-28..2019-02-03]', basis: 'RELATIVE', note: null },
    ],
    [
      'an inferred date with a note',
      { text: null, edtf: '[..2019-02-04]', basis: 'INFERRED', note: 'Before M4' },
    ],
    ['no date', DATE_NOT_STATED],
    ['no date, with the words that say so', { ...DATE_NOT_STATED, text: 'at an undisclosed date' }],
  ])('takes %s', (_, when) => {
    expect(whenSchema.parse(when)).toEqual(when)
  })

  it('trims, and reads an empty text as none', () => {
    expect(whenSchema.parse({ text: ' July ', edtf: ' 2019-07 ', basis: 'STATED', note: '  ' })).toEqual({
      text: 'July',
      edtf: '2019-07',
      basis: 'STATED',
      note: null,
    })
  })

  it.each([
    ['a date outside the calendar', { ...stated, edtf: '2019-02-30' }, 'edtf', /write a day from 01 to 28/],
    [
      'a span that ends before it starts',
      { ...stated, edtf: '2019-02-06/2019-02-05' },
      'edtf',
      /earlier date first/,
    ],
    ['a date for "Not stated"', { ...DATE_NOT_STATED, edtf: '2019' }, 'edtf', /^Clear the date/],
    [
      'a stated date without words or date',
      { ...stated, text: null, edtf: '' },
      'text',
      /^Give the date as printed/,
    ],
    [
      'an inferred date without words or note',
      { ...stated, basis: 'INFERRED', text: '' },
      'note',
      /say in the note/,
    ],
    [
      'a relative date without words or note',
      { ...stated, basis: 'RELATIVE', text: '' },
      'note',
      /^Give the words/,
    ],
    [
      'a note alone',
      { ...DATE_NOT_STATED, basis: 'RELATIVE', note: 'n' },
      'text',
      /^Give the date as printed/,
    ],
    ['a long text', { ...stated, text: 'x'.repeat(201) }, 'text', /200 characters/],
    ['a long note', { ...stated, note: 'x'.repeat(501) }, 'note', /500 characters/],
    ['a control character', { ...stated, text: 'a\u0000b' }, 'text', /control character/],
    ['half a surrogate pair', { ...stated, note: 'a\ud800' }, 'note', /^Note: half of a character/],
    ['an unknown basis', { ...stated, basis: 'GUESSED' }, 'basis', /./],
  ])('refuses %s and says where', (_, when, path, message) => {
    const issues = whenSchema.safeParse(when).error?.issues
    expect(issues).toHaveLength(1)
    expect(issues?.[0]).toMatchObject({ path: [path], message: expect.stringMatching(message) })
  })

  it('reports two things that are wrong together', () => {
    const when = { text: '', edtf: '2019-13', basis: 'INFERRED', note: '' }
    expect(whenSchema.safeParse(when).error?.issues.map(({ path }) => path)).toEqual([['edtf'], ['note']])
  })

  it('refuses a missing or unknown key', () => {
    expect(whenSchema.safeParse({ text: 'July', edtf: null, basis: 'STATED' }).success).toBe(false)
    expect(whenSchema.safeParse({ ...stated, earliest: '2019-02-05' }).success).toBe(false)
  })
})

describe('WHEN_BASES', () => {
  it('names and explains each basis', () => {
    expect(Object.keys(WHEN_BASES)).toEqual(['STATED', 'RELATIVE', 'INFERRED', 'NOT_STATED'])
    for (const term of Object.values(WHEN_BASES)) expect(term.meaning).toMatch(/\.$/)
  })
})
