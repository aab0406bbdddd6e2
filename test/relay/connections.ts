import { type GraphQLField, getNamedType, isObjectType, isRequiredArgument } from 'graphql'
import { publicSchema } from '../../apps/api/src/schema'
import type { Newsroom } from '../editorial/newsroom'
import { idsOf } from './nodes'
import { type Ask, withdrawnSource } from './tenses'

/** A field of the public schema that is a connection: at the root, or in things of a type. */
export interface Connection {
  name: string
  owner: string
  field: string
  /** The arguments without which it cannot be asked. */
  required: string
}

/** A value for each argument that some connection cannot do without. */
const values: Record<string, string> = { query: '"talks"', story: '"two-tracks"' }

/** Every connection that the schema has; found by walking it, so that none is left out. */
export function findConnections(): Connection[] {
  return Object.values(publicSchema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type)) return []
    return Object.values(type.getFields()).flatMap((field) =>
      isConnection(field)
        ? [
            {
              name: `${type.name}.${field.name}`,
              owner: type.name,
              field: field.name,
              required: requiredOf(field),
            },
          ]
        : [],
    )
  })
}

function isConnection({ type }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type)
  return isObjectType(named) && 'edges' in named.getFields() && 'pageInfo' in named.getFields()
}

function requiredOf(field: GraphQLField<unknown, unknown>): string {
  return field.args
    .filter(isRequiredArgument)
    .map(({ name }) => {
      const value = values[name]
      if (value === undefined) throw new Error(`${field.name} needs ${name}: give it a value in this test.`)
      return `${name}: ${value}`
    })
    .join(', ')
}

export interface Page {
  edges: Array<{ cursor: string; node: { id: string } | { document: { id: string } } }>
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  totalCount: number
}

/** One list, of one owner. */
export interface List {
  /** The query of one page of it, by its arguments. */
  query(args: string): string
  pageOf(data: Record<string, unknown>): Page
}

/** A hit of a search has no id of its own; it stands for its document. */
const pageOf = (node: string) =>
  `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ${node} } }`

/** The list of that connection with the most entries in it, so that there is something to page through. */
export async function findFullest(ask: Ask, newsroom: Newsroom, connection: Connection): Promise<List> {
  const { owner, field, required } = connection
  const page = pageOf(field === 'search' ? 'document { id }' : 'id')
  const call = (args: string) =>
    `list: ${field}${[required, args].some(Boolean) ? `(${[required, args].filter(Boolean).join(', ')})` : ''}`
  if (owner === 'Query') {
    return {
      query: (args) => `${call(args)} { ${page} }`,
      pageOf: ({ list }) => list as Page, // what the query asks for
    }
  }
  if (owner === 'Tombstone') {
    return {
      // What is withdrawn is no node: it is found where it was.
      query: (args) =>
        `document(kind: SOURCE, slug: "${withdrawnSource}") { ... on Tombstone { ${call(args)} { ${page} } } }`,
      pageOf: ({ document }) => Reflect.get(Object(document), 'list'),
    }
  }
  const ids = await idsOf(newsroom, owner)
  let fullest = { id: '', total: -1 }
  for (let start = 0; start < ids.length; start += 100) {
    const { data, errors } = await ask(
      `nodes(ids: $ids) { id ... on ${owner} { ${call('')} { totalCount } } }`,
      { ids: ids.slice(start, start + 100) },
      '$ids: [ID!]!',
    )
    if (errors) throw new Error(JSON.stringify(errors))
    for (const { id, list } of data.nodes) {
      if (list.totalCount > fullest.total) fullest = { id, total: list.totalCount }
    }
  }
  return {
    query: (args) => `node(id: "${fullest.id}") { ... on ${owner} { ${call(args)} { ${page} } } }`,
    pageOf: ({ node }) => Reflect.get(Object(node), 'list'),
  }
}
