'use client'
import { Button } from '@mantine/core'
import { useAct } from '@/components/use-act'
import { askFromBrowser } from '@/lib/browser-client'
import { graphql } from '@/lib/graphql/generated'
import type { BlockerWordsFragment } from '@/lib/graphql/generated/graphql'

/** Lets a document refer to what took the place of a withdrawn one, everywhere in it. */
export function UseSuccessorButton({
  editionId,
  blocker: { document, related, successor },
}: {
  editionId: string
  blocker: BlockerWordsFragment
}) {
  const { act, isBusy } = useAct()
  const [withdrawn] = related
  if (!document || !withdrawn || !successor) return null
  const put = async () => {
    const input = {
      edition: editionId,
      kind: document.kind,
      id: document.id,
      withdrawn: { kind: withdrawn.kind, id: withdrawn.id },
    }
    return (await askFromBrowser(useSuccessorDocument, { input })).useSuccessor
  }
  return (
    <div>
      <Button
        variant="default"
        size="compact-sm"
        loading={isBusy}
        onClick={() => act(put, `“${document.title}” refers to “${successor.title}” now.`)}
      >
        Use “{successor.title}”
      </Button>
    </div>
  )
}

const useSuccessorDocument = graphql(`
  mutation UseSuccessor($input: UseSuccessorInput!) {
    useSuccessor(input: $input) {
      __typename
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)
