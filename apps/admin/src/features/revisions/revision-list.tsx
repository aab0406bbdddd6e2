'use client'
import { labelOf } from '@parley/shared/content/terms'
import { editionKinds } from '@parley/shared/editions'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { TextLink } from '@/components/links'
import { Mark } from '@/components/mark'
import { Moment } from '@/components/moment'
import { editionAddress } from '@/lib/document-address'
import { counted } from '@/lib/wording'
import type { Revision } from './read-history'
import classes from './revision-list.module.css'

interface Props {
  revisions: Revision[]
  from: number
  to: number
  address: string
}

/** The versions, newest first, with two choices: the older and the newer side of the comparison. */
export function RevisionList({ revisions, from, to, address }: Props) {
  const router = useRouter()
  const [isBusy, startTransition] = useTransition()

  function compare(choice: { from?: number; to?: number }) {
    const next = { from, to, ...choice }
    startTransition(() => router.replace(`${address}?from=${next.from}&to=${next.to}`, { scroll: false }))
  }

  return (
    <fieldset className={classes.list} aria-busy={isBusy}>
      <legend className={classes.legend}>Compare from, to</legend>
      {revisions.map((revision) => (
        <div
          key={revision.version}
          className={classes.revision}
          data-is-chosen={[from, to].includes(revision.version)}
        >
          <span className={classes.radios}>
            {(['from', 'to'] as const).map((side) => (
              <input
                key={side}
                type="radio"
                name={side}
                aria-label={`Compare ${side} version ${revision.version}`}
                checked={(side === 'from' ? from : to) === revision.version}
                onChange={() => compare({ [side]: revision.version })}
              />
            ))}
          </span>
          <RevisionWords revision={revision} />
        </div>
      ))}
    </fieldset>
  )
}

function RevisionWords({ revision }: { revision: Revision }) {
  const { version, edition, operation, changeCount, editedBy, publishedBy } = revision
  return (
    <div className={classes.words}>
      <div className={classes.head}>
        <strong>Version {version}</strong>
        {operation === 'CREATE' && <Mark tone="new">{version === 1 ? 'New' : 'Revived'}</Mark>}
        {operation === 'WITHDRAW' && <Mark tone="withdrawn">Withdrawn</Mark>}
        {operation === 'EDIT' && (
          <span className={classes.soft}>changed {counted(changeCount, 'field')}</span>
        )}
      </div>
      <div>
        <TextLink href={editionAddress(edition.draftId)} size="sm">
          Edition {edition.number}: {edition.title}
        </TextLink>
      </div>
      <div className={classes.soft}>
        {labelOf(editionKinds, edition.kind)} · <Moment at={edition.publishedAt} />
      </div>
      <div className={classes.soft}>
        By {editedBy.name}
        {publishedBy && publishedBy.id !== editedBy.id && `, published by ${publishedBy.name}`}
      </div>
      {edition.publicNote && <p className={classes.note}>{edition.publicNote}</p>}
    </div>
  )
}
