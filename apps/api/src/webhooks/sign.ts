import { eventTypes, testType, type WebhookEvent } from '@parley/shared/webhooks'
import { Webhook as Signer } from 'standardwebhooks'
import type { Message } from '../core/links/postman'
import type { OutboxEvent } from '../generated/prisma/client'

type Told = Pick<OutboxEvent, 'id' | 'type' | 'data' | 'at'>

/** The body of a message: the same at each try. */
export function bodyOf({ type, data, at }: Told): string {
  return JSON.stringify({ type: typeOf(type), timestamp: at.toISOString(), data })
}

/** What the outbox calls a test. */
export const testEvent = 'TEST'

/** What a message calls what happened. */
export function typeOf(type: string): string {
  return type in eventTypes ? eventTypes[type as WebhookEvent] : testType
}

/**
 * Signs a message as the Standard Webhooks have it, by each of these secrets. The id is that of what happened, at every
 * try; the time is that of this one.
 */
export function signMessage(event: Told, secrets: readonly string[], now: Date): Message {
  const body = bodyOf(event)
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
      'user-agent': 'Parley (tells what was published)',
      'webhook-id': event.id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': secrets.map((secret) => new Signer(secret).sign(event.id, now, body)).join(' '),
    },
  }
}
