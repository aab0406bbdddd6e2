import { documentKinds } from '@parley/shared/content/kind-names'
import { can } from '@parley/shared/roles'
import type { ReactNode } from 'react'
import { KindIcon } from '@/components/kind-icon'
import { ButtonLink, ProseLink, TextLink } from '@/components/links'
import { Mark } from '@/components/mark'
import { PageHeading } from '@/components/page-heading'
import { ActorMenu } from '@/features/actors/actor-menu'
import { isOpen } from '@/features/comments/place'
import { readDocumentComments } from '@/features/comments/read-comments'
import { getTray } from '@/features/editions/tray'
import { editionAddress } from '@/lib/document-address'
import { counted } from '@/lib/wording'
import { DocumentTabs } from './document-tabs'
import type { DocumentAsked } from './read-editable'

/** What stands around each view of a document: its name, how it stands, and the views. */
export async function DocumentFrame({
  asked,
  address,
  children,
}: {
  asked: DocumentAsked
  address: string
  children: ReactNode
}) {
  const { kind, editable } = asked
  const { otherDrafts } = editable
  const threads = await readDocumentComments(kind, editable.id)
  const { me } = await getTray()
  return (
    <>
      <PageHeading
        title={editable.title || 'Untitled'}
        over={
          <>
            <KindIcon kind={kind} size={14} /> {documentKinds[kind].label}
            <Standing asked={asked} />
          </>
        }
        actions={
          <>
            {kind === 'STORY' && editable.live !== null && (
              <ButtonLink variant="default" href={`/read/${editable.slug}`}>
                Read it as of a day
              </ButtonLink>
            )}
            {kind === 'ACTOR' && !editable.isWithdrawn && me && can(me.role, 'stage') && (
              <ActorMenu address={address} />
            )}
          </>
        }
        under={
          otherDrafts.length > 0 && (
            <>
              Also changed in {counted(otherDrafts.length, 'other draft edition')}:{' '}
              {otherDrafts.map(({ id, title }, index) => (
                <span key={id}>
                  {index > 0 && ', '}
                  <ProseLink href={editionAddress(id)}>{title}</ProseLink>
                </span>
              ))}
              . What overlaps is shown when either is published.
            </>
          )
        }
      />
      <DocumentTabs address={address} unresolved={threads.filter(isOpen).length} />
      {children}
    </>
  )
}

function Standing({ asked: { editable, editionId } }: { asked: DocumentAsked }) {
  const { change, live, version } = editable
  const isWithdrawn = live === null && version > 0
  return (
    <>
      {isWithdrawn && <Mark tone="withdrawn">Withdrawn</Mark>}
      {live !== null && <Mark>Published, version {version}</Mark>}
      {change?.operation === 'CREATE' && (
        <Mark tone="new">{version > 0 ? 'Revived' : 'New'} in this edition</Mark>
      )}
      {change?.operation === 'EDIT' && <Mark tone="changed">Changed in this edition</Mark>}
      {change?.operation === 'WITHDRAW' && <Mark tone="withdrawn">Withdrawn in this edition</Mark>}
      {change && change.conflicts.length > 0 && editionId && (
        <TextLink href={`${editionAddress(editionId)}#conflicts`} size="xs">
          {counted(change.conflicts.length, 'conflict')} to settle
        </TextLink>
      )}
    </>
  )
}
