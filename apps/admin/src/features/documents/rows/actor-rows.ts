import { actorKinds } from '@parley/shared/content/actor'
import { ask } from '@/lib/ask'
import { graphql } from '@/lib/graphql/generated'
import type { ActorRowFragment } from '@/lib/graphql/generated/graphql'
import { chosenTerm, type PageAsked, pageArguments, pageOf, type Row, type RowPage } from './row'
import { rowFrom } from './row-from'

/** Reads a page of live actors. */
export async function readActorRows(asked: PageAsked): Promise<RowPage> {
  const filter = {
    kinds: chosenTerm(actorKinds, asked.filters.kind),
  }
  const orderBy = asked.isByLastChange ? 'LAST_CHANGE' : 'NAME'
  const { actors } = await ask(rowsDocument, { ...pageArguments(asked), filter, orderBy })
  return pageOf(actors, actorRow)
}

/** A live actor as a row. */
export function actorRow(node: ActorRowFragment): Row {
  return rowFrom('ACTOR', node, {
    name: node.name,
    kind: node.actorKind,
    countryCode: node.countryCode,
    aliases: node.aliases,
  })
}

const rowsDocument = graphql(`
  query ActorRows($first: Int, $after: String, $last: Int, $before: String, $filter: ActorFilter, $orderBy: ActorOrder) {
    actors(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }
      edges { node { ...ActorRow } }
    }
  }
`)

graphql(`
  fragment ActorRow on Actor { __typename id slug lastPublishedAt name actorKind: kind countryCode aliases }
`)
