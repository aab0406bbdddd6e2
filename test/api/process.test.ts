import { expect, test } from 'vitest'
import { findFreePort } from '../../apps/api/src/core/postgres/free-port'
import { startChild } from '../../scripts/child'
import { createTestDatabase } from '../database'
import { openReceiver } from '../editorial/receiver'
import { tellThrough } from './tell-through'

const secret = 'x'.repeat(40)

test('the API runs as a process: it says when it is ready, answers, tells webhooks what happens, and ends when it is told to', async () => {
  const database = await createTestDatabase()
  const port = await findFreePort(0)
  const receiver = await openReceiver()
  const child = startChild('the API', 'apps/api/src/server.ts', {
    DATABASE_URL: database.url,
    PARLEY_API_PORT: String(port),
    PARLEY_SECRET: secret,
    PARLEY_WEBHOOK_HOSTS: receiver.host,
    PARLEY_LOG_LEVEL: 'error',
  })
  try {
    const { url } = await child.ready
    expect(url).toBe(`http://localhost:${port}/graphql`)
    const response = await fetch(`${url}?query={stories{totalCount}}`)
    expect(await response.json()).toEqual({
      data: { stories: { totalCount: 0 } },
      extensions: { edition: 0, cost: expect.any(Number) },
    })
    await tellThrough(database.url, secret, receiver.at('/hook'))
    await expect.poll(() => receiver.take(), { timeout: 10_000 }).toMatchObject([{ path: '/hook' }])
  } finally {
    await child.stop()
    await receiver.close()
    await database.drop()
  }
  expect(await child.ended).toContain('code 0')
})
