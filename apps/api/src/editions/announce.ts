import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import type { WebhookEvent } from '@parley/shared/webhooks'
import type { Transaction } from '../core/database/transaction'
import { announce, type Happening } from '../core/outbox'
import type { Edition, Operation } from '../generated/prisma/client'
import { encodeId } from '../graphql/global-id'

/** Announces an edition that goes out with this transaction: only what readers can read from then on. */
export async function announcePublished(tx: Transaction, edition: Edition): Promise<void> {
  const changes = await tx.$queryRaw<Changed[]>`
    select kind::text, "documentId"::text, operation::text, coalesce(after, before) ->> 'slug' as slug,
      "successorId"::text, count(*) over ()::int as count
    from "Change" where "editionId" = ${edition.id}::uuid order by kind, id limit ${mostDocuments}`
  const reverts =
    edition.revertsId === null
      ? null
      : await tx.edition.findUnique({ where: { id: edition.revertsId }, select: { number: true } })
  await tell(tx, 'EDITION_PUBLISHED', {
    number: edition.number,
    kind: edition.kind,
    title: edition.title,
    publicNote: edition.publicNote,
    byline: edition.byline,
    publishedAt: edition.publishedAt?.toISOString(),
    reverts: reverts?.number ?? null,
    documentCount: changes[0]?.count ?? 0,
    documents: changes.map(({ kind, documentId, slug, operation, successorId }) => ({
      kind,
      id: encodeId(kindOf(kind).table, documentId),
      slug,
      operation,
      successor: successorId === null ? null : encodeId(kindOf(kind).table, successorId),
    })),
  })
}

/** A message stays small. Whoever needs the rest reads the edition by its number. */
const mostDocuments = 200

interface Changed {
  kind: DocumentKind
  documentId: string
  operation: Operation
  slug: string
  successorId: string | null
  count: number
}

/** A draft edition, and the time that is or was laid down for it. */
type Scheduled = Pick<Edition, 'id' | 'title' | 'scheduledFor' | 'scheduledZone'>

export function announceScheduled(tx: Transaction, edition: Scheduled): Promise<void> {
  return tell(tx, 'EDITION_SCHEDULED', scheduleData(edition))
}

/** Announces that the time of an edition came in vain, and why. */
export function announceFailed(tx: Transaction, edition: Scheduled, why: string): Promise<void> {
  return tell(tx, 'SCHEDULE_FAILED', { ...scheduleData(edition), why })
}

/** Announces that an edition does not go out by itself any more, if it stands on the schedule. Call it before its next step. */
export async function announceUnscheduled(tx: Transaction, editionId: string): Promise<void> {
  // Its row may tell nothing of it any more.
  const last = await tx.editionStep.findFirst({
    where: { editionId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { kind: true, scheduledFor: true, scheduledZone: true, edition: { select: { title: true } } },
  })
  if (last?.kind !== 'SCHEDULED') return
  const { scheduledFor, scheduledZone } = last
  const data = scheduleData({ id: editionId, title: last.edition.title, scheduledFor, scheduledZone })
  await tell(tx, 'EDITION_UNSCHEDULED', data)
}

function scheduleData({ id, title, scheduledFor, scheduledZone }: Scheduled) {
  return {
    edition: encodeId('DraftEdition', id),
    title,
    scheduledFor: scheduledFor?.toISOString() ?? null,
    timeZone: scheduledZone,
  }
}

function tell(tx: Transaction, type: WebhookEvent, data: Happening['data']): Promise<void> {
  return announce(tx, { type, data })
}
