import type { Transaction } from '../../core/database/transaction'
import type { Prisma } from '../../generated/prisma/client'
import { refusal } from '../../graphql/errors'

const disputing = {
  where: { bearing: 'DISPUTES' },
  orderBy: { position: 'asc' },
  select: { id: true },
} as const

const seats = {
  orderBy: { position: 'asc' },
  select: { id: true, actorId: true, role: true, presence: true, certainty: true, citations: disputing },
} as const satisfies Prisma.Track$participationsArgs

const event = {
  id: true,
  occurrence: true,
  certainty: true,
  whenOrder: true,
  whenEarliest: true,
  whenLatest: true,
  citations: disputing,
  participations: seats,
} as const

const columns = {
  id: true,
  slug: true,
  participations: seats,
  meetings: {
    orderBy: [{ whenOrder: 'asc' }, { id: 'asc' }],
    select: { ...event, afterId: true, ordinal: true },
  },
  developments: { orderBy: [{ whenOrder: 'asc' }, { id: 'asc' }], select: { ...event, kind: true } },
} as const satisfies Prisma.TrackSelect

/** As much of a track as its place beside others needs; whatever a query asks of the nodes is read by their ids. */
export type TrackOutline = Prisma.TrackGetPayload<{ select: typeof columns }>
export type MeetingOutline = TrackOutline['meetings'][number]
export type DevelopmentOutline = TrackOutline['developments'][number]
export type SeatOutline = TrackOutline['participations'][number]

export const mostCompared = 10

/** Reads tracks by slug, in the order given, in one statement. Refuses slugs that no track has, and names them. */
export async function readTracks(db: Transaction, slugs: readonly string[]): Promise<TrackOutline[]> {
  refuseUnlessComparable(slugs)
  const found = await db.track.findMany({ where: { slug: { in: [...slugs] } }, select: columns })
  const unknown = slugs.filter((slug) => !found.some((track) => track.slug === slug))
  if (unknown.length > 0) {
    throw refusal(
      'NOT_FOUND',
      `No track has the slug ${unknown.map((slug) => `"${slug}"`).join(' or ')} at the moment this query speaks of. ` +
        'Ask `document(kind: TRACK, slug: …)` whether it was renamed or withdrawn.',
      { argument: 'slugs', unknown },
    )
  }
  return slugs.flatMap((slug) => found.filter((track) => track.slug === slug))
}

function refuseUnlessComparable(slugs: readonly string[]) {
  if (slugs.length === 0)
    throw refusal('INVALID', 'Name at least one track in `slugs`.', { argument: 'slugs' })
  if (slugs.length > mostCompared) {
    throw refusal('INVALID', `Name at most ${mostCompared} tracks in \`slugs\`.`, {
      argument: 'slugs',
      limit: mostCompared,
    })
  }
  const repeated = slugs.find((slug, index) => slugs.indexOf(slug) !== index)
  if (repeated !== undefined)
    throw refusal('INVALID', `Name each track once: "${repeated}" stands twice in \`slugs\`.`, {
      argument: 'slugs',
    })
}
