import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyEdtf } from './arbitrary-edtf'
import { describeBounds, formatWhen } from './format'

function formatted(edtf: string, locale?: string): string {
  return formatWhen({ text: null, edtf, basis: 'STATED' }, locale)
}

describe('formatWhen', () => {
  it.each([
    ['2019', '2019'],
    ['2019-07', 'July 2019'],
    ['2019-02-05', 'February 5, 2019'],
    ['2019-02~', 'around February 2019'],
    ['2019-02-06?', 'February 6, 2019 (uncertain)'],
    ['2019-02-05/2019-02-06', 'February 5–6, 2019'],
    ['2019-01-28/2019-02-03', 'January 28 – February 3, 2019'],
    ['2018-12-30/2019-01-02', 'December 30, 2018 – January 2, 2019'],
    ['2019-01/2019-03', 'January – March 2019'],
    ['2018/2019', '2018–2019'],
    ['2018/2019-02', '2018 – February 2019'],
    ['2019-02-05/2019-02-05', 'February 5, 2019'],
    ['2018/..', 'since 2018'],
    ['../2019-02-03', 'until February 3, 2019'],
    ['[2019-01-28..2019-02-03]', 'some time between January 28 and February 3, 2019'],
    ['[2019-02-01..2019-02-10]', 'some time between February 1 and 10, 2019'],
    ['[2018-12-30..2019-01-02]', 'some time between December 30, 2018 and January 2, 2019'],
    ['[2018..2019-02]', 'some time between 2018 and February 2019'],
    ['[..2019-02-04]', 'by February 4, 2019'],
    ['[..2019-02]', 'by the end of February 2019'],
    ['[2020-03-01..]', 'on or after March 1, 2020'],
    ['[2020-03..]', 'in or after March 2020'],
  ])('writes %s as %s', (edtf, text) => {
    expect(formatted(edtf)).toBe(text)
  })

  it.each([
    ['en-GB', '2019-02-05/2019-02-06', '5–6 February 2019'],
    ['en-GB', '2018-12-30/2019-01-02', '30 December 2018 – 2 January 2019'],
    ['fr', '2019-02-05/2019-02-06', '5–6 février 2019'],
    ['fr', '[2019-01-28..2019-02-03]', 'à un moment entre le 28 janvier et le 3 février 2019'],
    ['fr', '[..2019-02-04]', 'au plus tard le 4 février 2019'],
    ['fr', '../2020', 'jusqu’en 2020'],
    ['de', '2019-02-05/2019-02-06', '5.–6. Februar 2019'],
    ['de', '2019-01-28/2019-02-03', '28. Januar – 3. Februar 2019'],
    ['de', '[2019-01-28..2019-02-03]', 'irgendwann zwischen dem 28. Januar und dem 3. Februar 2019'],
    ['de', '[2019-02-01..2019-02-10]', 'irgendwann zwischen dem 1. und dem 10. Februar 2019'],
    ['de-AT', '[..2019-02]', 'spätestens im Februar 2019'],
    ['de', '2018/..', 'seit 2018'],
    ['es', '2019-02-05/2019-02-06', '5–6 de febrero de 2019'],
    ['es', '[2019-01..2019-03]', 'en algún momento entre enero y marzo de 2019'],
    ['es', '2019-02~', 'hacia febrero de 2019'],
    ['es', '2019-02-06?', '6 de febrero de 2019 (incierto)'],
  ])('writes in %s %s as %s', (locale, edtf, text) => {
    expect(formatted(edtf, locale)).toBe(text)
  })

  it.each(['ru', 'th', 'fa-IR', 'not a locale', 'en--', ''])('writes in English for %j', (locale) => {
    expect(formatted('2019-02-05', locale)).toBe('February 5, 2019')
  })

  it('says that no date is stated', () => {
    expect(formatWhen(null)).toBe('date not stated')
    expect(formatWhen({ text: null, edtf: null, basis: 'NOT_STATED' }, 'de')).toBe('Datum nicht angegeben')
    expect(formatWhen({ text: null, edtf: null, basis: 'STATED' }, 'fr')).toBe('date non précisée')
  })

  it('shows the words as printed where they could not be dated', () => {
    expect(formatWhen({ text: 'last week', edtf: null, basis: 'RELATIVE' })).toBe('“last week”')
  })

  it('shows what is not in the profile as it is', () => {
    expect(formatted('2019-W05')).toBe('2019-W05')
  })

  it('has a label for every date, with plain spaces only', () => {
    fc.assert(
      fc.property(anyEdtf, fc.constantFrom('en', 'fr', 'de', 'es'), (edtf, locale) => {
        expect(formatted(edtf, locale)).toMatch(/^\S+( \S+)*$/)
        expect(formatted(edtf, locale)).not.toMatch(/[\u00a0\u2009\u202f]/)
      }),
    )
  })
})

describe('describeBounds', () => {
  it.each([
    ['2019-02-05', 'on 2019-02-05'],
    ['2019-02', 'between 2019-02-01 and 2019-02-28'],
    ['2019-02~', 'between 2019-02-01 and 2019-02-28, or around that'],
    ['2019-02-06?', 'on 2019-02-06, but uncertain'],
    ['[2019-01-28..2019-02-03]', 'between 2019-01-28 and 2019-02-03'],
    ['[..2019-02-04]', 'on or before 2019-02-04'],
    ['[2020..]', 'on or after 2020-01-01'],
    ['2019-02-05/2019-02-06', 'lasting, from 2019-02-05 to 2019-02-06'],
    ['2018/2019-02', 'lasting, from 2018-01-01 or later to 2019-02-28 or earlier'],
    ['2019-02-05/..', 'lasting, from 2019-02-05'],
    ['../2020', 'lasting, until 2020-12-31 or earlier'],
    ['2019-13', '2019-13 has no such month: write a month from 01 to 12.'],
    [null, 'no date'],
  ])('says of %s: %s', (edtf, text) => {
    expect(describeBounds(edtf)).toBe(text)
  })
})
