import { expect, test } from 'vitest'
import { instantOf, localOf, nextHour } from './zoned-time'

test.each([
  ['2026-02-08T14:00', 'Europe/Vienna', '2026-02-08T13:00:00.000Z'],
  ['2026-07-08T14:00', 'Europe/Vienna', '2026-07-08T12:00:00.000Z'],
  ['2026-02-08T14:00', 'Asia/Kabul', '2026-02-08T09:30:00.000Z'],
  ['2026-02-08T14:00', 'UTC', '2026-02-08T14:00:00.000Z'],
  // Clocks go from 2 to 3 on the last Sunday of March: half past two is half past three.
  ['2026-03-29T02:30', 'Europe/Vienna', '2026-03-29T01:30:00.000Z'],
  ['2026-03-29T03:30', 'Europe/Vienna', '2026-03-29T01:30:00.000Z'],
  ['2026-03-29T01:59', 'Europe/Vienna', '2026-03-29T00:59:00.000Z'],
  // And from 3 to 2 on the last of October: half past two comes twice, and the first is meant.
  ['2026-10-25T02:30', 'Europe/Vienna', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25T03:00', 'Europe/Vienna', '2026-10-25T02:00:00.000Z'],
  ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
])('%s in %s is %s', (local, zone, instant) => {
  expect(instantOf(local, zone)?.toISOString()).toBe(instant)
})

test.each(['', 'tomorrow', '2026-13-45T99:00'])('%j is no time', (text) => {
  expect(instantOf(text, 'UTC')).toBeNull()
})

test('an instant is written as clocks in a zone show it', () => {
  expect(localOf(new Date('2026-02-08T13:00:00Z'), 'Asia/Kabul')).toBe('2026-02-08T17:30')
})

test('the next hour is far enough away to be chosen', () => {
  expect(nextHour(new Date('2026-02-08T13:10:00Z'), 'UTC')).toBe('2026-02-08T14:00')
  expect(nextHour(new Date('2026-02-08T13:40:00Z'), 'UTC')).toBe('2026-02-08T15:00')
})
