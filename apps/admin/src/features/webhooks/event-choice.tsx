'use client'
import { Checkbox, Stack } from '@mantine/core'
import { labelOf, valuesOf } from '@parley/shared/content/terms'
import { type WebhookEvent, webhookEvents } from '@parley/shared/webhooks'

interface Props {
  value: readonly WebhookEvent[]
  error?: string
  onChange: (events: WebhookEvent[]) => void
}

/** What a webhook is told: any of the events, each with what it means. */
export function EventChoice({ value, error, onChange }: Props) {
  return (
    <Checkbox.Group
      label="What it is told"
      required
      error={error}
      value={[...value]}
      onChange={(chosen) => onChange(all.filter((event) => chosen.includes(event)))}
    >
      <Stack gap="xs" mt="xs">
        {all.map((event) => (
          <Checkbox
            key={event}
            value={event}
            label={labelOf(webhookEvents, event)}
            description={webhookEvents[event].meaning}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}

const all = valuesOf<WebhookEvent>(webhookEvents)
