import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDay, anyEdtf } from './arbitrary-edtf'
import { bounds } from './bounds'
import { readTypedDate } from './typed'
import { whenSchema } from './when'

/** A Wednesday, the day of the first content. */
const today = '2019-02-06'
const YEAR = 'Year supplied by the editor'

function read(text: string, day = today) {
  return readTypedDate(text, { today: day })?.when ?? null
}

describe('readTypedDate', () => {
  it.each([
    ['2019', '2019'],
    ['in 2019', '2019'],
    ['2019-02', '2019-02'],
    ['2019-02-05', '2019-02-05'],
    ['2019-02-05/2019-02-06', '2019-02-05/2019-02-06'],
    ['[..2019-02-04]', '[..2019-02-04]'],
    ['2019-02~', '2019-02~'],
    ['February 2019', '2019-02'],
    ['in February 2019', '2019-02'],
    ['Feb. 2019', '2019-02'],
    ['SEPT 2018', '2018-09'],
    ['May 2018', '2018-05'],
    ['February 5, 2019', '2019-02-05'],
    ['on February 5, 2019', '2019-02-05'],
    ['February 5th 2019', '2019-02-05'],
    ['5 February 2019', '2019-02-05'],
    ['the 5th of February 2019', '2019-02-05'],
    ['5 Feb 2019', '2019-02-05'],
    ['29 February 2020', '2020-02-29'],
    ['Saturday January 26, 2019', '2019-01-26'],
    ['Tuesday, 5 February 2019', '2019-02-05'],
    ['February 5-6, 2019', '2019-02-05/2019-02-06'],
    ['Feb 5–6 2019', '2019-02-05/2019-02-06'],
    ['5-6 February 2019', '2019-02-05/2019-02-06'],
    ['5 – 6 February 2019', '2019-02-05/2019-02-06'],
    ['February 5 to 6, 2019', '2019-02-05/2019-02-06'],
    ['January 28 - February 3, 2019', '2019-01-28/2019-02-03'],
    ['28 January–3 February 2019', '2019-01-28/2019-02-03'],
    ['December 30 – January 2, 2019', '2018-12-30/2019-01-02'],
    ['December 30, 2018 – January 2, 2019', '2018-12-30/2019-01-02'],
    ['February 27 - March 1, 2020', '2020-02-27/2020-03-01'],
    ['2019-02-05 to 2019-02-06', '2019-02-05/2019-02-06'],
    ['2019-02-05 - 2019-02-06', '2019-02-05/2019-02-06'],
    ['from January 28 to February 3, 2019', '2019-01-28/2019-02-03'],
    ['January-March 2019', '2019-01/2019-03'],
    ['November - January 2019', '2018-11/2019-01'],
    ['2018-2019', '2018/2019'],
    ['between 28 January and 3 February 2019', '[2019-01-28..2019-02-03]'],
    ['between February 1 and 10, 2019', '[2019-02-01..2019-02-10]'],
    ['between 2018 and 2019', '[2018..2019]'],
    ['before February 5, 2019', '[..2019-02-04]'],
    ['before March 2020', '[..2020-02-29]'],
    ['before 2019', '[..2018-12-31]'],
    ['by February 4, 2019', '[..2019-02-04]'],
    ['no later than February 2019', '[..2019-02]'],
    ['after 29 February 2020', '[2020-03-01..]'],
    ['after February 2019', '[2019-03-01..]'],
    ['after 31 December 2018', '[2019-01-01..]'],
    ['since 2018', '2018/..'],
    ['from 5 February 2019 on', '2019-02-05/..'],
    ['until 2020', '../2020'],
    ['till 3 February 2019', '../2019-02-03'],
    ['around February 2019', '2019-02~'],
    ['circa 2018', '2018~'],
    ['c. 5 February 2019', '2019-02-05~'],
  ])('reads %s as stated: %s', (text, edtf) => {
    expect(read(text)).toEqual({ text, edtf, basis: 'STATED', note: null })
  })

  it.each([
    ['early February 2019', '[2019-02-01..2019-02-10]', 'early = first ten days'],
    ['in early February 2019', '[2019-02-01..2019-02-10]', 'early = first ten days'],
    ['mid February 2019', '[2019-02-11..2019-02-20]', 'mid = 11th to 20th'],
    ['mid-February 2019', '[2019-02-11..2019-02-20]', 'mid = 11th to 20th'],
    ['late February 2019', '[2019-02-21..2019-02-28]', 'late = 21st to the end of the month'],
    ['late February 2020', '[2020-02-21..2020-02-29]', 'late = 21st to the end of the month'],
    ['late Dec 2018', '[2018-12-21..2018-12-31]', 'late = 21st to the end of the month'],
  ])('reads %s as inferred: %s', (text, edtf, note) => {
    expect(read(text)).toEqual({ text, edtf, basis: 'INFERRED', note })
  })

  it.each([
    ['today', today, '2019-02-06'],
    ['yesterday', today, '2019-02-05'],
    ['Tomorrow', today, '2019-02-07'],
    ['yesterday', '2019-01-01', '2018-12-31'],
    ['yesterday', '2020-03-01', '2020-02-29'],
    ['last week', today, '[2019-01-28..2019-02-03]'],
    ['last week', '2019-02-04', '[2019-01-28..2019-02-03]'],
    ['last week', '2019-02-10', '[2019-01-28..2019-02-03]'],
    ['this week', today, '[2019-02-04..2019-02-10]'],
    ['this week', '2019-01-01', '[2018-12-31..2019-01-06]'],
    ['next week', today, '[2019-02-11..2019-02-17]'],
    ['last month', today, '2019-01'],
    ['last month', '2019-01-31', '2018-12'],
    ['this month', today, '2019-02'],
    ['next month', '2018-12-01', '2019-01'],
    ['last year', today, '2018'],
    ['this year', today, '2019'],
    ['next year', today, '2020'],
  ])('counts %s from %s: %s', (text, day, edtf) => {
    expect(read(text, day)).toEqual({ text, edtf, basis: 'RELATIVE', note: `Relative to ${day}` })
  })

  it.each([
    ['on Monday', '2019-02-04'],
    ['Tuesday', '2019-02-05'],
    ['on Wednesday', '2019-02-06'],
    ['on Thurs.', '2019-01-31'],
    ['on Sunday', '2019-02-03'],
  ])('takes %s for the latest that is not to come: %s', (text, edtf) => {
    expect(read(text)).toEqual({
      text,
      edtf,
      basis: 'RELATIVE',
      note: `Relative to ${today}, the latest such day`,
    })
  })

  it.each([
    ['February 5-6', today, '2019-02-05/2019-02-06'],
    ['February 5-6', '2019-02-05', '2019-02-05/2019-02-06'],
    ['February 5-6', '2019-02-04', '2018-02-05/2018-02-06'],
    ['February 6', today, '2019-02-06'],
    ['7 Feb', today, '2018-02-07'],
    ['December 31', '2019-01-01', '2018-12-31'],
    ['February 29', today, '2016-02-29'],
    ['February 29', '1903-12-31', '1896-02-29'],
    ['28–29 February', today, '2016-02-28/2016-02-29'],
    ['December 30 - January 2', today, '2018-12-30/2019-01-02'],
    ['Tuesday, February 5', today, '2019-02-05'],
    ['by February 4', today, '[..2019-02-04]'],
    ['before February 5', today, '[..2019-02-04]'],
    ['after December 31', today, '[2019-01-01..]'],
    ['between 28 January and 3 February', today, '[2019-01-28..2019-02-03]'],
  ])('gives %s, typed on %s, its year: %s', (text, day, edtf) => {
    expect(read(text, day)).toEqual({ text, edtf, basis: 'STATED', note: YEAR })
  })

  it.each([
    '',
    '   ',
    'July',
    'early February',
    'spring 2019',
    'the other day',
    'two weeks ago',
    'last Monday',
    'next Friday',
    'before Monday',
    '2/5/2019',
    '05.02.2019',
    '2019-2-5',
    '2018-19',
    '5',
    '5-6',
    'February 30, 2019',
    'February 30',
    '29 February 2019',
    '31 April 2019',
    '0 February 2019',
    'Monday, February 5, 2019',
    'February 6-5, 2019',
    '6-5 February',
    'between 3 February 2019 and 28 January 2019',
    'February 5, 2019 - 6',
    'February - March',
    '5 - March 2019',
    'February 5 and 6, 2019',
    'around February 5-6, 2019',
    'early 2019',
    'early 5 February 2019',
    'Febuary 2019',
    'February 0019',
    '2019-W05',
    '2019-02-06/2019-02-05',
    '2004/',
    '2019-02-05-2019-02-06',
    'by',
    'between 2018',
    `February 5, 2019${' '.repeat(200)}x`,
  ])('does not guess at %j', (text) => {
    expect(read(text)).toBeNull()
  })

  it('keeps the words as typed, trimmed', () => {
    expect(read('  Feb.  5–6,  2019 ')).toMatchObject({
      text: 'Feb.  5–6,  2019',
      edtf: '2019-02-05/2019-02-06',
    })
  })

  it.each([
    [
      'last week',
      'Read as [2019-01-28..2019-02-03]: between 2019-01-28 and 2019-02-03. Relative to 2019-02-06.',
    ],
    ['5 February 2019', 'Read as 2019-02-05: on 2019-02-05.'],
    ['February 5', 'Read as 2019-02-05: on 2019-02-05. Year supplied by the editor.'],
  ])('explains how it read %s', (text, explanation) => {
    expect(readTypedDate(text, { today })?.explanation).toBe(explanation)
  })

  it('reads EDTF as it stands', () => {
    fc.assert(
      fc.property(anyEdtf, (edtf) => {
        expect(read(edtf)).toMatchObject({ edtf, basis: 'STATED' })
      }),
    )
  })

  it('never throws, and what it reads can be saved', () => {
    const words = fc.constantFrom(
      ...[
        'before',
        'by',
        'after',
        'since',
        'between',
        'and',
        'from',
        'to',
        '-',
        'late',
        'around',
        'on',
        'in',
      ],
      ...[
        'february',
        'dec',
        'monday',
        'last',
        'week',
        '29',
        '31',
        '5-6',
        '2019',
        '2020-02',
        '2019-12-31',
        ',',
      ],
    )
    const phrase = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 7 }).map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(phrase, anyDay, (text, day) => {
        fc.pre(day > '0020' && day < '9990')
        const when = read(text, day)
        if (when === null) return
        expect(whenSchema.parse(when)).toEqual(when)
        expect(bounds(when.edtf).earliest ?? bounds(when.edtf).latest).not.toBeNull()
      }),
      { numRuns: 2000 },
    )
  })
})
