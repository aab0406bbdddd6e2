import pg from 'pg'
import { expect, test } from 'vitest'
import { createTestDatabase } from '../database'

test('each test file has a database of its own', async () => {
  const databases = await Promise.all([createTestDatabase(), createTestDatabase(), createTestDatabase()])
  expect(new Set(databases.map(({ url }) => url)).size).toBe(3)
  for (const { url, drop } of databases) {
    const client = new pg.Client(url)
    await client.connect()
    expect((await client.query('show timezone')).rows).toEqual([{ TimeZone: 'UTC' }])
    await client.end()
    await drop()
  }
})
