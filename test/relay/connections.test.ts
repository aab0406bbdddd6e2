import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findConnections, findFullest, type List } from './connections'
import { openTenses, type Tenses, tenses } from './tenses'
import { idsIn, readPage, walkBackward, walkForward } from './walk'

let record: Tenses

beforeAll(async () => {
  record = await openTenses()
}, 120_000)
afterAll(() => record.close())

/** Lists of one kind that are told apart from all others by their cursors. */
const foreign = 'sources(first: 1, orderBy: TITLE_DESCENDING) { pageInfo { endCursor } }'

test('the walk finds the lists at the root and inside documents', () => {
  const names = findConnections().map(({ name }) => name)
  for (const name of ['Query.timeline', 'Track.meetings', 'Source.citations', 'Meeting.revisions']) {
    expect(names).toContain(name)
  }
})

describe.each(findConnections())('$name', (connection) => {
  let list: List

  beforeAll(async () => {
    list = await findFullest(record.askIn('now'), record.newsroom, connection)
  })

  test.each(tenses)('reads the same forward, backward and at once, %s', async (tense) => {
    const ask = record.askIn(tense)
    const whole = await walkForward(ask, list, 100)
    const ids = idsIn(whole)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(0)
    expect(whole[0]?.totalCount).toBe(ids.length)

    const size = Math.max(1, Math.ceil(ids.length / 3))
    const forward = await walkForward(ask, list, size)
    const backward = await walkBackward(ask, list, size)
    expect(idsIn(forward)).toEqual(ids)
    expect(idsIn(backward)).toEqual(ids)
    for (const pages of [forward, backward]) {
      const count = pages.length
      expect(pages.map(({ pageInfo }) => pageInfo.hasPreviousPage)).toEqual(
        pages.map((_, index) => index > 0),
      )
      expect(pages.map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual(
        pages.map((_, index) => index < count - 1),
      )
      for (const { edges, pageInfo } of pages) {
        expect(pageInfo.startCursor).toBe(edges[0]?.cursor)
        expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor)
      }
    }
  })

  test('gives nothing for a page of none, and says whether there is something', async () => {
    const ask = record.askIn('now')
    const none = { startCursor: null, endCursor: null }
    const first = await readPage(ask, list, 'first: 0')
    expect(first.edges).toEqual([])
    expect(first.pageInfo).toEqual({ ...none, hasNextPage: true, hasPreviousPage: false })
    const last = await readPage(ask, list, 'last: 0')
    expect(last.edges).toEqual([])
    expect(last.pageInfo).toEqual({ ...none, hasNextPage: false, hasPreviousPage: true })
  })

  test('refuses a page it cannot give, in a sentence that names the argument', async () => {
    const ask = record.askIn('now')
    const { data } = await ask(foreign)
    const other = connection.field === 'sources' ? 'WyJGb3JlaWduIiwxXQ' : data.sources.pageInfo.endCursor
    const refusals: Array<[args: string, argument: string]> = [
      ['first: 1, last: 1', 'last'],
      ['first: 101', 'first'],
      ['last: 101', 'last'],
      ['first: -1', 'first'],
      ['last: -1', 'last'],
      ...['nonsense', '', other].flatMap(
        (cursor): Array<[string, string]> => [
          [`after: "${cursor}"`, 'after'],
          [`before: "${cursor}"`, 'before'],
        ],
      ),
    ]
    for (const [args, argument] of refusals) {
      const { errors } = await ask(list.query(args))
      expect(errors, args).toEqual([
        expect.objectContaining({
          message: expect.stringMatching(/\.$/),
          extensions: expect.objectContaining({ code: 'INVALID', argument }),
        }),
      ])
      expect(errors?.[0].path.at(-1)).toBe('list')
    }
  })
})
