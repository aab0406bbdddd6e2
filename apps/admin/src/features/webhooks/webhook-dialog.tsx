'use client'
import { TextInput } from '@mantine/core'
import type { WebhookEvent } from '@parley/shared/webhooks'
import { DecisionDialog } from '@/components/decision-dialog'
import type { useInput } from '@/components/use-input'
import { EventChoice } from './event-choice'

export interface WantedWebhook {
  url: string
  events: WebhookEvent[]
}

interface Props {
  title: string
  isOpen: boolean
  onClose: () => void
  verb: string
  fields: Pick<ReturnType<typeof useInput<WantedWebhook>>, 'input' | 'errors' | 'set'>
  decide: () => Promise<string | null>
}

/** Asks for an address, and what is told there. */
export function WebhookDialog({ fields: { input, errors, set }, ...dialog }: Props) {
  return (
    <DecisionDialog {...dialog}>
      <TextInput
        label="Address"
        description="Where messages are sent, such as https://example.org/parley."
        type="url"
        required
        maxLength={2000}
        value={input.url}
        error={errors.url}
        data-autofocus
        onChange={(event) => set({ url: event.currentTarget.value })}
      />
      <EventChoice value={input.events} error={errors.events} onChange={(events) => set({ events })} />
    </DecisionDialog>
  )
}
