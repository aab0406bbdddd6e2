'use client'
import { Button } from '@mantine/core'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { useAct } from '@/components/use-act'
import { askFromBrowser } from '@/lib/browser-client'
import { graphql } from '@/lib/graphql/generated'

interface Props {
  kind: DocumentKind
  id: string
  editionId: string
  lock: number
}

/** Brings a withdrawn document back, as it last stood, in the chosen edition. */
export function ReviveButton({ kind, id, editionId, lock }: Props) {
  const { act, isBusy } = useAct()
  const revive = () =>
    act(async () => {
      const input = { edition: editionId, kind, id, lock }
      return (await askFromBrowser(reviveDocument, { input })).reviveDocument
    }, 'Revived in this edition. It comes back when the edition is published.')
  return (
    <Button mt="sm" loading={isBusy} onClick={revive}>
      Revive in this edition
    </Button>
  )
}

const reviveDocument = graphql(`
  mutation ReviveDocument($input: ReviveDocumentInput!) {
    reviveDocument(input: $input) {
      __typename
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)
