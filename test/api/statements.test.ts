import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startApi, type TestApi } from './api'
import { countStatements } from './count-statements'

let api: TestApi
const warn = vi.spyOn(console, 'warn')

beforeAll(async () => {
  api = await startApi('FIRST_CONTENT')
})
afterAll(() => api.close())

test.each([
  [
    'a story with its sections and whatever they place',
    2,
    `{ story(slug: "two-tracks") { headline tracks { name } sections { heading items { document {
    slug ... on Statement { segments speaker { name } } ... on Meeting { title track { name } participations { actor { name } } } } } } } }`,
  ],
  [
    'tracks with seats, and their meetings read and counted, with their sources',
    3,
    `{ tracks { edges { node { name participations { actor { name } reasons { attributionText } citations { source { title } } }
    meetings { totalCount edges { node { title when { label } citations { source { title } } } } } } } } }`,
  ],
  [
    'a hundred statements with what they are about',
    1,
    `{ statements(first: 100) { edges { node { slug speaker { name } mentions { target { __typename ... on Actor { name } ... on Track { name } } } } } } }`,
  ],
  [
    'lists inside lists inside lists, each of many documents, under two names with other arguments',
    11,
    `{ tracks(first: 10) { edges { node { soon: meetings(first: 1, orderBy: WHEN_DESCENDING) { edges { node { slug } } }
    all: meetings(first: 10) { edges { node { slug statements(first: 2) { totalCount edges { node { slug } } } developments(first: 5) { edges { node { slug followedBy(first: 5) { edges { node { slug } } } } } } } } }
    parts { totalCount } successors { totalCount edges { node { slug } } } } } } }`,
  ],
  [
    'every actor with what it said and where it sits',
    5,
    `{ actors(first: 100) { edges { node { name statements(first: 3, filter: { form: [DIRECT] }) { totalCount edges { node { segments } } }
    participations(first: 3) { totalCount edges { node { role target { __typename } } } } } } } }`,
  ],
  [
    'seats under two names with other arguments, for every track',
    2,
    '{ tracks { edges { node { hosts: participations(role: [HOST]) { actor { name } } parties: participations(role: [PARTY]) { actor { name } } } } } }',
  ],
  [
    'lists that ask for a story, each once',
    4,
    '{ tracks { edges { node { meetings(filter: { story: "two-tracks" }) { totalCount edges { node { slug } } } } } } }',
  ],
  [
    'a timeline of three kinds',
    4,
    `{ timeline { edges { node { id ... on Meeting { title track { name } } ... on Development { title } ... on Statement { speaker { name } } } } } }`,
  ],
  [
    'all editions with every change told',
    12,
    '{ editions(first: 100) { edges { node { number changes { title diff { sentence } document { slug ... on Track { name parent { name } } ... on Actor { relations { to { name } } } } } } } } }',
  ],
  [
    'a search with what was found of each of six kinds, and where',
    11,
    `{ search(query: "taliban", first: 100) { totalCount edges { node { rank document { slug ... on Statement { speaker { name } } } match { label excerpt { text } } otherMatches { label } } } } }`,
  ],
  [
    'documents with their newest revisions',
    12,
    '{ documents(first: 50) { edges { node { slug revisions(first: 2) { totalCount edges { node { version edition { number } } } } } } } }',
  ],
])('%s takes at most %i statements', async (_name, most, query) => {
  await countStatements(api, query)
  expect(await countStatements(api, query)).toBeLessThanOrEqual(most)
})

test('no field reads what its query was not told of', () => {
  expect(warn).not.toHaveBeenCalled()
})
