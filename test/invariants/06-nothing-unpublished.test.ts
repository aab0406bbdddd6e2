import { contentTables } from '@parley/shared/content/kinds'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../world'
import { fullStory } from './full-story'
import { connect, refusalOf } from './refused'

// What the GraphQL layer adds to this is proven beside it; here is what the database gives to no reader whatever is asked.
let world: World
let reader: pg.Client
beforeAll(async () => {
  world = await openWorld()
  const { ids, changes } = fullStory()
  await world.put(changes, { title: 'Published', internalNote: 'Between us.' })
  const draft = await world.draft({ title: 'A secret draft' })
  await world.stage({ editionId: draft.id, kind: 'MEETING', documentId: ids.meeting, document: null })
  reader = await connect(world.url)
  await reader.query(`set role parley_reader; set parley.as_of = '1'`)
})
afterAll(async () => {
  await reader.end()
  await world.close()
})

describe.each(['public', 'asof'])('invariant 6: the reader role in schema %s', (schema) => {
  it('sees published editions and changes, and no draft', async () => {
    const editions = await reader.query(`select title from ${schema}."Edition"`)
    expect(editions.rows).toEqual([{ title: 'Published' }])
    const changes = await reader.query(`select count(*)::int as count from ${schema}."Change"`)
    expect(changes.rows).toEqual([{ count: fullStory().changes.length }])
  })

  it.each([
    [
      'Edition',
      ['internalNote', 'createdById', 'createdAt', 'publishedById', 'discardedById', 'discardedAt', 'state'],
    ],
    ['Change', ['base', 'next', 'baseVersion', 'lock', 'editedById', 'editedAt']],
  ])('cannot name the internal columns of %s, nor select all of it', async (table, columns) => {
    for (const column of columns) {
      expect(await refusalOf(reader, [`select "${column}" from ${schema}."${table}"`]), column).toBe('42501')
    }
    expect(await refusalOf(reader, [`select * from ${schema}."${table}"`])).toBe('42501')
  })

  it('reads every content table', async () => {
    for (const table of contentTables) {
      const { rowCount } = await reader.query(`select id from ${schema}."${table}"`)
      expect(rowCount, table).toBeGreaterThan(0)
    }
  })
})

it('invariant 6: the reader role has no way to users, saves, history or the migrations', async () => {
  const hidden = [
    'public."User"',
    'public."Session"',
    'public."Account"',
    'public."ChangeSave"',
    'public."Comment"',
    'public."CommentMention"',
    'public."AuditEntry"',
    'public."OutboxEvent"',
    'public."Webhook"',
    'public."WebhookDelivery"',
    'public."DeliveryAttempt"',
    'asof."User"',
  ]
  const history = ['history."Actor"', 'history.preview', 'history.taken_out', 'public._prisma_migrations']
  for (const table of [...hidden, ...history]) {
    expect(await refusalOf(reader, [`select 1 from ${table}`]), table).toBe('42501')
  }
})

it('invariant 6: the reader role writes nothing, also under an edition', async () => {
  const tables = [...contentTables, 'Edition', 'Change', 'SlugUse']
  for (const table of tables) {
    const writes = [`delete from "${table}"`, `insert into "${table}" default values`, `truncate "${table}"`]
    for (const write of writes) expect(await refusalOf(reader, [write], { edition: 2 }), write).toBe('42501')
  }
  expect(await refusalOf(reader, [`update "Edition" set title = ''`])).toBe('42501')
})

it('invariant 6: an as-of moment shows no edition that came later', async () => {
  await reader.query(`set parley.as_of = '0'`)
  for (const table of ['Edition', 'Change', 'SlugUse', 'Actor']) {
    const { rows } = await reader.query(`select count(*)::int as count from asof."${table}"`)
    expect(rows, table).toEqual([{ count: 0 }])
  }
  await reader.query(`set parley.as_of = '1'`)
})

it('invariant 6: what a preview writes is seen by no other connection while it is open', async () => {
  const writer = await connect(world.url)
  await writer.query(`begin; select set_config('parley.edition', '2147483646', true)`)
  await writer.query(`update "Actor" set name = 'Previewed'`)
  const { rows } = await reader.query(`select name from "Actor" where name = 'Previewed'`)
  await writer.query('rollback')
  await writer.end()
  expect(rows).toEqual([])
})
