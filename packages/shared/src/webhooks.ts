import type { Terms } from './content/terms'

/** What a webhook may ask to be told. */
export const webhookEvents = {
  EDITION_PUBLISHED: {
    label: 'Edition published',
    meaning: 'An edition went out, a revert too. It tells only what readers can read.',
  },
  EDITION_SCHEDULED: {
    label: 'Edition scheduled',
    meaning: 'It was laid down when an edition goes out.',
  },
  EDITION_UNSCHEDULED: {
    label: 'Edition taken off the schedule',
    meaning: 'An edition that was scheduled no longer goes out by itself, because somebody changed that.',
  },
  SCHEDULE_FAILED: {
    label: 'Edition did not go out',
    meaning: 'The time of a scheduled edition came, and nothing of it was published.',
  },
} as const satisfies Terms

export type WebhookEvent = keyof typeof webhookEvents

/** What the body of a message calls each event. */
export const eventTypes: Readonly<Record<WebhookEvent, string>> = {
  EDITION_PUBLISHED: 'edition.published',
  EDITION_SCHEDULED: 'edition.scheduled',
  EDITION_UNSCHEDULED: 'edition.unscheduled',
  SCHEDULE_FAILED: 'edition.schedule_failed',
}

/** What the body of a test calls it: nothing happened. */
export const testType = 'webhook.test'

/** How a webhook stands. */
export const webhookStates = {
  ACTIVE: { label: 'Active', meaning: 'What happens is sent to it.' },
  FAILING: { label: 'Failing', meaning: 'The last message did not get through.' },
  PAUSED: { label: 'Paused', meaning: 'Nothing is sent to it; what happens waits until it is resumed.' },
} as const satisfies Terms

export type WebhookState = keyof typeof webhookStates

/** How far a delivery is. */
export const deliveryStates = {
  WAITING: { label: 'Waiting', meaning: 'It is to be sent, for the first time or again.' },
  DELIVERED: { label: 'Delivered', meaning: 'The receiver took it.' },
  FAILED: { label: 'Failed', meaning: 'It was given up. It can be sent again by hand.' },
} as const satisfies Terms

export type DeliveryState = keyof typeof deliveryStates

/** For so many days deliveries are kept, whatever came of them. */
export const daysOfDeliveries = 30
