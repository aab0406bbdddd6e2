import { kindOf } from '@parley/shared/content/kinds'
import { EmptyNote } from '@/components/empty-note'
import type { DocumentAsked } from '@/features/documents/page/read-editable'
import { Comparison } from './comparison'
import classes from './history-view.module.css'
import { type Revision, readHistory } from './read-history'
import { RevisionList } from './revision-list'

interface Props {
  asked: DocumentAsked
  address: string
  chosen: { from?: string | string[]; to?: string | string[] }
}

/** The published versions of a document, and what changed between two of them; the choice stands in the address. */
export async function HistoryView({ asked, address, chosen }: Props) {
  const { kind, editable } = asked
  const revisions = await readHistory(kind, editable.id)
  const newest = revisions[0]
  if (!newest) {
    return (
      <EmptyNote title={`This ${kindOf(kind).noun} has not been published yet`}>
        Its history begins with the edition that publishes it. Every later change is kept here, with who made
        it and why.
      </EmptyNote>
    )
  }
  const to = versionIn(revisions, chosen.to) ?? newest.version
  const from = versionIn(revisions, chosen.from) ?? Math.max(to - 1, 1)
  return (
    <div className={classes.history}>
      <RevisionList revisions={revisions} from={from} to={to} address={address} />
      <Comparison asked={asked} revisions={revisions} from={Math.min(from, to)} to={Math.max(from, to)} />
    </div>
  )
}

function versionIn(revisions: readonly Revision[], asked: string | string[] | undefined): number | null {
  return revisions.find(({ version }) => String(version) === asked)?.version ?? null
}
