import { can } from '@parley/shared/roles'
import { notFound } from 'next/navigation'
import { Notice } from '@/components/notice'
import type { DocumentAsked } from '@/features/documents/page/read-editable'
import { getTray } from '@/features/editions/tray'
import { FindingPickers } from '@/features/pickers/finding-pickers'
import classes from './actors.module.css'
import { MayNotStage } from './may-not-stage'
import { MergeForm } from './merge-form'
import { MergePicker } from './merge-picker'
import { readMerge } from './read-merge'

interface Props {
  asked: DocumentAsked
  address: string
  /** The actor it is to be merged into, as the address has it. */
  into: string | null
}

/** Merges an actor into another: which one, what that does to every document, and then it is staged. */
export async function MergePage({ asked: { kind, editable, editionId }, address, into }: Props) {
  if (kind !== 'ACTOR') notFound()
  const { me, chosen } = await getTray()
  if (!me || !can(me.role, 'stage')) return <MayNotStage />
  const read = into ? await readMerge(editable.id, into, editionId) : null
  const merge = read && 'merge' in read ? read.merge : null
  return (
    <section className={classes.page} aria-labelledby="merge">
      <h2 id="merge" className={classes.title}>
        Merge into another actor
      </h2>
      <p className={classes.words}>
        For two actors that are one. All that refers to “{editable.title}” refers to the other from then on,
        which is also called “{editable.title}”; readers who follow an old link are led there. Nothing is
        staged before you have seen what it does.
      </p>
      <FindingPickers edition={editionId}>
        <MergePicker address={address} chosen={merge?.into.title ?? null} />
      </FindingPickers>
      {read && 'refusal' in read && (
        <Notice tone="attention" title="These two cannot be merged" isAlert>
          <p>{read.refusal}</p>
        </Notice>
      )}
      {merge && (
        <MergeForm
          key={`${merge.from.id} ${merge.into.id} ${merge.fingerprint}`}
          merge={merge}
          edition={chosen ? { id: chosen.id, title: chosen.title } : null}
        />
      )}
    </section>
  )
}
