import type { WebhookEvent as EventValue } from '@parley/shared/webhooks'
import { forReading } from '../../editions/editorial/reading'
import type {
  DeliveryAttempt as AttemptRow,
  OutboxEvent,
  Prisma,
  WebhookDelivery as Row,
} from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import { findUuid } from '../../graphql/global-id'
import type { SortKey } from '../../graphql/page'
import { readPrismaPage } from '../../graphql/prisma-page'
import { bodyOf, testEvent, typeOf } from '../sign'
import { DeliveryState, WebhookEvent } from './terms'

/** A delivery with what it tells of, and all that came of sending it. */
export type DeliveryRow = Row & { event: OutboxEvent; attempts: AttemptRow[] }

/** What is read along with a delivery, wherever one is read. */
export const withAttempts = {
  event: true,
  attempts: { orderBy: [{ at: 'desc' }, { id: 'desc' }] },
} satisfies Prisma.WebhookDeliveryInclude

const DeliveryAttempt = builder.objectRef<AttemptRow>('DeliveryAttempt').implement({
  description: 'One time that a delivery was sent, and what came of it.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    milliseconds: t.exposeInt('milliseconds', { description: 'How long it took.' }),
    status: t.exposeInt('status', {
      nullable: true,
      description: 'The status of the answer; null when none came.',
    }),
    failure: t.exposeString('failure', {
      nullable: true,
      description: 'Why it was not taken, as a sentence; null when it was.',
    }),
    answer: t.exposeString('answer', {
      description: 'What was answered, its first 4096 bytes; empty when nothing was.',
    }),
  }),
})

export const WebhookDelivery = builder.objectRef<DeliveryRow>('WebhookDelivery').implement({
  description: 'What a webhook is told of one event, and how far that is. Kept for 30 days.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id, for `redeliver`.' }),
    messageId: t.exposeID('eventId', {
      description: 'What the receiver gets as `webhook-id`: the same however often it is sent.',
    }),
    event: t.field({
      type: WebhookEvent,
      nullable: true,
      description: 'What happened; null for a test, of which nothing did.',
      resolve: ({ event }) => (event.type === testEvent ? null : (event.type as EventValue)), // else the outbox holds no other
    }),
    type: t.string({ description: 'What the body calls it.', resolve: ({ event }) => typeOf(event.type) }),
    body: t.string({
      description: 'The body of the message, as it is sent.',
      resolve: ({ event }) => bodyOf(event),
    }),
    happenedAt: t.expose('happenedAt', { type: 'DateTime', description: 'When it happened.' }),
    state: t.expose('state', { type: DeliveryState, description: 'How far it is.' }),
    nextAttemptAt: t.expose('nextAttemptAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it is sent next, unless the webhook is paused; null unless it waits.',
    }),
    attempts: t.field({
      type: [DeliveryAttempt],
      description: 'Each time it was sent, the last first.',
      resolve: ({ attempts }) => attempts,
    }),
  }),
})

const WebhookDeliveryConnection = builder.connectionObject(
  {
    type: WebhookDelivery,
    name: 'WebhookDeliveryConnection',
    description: 'A page of deliveries.',
    subGraphs: ['Editorial'],
  },
  { name: 'WebhookDeliveryEdge', description: 'A delivery in a list.', subGraphs: ['Editorial'] },
)

const newestFirst: SortKey[] = [
  { column: 'happenedAt', type: 'time', isDescending: true },
  { column: 'id', type: 'id', isDescending: true },
]

builder.queryField('deliveries', (t) =>
  t.connection(
    {
      type: WebhookDelivery,
      description:
        'What a webhook was told in the last 30 days or is to be told, the newest first. For administrators.',
      args: {
        webhook: t.arg.id({ required: true, description: 'The id of the webhook.' }),
        states: t.arg({ type: [DeliveryState], description: 'Only those that stand so; all, without it.' }),
      },
      resolve: (_root, { webhook, states, ...args }, context) => {
        const db = forReading(context, 'administer')
        const webhookId = findUuid(webhook, ['Webhook'])
        return readPrismaPage({
          args,
          keys: newestFirst,
          where: {
            webhookId: { in: webhookId === null ? [] : [webhookId] },
            state: { in: states ?? undefined },
          },
          find: (page) => db.webhookDelivery.findMany({ ...page, include: withAttempts }),
          count: (page) => db.webhookDelivery.count(page),
        })
      },
    },
    WebhookDeliveryConnection,
  ),
)
