'use client'
import { Button } from '@mantine/core'
import { useAct } from '@/components/use-act'
import { askFromBrowser } from '@/lib/browser-client'
import { graphql } from '@/lib/graphql/generated'

/** Says that what this page shows was seen. What came after the page was made stays to be seen. */
export function MarkLookedButton({ upTo }: { upTo: string }) {
  const { act, isBusy } = useAct()
  return (
    <Button
      variant="default"
      size="sm"
      loading={isBusy}
      onClick={() => act(async () => (await askFromBrowser(markDocument, { input: { upTo } })).markLooked)}
    >
      Mark as seen
    </Button>
  )
}

const markDocument = graphql(`
  mutation MarkLooked($input: MarkLookedInput!) {
    markLooked(input: $input) { __typename ... on InvalidInput { issues { path message } } ... on Problem { message } }
  }
`)
