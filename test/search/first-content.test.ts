import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi, type TestApi } from '../api/api'
import { hits, toldHits } from './ask'

let api: TestApi
beforeAll(async () => {
  api = await startApi('FIRST_CONTENT')
}, 120_000)
afterAll(() => api.close())

async function search(query: string, args = '', tense = '') {
  return toldHits(
    await api.ask(`query ($query: String!) ${tense} { search(query: $query ${args}) { ${hits} } }`, {
      query,
    }),
  )
}

describe('a name is found', () => {
  it.each([
    ['united states', 'united-states', 'NAME', '[United] [States]'],
    ['Washington', 'united-states', 'OTHER_NAME', '[Washington]'],
    ['Ashraf', 'ghani', 'START_OF_NAME', '[Ashraf] Ghani'],
    ['ghani ashraf', 'ghani', 'WORDS_OF_NAME', '[Ashraf] [Ghani]'],
    ['khal', 'khalilzad', 'WORDS_OF_NAME', 'Zalmay [Khalilzad]'],
    ['KHALILZAD', 'khalilzad', 'WORDS_OF_NAME', 'Zalmay [Khalilzad]'],
    ['Khálílzad', 'khalilzad', 'WORDS_OF_NAME', 'Zalmay [Khalilzad]'],
    ['Chalilzad', 'khalilzad', 'LIKE_NAME', 'Zalmay [Khalilzad]'],
    ['Khalilzaad', 'khalilzad', 'LIKE_NAME', 'Zalmay [Khalilzad]'],
    ['zalmay kalilzad', 'khalilzad', 'LIKE_NAME', '[Zalmay] [Khalilzad]'],
    ['Katar', 'qatar', 'LIKE_NAME', '[Qatar]'],
    ['Hamed Karzai', 'karzai', 'LIKE_NAME', '[Hamid] [Karzai]'],
    ['lavrof', 'lavrov', 'LIKE_NAME', 'Sergei [Lavrov]'],
    ['Лавров', 'lavrov', 'WORDS_OF_NAME', 'Sergei [Lavrov]'],
    ['Халилзад', 'khalilzad', 'WORDS_OF_NAME', 'Zalmay [Khalilzad]'],
    ['طالبان', 'taliban', 'LIKE_NAME', '[Taliban]'],
  ])('by %s', async (query, slug, rank, excerpt) => {
    const found = (await search(query, ', kinds: [ACTOR]')).find((hit) => hit.slug === slug)
    expect(found).toMatchObject({ rank, excerpt })
  })

  it('before a text, whole before begun before like it, and of equals the shorter first', async () => {
    const found = await search('moscow', ', first: 100')
    const order = ['NAME', 'OTHER_NAME', 'START_OF_NAME', 'START_OF_OTHER_NAME', 'WORDS_OF_NAME', 'LIKE_NAME']
    const places = found.map(({ rank }) => [...order, 'WORDS_IN_A_ROW', 'WORDS'].indexOf(rank))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(new Set(found.map(({ rank }) => rank)).size).toBeGreaterThan(2)
    expect(found[0]).toMatchObject({ slug: 'moscow', kind: 'TRACK', rank: 'OTHER_NAME', excerpt: '[Moscow]' })
  })

  it('misspelled, of equally like names the shorter first', async () => {
    expect((await search('Taleban'))[0]).toMatchObject({ slug: 'taliban', rank: 'LIKE_NAME' })
    expect((await search('Rusia'))[0]).toMatchObject({ slug: 'russia', rank: 'LIKE_NAME' })
  })

  it('but four letters or fewer must be spelled right', async () => {
    expect(await search('Iraq')).toEqual([])
    expect(await search('Dohe', ', kinds: [TRACK]')).toEqual([])
  })
})

describe('a text is found', () => {
  it.each([
    ['civil war collapse', 'STATEMENT', 'Quoted words'],
    ['monopolizing', 'STATEMENT', 'Quoted words'],
    ['foreign minister', 'ACTOR', 'Relations › Title'],
    ['high peace council', 'STORY', 'Sections › Text'],
    ['islamic emirate recognized', 'DEVELOPMENT', 'Participants › Named as'],
    ['rival aims risk', 'STORY', 'Sections › Text'],
    ['Interfax', 'SOURCE', 'Publisher'],
  ])('by %s: %s, in its %s', async (query, kind, label) => {
    const found = await search(query, ', first: 100')
    expect(found).toContainEqual(expect.objectContaining({ kind, label }))
  })

  it('to the letter too, words like "the" among them when there are no others', async () => {
    expect((await search('the')).length).toBeGreaterThan(10)
    const [story] = await search('Two tracks toward peace')
    expect(story).toMatchObject({ slug: 'two-tracks', rank: 'START_OF_NAME' })
  })

  it('while its last word is still being typed', async () => {
    const whole = (await search('durable peace')).map(({ slug }) => slug)
    expect(whole.length).toBeGreaterThan(0)
    for (const typed of ['durable pea', 'durable peac'])
      expect((await search(typed)).map(({ slug }) => slug)).toEqual(whole)
  })

  it('once for its document, with the best field and at most three others', async () => {
    const found = await search('taliban', ', first: 100')
    expect(new Set(found.map(({ kind, slug }) => `${kind} ${slug}`)).size).toBe(found.length)
    expect(Math.max(...found.map(({ others }) => others.length))).toBe(3)
  })
})

it.each(['', '  ', '—…!?', '%', '_', '\\', '& | ! :* <->', '(', "'", '"', '\0', '\u0001'])(
  'nothing to ask by finds nothing: %j',
  async (query) => {
    const answer = await api.ask(
      'query ($query: String!) { search(query: $query) { totalCount edges { cursor } } }',
      {
        query,
      },
    )
    expect(answer.errors).toBeUndefined()
    expect(answer.data.search).toEqual({ totalCount: 0, edges: [] })
  },
)

it.each([
  "Lavrov's",
  'lavrov & !x | y:*',
  'lavrov%',
  'la\0vrov',
  'lavrov\\',
  "lavrov'; drop table",
  'lavrov <-> (x',
  'lavrov:*A',
])('signs are plain text that separates words: %j', async (query) => {
  const answer = await api.ask('query ($query: String!) { search(query: $query) { totalCount } }', { query })
  expect(answer.errors).toBeUndefined()
})

it.each([
  ['x'.repeat(201), 'at most 200 characters'],
  [Array.from({ length: 17 }, (_, index) => `w${index}`).join(' '), 'at most 16 words'],
])('a question that is too long is refused, naming the argument and its limit', async (query, message) => {
  const answer = await api.ask('query ($query: String!) { search(query: $query) { totalCount } }', { query })
  expect(answer.errors).toMatchObject([
    { message: expect.stringContaining(message), extensions: { code: 'INVALID', argument: 'query' } },
  ])
})

it('only the kinds that were asked for are found, in every list of kinds', async () => {
  const all = await search('taliban', ', first: 100')
  for (const kind of ['ACTOR', 'TRACK', 'STATEMENT', 'SOURCE', 'STORY'])
    expect(await search('taliban', `, first: 100, kinds: [${kind}]`)).toEqual(
      all.filter((hit) => hit.kind === kind),
    )
  expect(await search('taliban', ', kinds: []')).toEqual([])
})

it.each(['', '@asOf(edition: 9)'])('pages read the same forward, backward and at once %s', async (tense) => {
  const read = async (args: string) => {
    const answer = await api.ask(`query ${tense} { search(query: "talks", ${args}) { ${hits} } }`)
    return { slugs: toldHits(answer).map(({ slug }) => slug), ...answer.data.search }
  }
  const whole = await read('first: 100')
  expect(whole.totalCount).toBe(whole.slugs.length)
  expect(whole.slugs.length).toBeGreaterThan(12)
  const forward: string[] = []
  for (let args = 'first: 5'; ; ) {
    const page = await read(args)
    forward.push(...page.slugs)
    if (!page.pageInfo.hasNextPage) break
    args = `first: 5, after: "${page.pageInfo.endCursor}"`
  }
  expect(forward).toEqual(whole.slugs)
  const backward: string[] = []
  for (let args = 'last: 4'; ; ) {
    const page = await read(args)
    backward.unshift(...page.slugs)
    if (!page.pageInfo.hasPreviousPage) break
    args = `last: 4, before: "${page.pageInfo.startCursor}"`
  }
  expect(backward).toEqual(whole.slugs)
})

it('a cursor of another question is refused', async () => {
  const first = await api.ask('{ search(query: "talks", first: 1) { pageInfo { endCursor } } }')
  const { endCursor } = first.data.search.pageInfo
  const answer = await api.ask(`{ search(query: "peace", first: 1, after: "${endCursor}") { totalCount } }`)
  expect(answer.errors).toMatchObject([{ extensions: { code: 'INVALID', argument: 'after' } }])
})

it.each(['public', 'asof'])('the indexes answer in %s', async (schema) => {
  const plan = async (condition: string) => {
    await api.record.query('begin')
    // The first content is small: to read it all would cost less than to look anything up.
    await api.record.query(`select set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true), set_config('search_path', 'asof,public', true),
      set_config('parley.as_of', '9', true), set_config('pg_trgm.strict_word_similarity_threshold', '0.4', true)`)
    // For nine editions so would the indexes that begin or end with them: with those gone, the others must do.
    await api.record.query(
      'drop index history."Actor_fromEdition_idx"; alter table history."Actor" drop constraint "Actor_pkey"',
    )
    const rows = await api.record.query(`explain select id from ${schema}."Actor" where ${condition}`)
    await api.record.query('rollback')
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  }
  expect(await plan(`"searchWords" @@ to_tsquery('search_english', 'peace')`)).toMatch(
    /Actor_searchWords_idx/,
  )
  const name = `("searchNames" like '% lavrof%' or "searchNames" %>> 'lavrof')`
  expect((await plan(name)).match(/Actor_searchNames_idx/g)).toHaveLength(2)
})
