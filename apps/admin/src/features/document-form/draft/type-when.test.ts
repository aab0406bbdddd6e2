import type { When } from '@parley/shared/when/when'
import { describe, expect, it } from 'vitest'
import { describeWhen, otherReading, typeWhen } from './type-when'

const today = '2019-02-06'

describe('a date typed as it is printed', () => {
  it('shows what it is read as', () => {
    const when = typeWhen('early February 2019', null, today)
    expect(when).toMatchObject({
      text: 'early February 2019',
      edtf: '[2019-02-01..2019-02-10]',
      basis: 'INFERRED',
    })
    expect(when && describeWhen(when)).toBe(
      'some time between February 1 and 10, 2019 — inferred: early = first ten days',
    )
  })

  it('is read anew with each letter', () => {
    let when: When | null = null
    for (const typed of ['5 Feb', '5 February 201', '5 February 2019']) when = typeWhen(typed, when, today)
    expect(when).toMatchObject({ edtf: '2019-02-05', basis: 'STATED' })
  })

  it('keeps a space at the end, so that the next word can be typed', () => {
    expect(typeWhen('February ', null, today)?.text).toBe('February ')
  })

  it('is kept as printed when nothing can be read from it', () => {
    expect(typeWhen('in the spring', null, today)).toEqual({
      text: 'in the spring',
      edtf: null,
      basis: 'STATED',
      note: null,
    })
  })

  it('is nothing once it is emptied', () => {
    expect(typeWhen('', typeWhen('5 February 2019', null, today), today)).toBeNull()
  })

  it('leaves days that were set by hand alone, and offers what the words read as', () => {
    const byHand: When = { text: 'last week', edtf: '2018-07', basis: 'RELATIVE', note: null }
    expect(typeWhen('last week, more or less', byHand, today)?.edtf).toBe('2018-07')
    expect(otherReading(byHand, today)?.edtf).toBe('[2019-01-28..2019-02-03]')
  })

  it('does not move with the calendar when the form is opened on another day', () => {
    const when = typeWhen('last week', null, today)
    expect(typeWhen('last week ', when, '2019-03-20')?.edtf).toBe('[2019-01-28..2019-02-03]')
  })
})
