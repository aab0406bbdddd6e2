'use client'
import { Button } from '@mantine/core'
import { useAct } from '@/components/use-act'
import { askFromBrowser } from '@/lib/browser-client'
import { graphql } from '@/lib/graphql/generated'

/** Looks now whether a source can be read at its address. */
export function CheckNowButton({ id }: { id: string }) {
  const { act, isBusy } = useAct()
  return (
    <Button
      variant="default"
      size="compact-sm"
      loading={isBusy}
      onClick={() => act(async () => (await askFromBrowser(checkDocument, { input: { id } })).checkSource)}
    >
      Check now
    </Button>
  )
}

const checkDocument = graphql(`
  mutation CheckSource($input: CheckSourceInput!) {
    checkSource(input: $input) { __typename ... on InvalidInput { issues { path message } } ... on Problem { message } }
  }
`)
