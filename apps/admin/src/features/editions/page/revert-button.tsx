'use client'
import { Button } from '@mantine/core'
import { useRouter } from 'next/navigation'
import { useAct } from '@/components/use-act'
import { askFromBrowser } from '@/lib/browser-client'
import { bareId } from '@/lib/document-address'
import { graphql } from '@/lib/graphql/generated'
import { chooseEdition } from '../choose-edition'
import { confirmAct } from '../confirm-act'

/** Stages the inverse of a published edition in a new draft, and goes there. */
export function RevertButton({ number, title }: { number: number; title: string }) {
  const { act, isBusy } = useAct()
  const router = useRouter()

  function revert() {
    confirmAct({
      title: `Revert edition ${number}?`,
      words: `A new draft edition is made that takes back what “${title}” changed, and keeps what was changed since. Readers see nothing until you publish it.`,
      verb: 'Make the draft',
      onConfirm: () =>
        act(async () => {
          const { revertEdition } = await askFromBrowser(revertDocument, { input: { number } })
          if (revertEdition.__typename === 'RevertedEdition') {
            const id = bareId(revertEdition.edition.id)
            await chooseEdition(id)
            router.push(`/editions/${id}`)
          }
          return revertEdition
        }, 'The draft is made, and you work in it now.'),
    })
  }

  return (
    <Button variant="default" loading={isBusy} onClick={revert}>
      Revert…
    </Button>
  )
}

const revertDocument = graphql(`
  mutation RevertEdition($input: RevertEditionInput!) {
    revertEdition(input: $input) {
      __typename
      ... on RevertedEdition { edition { id } }
      ... on Problem { message }
    }
  }
`)
