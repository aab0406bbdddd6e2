import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDay } from './arbitrary-edtf'
import { addDays, endOfDayIn, endOfMonth, isDay, startOfWeek, todayIn, weekdayOf } from './day'

describe('isDay', () => {
  it.each(['2019-02-05', '2020-02-29', '2000-02-29', '0001-01-01', '0099-12-31', '9999-12-31'])(
    'takes %s',
    (day) => {
      expect(isDay(day)).toBe(true)
    },
  )

  it.each(['2019-02-29', '1900-02-29', '2019-13-01', '2019-04-31', '0000-05-05', '2019-2-5', '2019-02', ''])(
    'refuses %j',
    (text) => {
      expect(isDay(text)).toBe(false)
    },
  )
})

describe('addDays', () => {
  it.each([
    ['2019-02-28', 1, '2019-03-01'],
    ['2020-02-28', 1, '2020-02-29'],
    ['2019-01-01', -1, '2018-12-31'],
    ['0100-01-01', -1, '0099-12-31'],
  ])('moves %s by %i to %s', (day, count, moved) => {
    expect(addDays(day, count)).toBe(moved)
  })

  it('refuses to leave the years 0001 to 9999, and what is not a day', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError)
    expect(() => addDays('0001-01-01', -1)).toThrow(RangeError)
    expect(() => addDays('2019-02-30', 1)).toThrow(RangeError)
  })

  it('is undone by the same count backwards', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (day, count) => {
        fc.pre(day > '0003' && day < '9997')
        expect(addDays(addDays(day, count), -count)).toBe(day)
      }),
    )
  })
})

describe('endOfMonth', () => {
  it.each([
    ['2019-02-05', '2019-02-28'],
    ['2020-02-01', '2020-02-29'],
    ['2019-12-31', '2019-12-31'],
    ['2019-04-01', '2019-04-30'],
    ['0004-02-01', '0004-02-29'],
  ])('of %s is %s', (day, end) => {
    expect(endOfMonth(day)).toBe(end)
  })
})

describe('the week', () => {
  it('runs from Monday, 1, to Sunday, 7', () => {
    expect(weekdayOf('2019-02-04')).toBe(1)
    expect(weekdayOf('2019-02-10')).toBe(7)
    expect(startOfWeek('2019-02-04')).toBe('2019-02-04')
    expect(startOfWeek('2019-02-10')).toBe('2019-02-04')
    expect(startOfWeek('2019-01-01')).toBe('2018-12-31')
  })
})

describe('todayIn', () => {
  const now = new Date('2019-12-31T22:30:00Z')

  it.each([
    ['UTC', '2019-12-31'],
    ['Europe/Moscow', '2020-01-01'],
    ['Asia/Kabul', '2020-01-01'],
    ['America/New_York', '2019-12-31'],
  ])('in %s it is %s', (zone, day) => {
    expect(todayIn(zone, now)).toBe(day)
  })

  it('refuses a zone that does not exist', () => {
    expect(() => todayIn('Europe/Atlantis', now)).toThrow(RangeError)
  })
})

describe('endOfDayIn', () => {
  it.each([
    ['UTC', '2019-02-07', '2019-02-07T23:59:59.999Z'],
    ['Asia/Kabul', '2019-02-07', '2019-02-07T19:29:59.999Z'],
    ['America/New_York', '2019-02-07', '2019-02-08T04:59:59.999Z'],
    ['Pacific/Kiritimati', '2019-02-07', '2019-02-07T09:59:59.999Z'],
    ['Pacific/Niue', '2019-02-07', '2019-02-08T10:59:59.999Z'],
    // Clocks go forward at midnight: the next day begins at 1.
    ['America/Sao_Paulo', '2018-11-03', '2018-11-04T02:59:59.999Z'],
    // Clocks go back at midnight: 23 o'clock comes twice.
    ['America/Sao_Paulo', '2019-02-16', '2019-02-17T02:59:59.999Z'],
  ])('in %s, %s ends at %s', (zone, day, end) => {
    expect(endOfDayIn(zone, day).toISOString()).toBe(end)
  })
})
