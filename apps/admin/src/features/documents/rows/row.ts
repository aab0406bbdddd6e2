import type { Fields } from '@parley/shared/compare/item'
import { type Terms, valuesOf } from '@parley/shared/content/terms'

/** A document in a list: its name, and the values of its columns under the names of its fields. */
export interface Row {
  id: string
  slug: string
  title: string
  /** References stand as the name of what they point to. */
  values: Fields
  lastPublishedAt: string | null
}

/** A page of live rows. */
export interface RowPage {
  rows: Row[]
  totalCount: number
  endCursor: string | null
  startCursor: string | null
  hasNextPage: boolean
  hasPreviousPage: boolean
}

/** What a list asks for. Filters stand under the names of fields. */
export interface PageAsked {
  first?: number
  after?: string
  last?: number
  before?: string
  isByLastChange: boolean
  filters: Readonly<Record<string, string>>
}

interface Connection<Node> {
  totalCount: number
  pageInfo: Omit<RowPage, 'rows' | 'totalCount'>
  edges: ReadonlyArray<{ node: Node }>
}

/** Makes rows of a connection. */
export function pageOf<Node>(connection: Connection<Node>, rowOf: (node: Node) => Row): RowPage {
  const { totalCount, pageInfo, edges } = connection
  return { ...pageInfo, totalCount, rows: edges.map(({ node }) => rowOf(node)) }
}

/** The arguments of a page, as every connection takes them. */
export function pageArguments({ first, after, last, before }: PageAsked) {
  return { first, after, last, before }
}

/** A filter's value as the closed list it is from, or nothing. */
export function chosenTerm<Value extends string>(
  terms: Terms<Value>,
  value: string | undefined,
): Value[] | undefined {
  const found = valuesOf(terms).find((each) => each === value)
  return found && [found]
}
