import { expect, test } from 'vitest'
import { PrivateAddress } from '../core/links/ask-address'
import { judgeAnswer, judgeError } from './judge'

const now = new Date('2019-02-07T12:00:00Z')
const answered = (status: number, retryAfter: string | null = null, text = '') =>
  judgeAnswer({ status, retryAfter, text, location: null }, now)

test.each([
  [200, 'TAKEN'],
  [204, 'TAKEN'],
  [302, 'AGAIN'],
  [400, 'REFUSED'],
  [401, 'REFUSED'],
  [404, 'REFUSED'],
  [408, 'AGAIN'],
  [410, 'GONE'],
  [422, 'REFUSED'],
  [425, 'AGAIN'],
  [429, 'AGAIN'],
  [500, 'AGAIN'],
  [503, 'AGAIN'],
])('an answer of %i is %s, and whatever is not taken says why', (status, outcome) => {
  const verdict = answered(status)
  expect(verdict.outcome).toBe(outcome)
  if (outcome === 'TAKEN') expect(verdict.failure).toBeNull()
  else expect(verdict.failure).toContain(String(status))
})

test.each([
  ['120', 120_000],
  ['Thu, 07 Feb 2019 12:01:00 GMT', 60_000],
  ['Thu, 07 Feb 2019 11:00:00 GMT', 0],
  ['in a while', null],
  [null, null],
])('“%s” asks for %s milliseconds', (text, wait) => {
  expect(answered(503, text).askedWait).toBe(wait)
})

test('what Postgres takes in no text is replaced', () => {
  expect(answered(200, null, 'a\0b').answer).toBe('a\ufffdb')
})

test('a private network is final, a network that fails is not', () => {
  expect(judgeError(new PrivateAddress('localhost'))).toMatchObject({ outcome: 'REFUSED', status: null })
  const reset = Object.assign(new Error('reset'), { code: 'ECONNRESET' })
  expect(judgeError(reset)).toMatchObject({ outcome: 'AGAIN', failure: 'It cannot be reached.' })
})
