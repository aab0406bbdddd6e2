import { can } from '@parley/shared/roles'
import { ButtonLink, ProseLink } from '@/components/links'
import { Notice } from '@/components/notice'
import { Panel } from '@/components/panel'
import { EditionCommentsPanel } from '@/features/comments/comments-panel'
import type { Thread } from '@/features/comments/read-comments'
import { ask } from '@/lib/ask'
import { bareId } from '@/lib/document-address'
import { graphql } from '@/lib/graphql/generated'
import type { PublishedEditionPageQuery } from '@/lib/graphql/generated/graphql'
import type { Me } from '../tray'
import { ChangesPanel, type ShownChange } from './changes-panel'
import classes from './published-view.module.css'
import type { EditionRead } from './read-edition'
import { RevertButton } from './revert-button'
import { MarkReviewedButton } from './review-buttons'
import { StepsPanel } from './steps-panel'

interface Props {
  edition: EditionRead
  threads: readonly Thread[]
}

/** A published or discarded edition: what it said and changed, and the story as it left it. */
export async function PublishedView({ edition, threads, me }: Props & { me: Me | null }) {
  const { number } = edition
  if (number === null) {
    const mayStage = me !== null && can(me.role, 'stage')
    return <DiscardedView edition={edition} threads={threads} mayStage={mayStage} />
  }
  const { edition: published, stories } = await ask(publishedDocument, { number })
  return (
    <div className={classes.page}>
      <div className={classes.actions}>
        {stories.edges.map(({ node }) => (
          <ButtonLink key={node.slug} variant="default" href={`/read/${node.slug}?left=edition-${number}`}>
            {stories.edges.length === 1
              ? 'Read the story as of this edition'
              : `Read “${node.headline}” as of this edition`}
          </ButtonLink>
        ))}
        {edition.mayReview && isUnreviewed(edition) && (
          <MarkReviewedButton id={bareId(edition.id)} title={edition.title} />
        )}
        {me && can(me.role, 'publish') && <RevertButton number={number} title={edition.title} />}
      </div>
      <Notes edition={edition} byline={published?.byline ?? null} />
      <ChangesPanel
        editionId={bareId(edition.id)}
        editionTitle={edition.title}
        changes={published?.changes.map(changeOf) ?? []}
        threads={threads}
        isDraft={false}
        mayStage={false}
      />
      <EditionCommentsPanel editionId={bareId(edition.id)} threads={threads} />
      <StepsPanel steps={edition.steps} />
      {published && (
        <Panel title="For the record">
          <p className={classes.digest}>
            <span>Digest</span> <code>{published.digest ?? 'none'}</code>
          </p>
          <p className={classes.small}>
            A hash over this edition and the digest of the one before. Whoever keeps one can tell that nothing
            was rewritten.
            {published.imported && ' The edition was imported with the time of its first publication.'}
          </p>
        </Panel>
      )}
    </div>
  )
}

/** It went out without a review, and has had none since. */
function isUnreviewed({ steps }: EditionRead): boolean {
  const kinds = new Set(steps.map(({ kind }) => kind))
  return kinds.has('PUBLISHED_AT_ONCE') && !kinds.has('REVIEWED')
}

function DiscardedView({ edition, threads, mayStage }: Props & { mayStage: boolean }) {
  return (
    <div className={classes.page}>
      <Notice tone="attention" title="This edition was discarded">
        It is kept to be read.{' '}
        {mayStage ? (
          'To take something up again, copy it to an open edition by the menu beside it.'
        ) : (
          <>
            Work goes on in <ProseLink href="/editions">the open editions</ProseLink>.
          </>
        )}
      </Notice>
      <Notes edition={edition} byline={edition.byline} />
      <ChangesPanel
        editionId={bareId(edition.id)}
        editionTitle={edition.title}
        changes={edition.changes}
        threads={threads}
        isDraft={false}
        mayStage={mayStage}
      />
      <EditionCommentsPanel editionId={bareId(edition.id)} threads={threads} />
    </div>
  )
}

function Notes({ edition, byline }: { edition: EditionRead; byline: string | null }) {
  return (
    <dl className={classes.notes}>
      <div>
        <dt>Note to readers</dt>
        <dd>{edition.publicNote ?? 'None'}</dd>
      </div>
      {edition.internalNote && (
        <div>
          <dt>Internal note</dt>
          <dd>{edition.internalNote}</dd>
        </div>
      )}
      {byline && (
        <div>
          <dt>Byline</dt>
          <dd>{byline}</dd>
        </div>
      )}
    </dl>
  )
}

type Published = NonNullable<PublishedEditionPageQuery['edition']>

function changeOf(revision: Published['changes'][number]): ShownChange {
  return { ...revision, documentId: bareId(revision.documentId) }
}

const publishedDocument = graphql(`
  query PublishedEditionPage($number: Int!) {
    edition(number: $number) {
      byline digest imported
      changes { id kind documentId title operation diff { ...ChangeWords } }
    }
    stories(first: 5) { edges { node { slug headline } } }
  }
`)
