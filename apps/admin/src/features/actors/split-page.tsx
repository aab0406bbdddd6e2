import { can } from '@parley/shared/roles'
import { notFound } from 'next/navigation'
import { EmptyNote } from '@/components/empty-note'
import type { DocumentAsked } from '@/features/documents/page/read-editable'
import { getTray } from '@/features/editions/tray'
import { FindingPickers } from '@/features/pickers/finding-pickers'
import { ask } from '@/lib/ask'
import { graphql } from '@/lib/graphql/generated'
import classes from './actors.module.css'
import { MayNotStage } from './may-not-stage'
import { SplitForm } from './split-form'

/** Splits an actor: what of it goes over to another, and then it is staged. */
export async function SplitPage({ asked: { kind, editable, editionId } }: { asked: DocumentAsked }) {
  if (kind !== 'ACTOR') notFound()
  const { me, chosen } = await getTray()
  if (!me || !can(me.role, 'stage')) return <MayNotStage />
  if (editable.isWithdrawn) {
    return (
      <EmptyNote title="This actor is withdrawn">
        Nothing refers to it that could go over to another.
      </EmptyNote>
    )
  }
  const { actorSplit } = await ask(splitDocument, { actor: editable.id, edition: editionId })
  return (
    <section className={classes.page} aria-labelledby="split">
      <h2 id="split" className={classes.title}>
        Split
      </h2>
      <p className={classes.words}>
        For an actor that is two. What you choose goes over to the other; all else stays with “
        {editable.title}”.
      </p>
      <FindingPickers edition={editionId}>
        <SplitForm
          key={chosen?.id}
          split={actorSplit}
          edition={chosen ? { id: chosen.id, title: chosen.title } : null}
        />
      </FindingPickers>
    </section>
  )
}

const splitDocument = graphql(`
  query ActorSplit($actor: ID!, $edition: ID) {
    actorSplit(actor: $actor, edition: $edition) {
      actor { id title }
      aliases
      documents { document { kind id slug title } parts { path sentence } }
    }
  }
`)
