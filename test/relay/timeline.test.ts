import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Ask, openTenses, type Tenses, tenses } from './tenses'

let record: Tenses

beforeAll(async () => {
  record = await openTenses(2)
}, 120_000)
afterAll(() => record.close())

interface Edge {
  cursor: string
  isSurelyAfterPrevious: boolean | null
  node: { id: string }
}

async function read(ask: Ask, args: string): Promise<Edge[]> {
  const { data, errors } = await ask(
    `timeline(${args}) { edges { cursor isSurelyAfterPrevious node { id } } }`,
  )
  if (errors) throw new Error(JSON.stringify(errors))
  return data.timeline.edges
}

const told = (edges: Edge[]) =>
  edges.map(({ node, isSurelyAfterPrevious }) => `${node.id} ${isSurelyAfterPrevious}`)

test.each(tenses)('an entry says the same of the one before it on every page, %s', async (tense) => {
  const ask = record.askIn(tense)
  const whole = await read(ask, 'first: 100')
  const all = told(whole)
  const marks = whole.map(({ isSurelyAfterPrevious }) => isSurelyAfterPrevious)
  // The first has nothing before it; of the others some can be told apart from the one before them, and some cannot.
  expect(marks[0]).toBeNull()
  expect(new Set(marks.slice(1))).toEqual(new Set([true, false]))

  for (let at = 1; at < whole.length; at += 3) {
    const cursor = whole[at - 1]?.cursor
    const end = Math.min(at + 4, whole.length)
    expect(told(await read(ask, `first: 4, after: "${cursor}"`))).toEqual(all.slice(at, end))
    const next = whole[end]?.cursor
    const before = next ? `, before: "${next}"` : ''
    expect(told(await read(ask, `last: 4${before}`))).toEqual(all.slice(Math.max(0, end - 4), end))
    // Both ends given: read backward, the page stops short of what stands before it.
    expect(told(await read(ask, `last: 10, after: "${cursor}"${before}`))).toEqual(all.slice(at, end))
  }
})

test('an entry is told from the one before it also when the cursor was taken from one that is gone', async () => {
  const ask = record.askIn('now')
  const [, gone] = await read(ask, 'first: 2')
  // A filter takes the entry out of the list, as a withdrawal does; its cursor still says where it stood.
  const typename = gone?.node.id.split(':')[0]?.toUpperCase()
  const kinds = ['MEETING', 'DEVELOPMENT', 'STATEMENT'].filter((kind) => kind !== typename).join(', ')
  const whole = await read(ask, `first: 100, kinds: [${kinds}]`)
  const after = await read(ask, `first: 5, kinds: [${kinds}], after: "${gone?.cursor}"`)
  const start = whole.findIndex(({ node }) => node.id === after[0]?.node.id)
  expect(start).toBeGreaterThanOrEqual(0)
  expect(told(after)).toEqual(told(whole).slice(start, start + 5))
})
