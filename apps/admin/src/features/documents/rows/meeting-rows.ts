import { occurrences } from '@parley/shared/content/certainty'
import { ask } from '@/lib/ask'
import { graphql } from '@/lib/graphql/generated'
import type { MeetingRowFragment } from '@/lib/graphql/generated/graphql'
import { chosenTerm, type PageAsked, pageArguments, pageOf, type Row, type RowPage } from './row'
import { rowFrom } from './row-from'

/** Reads a page of live meetings. */
export async function readMeetingRows(asked: PageAsked): Promise<RowPage> {
  const filter = {
    occurrence: chosenTerm(occurrences, asked.filters.occurrence),
  }
  const orderBy = asked.isByLastChange ? 'LAST_CHANGE' : 'WHEN'
  const { meetings } = await ask(rowsDocument, { ...pageArguments(asked), filter, orderBy })
  return pageOf(meetings, meetingRow)
}

/** A live meeting as a row. */
export function meetingRow(node: MeetingRowFragment): Row {
  return rowFrom('MEETING', node, {
    title: node.title,
    occurrence: node.occurrence,
    certainty: node.certainty,
    when: node.when,
    trackId: node.track.name,
  })
}

const rowsDocument = graphql(`
  query MeetingRows($first: Int, $after: String, $last: Int, $before: String, $filter: MeetingFilter, $orderBy: MeetingOrder) {
    meetings(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
      totalCount pageInfo { endCursor startCursor hasNextPage hasPreviousPage }
      edges { node { ...MeetingRow } }
    }
  }
`)

graphql(`
  fragment MeetingRow on Meeting { __typename id slug lastPublishedAt title occurrence certainty when { ...RowWhen } track { name } }
`)
