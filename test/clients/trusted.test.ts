import { expect, test } from 'vitest'
import { sha256 } from '../../apps/api/src/trusted/document-id'
import { persistedQuery, useFrontend } from './use-frontend'

const { write, register, count, stored, post, get } = useFrontend()

test('a registered document is asked by GET and POST, in both protocols, with its variables', async () => {
  write(
    'page.graphql',
    'query Page($n: Int!) { meetings(first: $n) { edges { node { id } } pageInfo { hasNextPage } } }',
  )
  await register()
  const { hash } = await stored('Page')
  const answered = { status: 200, data: { meetings: { edges: [], pageInfo: { hasNextPage: false } } } }
  const variables = { n: 3 }
  const asText = JSON.stringify(variables)
  for (const where of ['open', 'strict'] as const) {
    expect(await post(where, { documentId: `sha256:${hash}`, variables })).toMatchObject(answered)
    expect(await post(where, { extensions: persistedQuery(hash), variables })).toMatchObject(answered)
    expect(await get(where, { documentId: `sha256:${hash}`, variables: asText })).toMatchObject(answered)
    expect(
      await get(where, {
        extensions: JSON.stringify(persistedQuery(hash)),
        variables: asText,
        operationName: 'Page',
      }),
    ).toMatchObject(answered)
  }
  expect(await post('open', { documentId: `sha256:${hash}` })).toMatchObject({ status: 400 })
})

test('a hash that nobody registered is an error that clients know, and no request registers one', async () => {
  const query = '{ developments { totalCount } }'
  const hash = sha256(query)
  const missing = { status: 404, errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] }
  expect(await post('open', { extensions: persistedQuery(hash) })).toMatchObject({
    ...missing,
    errors: [
      { message: 'PersistedQueryNotFound', extensions: { help: expect.stringContaining('npm run trust') } },
    ],
  })
  expect(await get('open', { documentId: `sha256:${hash}` })).toMatchObject({
    ...missing,
    errors: [{ message: expect.stringContaining('npm run trust') }],
  })
  const before = await count()
  expect(await post('open', { query, extensions: persistedQuery(hash) })).toMatchObject({ status: 200 })
  expect(await post('open', { extensions: persistedQuery(hash) })).toMatchObject(missing)
  expect(await count()).toBe(before)
})

test.each([
  ['a documentId of another form', { documentId: 'a b' }, '“documentId” takes'],
  ['a documentId with a NUL', { documentId: '\0' }, '“documentId” takes'],
  [
    'a documentId beside a query',
    { documentId: `sha256:${'0'.repeat(64)}`, query: '{ __typename }' },
    'not both',
  ],
  [
    'a hash of another text',
    { query: '{ __typename }', extensions: persistedQuery('0'.repeat(64)) },
    '“sha256Hash” is not that of “query”',
  ],
])('%s is refused with a sentence', async (_name, payload, sentence) => {
  expect(await post('open', payload)).toMatchObject({
    status: 400,
    errors: [{ message: expect.stringContaining(sentence), extensions: { code: 'BAD_REQUEST' } }],
  })
})

test('where only registered documents are answered, everything else is told how it is registered', async () => {
  const refused = {
    status: 403,
    errors: [{ message: expect.stringContaining('npm run trust'), extensions: { code: 'FORBIDDEN' } }],
  }
  for (const query of [
    '{ tracks { totalCount } }',
    '{ __schema { queryType { name } } }',
    '{ __typename }',
  ]) {
    expect(await post('strict', { query })).toMatchObject(refused)
    expect(await get('strict', { query })).toMatchObject(refused)
    expect(await post('strict', { query, extensions: persistedQuery(sha256(query)) })).toMatchObject(refused)
  }
  // What only seems to ask by id gets no query past.
  const query = '{ tracks { totalCount } }'
  write('another.graphql', 'query Another { sources { totalCount } }')
  await register()
  const { hash, text: another } = await stored('Another')
  for (const payload of [
    { query, documentId: 5 },
    { query, documentId: '' },
    { query, documentId: null },
    { query, extensions: 'none' },
    { query, extensions: { persistedQuery: 'none' } },
    { query, extensions: { persistedQuery: { sha256Hash: 5 } } },
    { query, extensions: { persistedQuery: null } },
    { query, extensions: persistedQuery(hash) },
    { query, extensions: persistedQuery('other') },
    { query: [query] },
  ]) {
    const { status, data } = await post('strict', payload)
    expect([status >= 400, data], JSON.stringify(payload)).toEqual([true, undefined])
  }
  for (const search of [
    `query=${encodeURIComponent(another)}&query=${encodeURIComponent(query)}`,
    `query=${encodeURIComponent(query)}&query=${encodeURIComponent(another)}`,
    `documentId=${hash}&documentId=x`,
    `documentId=${hash}&query=${encodeURIComponent(query)}`,
  ]) {
    const { status, data } = await get('strict', search)
    expect([status >= 400, data], search).toEqual([true, undefined])
  }
  write('known.graphql', 'query Known { tracks { totalCount } }')
  await register()
  const { text } = await stored('Known')
  expect(await post('strict', { query: text })).toMatchObject({ status: 200 })
})
