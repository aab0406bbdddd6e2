import { afterAll, beforeAll, expect, it } from 'vitest'
import { enumFilters } from '../api/enum-filters'
import { createEdition, stage } from './drafting'
import { type Newsroom, openNewsroom } from './newsroom'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom({ content: 'FIRST_CONTENT' })
}, 120_000)
afterAll(() => newsroom.close())

it('every filter by a closed list answers alike now, then and next', async () => {
  const editor = await newsroom.openAs('EDITOR')
  const edition = await createEdition(editor, { title: 'One more source' })
  // Of a kind that no filter asks for, so that the three tenses hold the same answer.
  await stage(editor, 'SOURCE', { edition, document: { slug: 'one-more', title: 'One more', kind: 'OTHER' } })

  const now = await editor.askPublic(`query ${enumFilters}`)
  expect(now.errors).toBeUndefined()
  expect(now.data.a.totalCount + now.data.b.totalCount + now.data.f.totalCount).toBeGreaterThan(4)

  const then = await editor.askPublic(`query @asOf(edition: 9) ${enumFilters}`)
  expect(then.errors).toBeUndefined()
  expect(then.data).toEqual(now.data)

  const next = await editor.ask(`query @preview(edition: "${edition}") ${enumFilters}`)
  expect(next.errors).toBeUndefined()
  expect(next.data).toEqual(now.data)
})
