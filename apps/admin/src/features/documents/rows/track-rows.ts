import { diplomacyLevels, trackStatuses } from '@parley/shared/content/track'
import { ask } from '@/lib/ask'
import { graphql } from '@/lib/graphql/generated'
import type { TrackRowFragment } from '@/lib/graphql/generated/graphql'
import { chosenTerm, type PageAsked, pageArguments, pageOf, type Row, type RowPage } from './row'
import { rowFrom } from './row-from'

/** Reads a page of live tracks. */
export async function readTrackRows(asked: PageAsked): Promise<RowPage> {
  const filter = {
    trackStatus: chosenTerm(trackStatuses, asked.filters.trackStatus),
    level: chosenTerm(diplomacyLevels, asked.filters.level),
  }
  const orderBy = asked.isByLastChange ? 'LAST_CHANGE' : 'NAME'
  const { tracks } = await ask(rowsDocument, { ...pageArguments(asked), filter, orderBy })
  return pageOf(tracks, trackRow)
}

/** A live track as a row. */
export function trackRow(node: TrackRowFragment): Row {
  return rowFrom('TRACK', node, { name: node.name, trackStatus: node.trackStatus, level: node.level })
}

const rowsDocument = graphql(`
  query TrackRows($first: Int, $after: String, $last: Int, $before: String, $filter: TrackFilter, $orderBy: TrackOrder) {
    tracks(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }
      edges { node { ...TrackRow } }
    }
  }
`)

graphql(`
  fragment TrackRow on Track { __typename id slug lastPublishedAt name trackStatus level }
`)
