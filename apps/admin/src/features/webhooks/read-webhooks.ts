import { notFound } from 'next/navigation'
import { ask } from '@/lib/ask'
import { graphql } from '@/lib/graphql/generated'
import type { WebhooksQuery, WebhookWithDeliveriesQuery } from '@/lib/graphql/generated/graphql'
import type { DeliveriesAsked } from './deliveries-asked'

export type WebhookRow = WebhooksQuery['webhooks'][number]

export type DeliveryRow = WebhookWithDeliveriesQuery['deliveries']['edges'][number]['node']

/** All addresses that are told what happens, the oldest first. */
export async function readWebhooks(): Promise<WebhookRow[]> {
  return (await ask(webhooksDocument, {})).webhooks
}

/** One of them, with a page of what it was told. */
export async function readWebhook(id: string, { state, before, after }: DeliveriesAsked) {
  const page = before ? { last: pageSize, before } : { first: pageSize, after: after ?? undefined }
  const { webhooks, deliveries } = await ask(webhookDocument, {
    ...page,
    id,
    states: state === null ? null : [state],
  })
  const webhook = webhooks.find((each) => each.id === id) ?? notFound()
  return { webhook, deliveries }
}

const pageSize = 25

const webhooksDocument = graphql(`
  query Webhooks {
    webhooks {
      id url events state pausedAt isGone failingSince waiting signsTwiceUntil createdAt
      createdBy { name }
    }
  }
`)

const webhookDocument = graphql(`
  query WebhookWithDeliveries(
    $id: ID!, $states: [DeliveryState!], $first: Int, $after: String, $last: Int, $before: String
  ) {
    webhooks {
      id url events state pausedAt isGone failingSince waiting signsTwiceUntil createdAt
      createdBy { name }
    }
    deliveries(
      webhook: $id, states: $states, first: $first, after: $after, last: $last, before: $before
    ) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges {
        node {
          id messageId event body happenedAt state nextAttemptAt
          attempts { at milliseconds status failure answer }
        }
      }
    }
  }
`)
