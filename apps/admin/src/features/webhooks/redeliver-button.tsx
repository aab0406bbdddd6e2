'use client'
import { Button } from '@mantine/core'
import { useAct } from '@/components/use-act'
import { askFromBrowser } from '@/lib/browser-client'
import { graphql } from '@/lib/graphql/generated'
import { tellSent } from './tell-sent'

interface Props {
  id: string
  host: string
  /** What the message tells, as it stands in its row. */
  name: string
  /** It is still to be sent, at a later time. */
  isOwed: boolean
}

/** Sends a message once more, and says what came of it. */
export function RedeliverButton({ id, host, name, isOwed }: Props) {
  const { act, isBusy } = useAct()

  const redeliver = () =>
    act(async () => {
      const { redeliver } = await askFromBrowser(redeliverDocument, { input: { id } })
      if (redeliver.__typename === 'WebhookDelivery') tellSent(host, 'the message', redeliver)
      return redeliver
    })

  const verb = isOwed ? 'Send now' : 'Send again'
  return (
    <Button size="xs" variant="default" loading={isBusy} onClick={redeliver} aria-label={`${verb}: ${name}`}>
      {verb}
    </Button>
  )
}

const redeliverDocument = graphql(`
  mutation Redeliver($input: RedeliverInput!) {
    redeliver(input: $input) {
      __typename
      ... on WebhookDelivery { state attempts { milliseconds status failure } }
      ... on Problem { message }
      ... on InvalidInput { issues { path message } }
    }
  }
`)
