import { allKinds, contentTables } from '@parley/shared/content/kinds'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importRecord } from '../../apps/api/src/editions/import-record'
import { openWorld, type World } from '../world'
import { dumpLive, dumpTraces } from './dump'
import { fullStory } from './full-story'
import { exportRecord } from './record'
import { connect, previewNumber, refusalOf } from './refused'

let world: World
let sql: pg.Client
beforeAll(async () => {
  world = await openWorld()
  sql = await connect(world.url)
  await world.put(fullStory().changes)
})
afterAll(async () => {
  await sql.end()
  await world.close()
})

const writes = (table: string) => ({
  insert: `insert into "${table}" (id) values (gen_random_uuid())`,
  update: `update "${table}" set id = id`,
  delete: `delete from "${table}"`,
  truncate: `truncate "${table}" cascade`,
})

describe.each(contentTables)('invariant 1: nobody writes %s outside an edition', (table) => {
  it('has rows to try it on', async () => {
    const { rows } = await sql.query(`select count(*)::int as count from "${table}"`)
    expect(rows[0].count).toBeGreaterThan(0)
  })

  it.each(Object.entries(writes(table)))('refuses to %s by direct SQL', async (verb, statement) => {
    const before = await dumpTraces(world.db)
    expect(await refusalOf(sql, [statement]), 'with no edition').toBe(verb === 'truncate' ? 'PA002' : 'PA001')
    expect(await refusalOf(sql, [statement], { edition: 1 }), 'in a published edition').toBe('PA002')
    expect(await dumpTraces(world.db)).toEqual(before)
  })

  it('refuses to commit under a number that no edition has, and under that of a preview', async () => {
    const before = await dumpTraces(world.db)
    for (const statement of [`update "${table}" set ${changeOf(table)}`, `delete from "${table}"`]) {
      const checked = [statement, 'set constraints all immediate']
      const codes = ['PA003', '23503']
      expect(codes).toContain(await refusalOf(sql, [statement], { edition: 2 }))
      expect(['PA005', '23503']).toContain(await refusalOf(sql, [statement], { edition: previewNumber }))
      expect(['PA005', '23503']).toContain(await refusalOf(sql, checked, { edition: previewNumber }))
    }
    expect(await dumpTraces(world.db)).toEqual(before)
  })
})

/** A change of each row that breaks no rule of its table. */
function changeOf(table: string): string {
  return allKinds.some((kind) => kind.table === table) ? `slug = slug || '-x'` : 'position = position + 7'
}

it('invariant 1: an empty edition number is no number', async () => {
  expect(await refusalOf(sql, [`set local parley.edition = ''`, `update "Actor" set name = 'x'`])).toBe(
    'PA001',
  )
})

it('invariant 1: slugs are claimed only by the edition that is being published', async () => {
  const claim = (edition: number) =>
    `insert into "SlugUse" (kind, slug, "documentId", edition) values ('ACTOR', 'claimed', gen_random_uuid(), ${edition})`
  expect(await refusalOf(sql, [claim(1)])).toBe('PA001')
  expect(await refusalOf(sql, [claim(1)], { edition: 1 })).toBe('PA002')
  expect(await refusalOf(sql, [claim(2)], { edition: 2 })).toBe('PA003')
  expect(await refusalOf(sql, [claim(previewNumber)], { edition: previewNumber })).toBe('PA005')
})

describe('invariant 1: a record is imported only into an empty one', () => {
  it('refuses to import where something is published, and leaves nothing', async () => {
    const record = await exportRecord(world.db)
    const before = await dumpTraces(world.db)
    await expect(importRecord(world.db, record, { timeZone: 'UTC' })).rejects.toThrow('empty installation')
    expect(await dumpTraces(world.db)).toEqual(before)
  })

  it.each([
    ['rise', ['2019-02-06T18:00:00Z', '2019-02-06T18:00:00Z'], 'does not follow'],
    ['lie in the past', ['2019-02-06T18:00:00Z', '2999-01-01T00:00:00Z'], 'in the past'],
  ])('imports nothing at all when its times do not %s', async (_, times, message) => {
    const other = await openWorld()
    const [first] = await exportRecord(world.db)
    if (!first) throw new Error('There is an edition to import.')
    const [change] = first.changes
    if (!change) throw new Error('It has a change.')
    const source = { ...first, changes: first.changes.filter(({ kind }) => kind === 'SOURCE') }
    const renamed = {
      ...source,
      changes: source.changes.map((each) => ({ ...each, document: retitled(each.document) })),
    }
    const record = [source, renamed].map((edition, index) => ({
      ...edition,
      publishedAt: times[index] ?? '',
    }))
    await expect(importRecord(other.db, record, { timeZone: 'UTC' })).rejects.toThrow(message)
    expect(await other.db.edition.count()).toBe(0)
    expect((await dumpLive(other.db)).Source).toEqual([])
    await other.close()
  })

  it('refuses an edition that is published in the past or the future, or out of its turn', async () => {
    const draft = await world.draft()
    const publish = (number: number, at: string, more = '') =>
      refusalOf(sql, [
        `update "Edition" set number = ${number}, "publishedAt" = ${at}, state = 'PUBLISHED', digest = '',
          "publishedById" = "createdById" ${more} where id = '${draft.id}'`,
      ])
    expect(await publish(2, `now() - interval '1 hour'`)).toBe('PA003')
    const [newest] = await world.db.$queryRaw<
      [{ at: string }]
    >`select max("publishedAt")::text as at from "Edition"`
    expect(await publish(2, `'${newest.at}'::timestamptz + interval '1 ms'`)).toBe('PA004')
    expect(await publish(2, `now() + interval '1 hour'`)).toBe('PA004')
    expect(await publish(3, 'clock_timestamp()')).toBe('PA003')
    expect(await publish(1, 'clock_timestamp()')).toBe('PA003')
    expect(await publish(2, `'${newest.at}'::timestamptz + interval '1 ms'`, ', imported = true')).toBe(
      'PA004',
    )
    expect(await refusalOf(sql, [`update "Edition" set number = 2 where id = '${draft.id}'`])).toBe('PA003')
  })
})

function retitled(document: unknown): unknown {
  return typeof document === 'object' ? { ...document, title: 'Another title' } : document
}
