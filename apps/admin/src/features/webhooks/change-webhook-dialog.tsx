'use client'
import { useRouter } from 'next/navigation'
import { useInput } from '@/components/use-input'
import { askFromBrowser } from '@/lib/browser-client'
import type { WebhookRow } from './read-webhooks'
import { changeDocument } from './webhook-acts'
import { type WantedWebhook, WebhookDialog } from './webhook-dialog'

interface Props {
  webhook: WebhookRow
  isOpen: boolean
  onClose: () => void
}

/** Gives a webhook another address, or other events. */
export function ChangeWebhookDialog({ webhook: { id, url, events }, isOpen, onClose }: Props) {
  const router = useRouter()
  const fields = useInput<WantedWebhook>({ url, events })

  async function change() {
    fields.forgetErrors()
    const { changeWebhook } = await askFromBrowser(changeDocument, { input: { id, ...fields.input } })
    if (changeWebhook.__typename !== 'Webhook')
      return fields.tell(changeWebhook, 'The webhook was not changed yet')
    onClose()
    router.refresh()
    return null
  }

  return (
    <WebhookDialog
      title="Change the webhook"
      isOpen={isOpen}
      onClose={onClose}
      verb="Change it"
      fields={fields}
      decide={change}
    />
  )
}
