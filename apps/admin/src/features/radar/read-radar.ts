import type { RadarConcern } from '@parley/shared/radar'
import { ask } from '@/lib/ask'
import { bareId } from '@/lib/document-address'
import { graphql } from '@/lib/graphql/generated'
import type { RadarRowFragment, RadarSummaryQuery } from '@/lib/graphql/generated/graphql'
import type { RadarAsked } from './radar-asked'

export type RadarRow = RadarRowFragment

/** What the record owes of each kind, the most pressing rows of each, and the name of the story that is asked for. */
export async function readRadar({ story }: RadarAsked) {
  const { unreviewed, told, ...radar } = await ask(overviewDocument, { story, ...storyOf(story) })
  return {
    concerns: {
      MEETING_WITHOUT_OUTCOME: listOf(radar.meetings),
      TRACK_WITHOUT_NEXT_STEP: listOf(radar.tracks),
      DEAD_CITATION: listOf(radar.citations),
      UNCITED_STATEMENT: listOf(radar.statements),
    } satisfies Record<RadarConcern, unknown>,
    unreviewed: unreviewed.edges.flatMap(({ node }) =>
      node.__typename === 'DraftEdition' ? [{ ...node, id: bareId(node.id) }] : [],
    ),
    unreviewedCount: unreviewed.totalCount,
    storyTitle: told?.headline ?? story,
  }
}

/** A page of one kind of concern. */
export async function readConcern(concern: RadarConcern, { story, before, after }: RadarAsked) {
  const page = before ? { last: pageSize, before } : { first: pageSize, after: after ?? undefined }
  const filter = { story, concerns: [concern] }
  const { radar, told } = await ask(concernDocument, { ...page, filter, ...storyOf(story) })
  return { ...listOf(radar), pageInfo: radar.pageInfo, storyTitle: told?.headline ?? story }
}

/** How much the record owes of each kind, and what is most pressing of all. */
export async function readRadarSummary() {
  const { pressing, ...counts } = await ask(summaryDocument, {})
  return {
    ...listOf(pressing),
    counts: {
      MEETING_WITHOUT_OUTCOME: counts.meetings.totalCount,
      TRACK_WITHOUT_NEXT_STEP: counts.tracks.totalCount,
      DEAD_CITATION: counts.citations.totalCount,
      UNCITED_STATEMENT: counts.statements.totalCount,
    } satisfies Record<RadarConcern, number>,
  }
}

function storyOf(story: string | null) {
  return { hasStory: story !== null, slug: story ?? '' }
}

function listOf({ totalCount, edges }: RadarSummaryQuery['pressing']) {
  return { count: totalCount, rows: edges.map(({ node }) => node) }
}

const pageSize = 50

graphql(`
  fragment RadarRow on RadarItem { concern sentence remedy kind documentId title path }
`)

const overviewDocument = graphql(`
  query Radar($story: String, $hasStory: Boolean!, $slug: String!) {
    meetings: radar(filter: { story: $story, concerns: [MEETING_WITHOUT_OUTCOME] }, first: 10) {
      totalCount edges { node { ...RadarRow } }
    }
    tracks: radar(filter: { story: $story, concerns: [TRACK_WITHOUT_NEXT_STEP] }, first: 10) {
      totalCount edges { node { ...RadarRow } }
    }
    citations: radar(filter: { story: $story, concerns: [DEAD_CITATION] }, first: 10) {
      totalCount edges { node { ...RadarRow } }
    }
    statements: radar(filter: { story: $story, concerns: [UNCITED_STATEMENT] }, first: 10) {
      totalCount edges { node { ...RadarRow } }
    }
    unreviewed: inbox(reason: UNREVIEWED, first: 20) {
      totalCount edges { node { __typename ... on DraftEdition { ...DraftRow } } }
    }
    told: story(slug: $slug) @include(if: $hasStory) { headline }
  }
`)

const concernDocument = graphql(`
  query RadarConcernPage(
    $filter: RadarFilter, $first: Int, $after: String, $last: Int, $before: String, $hasStory: Boolean!, $slug: String!
  ) {
    radar(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { node { ...RadarRow } }
    }
    told: story(slug: $slug) @include(if: $hasStory) { headline }
  }
`)

const summaryDocument = graphql(`
  query RadarSummary {
    meetings: radar(filter: { concerns: [MEETING_WITHOUT_OUTCOME] }, first: 0) { totalCount }
    tracks: radar(filter: { concerns: [TRACK_WITHOUT_NEXT_STEP] }, first: 0) { totalCount }
    citations: radar(filter: { concerns: [DEAD_CITATION] }, first: 0) { totalCount }
    statements: radar(filter: { concerns: [UNCITED_STATEMENT] }, first: 0) { totalCount }
    pressing: radar(first: 5) { totalCount edges { node { ...RadarRow } } }
  }
`)
