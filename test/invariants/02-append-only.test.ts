import { contentTables } from '@parley/shared/content/kinds'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../world'
import { dumpTraces } from './dump'
import { fullStory } from './full-story'
import { connect, previewNumber, refusalOf } from './refused'

let world: World
let sql: pg.Client
let draftId: string
beforeAll(async () => {
  world = await openWorld()
  sql = await connect(world.url)
  const { ids, changes } = fullStory()
  await world.put(changes)
  const draft = await world.draft()
  draftId = draft.id
  await world.stage({ editionId: draftId, kind: 'MEETING', documentId: ids.meeting, document: null })
})
afterAll(async () => {
  await sql.end()
  await world.close()
})

const columnOf: Record<string, string> = { Edition: 'title', Change: 'version', SlugUse: 'slug' }
const recordTables = Object.keys(columnOf).map((table) => `public."${table}"`)
const historyTables = contentTables.map((table) => `history."${table}"`)

describe.each([...recordTables, ...historyTables])('invariant 2: %s is append-only', (table) => {
  const column = columnOf[table.split('"')[1] ?? ''] ?? '"toEdition"'
  const published =
    table === 'public."Edition"' ? 'number = 1' : table === 'public."Change"' ? '"editionNumber" = 1' : 'true'
  const statements = {
    update: `update ${table} set ${column} = ${column} where ${published}`,
    delete: `delete from ${table} where ${published}`,
    truncate: `truncate ${table} cascade`,
  }

  it.each(Object.entries(statements))('refuses to %s, whatever edition is set', async (_, statement) => {
    const before = await dumpTraces(world.db)
    for (const edition of [undefined, 1, 2, previewNumber]) {
      expect(await refusalOf(sql, [statement], edition === undefined ? {} : { edition })).toBe('PA002')
    }
    expect(await dumpTraces(world.db)).toEqual(before)
  })
})

it.each(contentTables)('invariant 2: nobody adds a version of %s by hand', async (table) => {
  const add = `insert into history."${table}" ("fromEdition", "toEdition", id) values (1, 2, gen_random_uuid())`
  expect(await refusalOf(sql, [add], { edition: 2 })).toBe('PA002')
})

it('invariant 2: nobody adds a change to a published edition, takes one out, or moves one in', async () => {
  const [edition] = await world.db.edition.findMany({ where: { number: 1 } })
  const move = (to: string, from: string) =>
    `update "Change" set "editionId" = '${to}' where "editionId" = '${from}'`
  expect(await refusalOf(sql, [move(edition?.id ?? '', draftId)])).toBe('PA002')
  expect(await refusalOf(sql, [move(draftId, edition?.id ?? '')])).toBe('PA002')
  const copy = `insert into "Change" (id, "editionId", kind, "documentId", operation, "baseVersion", lock, "editedById", "editedAt")
    select gen_random_uuid(), '${edition?.id}', kind, gen_random_uuid(), operation, 0, 1, "editedById", now() from "Change" limit 1`
  expect(await refusalOf(sql, [copy])).toBe('PA002')
})

it('invariant 2: a draft change cannot be given a number, by which it would be public', async () => {
  const number = (version: number | null) =>
    `update "Change" set "editionNumber" = 1, version = ${version} where "editionId" = '${draftId}'`
  expect(await refusalOf(sql, [number(null)])).toBe('23514')
  expect(await refusalOf(sql, [number(9)])).not.toBeNull()
  expect(await refusalOf(sql, [`update "Edition" set state = 'PUBLISHED' where id = '${draftId}'`])).toBe(
    '23514',
  )
})

it('invariant 2: an edition is not published while it has changes that are not', async () => {
  const publish = `update "Edition" set number = 2, "publishedAt" = clock_timestamp(), state = 'PUBLISHED', digest = '',
    "publishedById" = "createdById" where id = '${draftId}'`
  expect(await refusalOf(sql, [publish])).toBe('PA003')
})
