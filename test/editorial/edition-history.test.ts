import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from './browser'
import { change, createEdition, publish, stage } from './drafting'
import { type Newsroom, openNewsroom } from './newsroom'

let newsroom: Newsroom
let ella: Browser
let tom: Browser
const person = { ella: '', tom: '', importer: '' }

beforeAll(async () => {
  // A morning there is still the day before in UTC, in which the first content was published.
  newsroom = await openNewsroom({ timeZone: 'Pacific/Auckland', content: 'FIRST_CONTENT' })
  ella = await newsroom.openAs('PUBLISHER')
  tom = await newsroom.openAs('EDITOR')
  person.ella = (await ella.ask('{ me { id } }')).data.me.id
  person.tom = (await tom.ask('{ me { id } }')).data.me.id
  const importer = await newsroom.database.owner.now.user.findFirstOrThrow({ where: { isSystem: true } })
  person.importer = importer.id

  // 10: begun and published by Ella, with an actor changed by Tom and a source that is new.
  const tenth = await createEdition(ella, { title: 'The tenth', kind: 'CORRECTION' })
  const { id } = (await ella.ask('{ actor(slug: "ruttig") { id } }')).data.actor
  const fields = { slug: 'thomas-ruttig', description: 'Told anew.' }
  await change(tom, 'ACTOR', id.replace('Actor:', ''), tenth, fields)
  const report = uuidv7()
  const document = { slug: 'a-report', title: 'A report', kind: 'ARTICLE' }
  await stage(ella, 'SOURCE', { edition: tenth, id: report, document })
  expect((await publish(ella, tenth)).__typename).toBe('PublishedEdition')
  // 11: withdraws it again.
  const eleventh = await createEdition(ella, { title: 'The eleventh', kind: 'RETRACTION' })
  const withdrawal = { edition: eleventh, kind: 'SOURCE', id: report, baseVersion: 1, lock: 0 }
  await ella.do('stageWithdrawal', withdrawal)
  expect((await publish(ella, eleventh)).__typename).toBe('PublishedEdition')
})
afterAll(() => newsroom.close())

async function numbers(filter: Record<string, unknown>, args = 'first: 50'): Promise<number[]> {
  const answer = await ella.ask(
    `query ($filter: EditionHistoryFilter) { editionHistory(filter: $filter, ${args}) { totalCount edges { node { number } } } }`,
    { filter },
  )
  expect(answer.errors).toBeUndefined()
  const found = answer.data.editionHistory.edges.map(({ node }: { node: { number: number } }) => node.number)
  expect(answer.data.editionHistory.totalCount).toBe(found.length)
  return found
}

describe('the history of the installation', () => {
  it('gives every edition, the newest first, or the oldest', async () => {
    expect(await numbers({})).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1])
    expect(await numbers({}, 'first: 50, oldestFirst: true')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  })

  it('is filtered by whoever began, published or last changed something', async () => {
    expect(await numbers({ person: person.ella })).toEqual([11, 10])
    expect(await numbers({ person: person.tom })).toEqual([10])
    expect(await numbers({ person: person.importer })).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1])
    expect(await numbers({ person: 'nobody' })).toEqual([])
  })

  it('is filtered by kind of edition', async () => {
    expect(await numbers({ kinds: ['CORRECTION'] })).toEqual([10, 3])
    expect(await numbers({ kinds: ['RETRACTION', 'CLARIFICATION'] })).toEqual([11, 5, 4])
    expect(await numbers({ kinds: [] })).toEqual([])
  })

  it('is filtered by document, by its id, its slug or a slug it had, also once it is withdrawn', async () => {
    const document = { kind: 'ACTOR', key: 'thomas-ruttig' }
    const bySlug = await numbers({ document })
    expect(bySlug[0]).toBe(10)
    expect(bySlug.at(-1)).toBe(1)
    expect(await numbers({ document: { ...document, key: 'ruttig' } })).toEqual(bySlug)
    const { id } = (await ella.ask('{ actor(slug: "thomas-ruttig") { id } }')).data.actor
    expect(await numbers({ document: { ...document, key: id } })).toEqual(bySlug)
    expect(await numbers({ document: { kind: 'SOURCE', key: 'a-report' } })).toEqual([11, 10])
    expect(await numbers({ document: { kind: 'STATEMENT', key: 'thomas-ruttig' } })).toEqual([])
    expect(await numbers({ document: { kind: 'STATEMENT', key: 'never used' } })).toEqual([])
  })

  it('is filtered by what it did to which kind of document, of one and the same change', async () => {
    expect(await numbers({ operations: ['WITHDRAW'] })).toEqual([11])
    expect(await numbers({ operations: ['WITHDRAW'], changed: ['SOURCE'] })).toEqual([11])
    expect(await numbers({ operations: ['WITHDRAW'], changed: ['ACTOR'] })).toEqual([])
    expect(await numbers({ changed: ['ACTOR'] })).toContain(10)
    expect(await numbers({ changed: ['ACTOR'] })).not.toContain(11)
  })

  it('is filtered by story as readers may filter it', async () => {
    const { data } = await ella.ask('{ stories { edges { node { slug } } } }')
    const [{ node }] = data.stories.edges
    const editions = await ella.ask(
      'query ($story: String!) { editions(story: $story, first: 50, includeMinor: true) { edges { node { number } } } }',
      { story: node.slug },
    )
    const told = editions.data.editions.edges.map((edge: { node: { number: number } }) => edge.node.number)
    expect(told.length).toBeGreaterThan(5)
    expect(await numbers({ story: node.slug }, 'first: 50, oldestFirst: true')).toEqual(told)
    expect(await numbers({ story: 'no-such-story' })).toEqual([])
  })

  it('is filtered by days of the newsroom, both ends counted', async () => {
    expect(await numbers({ from: '2019-02-12', until: '2019-02-14' })).toEqual([5, 4, 3])
    expect(await numbers({ until: '2019-02-07' })).toEqual([1])
    expect(await numbers({ until: '2019-02-06' })).toEqual([])
    expect(await numbers({ from: '2020-12-03' })).toEqual([11, 10, 9])
    expect(await numbers({ from: '2020-12-04' })).toEqual([11, 10])
    expect(await numbers({ from: '0001-01-01', until: '9999-12-31' })).toHaveLength(11)
    expect(await numbers({ from: '9999-12-31' })).toEqual([])
  })

  it('takes all filters together', async () => {
    const filter = { person: person.importer, kinds: ['UPDATE'], changed: ['MEETING'], from: '2019-02-08' }
    const found = await numbers(filter)
    expect(found.length).toBeGreaterThan(0)
    for (const number of found) expect([2, 6, 7, 8, 9]).toContain(number)
    expect(await numbers({ ...filter, person: person.tom })).toEqual([])
  })

  it('reads the same page by page, forward and back, within a filter', async () => {
    const ask = async (args: string) => {
      const { data } = await ella.ask(
        `{ editionHistory(filter: { person: "${person.importer}" }, ${args}) {
          edges { node { number } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`,
      )
      return data.editionHistory
    }
    const read = async (direction: 'forward' | 'back') => {
      const found: number[] = []
      let place = ''
      for (let pages = 0; pages < 9; pages++) {
        const size = direction === 'forward' ? `first: 4${place}` : `last: 4${place}`
        const page = await ask(size)
        const onPage = page.edges.map(({ node }: { node: { number: number } }) => node.number)
        expect(page.totalCount).toBe(9)
        if (direction === 'forward') found.push(...onPage)
        else found.unshift(...onPage)
        if (!(direction === 'forward' ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage)) break
        place =
          direction === 'forward'
            ? `, after: "${page.pageInfo.endCursor}"`
            : `, before: "${page.pageInfo.startCursor}"`
      }
      return found
    }
    expect(await read('forward')).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1])
    expect(await read('back')).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1])
  })

  it('is searched by number and words of a title, drafts first, without what was discarded', async () => {
    const draft = await createEdition(ella, { title: 'Café in Doha' })
    const discarded = await createEdition(ella, { title: 'Café in Moscow' })
    await ella.do('discardEdition', { id: discarded })
    const find = async (query: string) => {
      const answer = await ella.ask(
        'query ($query: String!) { findEditions(query: $query, first: 50) { title number } }',
        { query },
      )
      expect(answer.errors).toBeUndefined()
      return answer.data.findEditions.map(
        ({ number, title }: { number: number | null; title: string }) => number ?? title,
      )
    }
    expect(await find('CAFE')).toEqual(['Café in Doha'])
    expect((await find('doha'))[0]).toBe('Café in Doha')
    expect((await find('doha')).length).toBeGreaterThan(1)
    expect(await find('tenth the')).toEqual([10])
    expect((await find('1')).slice(0, 3)).toEqual([1, 11, 10])
    expect((await find('edition 10'))[0]).toBe(10)
    expect(await find('%')).toHaveLength(12)
    expect(await find('xyzzy')).toEqual([])
    await ella.do('discardEdition', { id: draft })
  })

  it('names people by words of their name or address', async () => {
    const find = async (query: string) =>
      (await ella.ask('query ($query: String) { people(query: $query) { name } }', { query })).data.people
    expect(await find('PARLEY import')).toEqual([{ name: 'Parley import' }])
    expect(await find('editor')).toEqual([{ name: 'A editor' }])
    expect(await find('nobody like this')).toEqual([])
  })

  it('is for those who work here, and so are the people', async () => {
    const query = '{ editionHistory { totalCount } }'
    expect((await newsroom.open().ask(query)).errors?.[0].extensions.code).toBe('UNAUTHENTICATED')
    expect((await newsroom.open().ask('{ people { id } }')).errors?.[0].extensions.code).toBe(
      'UNAUTHENTICATED',
    )
    for (const asked of [query, '{ people { name } }']) {
      const answer = await ella.askPublic(asked)
      expect(answer.errors?.[0].message).toContain('Cannot query field')
    }
    const { data } = await ella.ask('{ people { id name } }')
    expect(data.people.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining([person.ella, person.tom, person.importer]),
    )
  })
})
