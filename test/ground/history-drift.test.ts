import { contentTables } from '@parley/shared/content/kinds'
import { searchedTables } from '@parley/shared/content/searched'
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
  await migrateDatabase({ url: database.url, contentTables, searchedTables })
  expect(await findHistoryDrift(client, contentTables)).toEqual([])
})

test('a column that only changed its type in the present is found, and migrate refuses to go on', async () => {
  await client.query('alter table "Actor" alter column "shoeSize" type text')
  expect((await findHistoryDrift(client, contentTables))[0]).toContain(
    '"shoeSize" is integer, in public it is text',
  )
  await expect(migrateDatabase({ url: database.url, contentTables, searchedTables })).rejects.toThrow(
    'history.Actor: shoeSize is text, was integer. Say in a migration',
  )
})

test('a table to which no edition wrote leaves history with all that was made for it', async () => {
  const traces = `
    select 'relation' as what from pg_class where relname ~ '^Leaving' union all
    select 'function' from pg_proc where proname = 'record_Leaving'`
  await client.query('create table "Leaving" (id uuid primary key)')
  await client.query(`select history.track_content('{Leaving}')`)
  await client.query(`select history.untrack('Leaving')`)
  // Where it was never tracked, as when all migrations run on a new database, the same line does no harm.
  await client.query(`select history.untrack('Leaving')`)
  await client.query('drop table "Leaving"')
  expect((await client.query(traces)).rows).toEqual([])
})

test('a table to which an edition wrote stays under history', async () => {
  await client.query('begin')
  await client.query('create table "Staying" (id uuid primary key)')
  await client.query(`select history.track_content('{Staying}')`)
  await client.query(`select set_config('parley.edition', '2147483646', true)`)
  await client.query('insert into "Staying" values (gen_random_uuid())')
  await expect(client.query(`select history.untrack('Staying')`)).rejects.toThrow(
    'the record is append-only: history."Staying" has versions, which must stay readable',
  )
  await client.query('rollback')
})
