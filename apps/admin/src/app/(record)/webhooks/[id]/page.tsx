import type { Metadata } from 'next'
import { deliveriesAsked } from '@/features/webhooks/deliveries-asked'
import { WebhookPage } from '@/features/webhooks/webhook-page'

export const metadata: Metadata = { title: 'Webhook' }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function Page({ params, searchParams }: Props) {
  const { id } = await params
  return <WebhookPage id={id} asked={deliveriesAsked(await searchParams)} />
}
