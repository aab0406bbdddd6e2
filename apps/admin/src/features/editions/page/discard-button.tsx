'use client'
import { Button } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { confirmAct } from '@/components/confirm-act'
import { useAct } from '@/components/use-act'
import { askFromBrowser } from '@/lib/browser-client'
import { graphql } from '@/lib/graphql/generated'
import { counted } from '@/lib/wording'

/** Gives a draft up; it stays to be read under discarded editions. */
export function DiscardButton({
  id,
  title,
  changeCount,
}: {
  id: string
  title: string
  changeCount: number
}) {
  const { act, isBusy } = useAct()
  const router = useRouter()

  function discard() {
    confirmAct({
      title: `Discard “${title}”?`,
      words: `Its ${counted(changeCount, 'change')} will not be published. The edition can still be read among the discarded ones, but not worked in again.`,
      verb: 'Discard the edition',
      isDangerous: true,
      onConfirm: async () => {
        const isDone = await act(
          async () => (await askFromBrowser(discardDocument, { input: { id } })).discardEdition,
          `“${title}” is discarded.`,
        )
        if (isDone) router.push('/editions')
      },
    })
  }

  return (
    <Button variant="subtle" color="red" loading={isBusy} onClick={discard}>
      Discard
    </Button>
  )
}

const discardDocument = graphql(`
  mutation DiscardEdition($input: EditionIdInput!) {
    discardEdition(input: $input) {
      __typename
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)
