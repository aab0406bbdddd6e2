'use client'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '@/components/use-act'
import { askFromBrowser } from '@/lib/browser-client'
import { graphql } from '@/lib/graphql/generated'
import type { BlockerWordsFragment } from '@/lib/graphql/generated/graphql'
import { type Clashing, type SuccessorChoices, SuccessorDialog } from './successor-dialog'

/** Lets a document refer to what took the place of a withdrawn one, everywhere in it; asks where two items would clash. */
export function UseSuccessorButton({
  editionId,
  blocker: { document, related, successor },
}: {
  editionId: string
  blocker: BlockerWordsFragment
}) {
  const { act, isBusy } = useAct()
  const [clashing, setClashing] = useState<Clashing | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [withdrawn] = related
  if (!document || !withdrawn || !successor) return null

  async function put(settled: SuccessorChoices | null) {
    if (!document || !withdrawn) return null
    const { kind, id } = document
    const input = { edition: editionId, kind, id, withdrawn: { kind: withdrawn.kind, id: withdrawn.id } }
    const { useSuccessor } = await askFromBrowser(useSuccessorDocument, { input: { ...input, ...settled } })
    if (useSuccessor.__typename !== 'ClashingItems') return useSuccessor
    setClashing(useSuccessor)
    setOpen(true)
    return null
  }

  const done = `“${document.title}” refers to “${successor.title}” now.`
  return (
    <div>
      <Button
        variant="default"
        size="compact-sm"
        loading={isBusy && !isOpen}
        onClick={() => act(() => put(null), done)}
      >
        Use “{successor.title}”
      </Button>
      {clashing && (
        <SuccessorDialog
          key={clashing.clashes.map(({ path }) => path).join(' ')}
          title={document.title}
          names={{ from: withdrawn.title, into: successor.title }}
          clashing={clashing}
          isOpen={isOpen}
          onClose={() => setOpen(false)}
          onChosen={(settled) => act(() => put(settled), done)}
        />
      )}
    </div>
  )
}

const useSuccessorDocument = graphql(`
  mutation UseSuccessor($input: UseSuccessorInput!) {
    useSuccessor(input: $input) {
      __typename
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
      ... on ClashingItems { lock clashes { path sentence differences { label from into } } }
    }
  }
`)
