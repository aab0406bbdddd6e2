import { documentKinds } from '@parley/shared/content/kind-names'
import { KindIcon } from '@/components/kind-icon'
import { ProseLink } from '@/components/links'
import { documentAddress } from '@/lib/document-address'
import { graphql } from '@/lib/graphql/generated'
import type { BlockerWordsFragment } from '@/lib/graphql/generated/graphql'
import { grouped } from '@/lib/grouped'
import classes from './blocker-list.module.css'
import { UseSuccessorButton } from './use-successor-button'

interface Props {
  blockers: readonly BlockerWordsFragment[]
  /** The edition, where whoever looks may mend it here and now. */
  mendIn?: string
}

/** What stands in the way, grouped by document, each with a link to the field to mend. */
export function BlockerList({ blockers, mendIn }: Props) {
  const groups = grouped(blockers, ({ document }) => (document ? `${document.kind} ${document.id}` : ''))
  return (
    <ul className={classes.groups}>
      {[...groups].map(([key, group]) => (
        <li key={key} className={classes.group}>
          <Heading document={group[0]?.document ?? null} />
          <ul className={classes.blockers}>
            {group.map((blocker) => (
              <li key={`${blocker.code} ${blocker.path} ${blocker.message}`} className={classes.blocker}>
                <Blocker blocker={blocker} />
                {mendIn && isFirstOfItsKind(blocker, group) && (
                  <UseSuccessorButton editionId={mendIn} blocker={blocker} />
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

/** One button serves all places of a document that refer to the same withdrawn one. */
function isFirstOfItsKind(blocker: BlockerWordsFragment, group: readonly BlockerWordsFragment[]): boolean {
  const [withdrawn] = blocker.related
  return group.find(({ successor, related }) => successor && related[0]?.id === withdrawn?.id) === blocker
}

function Heading({ document }: { document: BlockerWordsFragment['document'] }) {
  if (!document) return <p className={classes.own}>The edition itself</p>
  return (
    <p className={classes.title}>
      <KindIcon kind={document.kind} size={14} />
      <span>
        {document.title} <span className={classes.soft}>{documentKinds[document.kind].label}</span>
      </span>
    </p>
  )
}

function Blocker({
  blocker: { document, path, label, message, related },
}: {
  blocker: BlockerWordsFragment
}) {
  return (
    <>
      {document && path !== '' ? (
        <ProseLink href={documentAddress(document.kind, document.id, path)}>{label}</ProseLink>
      ) : document ? (
        <ProseLink href={documentAddress(document.kind, document.id)}>Open it</ProseLink>
      ) : (
        <strong>{label}</strong>
      )}{' '}
      {message}
      {related.length > 0 && (
        <span className={classes.soft}>
          {' '}
          See{' '}
          {related.map(({ kind, id, title }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <ProseLink href={documentAddress(kind, id)}>{title}</ProseLink>
            </span>
          ))}
        </span>
      )}
    </>
  )
}

graphql(`
  fragment BlockerWords on Blocker {
    class code path label message
    document { kind id slug title }
    related { kind id title }
    successor { title }
  }
`)
