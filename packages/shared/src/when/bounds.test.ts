import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDay, anyEdtf } from './arbitrary-edtf'
import { bounds } from './bounds'

describe('bounds', () => {
  it.each([
    ['2019', '2019-01-01', '2019-12-31', false],
    ['2019-02', '2019-02-01', '2019-02-28', false],
    ['2020-02', '2020-02-01', '2020-02-29', false],
    ['2019-02-05', '2019-02-05', '2019-02-05', false],
    ['2019-02-05/2019-02-06', '2019-02-05', '2019-02-06', true],
    ['2018/2019-02', '2018-01-01', '2019-02-28', true],
    ['2018/..', '2018-01-01', null, true],
    ['../2019-02-03', null, '2019-02-03', true],
    ['[..2019-02-04]', null, '2019-02-04', false],
    ['[2020-03-01..]', '2020-03-01', null, false],
  ])('of %s are %s and %s', (edtf, earliest, latest, lasting) => {
    expect(bounds(edtf)).toMatchObject({ earliest, latest, lasting })
  })

  it('end a one-of-set range on its last day, where the edtf package takes its first', () => {
    expect(bounds('[2019-01-28..2019-02-03]')).toMatchObject({ earliest: '2019-01-28', latest: '2019-02-03' })
  })

  it('leave an open end open, and do not know an unknown end', () => {
    expect(bounds('2004/..')).toMatchObject({ earliest: '2004-01-01', latest: null })
    expect(bounds('2004/')).toMatchObject({ earliest: null, latest: null })
  })

  it('do not know ISO weeks', () => {
    expect(bounds('2019-W05')).toMatchObject({ earliest: null, latest: null })
  })

  it.each(['2019-02~', '2019-02?'])(
    'are not widened by the mark of %s, but nothing in them is sure',
    (edtf) => {
      expect(bounds(edtf)).toEqual({
        earliest: '2019-02-01',
        latest: '2019-02-28',
        lasting: false,
        approximate: true,
        latestStart: null,
        earliestEnd: null,
      })
    },
  )

  it('are missing for a missing date', () => {
    expect(bounds(null)).toMatchObject({ earliest: null, latest: null, lasting: false, approximate: false })
  })

  it('say what a span surely covers', () => {
    expect(bounds('2018/2019-02')).toMatchObject({ latestStart: '2018-12-31', earliestEnd: '2019-02-01' })
    expect(bounds('2019-02-05/..')).toMatchObject({ latestStart: '2019-02-05', earliestEnd: '2019-02-05' })
    expect(bounds('../2019-02')).toMatchObject({ latestStart: '2019-02-28', earliestEnd: '2019-02-01' })
    expect(bounds('2019/2019-02')).toMatchObject({ latestStart: '2019-02-28', earliestEnd: '2019-02-01' })
  })

  it('never end before they start', () => {
    fc.assert(
      fc.property(anyEdtf, (edtf) => {
        const { earliest, latest } = bounds(edtf)
        expect(earliest ?? latest).not.toBeNull()
        if (earliest && latest) expect(earliest <= latest).toBe(true)
      }),
    )
  })

  it('of a single day are that day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(bounds(day)).toMatchObject({ earliest: day, latest: day, lasting: false })
      }),
    )
  })

  it('never throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(bounds(text)).toHaveProperty('earliest')
      }),
    )
  })
})
