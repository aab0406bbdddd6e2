import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrateDatabase } from '../../apps/api/src/core/migrate/migrate-database'
import { createBareDatabase, type TestDatabase } from '../database'

let database: TestDatabase
let client: pg.Client
let folder: string

beforeEach(async () => {
  database = await createBareDatabase()
  client = new pg.Client(database.url)
  await client.connect()
  folder = mkdtempSync(path.join(tmpdir(), 'parley-migrations-'))
})

afterEach(async () => {
  await client.end()
  await database.drop()
  rmSync(folder, { recursive: true })
})

test('a migration runs once', async () => {
  write('1_first', 'create table thing (id int);')
  expect(await migrate()).toEqual(['1_first'])
  expect(await migrate()).toEqual([])
})

test('the body of a function may hold semicolons', async () => {
  write(
    '1_first',
    'create function one() returns int language plpgsql as $$ declare n int := 1; begin return n; end $$;',
  )
  await migrate()
  expect((await client.query('select one()')).rows).toEqual([{ one: 1 }])
})

const mistakes = [
  { mistake: 'what the parser refuses', sql: 'selec 2;', reason: 'syntax error', line: 4 },
  { mistake: 'what fails as it runs', sql: 'select 1 / 0;', reason: 'division by zero', line: 4 },
  {
    mistake: 'what is there already',
    sql: 'create table thing (id int);',
    reason: 'already exists',
    line: 4,
  },
  {
    mistake: 'what a function refuses',
    sql: `do $$ begin; raise 'no; not this'; end $$;`,
    reason: 'syntax error',
    line: 4,
  },
]

for (const { mistake, sql, reason, line } of mistakes) {
  test(`a failed migration names its statement: ${mistake}`, async () => {
    write('1_first', `create table thing (id int);\n-- one; two\nselect ';';\n${sql}\nselect 3;`)
    const failure = await migrate().catch((error: Error) => error.message)
    expect(failure).toContain('Migration 1_first failed')
    expect(failure).toContain(reason)
    expect(failure).toContain(`migration.sql:${line}`)
    expect(failure).toContain(sql.slice(0, -1))
  })
}

test('a failed migration leaves nothing half done, and the mended one runs with the same command', async () => {
  write('1_first', 'create table thing (id int);')
  write('2_second', 'create table other (id int); insert into thing values (1); select 1 / 0;')
  await expect(migrate()).rejects.toThrow('2_second')
  expect(
    (await client.query(`select to_regclass('other') as other, (select count(*)::int from thing) as things`))
      .rows,
  ).toEqual([{ other: null, things: 0 }])

  write('2_second', 'create table other (id int); insert into thing values (1);')
  expect(await migrate()).toEqual(['2_second'])
  const open = `select from _prisma_migrations where finished_at is null and rolled_back_at is null`
  expect((await client.query(open)).rowCount).toBe(0)
})

test('a run that was killed in the middle of a migration does not block the next', async () => {
  write('1_first', 'create table thing (id int);')
  await migrate()
  // What the engine writes before a script, which the killed run then never got through.
  await client.query(
    `insert into _prisma_migrations (id, checksum, migration_name, started_at) values ('x', 'x', '2_second', now())`,
  )
  write('2_second', 'create table other (id int);')
  expect(await migrate()).toEqual(['2_second'])
})

test('two runs at once apply each migration once', async () => {
  write('1_first', 'select pg_sleep(0.2); create table thing (id int);')
  const applied = await Promise.all([migrate(), migrate()])
  expect(applied.flat()).toEqual(['1_first'])
})

test('a plain rename of a column is refused, and the one that renames the past is not', async () => {
  write('1_first', 'create table thing (id int);\nalter table thing rename column id to number;')
  await expect(migrate()).rejects.toThrow(
    "migration.sql:2 renames a column in the present only. Write: select history.rename_column('",
  )
  write(
    '1_first',
    `create table thing (id int);\nalter table thing rename to other;\nselect 'rename column a to b';`,
  )
  expect(await migrate()).toEqual(['1_first'])
})

function write(name: string, sql: string): void {
  mkdirSync(path.join(folder, name), { recursive: true })
  writeFileSync(path.join(folder, name, 'migration.sql'), sql)
}

function migrate(): Promise<string[]> {
  return migrateDatabase({ url: database.url, contentTables: [], searchedTables: [], folder })
}
