import { closedLists } from '@parley/shared/closed-lists'
import { contentTables } from '@parley/shared/content/kinds'
import { valuesOf } from '@parley/shared/content/terms'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { columnsOf, stampColumns } from '../../apps/api/src/editions/tables'
import { $Enums } from '../../apps/api/src/generated/prisma/client'
import { openWorld, type World } from '../world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

it.each(contentTables)('the columns of %s are the fields of its documents, and no others', async (table) => {
  const rows = await world.db.$queryRaw<Array<{ name: string }>>`
    select attname as name from pg_attribute
    where attrelid = ${`"${table}"`}::regclass and attnum > 0 and not attisdropped and attgenerated = ''`
  const described = columnsOf.get(table) ?? []
  const wanted = described.includes('slug') ? [...described, ...stampColumns] : described
  expect(rows.map(({ name }) => name).sort()).toEqual([...wanted].sort())
})

it.each([...closedLists()])(
  'Prisma knows the terms of %s and no others, the database knows them too',
  async (name, terms) => {
    const known = new Map<string, object>(Object.entries($Enums)).get(name) ?? {}
    expect(Object.keys(known).sort()).toEqual(valuesOf(terms).sort())
    const rows = await world.db.$queryRaw<Array<{ value: string }>>`
    select enumlabel as value from pg_enum where enumtypid = ${`"${name}"`}::regtype`
    // The database may know more: an enum only grows, so that the past can always be read.
    expect(rows.map(({ value }) => value)).toEqual(expect.arrayContaining(valuesOf(terms)))
  },
)

it('every foreign key has an index, in the present and in the past', async () => {
  const missing = await world.db.$queryRaw<Array<{ missing: string }>>`
    select c.conrelid::regclass || '.' || c.conname as missing from pg_constraint c
    cross join (values ('public'), ('history')) s(name)
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace
      and to_regclass(format('%I.%s', s.name, c.conrelid::regclass)) is not null
      and not exists (
        select from pg_index i
        join pg_attribute indexed on indexed.attrelid = i.indrelid and indexed.attnum = i.indkey[0]
        join pg_attribute keyed on keyed.attrelid = c.conrelid and keyed.attnum = c.conkey[1]
        where i.indrelid = to_regclass(format('%I.%s', s.name, c.conrelid::regclass)) and indexed.attname = keyed.attname)`
  expect(missing).toEqual([])
})
