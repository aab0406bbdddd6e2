import { brandWithType } from '@pothos/core'
import { queryFromInfo } from '@pothos/plugin-prisma'
import type { GraphQLResolveInfo } from 'graphql'
import type { Transaction } from '../core/database/transaction'
import type { Context } from './context'
import { isUuid } from './global-id'

/** A row of a type that can be looked up by its id. */
export interface NodeRow {
  id: string
}

export interface NodeQuery {
  where: { id: { in: string[] } }
  select?: object
}

/** Reads rows of one type by their ids; those that are not there are left out. */
export type LoadNodes = (db: Transaction, query: never) => Promise<NodeRow[]>

const loaders = new Map<string, LoadNodes>()

/** Lets a type be found by its id, through `node(id)` and wherever documents of several kinds are read at once. */
export function loadNodesOf(typename: string, load: LoadNodes): void {
  loaders.set(typename, load)
}

/** Says whether things of this type can be found by their id. */
export function hasLoader(typename: string): boolean {
  return loaders.has(typename)
}

export interface NodeReference {
  typename: string
  id: string
}

/**
 * Reads nodes of any types, one query for each type, with the columns and relations the query asks of it. Gives null
 * where there is none, or where this schema does not have the type.
 */
export async function readNodes(
  context: Context,
  info: GraphQLResolveInfo,
  references: readonly NodeReference[],
  path: string[] = [],
): Promise<Array<NodeRow | null>> {
  const idsOf = new Map<string, Set<string>>()
  for (const { typename, id } of references) {
    if (!isUuid(id) || !loaders.has(typename) || !info.schema.getType(typename)) continue
    idsOf.set(typename, (idsOf.get(typename) ?? new Set()).add(id.toLowerCase()))
  }
  const rows = await Promise.all(
    [...idsOf].map(async ([typename, ids]) => {
      const found = await loadType(context, info, typename, [...ids], path)
      return found.map((row) => [`${typename}:${row.id}`, row] as const)
    }),
  )
  const byKey = new Map(rows.flat())
  return references.map(({ typename, id }) => byKey.get(`${typename}:${id.toLowerCase()}`) ?? null)
}

async function loadType(
  context: Context,
  info: GraphQLResolveInfo,
  typename: string,
  ids: string[],
  path: string[],
) {
  const load = loaders.get(typename)
  if (!load) return []
  const query = { ...queryFromInfo({ context, info, typeName: typename, path }), where: { id: { in: ids } } }
  // Each loader takes the arguments of its own model's findMany, which this query is for whichever it is.
  const rows = await load(context.db, query as never)
  for (const row of rows) brandWithType(row, typename as never)
  return rows
}
