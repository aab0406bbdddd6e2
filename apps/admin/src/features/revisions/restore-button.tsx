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
  version: number
  /** One top-level field, or null for all of the document. */
  field: string | null
  label: string
}

/** Stages an earlier version, or one field of it, in the chosen edition. */
export function RestoreButton({ kind, id, editionId, lock, version, field, label }: Props) {
  const { act, isBusy } = useAct()
  const restore = () =>
    act(async () => {
      const input = { edition: editionId, kind, id, version, fields: field === null ? [] : [field], lock }
      return (await askFromBrowser(restoreDocument, { input })).restoreRevision
    }, 'Restored in your edition. Look at it under Edit, then publish the edition.')
  return (
    <Button
      variant="default"
      size="compact-sm"
      mt="xs"
      // The name of a field can be longer than a telephone is wide.
      h="auto"
      mih={26}
      maw="100%"
      styles={{ label: { whiteSpace: 'normal', textAlign: 'start' } }}
      loading={isBusy}
      onClick={restore}
    >
      {label}
    </Button>
  )
}

const restoreDocument = graphql(`
  mutation RestoreRevision($input: RestoreRevisionInput!) {
    restoreRevision(input: $input) {
      __typename
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)
