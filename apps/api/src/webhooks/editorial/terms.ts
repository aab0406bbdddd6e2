import { deliveryStates, webhookEvents, webhookStates } from '@parley/shared/webhooks'
import { editorialEnumOf } from '../../editions/editorial/terms'

export const WebhookEvent = editorialEnumOf(
  'WebhookEvent',
  webhookEvents,
  'What a webhook may ask to be told.',
)
export const WebhookState = editorialEnumOf('WebhookState', webhookStates, 'How a webhook stands.')
export const DeliveryState = editorialEnumOf('DeliveryState', deliveryStates, 'How far a delivery is.')
