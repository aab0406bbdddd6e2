import { afterAll, beforeAll, expect, it } from 'vitest'
import { bombs, ordinaryQuery } from '../../bench/bombs'
import { startApi, type TestApi } from '../api/api'

let api: TestApi
beforeAll(async () => {
  api = await startApi('FIRST_CONTENT')
})
afterAll(() => api.close())

it.each(bombs)('$name: the limit it meets names itself', async ({ query, variables, ends }) => {
  const { data, errors, status } = await api.ask(query, variables)
  const told = JSON.stringify(errors)?.slice(0, 300)
  if (ends === 'answered') {
    expect(told).toBeUndefined()
    return expect(data).toBeTruthy()
  }
  expect(data ?? null).toBeNull()
  expect(status).toBe(400)
  expect(errors?.length).toBeLessThanOrEqual(101)
  for (const { extensions } of errors ?? []) expect(extensions.code, told).not.toBe('INTERNAL')
  if (ends === 'refused') return
  expect(errors).toContainEqual(
    expect.objectContaining({
      extensions: expect.objectContaining({ code: 'LIMIT_EXCEEDED', limit: ends.limit }),
    }),
  )
})

it('an ordinary query is answered, and told its cost', async () => {
  const { data, extensions } = await api.ask(ordinaryQuery)
  expect(data.story.tracks.length).toBeGreaterThan(1)
  expect(extensions?.cost).toBeGreaterThan(10)
})
