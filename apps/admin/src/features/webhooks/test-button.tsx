'use client'
import { Button } from '@mantine/core'
import { useAct } from '@/components/use-act'
import { askFromBrowser } from '@/lib/browser-client'
import { graphql } from '@/lib/graphql/generated'
import { tellSent } from './tell-sent'

/** Sends a webhook a test, and says what came of it. */
export function TestButton({ id, url }: { id: string; url: string }) {
  const { act, isBusy } = useAct()

  const test = () =>
    act(async () => {
      const { testWebhook } = await askFromBrowser(testDocument, { input: { id } })
      if (testWebhook.__typename === 'WebhookDelivery') tellSent(new URL(url).host, 'the test', testWebhook)
      return testWebhook
    })

  return (
    <Button size="xs" variant="default" loading={isBusy} onClick={test} aria-label={`Send a test to ${url}`}>
      Send a test
    </Button>
  )
}

const testDocument = graphql(`
  mutation TestWebhook($input: TestWebhookInput!) {
    testWebhook(input: $input) {
      __typename
      ... on WebhookDelivery { state attempts { milliseconds status failure } }
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)
