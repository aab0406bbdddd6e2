import { type DeliveryState, deliveryStates } from '@parley/shared/webhooks'
import { askedIn, type Params } from '@/lib/asked-in'

/** What the address of a webhook asks for; each part under the name it has in the address. */
export interface DeliveriesAsked {
  state: DeliveryState | null
  before: string | null
  after: string | null
}

/** Reads the address of a webhook; what it does not know is left out. */
export function deliveriesAsked(params: Params): DeliveriesAsked {
  const { word, oneOf } = askedIn(params)
  return { state: oneOf(deliveryStates, 'state'), before: word('before'), after: word('after') }
}

export const webhooksPath = '/webhooks'

export function webhookPath(id: string): string {
  return `${webhooksPath}/${id}`
}
