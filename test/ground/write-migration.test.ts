import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findUnwrittenChange, writeMigration } from '../../apps/api/src/core/migrate/write-migration'
import { createTestDatabase } from '../database'

let folder: string
let folders: { migrations: string; schema: string }

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parley-schema-'))
  folders = { migrations: path.join(folder, 'migrations'), schema: path.join(folder, 'schema') }
  mkdirSync(folders.schema)
  writeSchema('id String @id')
})

afterEach(() => rmSync(folder, { recursive: true }))

test('a migration holds what changed since the last one', async () => {
  await writeMigration('First thing!', new Date('2030-01-02T03:04:05Z'), folders)
  expect(read('20300102030405_first_thing')).toContain('CREATE TABLE "Thing"')
  expect(await findUnwrittenChange(folders)).toBe('')

  writeSchema('id String @id\n  name String?')
  expect(await findUnwrittenChange(folders)).toContain('ADD COLUMN     "name" TEXT')
  // A clock behind the last migration must not put the new one before it.
  const second = await writeMigration('name', new Date('2029-01-01T00:00:00Z'), folders)
  expect(second).toBe('20300102030406_name')
  expect(read(second)).not.toContain('CREATE TABLE')
})

test('what follows from a world date is derived by the database, in a new table and in one that is there', async () => {
  const days = ['Earliest', 'Latest', 'LatestStart', 'EarliestEnd'].map(
    (part) => `told${part} DateTime? @db.Date`,
  )
  const dated = ['id String @id', 'peckingOrder Int?', 'toldEdtf String?', ...days, 'toldOrder Int'].join(
    '\n  ',
  )
  const database = await createTestDatabase()
  const client = new pg.Client(database.url)
  await client.connect()
  const derived = `select attname from pg_attribute where attrelid = '"Thing"'::regclass and attgenerated = 's' order by 1`
  const run = async () => {
    await client.query(await findUnwrittenChange(folders))
    const { rows } = await client.query<{ attname: string }>(derived)
    return rows.map(({ attname }) => attname)
  }
  try {
    writeSchema(dated)
    expect(await run()).toEqual(['toldEarliestEnd', 'toldLatestStart', 'toldOrder'])
    await client.query('drop table "Thing"; create table "Thing" (id text)')
    writeSchema('id String @id')
    await writeMigration('first', new Date(), folders)
    writeSchema(dated)
    expect(await run()).toEqual(['toldEarliestEnd', 'toldLatestStart', 'toldOrder'])
  } finally {
    await client.end()
    await database.drop()
  }
})

test('a comment in the schema asks for no migration', async () => {
  await writeMigration('first', new Date(), folders)
  writeSchema('/// The name of the thing.\n  id String @id')
  expect(await findUnwrittenChange(folders)).toBe('')
})

function writeSchema(fields: string): void {
  writeFileSync(path.join(folders.schema, 'main.prisma'), 'datasource db {\n  provider = "postgresql"\n}\n')
  writeFileSync(path.join(folders.schema, 'thing.prisma'), `model Thing {\n  ${fields}\n}\n`)
}

function read(migration: string): string {
  return readFileSync(path.join(folders.migrations, migration, 'migration.sql'), 'utf8')
}
