'use client'
import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import type { MergeSide } from '@parley/shared/actors/effect'
import { useState } from 'react'
import { EmptyNote } from '@/components/empty-note'
import { askFromBrowser } from '@/lib/browser-client'
import { graphql } from '@/lib/graphql/generated'
import { counted } from '@/lib/wording'
import classes from './actors.module.css'
import { MergedList } from './merged-list'
import type { MergeRead } from './read-merge'
import { StagingProblem } from './staging-problem'
import { TargetFields } from './target-fields'
import { type ChosenEdition, useStaging } from './use-staging'

interface Props {
  merge: MergeRead
  /** The edition one works in, for which the merge was read; else it goes into a new one. */
  edition: ChosenEdition | null
}

/** What a merge does, what is to be chosen, and the button that stages it. */
export function MergeForm({ merge, edition }: Props) {
  const { from, into, documents, fingerprint } = merge
  const [choices, setChoices] = useState<ReadonlyMap<string, MergeSide>>(new Map())
  const staging = useStaging(edition, `Merge ${from.title} into ${into.title}`)
  const clashes = documents.flatMap(({ document, clashes }) =>
    clashes.map(({ path }) => ({ kind: document.kind, id: document.id, path })),
  )
  const open = clashes.filter(({ id, path }) => !choices.has(`${id} ${path}`))
  const problems = documents.flatMap((each) => each.problems)

  function stage() {
    if (problems.length > 0) return staging.refuse('Mend what is listed above first.')
    if (open.length > 0) {
      return staging.refuse(
        `${counted(open.length, 'choice')} above ${open.length === 1 ? 'is' : 'are'} still to be made.`,
      )
    }
    return staging.stage(async (target) => {
      const chosen = clashes.flatMap(({ kind, id, path }) => {
        const take = choices.get(`${id} ${path}`)
        return take ? [{ kind, id, path, take }] : []
      })
      const input = { ...target, from: from.id, into: into.id, choices: chosen, fingerprint }
      return (await askFromBrowser(mergeDocument, { input })).mergeActors
    }, `The merge of “${from.title}” into “${into.title}” is staged.`)
  }

  useHotkeys([['mod+Enter', () => void stage()]], [])

  // The one that goes stands first; it is withdrawn in any case.
  if (documents.length <= 1 && edition) {
    return (
      <EmptyNote title="Nothing is left to be staged">
        “{edition.title}” holds this merge already, or nothing refers to “{from.title}”.
      </EmptyNote>
    )
  }
  return (
    <div className={classes.form}>
      <h3 className={classes.subtitle}>What it does to {counted(documents.length, 'document')}</h3>
      <MergedList
        documents={documents}
        names={{ from: from.title, into: into.title }}
        choices={choices}
        onChoose={(key, side) => setChoices((before) => new Map(before).set(key, side))}
      />
      <TargetFields
        edition={edition}
        staging={staging}
        noteHelp="What readers are told. The withdrawal needs one before it goes out; it can be written later."
      />
      <StagingProblem problem={staging.problem} />
      <div>
        <Button onClick={stage} loading={staging.isBusy}>
          Stage the merge ⌘↵
        </Button>
      </div>
    </div>
  )
}

const mergeDocument = graphql(`
  mutation MergeActors($input: MergeActorsInput!) {
    mergeActors(input: $input) {
      __typename
      ... on MergedActors { edition { id } }
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)
