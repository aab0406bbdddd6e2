import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDay, anyEdtf } from './arbitrary-edtf'
import { bounds } from './bounds'
import { certainlyBefore, compareWhen, relationToInterval } from './order'

const anyWhen = fc.option(anyEdtf).map(bounds)

describe('compareWhen', () => {
  it('puts the meetings of the first content in their order', () => {
    const dates = [
      null,
      '2019-07',
      '2019-02-05/2019-02-06',
      '[..2019-02-04]',
      '[2019-01-28..2019-02-03]',
      '../2019-02-03',
    ]
    expect(dates.toSorted((a, b) => compareWhen(bounds(a), bounds(b)))).toEqual([
      '../2019-02-03',
      '[..2019-02-04]',
      '[2019-01-28..2019-02-03]',
      '2019-02-05/2019-02-06',
      '2019-07',
      null,
    ])
  })

  it('puts the shorter first, and an open end last', () => {
    const dates = ['2019-02-05/..', '2019-02-05/2019-02-09', '2019-02-05']
    expect(dates.toSorted((a, b) => compareWhen(bounds(a), bounds(b)))).toEqual(dates.toReversed())
  })

  it('leaves equal bounds to the next rule', () => {
    expect(compareWhen(bounds('2019-02'), bounds('[2019-02-01..2019-02-28]'))).toBe(0)
    expect(compareWhen(bounds(null), bounds(null))).toBe(0)
  })

  it('is an order: antisymmetric and transitive', () => {
    fc.assert(
      fc.property(anyWhen, anyWhen, anyWhen, (a, b, c) => {
        expect(Math.sign(compareWhen(a, b)) + Math.sign(compareWhen(b, a))).toBe(0)
        if (compareWhen(a, b) <= 0 && compareWhen(b, c) <= 0) expect(compareWhen(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('certainlyBefore', () => {
  it.each([
    ['[..2019-02-04]', '2019-02-05/2019-02-06', true],
    ['[2019-01-28..2019-02-03]', '2019-02-05', true],
    ['[2019-01-28..2019-02-03]', '[..2019-02-04]', false],
    ['2019-02-05', '2019-02-05', false],
    ['2019-02', '2019-02-28', false],
    ['2018/..', '2019', false],
    ['2019-01~', '2019-07', false],
    ['2019-01', '2019-07?', false],
    [null, '2019', false],
    ['2019', null, false],
  ])('%s before %s: %s', (a, b, expected) => {
    expect(certainlyBefore(bounds(a), bounds(b))).toBe(expected)
  })

  it('is never against the order of the list', () => {
    fc.assert(
      fc.property(anyWhen, anyWhen, (a, b) => {
        if (certainlyBefore(a, b)) expect(compareWhen(a, b)).toBeLessThan(0)
      }),
    )
  })
})

describe('relationToInterval', () => {
  it.each([
    // Some time within: certain only when all of it lies inside.
    ['2019-02-05', '2019-02-05', '2019-02-05', 'CERTAINLY'],
    ['2019-02', '2019-02-01', '2019-02-28', 'CERTAINLY'],
    ['2019-02', '2019-02-01', '2019-02-27', 'POSSIBLY'],
    ['[2019-01-28..2019-02-03]', '2019-01-28', '2019-02-03', 'CERTAINLY'],
    ['[2019-01-28..2019-02-03]', '2019-02-01', '2019-02-28', 'POSSIBLY'],
    ['[2019-01-28..2019-02-03]', '2019-02-04', '2019-02-28', 'NO'],
    ['[..2019-02-04]', '2019-01-01', '2019-12-31', 'POSSIBLY'],
    ['[..2019-02-04]', null, '2019-02-04', 'CERTAINLY'],
    ['[..2019-02-04]', null, '2019-02-03', 'POSSIBLY'],
    ['[2020-03-01..]', '2020-03-01', null, 'CERTAINLY'],
    ['[2020-03-01..]', '2020-01-01', '2020-02-29', 'NO'],
    // Lasting: certain as soon as a day it surely covers lies inside.
    ['2019-02-05/2019-02-06', '2019-02-06', '2019-02-28', 'CERTAINLY'],
    ['2019-01-28/2019-02-03', '2019-02-01', '2019-02-28', 'CERTAINLY'],
    ['2018/2019', '2018-12-31', '2018-12-31', 'CERTAINLY'],
    ['2018/2019', '2018-06-01', '2018-06-30', 'POSSIBLY'],
    ['2018/2019-02', '2019-01-10', '2019-01-20', 'CERTAINLY'],
    ['2018/2019', '2020-01-01', '2020-01-01', 'NO'],
    ['2019-02-05/..', '2019-02-05', '2019-02-05', 'CERTAINLY'],
    ['2019-02-05/..', '2026-01-01', '2026-01-01', 'POSSIBLY'],
    ['../2019-02-03', '2019-02-03', '2019-02-03', 'CERTAINLY'],
    ['../2019-02-03', '2018-01-01', '2018-01-31', 'POSSIBLY'],
    ['../2019-02-03', '2019-02-04', null, 'NO'],
    // Nothing is sure about a mark or a missing date.
    ['2019-02~', '2019-01-01', '2019-12-31', 'POSSIBLY'],
    ['2019-02-06?', '2019-02-06', '2019-02-06', 'POSSIBLY'],
    ['2019-02-06?', '2019-02-07', '2019-02-07', 'NO'],
    [null, '2019-01-01', '2019-12-31', 'POSSIBLY'],
    ['2019', '2019-12-31', '2019-01-01', 'NO'],
  ])('%s in %s to %s: %s', (edtf, from, to, expected) => {
    expect(relationToInterval(bounds(edtf), { from, to })).toBe(expected)
  })

  it('stays certain when the interval grows', () => {
    fc.assert(
      fc.property(anyWhen, anyDay, anyDay, anyDay, (when, ...days) => {
        const [first = '', second = '', third = ''] = days.sort()
        const inner = relationToInterval(when, { from: second, to: second })
        const outer = relationToInterval(when, { from: first, to: third })
        if (inner === 'CERTAINLY') expect(outer).toBe('CERTAINLY')
        if (inner === 'POSSIBLY') expect(outer).not.toBe('NO')
      }),
    )
  })
})
