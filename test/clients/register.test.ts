import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { checkout } from '../../apps/api/src/core/checkout'
import { sha256 } from '../../apps/api/src/trusted/document-id'
import { secondsUntilForgotten } from '../../apps/api/src/trusted/find-trusted'
import { typeDocuments } from '../../scripts/type-documents'
import { persistedQuery, useFrontend } from './use-frontend'

const { trust, folder, write, register, count, stored, post } = useFrontend()

const md5 = (text: string) => createHash('md5').update(text).digest('hex')

test('each operation is registered with the fragments it needs, whatever file they are in', async () => {
  write(
    'pages/track.graphql',
    'query One { tracks { ...Names } }\nquery Two($n: Int) { stories(first: $n) { totalCount } }',
  )
  write(
    'parts/names.gql',
    'fragment Names on TrackConnection { edges { node { ...Name } } }\nfragment Name on Track { name }',
  )
  write('node_modules/other/query.graphql', 'query Foreign { nonsense }')
  write('schema.graphql', 'type Query { kept: String }\nextend schema @link(url: "")')
  expect(await register()).toEqual({ added: 2, known: 0 })
  const one = await stored('One')
  expect(one.text).toContain('fragment Name on Track')
  expect(one.text).not.toContain('Two')
  expect((await stored('Two')).text).not.toContain('fragment')
  expect(await register()).toEqual({ added: 0, known: 2 })
  expect(await post('strict', { documentId: `sha256:${one.hash}` })).toMatchObject({
    status: 200,
    data: { tracks: { edges: [] } },
  })
})

test('nothing of a run is registered when some of it would not be answered; each is named with its file and line', async () => {
  write('good.graphql', 'query Good { actors { totalCount } }')
  write('bad.graphql', 'query Bad {\n  actors {\n    nonsense\n  }\n}')
  write('broken.gql', '{\n  actors {')
  write('lone.graphql', '\nquery Lone { actors { ...Missing } }')
  write('wide.graphql', `query Wide { ${'__typename '.repeat(5_000)} }`)
  write(
    'many.graphql',
    `query Many { ${Array.from({ length: 25 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
  )
  write('twice.graphql', 'fragment F on Query { __typename }\nfragment F on Query { __typename }')
  const [hash, other] = [sha256('{ a }'), sha256('{ b }')]
  write(
    'persisted-documents.json',
    `{\n  "${hash}": "{ a }",\n  "${other}": "{ __typename }",\n  "a b": "{ __typename }",\n  "x": "{"\n}`,
  )
  write('persisted-query-manifest.json', '{ "format": "something else", "operations": [] }')
  const before = await count()
  const refused = await register().catch((error: Error) => error.message)
  for (const line of [
    'bad.graphql:3  Cannot query field "nonsense"',
    'broken.gql:2  Syntax Error',
    'lone.graphql:2  Unknown fragment "Missing"',
    'wide.graphql:1  Syntax Error: Document contains more that 2000 tokens',
    'many.graphql:1  This asks for 25 fields at the root, and at most 20 are answered.',
    'twice.graphql:2  There is another fragment F at twice.graphql:1',
    'persisted-documents.json:2  Cannot query field "a"',
    `persisted-documents.json:3  “${other}” is not the sha256 of its document`,
    'persisted-documents.json:4  “a b” is no id',
    'persisted-documents.json:5  Syntax Error',
    'persisted-query-manifest.json:1  This is not the list of ids and documents',
  ])
    expect(refused).toContain(line)
  expect(refused).not.toContain('good.graphql')
  expect(await count()).toBe(before)
})

test('a folder without operations is refused', async () => {
  await expect(register()).rejects.toThrow('No operation was found')
})

test('what GraphQL Code Generator writes down is asked by the ids it gives to the frontend', async () => {
  write('query.ts', 'export const q = graphql(`query Coded { sources { totalCount } }`)')
  const presets = { usual: true, other: { hashAlgorithm: 'sha256' } }
  for (const [name, persistedDocuments] of Object.entries(presets)) {
    const written = await typeDocuments({
      schema: readFileSync(path.join(checkout, 'apps/api/schema/public.graphql'), 'utf8'),
      documents: 'query.ts',
      from: folder(),
      folder: `${name}/`,
      presetConfig: { persistedDocuments },
    })
    for (const [file, text] of Object.entries(written)) write(file, text)
  }
  await register()
  const answered = { status: 200, data: { sources: { totalCount: 0 } } }
  const ids = ['usual', 'other'].map((preset) => {
    const file = path.join(folder(), preset, 'persisted-documents.json')
    return Object.keys(JSON.parse(readFileSync(file, 'utf8')))[0] ?? ''
  })
  expect(ids.map(({ length }) => length)).toEqual([40, 64])
  for (const id of ids) {
    expect(await post('strict', { extensions: persistedQuery(id) })).toMatchObject(answered)
    expect(await post('strict', { documentId: id })).toMatchObject(answered)
  }
}, 60_000)

const manifestOfApollo = (id: string, body: string) =>
  JSON.stringify({
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [{ id, name: 'Q', type: 'query', body }],
  })

test.each([
  ['Apollo Client', 'persisted-query-manifest.json', sha256, manifestOfApollo],
  ['Apollo Client with ids of its own', 'persisted-query-manifest.json', () => 'web:Q.1', manifestOfApollo],
  ['Relay', 'persisted_queries.json', md5, (id: string, text: string) => JSON.stringify({ [id]: text })],
])('what a build of %s writes down is asked by its ids', async (client, file, idOf, manifest) => {
  const text = `query Q { meetings(first: 3) { totalCount } } # ${client}`
  const id = idOf(text)
  write(file, manifest(id, text))
  expect(await register()).toEqual({ added: 1, known: 0 })
  const answered = { status: 200, data: { meetings: { totalCount: 0 } } }
  expect(await post('strict', { extensions: persistedQuery(id) })).toMatchObject(answered)
  // Relay sends the text that it does not have, too.
  expect(await post('strict', { documentId: id, query: null })).toMatchObject(answered)
  expect(await post('strict', { documentId: `sha256:${sha256(text)}` })).toMatchObject(answered)
})

test('an id stays with its document: another one is refused under it, in this run or a later one', async () => {
  const manifest = (text: string) => JSON.stringify({ one: text })
  write('a/persisted_queries.json', manifest('query A { __typename }'))
  await register()
  write('a/persisted_queries.json', manifest('query B { __typename }'))
  await expect(register()).rejects.toThrow(
    'a/persisted_queries.json:1  “one” is registered for another document. Remove that first: npm run trust -- remove one',
  )
  write('a/persisted_queries.json', manifest('query A { __typename }'))
  write('b/persisted_queries.json', manifest('query C { __typename }'))
  await expect(register()).rejects.toThrow('“one” is another document at a/persisted_queries.json:1.')
  expect(await count(['B', 'C'])).toBe(0)
})

test('the command removes a document, which a server follows in seconds, and names what it does not find', async () => {
  write('page.graphql', 'query Removed { tracks { totalCount } }')
  await register()
  const documentId = `sha256:${(await stored('Removed')).hash}`
  expect(await post('strict', { documentId })).toMatchObject({ status: 200 })
  expect(await trust('remove', documentId)).toContain(`within ${secondsUntilForgotten} seconds`)
  await expect(trust('remove', documentId)).rejects.toThrow(`Nothing is registered as ${documentId}`)
  await delay(secondsUntilForgotten * 1000 + 200)
  expect(await post('strict', { documentId })).toMatchObject({ status: 404 })
})
