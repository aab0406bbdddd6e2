'use client'
import { ActionIcon } from '@mantine/core'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { XIcon } from '@primer/octicons-react'
import { confirmAct } from '@/components/confirm-act'
import { useAct } from '@/components/use-act'
import { askFromBrowser } from '@/lib/browser-client'
import { graphql } from '@/lib/graphql/generated'

interface Props {
  editionId: string
  kind: DocumentKind
  id: string
  lock: number
  title: string
}

/** Takes one document out of the edition. */
export function UnstageButton({ editionId, kind, id, lock, title }: Props) {
  const { act, isBusy } = useAct()

  function unstage() {
    confirmAct({
      title: 'Take this out of the edition?',
      words: `What the edition would change in “${title}” is dropped. What readers see stays as it is.`,
      verb: 'Take it out',
      isDangerous: true,
      onConfirm: () =>
        act(async () => {
          const input = { edition: editionId, kind, id, lock }
          return (await askFromBrowser(unstageDocument, { input })).unstage
        }, `“${title}” is out of the edition.`),
    })
  }

  return (
    <ActionIcon
      size="sm"
      aria-label={`Take “${title}” out of the edition`}
      loading={isBusy}
      onClick={unstage}
    >
      <XIcon size={14} />
    </ActionIcon>
  )
}

const unstageDocument = graphql(`
  mutation UnstageChange($input: UnstageInput!) {
    unstage(input: $input) {
      __typename
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)
