import type { FastifyReply } from 'fastify'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createBudget } from './budget'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a budget is full again after its minute', async () => {
  const pay = createBudget('address', 10).open('192.0.2.1', replyOf())
  await pay(10)
  await expect(pay(1)).rejects.toThrow('Try again in 60 seconds.')
  vi.advanceTimersByTime(59_500)
  await expect(pay(1)).rejects.toThrow('Try again in 1 second.')
  vi.advanceTimersByTime(600)
  await pay(10)
})

test('what costs more than a minute’s budget takes a full one, and is not refused for ever', async () => {
  const { open } = createBudget('address', 10)
  await open('192.0.2.1', replyOf())(1_000)
  const pay = open('192.0.2.2', replyOf())
  await pay(1)
  await expect(pay(1_000)).rejects.toThrow('This costs 10, and 9 of the 10')
  await pay(9)
})

/** Stands for Fastify's reply, of which only its headers are used. */
function replyOf(): FastifyReply {
  return { headers: () => undefined } as unknown as FastifyReply
}
