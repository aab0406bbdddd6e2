import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import { Fragment } from 'react'
import { ProseLink } from '@/components/links'
import { Mark } from '@/components/mark'
import { Moment } from '@/components/moment'
import { ZonedMoment } from '@/components/zoned-moment'
import { bareId, documentAddress, editionAddress } from '@/lib/document-address'
import { grouped } from '@/lib/grouped'
import { counted } from '@/lib/wording'
import type { EditionRow } from './edition-rows'
import type { DraftRow, PublishedRow } from './read-editions'

/** A draft as a row of a list of editions. */
export function draftRow(draft: DraftRow, chosenId: string | null): EditionRow {
  const { id, number, kind, title, publicNote, createdBy, createdAt, changes, state } = draft
  return {
    id,
    number,
    title,
    kind,
    note: publicNote,
    mark: (
      <>
        {state === 'DISCARDED' && <Mark tone="withdrawn">Discarded</Mark>}
        {state === 'IN_REVIEW' && <Mark tone="accent">In review</Mark>}
        {state === 'APPROVED' && <Mark tone="new">Approved</Mark>}
        {state === 'SCHEDULED' && <Mark tone="new">Scheduled</Mark>}
        {draft.scheduleFailedAt && <Mark tone="withdrawn">Did not go out</Mark>}
        {state === 'PUBLISHED' && <Mark tone="changed">Out without a review</Mark>}
        {id === chosenId && <Mark tone="accent">You work in it</Mark>}
      </>
    ),
    details: (
      <>
        {draft.scheduledFor && (
          <>
            goes out <ZonedMoment at={draft.scheduledFor} zone={draft.scheduledZone} /> ·{' '}
          </>
        )}
        {holding(changes)} · begun by {createdBy.name}, <Moment at={createdAt} />
        <ToResolve id={id} count={draft.unresolvedComments} />
      </>
    ),
  }
}

/** A published edition as a row of a list of editions. */
export function publishedRow(edition: PublishedRow): EditionRow {
  const { draftId, number, kind, title, publicNote, publishedAt, publishedBy, createdBy, changes } = edition
  return {
    id: bareId(draftId),
    number,
    title,
    kind,
    note: publicNote,
    details: (
      <>
        <Moment at={publishedAt} /> · {(publishedBy ?? createdBy).name} · {holding(changes)}
        <ToResolve id={bareId(draftId)} count={edition.unresolvedComments} />
        <Withdrawn changes={changes} />
      </>
    ),
  }
}

/** How many comments on it wait to be resolved, and the way to them. */
function ToResolve({ id, count }: { id: string; count: number }) {
  if (count === 0) return null
  return (
    <>
      {' · '}
      <ProseLink href={`${editionAddress(id)}#comments`}>{counted(count, 'comment')} to resolve</ProseLink>
    </>
  )
}

/** What an edition withdrew, by name: on its page it can be revived. */
function Withdrawn({ changes }: Pick<PublishedRow, 'changes'>) {
  const withdrawn = changes.filter(({ operation }) => operation === 'WITHDRAW')
  if (withdrawn.length === 0) return null
  return (
    <div>
      Withdrawn:{' '}
      {withdrawn.map(({ id, kind, documentId, title }, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <ProseLink href={documentAddress(kind, bareId(documentId))}>{title}</ProseLink>
        </Fragment>
      ))}
    </div>
  )
}

/** "2 meetings, 1 statement". */
function holding(changes: ReadonlyArray<{ kind: DocumentKind }>): string {
  if (changes.length === 0) return 'no changes yet'
  const groups = grouped(changes, ({ kind }) => kind)
  return [...groups.values()]
    .flatMap((group) => {
      const kind = group[0] && kindOf(group[0].kind)
      return kind ? counted(group.length, kind.noun, kind.plural) : []
    })
    .join(', ')
}
