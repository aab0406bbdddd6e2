import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findUnwrittenChange, writeMigration } from '../../apps/api/src/core/migrate/write-migration'

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

test('the order of a world date is derived by the database, in a new table and in one that is there', async () => {
  const derived = /"whenOrder" INTEGER NOT NULL GENERATED ALWAYS AS \(CASE[^;]* END\) STORED/g
  const dated =
    'id String @id\n  whenEarliest DateTime? @db.Date\n  whenLatest DateTime? @db.Date\n  whenOrder Int'
  writeSchema(dated)
  expect((await findUnwrittenChange(folders)).match(derived)).toHaveLength(1)
  writeSchema('id String @id')
  await writeMigration('first', new Date(), folders)
  writeSchema(dated)
  expect((await findUnwrittenChange(folders)).match(derived)).toHaveLength(1)
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
