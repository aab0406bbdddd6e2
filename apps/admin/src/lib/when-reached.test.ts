import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { whenReached } from './when-reached'

const answer = vi.fn<() => Promise<Response>>()
beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', answer)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  answer.mockReset()
})

const away = async () =>
  Response.json({ errors: [{ message: 'Away.', extensions: { code: 'UNREACHABLE' } }] }, { status: 502 })

it('waits while the network or the API is away, and asks once for all who wait', async () => {
  answer.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockImplementationOnce(away)
  answer.mockImplementation(async () => Response.json({ data: { __typename: 'Query' } }))
  let reached = 0
  for (const _ of [1, 2]) void whenReached().then(() => (reached += 1))
  await vi.advanceTimersByTimeAsync(2_900)
  expect(reached).toBe(0)
  await vi.advanceTimersByTimeAsync(200)
  expect(reached).toBe(2)
  expect(answer).toHaveBeenCalledTimes(3)
})

it('takes a refusal for an answer: the page then says what it was', async () => {
  answer.mockImplementation(async () =>
    Response.json({ errors: [{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }] }),
  )
  await whenReached()
  expect(answer).toHaveBeenCalledTimes(1)
})
