import { labelOf } from '@parley/shared/content/terms'
import { type WebhookState, webhookStates } from '@parley/shared/webhooks'
import { Mark, type Tone } from '@/components/mark'

/** How a webhook stands, in a word. */
export function StateMark({ state }: { state: WebhookState }) {
  return <Mark tone={tones[state]}>{labelOf(webhookStates, state)}</Mark>
}

const tones: Readonly<Record<WebhookState, Tone>> = { ACTIVE: 'new', FAILING: 'withdrawn', PAUSED: 'changed' }
