import { contentTables } from '@parley/shared/content/kinds'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findHistoryDrift } from '../../apps/api/src/core/migrate/history-drift'
import { migrateDatabase } from '../../apps/api/src/core/migrate/migrate-database'
import { createTestDatabase, type TestDatabase } from '../database'

let database: TestDatabase
let client: pg.Client

beforeAll(async () => {
  database = await createTestDatabase()
  client = new pg.Client(database.url)
  await client.connect()
})

afterAll(async () => {
  await client.end()
  await database.drop()
})

test('after the migrations, present, history and past have the same columns', async () => {
  expect(await findHistoryDrift(client, contentTables)).toEqual([])
})

test('a column that history does not record is found, and the next migrate records it', async () => {
  await client.query('alter table "Actor" add column "shoeSize" int')
  expect(await findHistoryDrift(client, contentTables)).toEqual([
    'history."Actor" lacks "shoeSize". Run npm run migrate.',
    'asof."Actor" lacks "shoeSize". Run npm run migrate.',
  ])
  await migrateDatabase({ url: database.url, contentTables })
  expect(await findHistoryDrift(client, contentTables)).toEqual([])
})

test('a column that only changed its type in the present is found, and migrate refuses to go on', async () => {
  await client.query('alter table "Actor" alter column "shoeSize" type text')
  expect((await findHistoryDrift(client, contentTables))[0]).toContain(
    '"shoeSize" is integer, in public it is text',
  )
  await expect(migrateDatabase({ url: database.url, contentTables })).rejects.toThrow(
    'history.Actor: shoeSize is text, was integer. Say in a migration',
  )
})
