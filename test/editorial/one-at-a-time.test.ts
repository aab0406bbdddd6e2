import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from './browser'
import { change, createEdition } from './drafting'
import { type Newsroom, openNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Browser
let draft: string
const warnings: string[] = []
const keep = (warning: Error) => warnings.push(warning.message)

beforeAll(async () => {
  process.on('warning', keep)
  newsroom = await openNewsroom({ content: 'FIRST_CONTENT' })
  editor = await newsroom.openAs('EDITOR')
  draft = await createEdition(editor)
  const { data } = await editor.ask('{ tracks(first: 1) { edges { node { id } } } }')
  const id = data.tracks.edges[0].node.id.replace('Track:', '')
  const staged = await change(editor, 'TRACK', id, draft, { summary: 'Told anew.' })
  expect(staged.__typename).toBe('StagedChange')
})
afterAll(async () => {
  await newsroom.close()
  process.off('warning', keep)
})

const wide = `{
  stories { edges { node { headline sections { heading } tracks { name } } } totalCount }
  tracks { edges { node { name meetings { totalCount } revisions { totalCount } } } totalCount }
  actors(first: 50) { edges { node { name participations { totalCount } revisions { totalCount } } } totalCount }
  meetings { edges { node { title participations { actor { name } } revisions { totalCount } } } totalCount }
  editions(includeMinor: true) {
    edges { node { number createdBy { name } publishedBy { name } reverts { number } changes { title } } }
    totalCount
  }
}`

test('in each of the three tenses a wide query gives its connection one statement at a time', async () => {
  const tenses = ['', '@asOf(edition: 5)', `@preview(edition: "${draft}")`]
  for (const tense of tenses) {
    const answer = await editor.ask(`query ${tense} ${wide}`)
    expect(answer.errors).toBeUndefined()
    expect(answer.data.tracks.totalCount).toBeGreaterThan(0)
  }
  expect(await concurrencyWarnings()).toEqual([])
})

// Last, for it is given once in a process: without this nobody would know that the test above can fail.
test('pg warns of a connection that is given several statements at once', async () => {
  const client = new pg.Client({ connectionString: newsroom.database.pool.options.connectionString })
  await client.connect()
  await Promise.all([client.query('select 1'), client.query('select 2'), client.query('select 3')])
  await client.end()
  expect(await concurrencyWarnings()).toHaveLength(1)
})

async function concurrencyWarnings(): Promise<string[]> {
  // Node emits a warning in a later turn of the event loop.
  await delay(10)
  return warnings.filter((message) => message.includes('already executing a query'))
}
