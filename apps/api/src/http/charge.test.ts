import { expect, test } from 'vitest'
import { payOperation, priceAtTheDoor } from './charge'

const sent = (length?: number) => ({
  method: 'POST',
  url: '/graphql',
  headers: length === undefined ? {} : { 'content-length': String(length) },
})

test('a request pays by the length of its body, or of its address', () => {
  const price = (request: Parameters<typeof priceAtTheDoor>[0]) => priceAtTheDoor(request, 65_536)
  expect([0, 1_023, 1_024, 10_240].map((length) => price(sent(length)))).toEqual([1, 1, 101, 1_001])
  expect(price({ method: 'GET', url: `/graphql?query=${'a'.repeat(2_048)}`, headers: {} })).toBe(201)
})

test('one that says nothing of its length, or something untrue, pays for the longest there may be', () => {
  const price = (request: Parameters<typeof priceAtTheDoor>[0]) => priceAtTheDoor(request, 65_536)
  expect([price(sent()), price(sent(1e12))]).toEqual([6_401, 6_401])
  expect(price({ ...sent(), headers: { 'content-length': 'long' } })).toBe(6_401)
})

test('what was paid at the door counts for the operation', async () => {
  const paid: number[] = []
  const pay = payOperation(async (cost) => void paid.push(cost), 101)
  await pay?.(50)
  await pay?.(250)
  expect(paid).toEqual([0, 149])
})
