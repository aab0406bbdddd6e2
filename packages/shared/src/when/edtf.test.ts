import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDate, anyEdtf } from './arbitrary-edtf'
import { parseEdtf } from './edtf'

describe('parseEdtf', () => {
  it('takes every text of the profile', () => {
    fc.assert(
      fc.property(anyEdtf, (text) => {
        expect(parseEdtf(text)).toMatchObject({ ok: true })
      }),
    )
  })

  it('never throws, and says what to write instead', () => {
    const almost = fc.string({ unit: fc.constantFrom(...'0129-/.[]~?%TW '), maxLength: 45 })
    fc.assert(
      fc.property(fc.oneof(fc.string(), almost), (text) => {
        const parsed = parseEdtf(text)
        expect(parsed.ok || parsed.message.length > 0).toBe(true)
      }),
    )
  })

  it('keeps a mark beside a single date', () => {
    expect(parseEdtf('2019-02~')).toMatchObject({ value: { kind: 'DATE', qualifier: '~' } })
    expect(parseEdtf('2019-02-06?')).toMatchObject({ value: { kind: 'DATE', qualifier: '?' } })
    expect(parseEdtf('2019')).toMatchObject({ value: { kind: 'DATE', qualifier: null } })
  })

  it('tells what lasts from some time within', () => {
    expect(parseEdtf('2019-02-05/2019-02-06')).toMatchObject({ value: { kind: 'LASTING' } })
    expect(parseEdtf('../2019-02-03')).toMatchObject({ value: { kind: 'LASTING', start: null } })
    expect(parseEdtf('[2019-01-28..2019-02-03]')).toMatchObject({ value: { kind: 'WITHIN' } })
    expect(parseEdtf('[2019..]')).toMatchObject({ value: { kind: 'WITHIN', end: null } })
  })

  it('takes ends of different precision, and two that are the same', () => {
    expect(parseEdtf('2018/2019-02')).toMatchObject({ ok: true })
    expect(parseEdtf('[2019-02-10..2019]')).toMatchObject({ ok: true })
    expect(parseEdtf('2019/2019')).toMatchObject({ ok: true })
  })

  it.each([
    ['2019-02-30', '2019-02-30 is not in the calendar: write a day from 01 to 28.'],
    ['2019-02-00', '2019-02-00 is not in the calendar: write a day from 01 to 28.'],
    ['2019-13', '2019-13 has no such month: write a month from 01 to 12.'],
    ['0000', 'There is no year 0000: write a year from 0001 to 9999.'],
    ['2019-02-06/2019-02-05', '2019-02-06 is after 2019-02-05: put the earlier date first.'],
    ['[2019-02-06..2019-02-05]', '2019-02-06 is after 2019-02-05: put the earlier date first.'],
    ['2019/2018-12', '2019 is after 2018-12: put the earlier date first.'],
    ['[2019-02-30..]', '2019-02-30 is not in the calendar: write a day from 01 to 28.'],
    ['2004/', 'Write .. for an open end: 2004/..'],
    ['/2004', 'Write .. for an open start: ../2004'],
    ['../..', 'Give at least one of the two dates, or leave the field empty.'],
    ['[..]', 'Give at least one of the two dates, or leave the field empty.'],
    ['2019-02~/2019-03', 'Put ~ or ? on a single date only; widen the two dates until you are sure of them.'],
    ['[2018..2019?]', 'Put ~ or ? on a single date only; widen the two dates until you are sure of them.'],
    ['2019-02%', 'Write ~ for about or ? for uncertain, not both: 2019-02~.'],
    ['2019-W05', 'Write a week as its days: [2019-01-28..2019-02-03].'],
    ['2019-02-05T18:00Z', 'Leave out the time of day: 2019-02-05.'],
  ])('refuses %s and names the remedy', (text, message) => {
    expect(parseEdtf(text)).toEqual({ ok: false, message })
  })

  it.each([
    '',
    ' 2019',
    '2019-2-5',
    '201X',
    '-0044',
    'Y12019',
    '~2019',
    '2019~?',
    '{2018..2019}',
    '[2018,2019]',
    '[2018..2019',
    '2018..2019',
    '2018/2019/2020',
    '[2018/2019]',
    '[2018...2019]',
    '/',
    '['.repeat(100_000),
    '2019\n',
  ])('refuses what is outside the profile: %.20j', (text) => {
    expect(parseEdtf(text)).toMatchObject({
      ok: false,
      message: expect.stringContaining('Write a date as 2019'),
    })
  })
})

describe('beside the edtf package', () => {
  it('reads the same first and last day from a single date', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        const parsed = parseEdtf(text)
        const { min, max } = edtf(text)
        expect(parsed).toMatchObject({ value: { date: { first: dayAt(min), last: dayAt(max) } } })
      }),
    )
  })

  it('takes and refuses the same days of the calendar', () => {
    const number = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'))
    const text = fc
      .tuple(fc.integer({ min: 1000, max: 2999 }), number(14), number(33))
      .map((parts) => parts.join('-'))
    fc.assert(
      fc.property(text, (date) => {
        // The package takes February 29 in every year.
        fc.pre(!date.endsWith('-02-29'))
        expect(parseEdtf(date).ok).toBe(packageTakes(date))
      }),
    )
  })

  it('takes and refuses the same order of days in a span', () => {
    const day = fc.integer({ min: 10, max: 28 }).map((number) => `2019-02-${number}`)
    fc.assert(
      fc.property(day, day, (start, end) => {
        fc.pre(start !== end)
        expect(parseEdtf(`${start}/${end}`).ok).toBe(packageTakes(`${start}/${end}`))
      }),
    )
  })
})

function dayAt(time: number | null): string {
  return new Date(time ?? Number.NaN).toISOString().slice(0, 10)
}

function packageTakes(text: string): boolean {
  try {
    edtf(text)
    return true
  } catch {
    return false
  }
}
