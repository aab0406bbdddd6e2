import { labelOf } from '@parley/shared/content/terms'
import { editionKinds, editionStates, isOpenState } from '@parley/shared/editions'
import { can } from '@parley/shared/roles'
import { ProseLink } from '@/components/links'
import { Mark, type Tone } from '@/components/mark'
import { Moment } from '@/components/moment'
import { PageHeading } from '@/components/page-heading'
import { readEditionComments } from '@/features/comments/read-comments'
import { editionAddress } from '@/lib/document-address'
import { getTray } from '../tray'
import { DraftView } from './draft-view'
import { PublishedView } from './published-view'
import type { EditionRead } from './read-edition'

/** The page of an edition: while it is prepared, and for ever after. */
export async function EditionView({
  id,
  edition,
  wantsToPublish,
  wantsToSubmit,
}: {
  id: string
  edition: EditionRead
  wantsToPublish: boolean
  wantsToSubmit: boolean
}) {
  const { me, chosen } = await getTray()
  const threads = await readEditionComments(id)
  return (
    <>
      <PageHeading
        title={edition.number ? `${edition.number}. ${edition.title}` : edition.title}
        over={
          <>
            Edition{' '}
            <Mark tone={tones[edition.state] ?? 'accent'}>{labelOf(editionStates, edition.state)}</Mark>
            <Mark>{labelOf(editionKinds, edition.kind)}</Mark>
            {chosen?.id === id && <Mark tone="accent">You work in it</Mark>}
          </>
        }
        under={<History edition={edition} />}
      />
      {isOpenState(edition.state) ? (
        <DraftView
          id={id}
          edition={edition}
          threads={threads}
          meId={me?.id ?? null}
          mayStage={me !== null && can(me.role, 'stage')}
          mayPublish={me !== null && can(me.role, 'publish')}
          isChosen={chosen?.id === id}
          wantsToPublish={wantsToPublish}
          wantsToSubmit={wantsToSubmit}
        />
      ) : (
        <PublishedView edition={edition} threads={threads} me={me} />
      )}
    </>
  )
}

/** Who did what to the edition, and when. */
function History({ edition }: { edition: EditionRead }) {
  const { createdBy, createdAt, publishedAt, publishedBy, discardedAt, discardedBy, reverts } = edition
  return (
    <>
      Begun by {createdBy.name}, <Moment at={createdAt} />.
      {publishedAt && (
        <>
          {' '}
          Published{publishedBy && ` by ${publishedBy.name}`}, <Moment at={publishedAt} />.
        </>
      )}
      {discardedAt && (
        <>
          {' '}
          Discarded{discardedBy && ` by ${discardedBy.name}`}, <Moment at={discardedAt} />.
        </>
      )}
      {reverts && (
        <>
          {' '}
          Takes back{' '}
          <ProseLink href={editionAddress(reverts.draftId)}>
            edition {reverts.number}, “{reverts.title}”
          </ProseLink>
          .
        </>
      )}
    </>
  )
}

const tones: Partial<Record<EditionRead['state'], Tone>> = {
  PUBLISHED: 'new',
  DISCARDED: 'withdrawn',
  DRAFT: 'changed',
  IN_REVIEW: 'accent',
  APPROVED: 'new',
  SCHEDULED: 'new',
}
