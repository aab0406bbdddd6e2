'use client'
import { Button } from '@mantine/core'
import { confirmAct } from '@/components/confirm-act'
import { useAct } from '@/components/use-act'
import { askFromBrowser } from '@/lib/browser-client'
import { graphql } from '@/lib/graphql/generated'

/** Ends a key, after a question. */
export function RevokeButton({ id, name }: { id: string; name: string }) {
  const { act, isBusy } = useAct()

  const revoke = () =>
    confirmAct({
      title: `Revoke the key of ${name}?`,
      words:
        'The program is refused from its next request on. This cannot be undone; it can be given another key. What it did stays under its name.',
      verb: 'Revoke the key',
      isDangerous: true,
      onConfirm: () =>
        act(
          async () => (await askFromBrowser(revokeDocument, { input: { id } })).revokeApiKey,
          `The key of ${name} is revoked.`,
        ),
    })

  return (
    <Button
      size="xs"
      variant="default"
      loading={isBusy}
      onClick={revoke}
      aria-label={`Revoke the key of ${name}…`}
    >
      Revoke…
    </Button>
  )
}

const revokeDocument = graphql(`
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      __typename
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)
