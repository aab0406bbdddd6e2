import { createHash } from 'node:crypto'
import { type Document, parseDocument } from '@parley/shared/content/document'
import { type Field, fieldsOf } from '@parley/shared/content/field'
import { allKinds, contentTables, kindOf } from '@parley/shared/content/kinds'
import { searchedTables, searchOf } from '@parley/shared/content/searched'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { z } from 'zod'
import { findHistoryDrift } from '../../apps/api/src/core/migrate/history-drift'
import { migrateDatabase } from '../../apps/api/src/core/migrate/migrate-database'
import { startApiOver, type TestApi } from '../api/api'
import { fullStory } from '../invariants/full-story'
import { openWorld, type PutInput, type World } from '../world'
import { hits, toldHits } from './ask'

interface Planted {
  word: string
  slug: string
  field: string
  search: string
}

let world: World
let api: TestApi
const planted: Planted[] = []

/** A word of its own in every text of every kind, where the description of the field lets it stand. */
beforeAll(async () => {
  world = await openWorld()
  const changes = fullStory().changes.map((change) => ({ ...change, document: plant(change) }))
  await world.put(changes as PutInput[]) // parsed where it was planted
  api = await startApiOver(world.url)
})
afterAll(async () => {
  await api.close()
  await world.close()
})

type Fields = Record<string, unknown>

function plant({ kind, document }: PutInput): Document {
  const parsed = parseDocument(kind, document)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues))
  let whole = parsed.document
  if (kind === 'STATEMENT') whole = { ...whole, form: 'MIXED', paraphrase: 'So it is.' }
  for (const { at, name, field } of textsOf(kindOf(kind).schema, whole)) {
    const word = wordNumber(planted.length)
    const tried = structuredClone(whole)
    at(tried)[name] = field.type === 'words' ? [word] : word
    const parsed = parseDocument(kind, tried)
    // A code takes no word: it says so itself, and says that it is not searched.
    if (!parsed.ok) expect(searchOf(field), `${kind}.${name}`).toBe('no')
    else {
      whole = parsed.document
      planted.push({ word, slug: whole.slug, field: `${kind}.${name}`, search: searchOf(field) })
    }
  }
  return whole
}

/** Twelve letters, not like any other such word. */
function wordNumber(number: number): string {
  const digits = createHash('sha1').update(String(number)).digest('hex').slice(0, 12)
  return [...digits].map((digit) => 'bcdfghjklmnprstv'[Number.parseInt(digit, 16)]).join('')
}

interface Text {
  at: (document: Fields) => Fields
  name: string
  field: Field
}

function textsOf(schema: z.ZodObject, value: Fields, at: Text['at'] = (document) => document): Text[] {
  return fieldsOf(schema).flatMap(([name, field]): Text[] => {
    if (field.type === 'text' || field.type === 'words') return [{ at, name, field }]
    if (field.type !== 'list') return []
    const items = value[name] as Fields[] // a list of a parsed document
    return items.flatMap((item, index) =>
      textsOf(field.list.item, item, (document) => (at(document)[name] as Fields[])[index] as Fields),
    )
  })
}

it('a text of every kind is found by its words, in the document it belongs to, or says that it is not searched', async () => {
  expect(new Set(planted.map(({ field }) => field.split('.')[0]))).toEqual(
    new Set(allKinds.map(({ kind }) => kind)),
  )
  for (const { word, slug, field, search } of planted) {
    for (const tense of ['', '@asOf(edition: 1)']) {
      const found = toldHits(
        await api.ask(`query ($word: String!) ${tense} { search(query: $word) { ${hits} } }`, { word }),
      )
      const expected = search === 'no' ? [] : [slug]
      expect(
        found.map((hit) => hit.slug),
        `${field} ${tense}`,
      ).toEqual(expected)
      if (search !== 'no') expect(found[0]?.excerpt, field).toBe(`[${word}]`)
    }
  }
})

it('what a list says is told of the document it belongs to, with the item', async () => {
  const heading = planted.find(({ field }) => field === 'STORY.heading')
  const [hit] = toldHits(
    await api.ask(`query ($word: String!) { search(query: $word) { ${hits} } }`, {
      word: heading?.word,
    }),
  )
  expect(hit).toMatchObject({
    kind: 'STORY',
    label: 'Sections › Heading',
    path: `sections.${hit?.itemId}.heading`,
  })
})

it('what is searched is derived and indexed in the present and in the past, and nothing else is', async () => {
  const { rows } = await query(`
    select c.relnamespace::regnamespace::text as schema, c.relname as table, a.attname as name,
      exists (select from pg_index i join pg_class g on g.oid = i.indexrelid join pg_am m on m.oid = g.relam
        where i.indrelid = c.oid and m.amname = 'gin' and a.attnum = any(i.indkey)) as indexed
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relkind = 'r' and not a.attisdropped and a.attname in ('searchNames', 'searchWords') order by 1, 2, 3`)
  const expected = ['history', 'public'].flatMap((schema) =>
    [...searchedTables]
      .sort((a, b) => (a.table < b.table ? -1 : 1))
      .flatMap(({ table, columns }) => {
        const names = columns.some(({ search }) => search === 'name') ? ['searchNames'] : []
        return [...names, 'searchWords'].map((name) => ({ schema, table, name, indexed: true }))
      }),
  )
  expect(rows).toEqual(expected)
})

it('what is searched may change: it is derived anew, in the past too, and a second migrate changes nothing', async () => {
  const word = planted.find(({ field }) => field === 'ACTOR.description')?.word
  const without = searchedTables.map(({ table, columns }) => ({
    table,
    columns: columns.filter(({ name }) => name !== 'description'),
  }))
  const count = async (tense: string) =>
    (await api.ask(`{ search(query: "${word}") { totalCount } }`.replace('{', `query ${tense} {`))).data
      .search.totalCount
  const migrate = (tables: typeof searchedTables) =>
    migrateDatabase({ url: world.url, contentTables, searchedTables: tables })
  const files = async () =>
    (
      await query(
        `select relname, relfilenode from pg_class where relname ~ '^Actor' and relkind in ('r', 'i') order by oid`,
      )
    ).rows

  await migrate(without)
  expect([await count(''), await count('@asOf(edition: 1)')]).toEqual([0, 0])
  await migrate(searchedTables)
  expect([await count(''), await count('@asOf(edition: 1)')]).toEqual([1, 1])
  const before = await files()
  await migrate(searchedTables)
  expect(await files()).toEqual(before)
  const client = new pg.Client(world.url)
  await client.connect()
  expect(await findHistoryDrift(client, contentTables)).toEqual([])
  await client.end()
})

async function query(sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client(world.url)
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}
