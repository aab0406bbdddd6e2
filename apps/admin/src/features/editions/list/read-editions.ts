import { ask } from '@/lib/ask'
import { bareId } from '@/lib/document-address'
import { graphql } from '@/lib/graphql/generated'
import type { DraftRowFragment, PublishedRowFragment } from '@/lib/graphql/generated/graphql'

export type DraftRow = DraftRowFragment
export type PublishedRow = PublishedRowFragment

/** The open drafts, newest first; with those given up when asked for. */
export async function readDrafts(includeDiscarded = false): Promise<DraftRow[]> {
  const { draftEditions } = await ask(draftsDocument, { includeDiscarded })
  return draftEditions.edges.map(({ node }) => ({ ...node, id: bareId(node.id) }))
}

/** What waits for the person who looks: editions for a decision or a review, and comments that mention them. */
export async function readInbox() {
  const { inbox } = await ask(inboxDocument, {})
  const items = inbox.edges.map(({ node }) => ({ ...node, id: bareId(node.id) }))
  return {
    editions: items.filter((item) => item.__typename === 'DraftEdition'),
    comments: items.filter((item) => item.__typename === 'Comment'),
    count: inbox.totalCount,
  }
}

/** The editions that go out by themselves, the next one first. */
export async function readScheduled(): Promise<DraftRow[]> {
  const { scheduledEditions } = await ask(scheduledDocument, {})
  return scheduledEditions.map((edition) => ({ ...edition, id: bareId(edition.id) }))
}

/** The editions that were published last, newest first. */
export async function readPublished(first: number): Promise<PublishedRow[]> {
  const { editions } = await ask(publishedDocument, { last: first })
  return editions.edges.map(({ node }) => node).reverse()
}

const draftsDocument = graphql(`
  query Drafts($includeDiscarded: Boolean!) {
    draftEditions(first: 100, includeDiscarded: $includeDiscarded) { edges { node { ...DraftRow } } }
  }
`)

const inboxDocument = graphql(`
  query Inbox {
    inbox(first: 50) { totalCount edges { node { __typename ... on DraftEdition { ...DraftRow } ... on Comment { ...MentionRow } } } }
  }
`)

const scheduledDocument = graphql(`
  query ScheduledEditions { scheduledEditions { ...DraftRow } }
`)

const publishedDocument = graphql(`
  query PublishedEditions($last: Int!) {
    editions(last: $last, includeMinor: true) { edges { node { ...PublishedRow } } }
  }
`)

graphql(`
  fragment DraftRow on DraftEdition {
    id number state kind title publicNote createdAt discardedAt scheduledFor scheduledZone scheduleFailedAt
    createdBy { id name }
    changes { id kind title }
    unresolvedComments
  }
`)

graphql(`
  fragment PublishedRow on Edition {
    id number kind title publicNote publishedAt imported draftId byline
    createdBy { id name }
    publishedBy { id name }
    changes { id kind documentId title operation }
    unresolvedComments
  }
`)
