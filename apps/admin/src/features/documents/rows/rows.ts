import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import { ask } from '@/lib/ask'
import { graphql } from '@/lib/graphql/generated'
import type { RowsByIdQuery } from '@/lib/graphql/generated/graphql'
import { actorRow, readActorRows } from './actor-rows'
import { developmentRow, readDevelopmentRows } from './development-rows'
import { meetingRow, readMeetingRows } from './meeting-rows'
import type { PageAsked, Row, RowPage } from './row'
import { readSourceRows, sourceRow } from './source-rows'
import { readStatementRows, statementRow } from './statement-rows'
import { readStoryRows, storyRow } from './story-rows'
import { readTrackRows, trackRow } from './track-rows'

/** Reads a page of the live documents of a kind. */
export function readRows(kind: DocumentKind, asked: PageAsked): Promise<RowPage> {
  return readers[kind](asked)
}

/** Reads live documents by their ids, in the order of the ids; those that are not live are left out. */
export async function readRowsById(kind: DocumentKind, ids: readonly string[]): Promise<Row[]> {
  if (ids.length === 0) return []
  const { nodes } = await ask(rowsByIdDocument, { ids: ids.map((id) => `${kindOf(kind).table}:${id}`) })
  return nodes.flatMap((node) => (node === null ? [] : (rowOf(node) ?? [])))
}

const readers: Record<DocumentKind, (asked: PageAsked) => Promise<RowPage>> = {
  STORY: readStoryRows,
  TRACK: readTrackRows,
  ACTOR: readActorRows,
  MEETING: readMeetingRows,
  DEVELOPMENT: readDevelopmentRows,
  STATEMENT: readStatementRows,
  SOURCE: readSourceRows,
}

function rowOf(node: NonNullable<RowsByIdQuery['nodes'][number]>): Row | null {
  switch (node.__typename) {
    case 'Story':
      return storyRow(node)
    case 'Track':
      return trackRow(node)
    case 'Actor':
      return actorRow(node)
    case 'Meeting':
      return meetingRow(node)
    case 'Development':
      return developmentRow(node)
    case 'Statement':
      return statementRow(node)
    case 'Source':
      return sourceRow(node)
    default:
      // Every document has a slug: a kind that is missing above does not compile.
      node satisfies { __typename: string; slug?: never }
      return null
  }
}

const rowsByIdDocument = graphql(`
  query RowsById($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Document { slug }
      ...StoryRow
      ...TrackRow
      ...ActorRow
      ...MeetingRow
      ...DevelopmentRow
      ...StatementRow
      ...SourceRow
    }
  }
`)
