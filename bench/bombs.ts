import type { LimitName } from '../apps/api/src/graphql/limits'

/** A request that is meant to hurt, and what comes of it: a limit that names itself, a plain refusal, or an answer. */
export interface Bomb {
  name: string
  query: string
  variables?: Record<string, unknown>
  ends: { limit: LimitName } | 'refused' | 'answered'
}

/** Attacks that servers of GraphQL have fallen to, each as large as the limits before it let it come. */
export const bombs: Bomb[] = [
  {
    name: 'fields nested in circles',
    query: `{ tracks { edges { node { ${nest('meetings { edges { node { track { id', 40)} } } } }`,
    ends: { limit: 'depth' },
  },
  {
    name: 'pages in pages',
    query:
      '{ tracks(first: 100) { edges { node { meetings(first: 100) { edges { node { statements(first: 100) { edges { node { id } } } } } } } } } }',
    ends: { limit: 'cost' },
  },
  {
    name: 'aliases of __typename',
    query: `{ ${times(500, (n) => `a${n}: __typename`)} }`,
    ends: { limit: 'aliases' },
  },
  {
    name: 'more pages than are answered',
    query: `{ ${times(18, (n) => `a${n}: statements(first: 100) { edges { node { id segments paraphrase attributionText form act modality language speakerRole slug version firstPublishedAt lastPublishedAt isDated when { text edtf label earliest latest } } } }`)} }`,
    ends: { limit: 'cost' },
  },
  {
    name: 'the largest answer',
    query: `{ ${times(6, (n) => `a${n}: statements(first: 100) { edges { node { id segments paraphrase attributionText form act modality language speakerRole slug version firstPublishedAt lastPublishedAt isDated when { text edtf label earliest latest } } } }`)} }`,
    ends: 'answered',
  },
  {
    name: 'one field many times',
    query: `{ ${times(900, () => 'tracks { totalCount }')} }`,
    ends: { limit: 'tokens' },
  },
  {
    name: 'fields that overlap',
    query: `{ ${times(140, () => 'tracks { edges { node { name slug id } } }')} }`,
    ends: { limit: 'repetitions' },
  },
  {
    name: 'fragments that overlap',
    query: `{ tracks { edges { node { ${times(12, (n) => `...F${n}`)} } } } } ${times(12, (n) => `fragment F${n} on Track { ${times(6, () => 'name meetings { edges { node { title } } }')} }`)}`,
    ends: { limit: 'repetitions' },
  },
  {
    name: 'fragments that double',
    query: `{ ...F0 } ${times(40, (n) => `fragment F${n} on Query { ...F${n + 1} x${n}: __typename ...F${n + 1} }`)} fragment F40 on Query { __typename }`,
    ends: { limit: 'cost' },
  },
  {
    name: 'fragments that double under aliases',
    query: `{ track(slug: "doha") { ...F0 } } ${times(7, (n) => `fragment F${n} on Track { a: parent { ...F${n + 1} } b: parent { ...F${n + 1} } c: parent { ...F${n + 1} } }`)} fragment F7 on Track { id }`,
    ends: { limit: 'aliases' },
  },
  {
    name: 'fragments in a circle',
    query: `{ ...F0 } ${times(200, (n) => `fragment F${n} on Query { ...F${(n + 1) % 200} }`)}`,
    ends: 'refused',
  },
  {
    name: 'introspection in circles',
    query: `{ __schema { types { ${nest('fields { type {', 2)} } } }`.replace('type { }', 'type { name }'),
    ends: 'answered',
  },
  {
    name: 'introspection of everything in everything',
    query:
      '{ __schema { types { possibleTypes { possibleTypes { fields { args { type { fields { name args { name description } } } } } } } } } }',
    ends: 'refused',
  },
  {
    name: 'introspection under aliases',
    query: `{ __schema { ${times(60, (n) => `t${n}: types { fields { name description args { name description } } }`)} } }`,
    ends: { limit: 'introspectionCost' },
  },
  {
    name: 'directives',
    query: `{ ${times(500, () => '__typename @include(if: true)')} }`,
    ends: { limit: 'tokens' },
  },
  {
    name: 'many directives',
    query: `{ __typename ${times(300, () => '@include(if: true)')} }`,
    ends: 'refused',
  },
  {
    name: 'directives on fields',
    query: `{ ${times(60, (n) => `a${n}: __typename @include(if: true)`)} }`,
    ends: { limit: 'directives' },
  },
  { name: 'more tokens than are read', query: `{ ${times(20_000, () => 'a')} }`, ends: { limit: 'tokens' } },
  { name: 'braces', query: '{ a '.repeat(15_000), ends: { limit: 'tokens' } },
  { name: 'unknown fields', query: `{ ${times(1_400, (n) => `storiez${n}`)} }`, ends: 'refused' },
  {
    name: 'unknown fields that are nearly known',
    query: `{ ${times(300, () => 'meetingz { totalCouns }')} }`,
    ends: 'refused',
  },
  {
    name: 'unknown arguments',
    query: `{ meetings(${times(600, (n) => `filtr${n}: 1`)}) { totalCount } }`,
    ends: 'refused',
  },
  {
    name: 'lists in lists',
    query: `{ nodes(ids: ${'['.repeat(900)}${']'.repeat(900)}) { id } }`,
    ends: 'refused',
  },
  {
    name: 'objects in objects',
    query: `{ statements(filter: ${'{ about: '.repeat(400)}1${' }'.repeat(400)}) { totalCount } }`,
    ends: 'refused',
  },
  {
    name: 'a number of 60,000 digits',
    query: `{ edition(number: ${'9'.repeat(60_000)}) { id } }`,
    ends: 'refused',
  },
  {
    name: 'a text of 60,000 letters',
    query: `{ actor(slug: "${'a'.repeat(60_000)}") { id } }`,
    ends: 'answered',
  },
  {
    name: 'a text of 20,000 lines',
    query: `{ actor(slug: """${'\n a'.repeat(14_000)}""") { id } }`,
    ends: 'answered',
  },
  { name: '60,000 blanks', query: `{ __typename ${' \t,'.repeat(15_000)} }`, ends: 'answered' },
  { name: 'comments', query: `{ __typename ${'#a\n'.repeat(12_000)} }`, ends: 'answered' },
  {
    name: 'a variable of nested lists',
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids: JSON.parse(`${'['.repeat(1_500)}${']'.repeat(1_500)}`) },
    ends: 'refused',
  },
  {
    name: 'a variable of 5,000 ids',
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }',
    variables: { ids: Array.from({ length: 5_000 }, (_, n) => `Tr:${n}`) },
    ends: 'refused',
  },
  {
    name: 'a variable of wrong values',
    query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids: Array.from({ length: 10_000 }, () => true) },
    ends: 'refused',
  },
  {
    name: 'many variables',
    query: `query (${times(250, (n) => `$v${n}: [ID!]`)}) { __typename }`,
    ends: 'refused',
  },
  { name: 'many operations', query: times(350, (n) => `query Q${n} { __typename }`), ends: 'refused' },
]

/** What every frontend asks: beside the bombs it must be answered as fast as without them. */
export const ordinaryQuery =
  '{ story(slug: "two-tracks") { headline tracks { name trackStatus participations { role presence actor { name } } } } }'

function times(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join(' ')
}

/** The words in themselves, so many times. */
function nest(words: string, count: number): string {
  return `${words} `.repeat(count) + '} '.repeat((words.match(/{/g)?.length ?? 0) * count)
}
