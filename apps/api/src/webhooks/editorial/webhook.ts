import { Person } from '../../editions/editorial/person'
import { forReading } from '../../editions/editorial/reading'
import { builder } from '../../graphql/builder'
import { listWebhooks, type WebhookRow } from '../webhooks'
import { WebhookEvent, WebhookState } from './terms'

export const Webhook = builder.objectRef<WebhookRow>('Webhook').implement({
  description: 'An address that is told what happens here, by messages that are signed.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    url: t.exposeString('url', { description: 'Where messages are sent.' }),
    events: t.expose('events', { type: [WebhookEvent], description: 'What it is told.' }),
    state: t.field({
      type: WebhookState,
      description: 'How it stands.',
      resolve: ({ pausedAt, failingSince }) => (pausedAt ? 'PAUSED' : failingSince ? 'FAILING' : 'ACTIVE'),
    }),
    pausedAt: t.expose('pausedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when nothing is sent to it; null while it is not paused.',
    }),
    isGone: t.exposeBoolean('isGone', {
      description: 'True when it was paused because the receiver answered that it is gone for good.',
    }),
    failingSince: t.expose('failingSince', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when nothing has got through; null where the last message did.',
    }),
    waiting: t.int({
      description: 'How many deliveries are still to be sent, for the first time or again.',
      resolve: ({ _count }) => _count.deliveries,
    }),
    createdBy: t.field({
      type: Person,
      description: 'The administrator who made it.',
      resolve: ({ createdBy }) => createdBy,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    signsTwiceUntil: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'Until when messages are signed by the secret before, too, since it was renewed; null where only one is in use.',
      resolve: ({ previousSecretUntil }, _args, { now }) =>
        previousSecretUntil && previousSecretUntil > now ? previousSecretUntil : null,
    }),
  }),
})

builder.queryField('webhooks', (t) =>
  t.field({
    type: [Webhook],
    description: 'The addresses that are told what happens, the oldest first. For administrators.',
    resolve: (_root, _args, context) => listWebhooks(forReading(context, 'administer')),
  }),
)
