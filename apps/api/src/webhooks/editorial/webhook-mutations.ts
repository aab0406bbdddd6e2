import { Forbidden, InvalidInput, NotFound } from '../../editions/editorial/problems'
import { builder } from '../../graphql/builder'
import type { Context } from '../../graphql/context'
import { findUuid } from '../../graphql/global-id'
import { administer } from '../../users/editorial/administer'
import {
  changeWebhook,
  createWebhook,
  deleteWebhook,
  mostWebhooks,
  renewSecret,
  type WithSecret,
} from '../webhooks'
import { outboundOf } from './outbound'
import { WebhookEvent } from './terms'
import { Webhook } from './webhook'

const WebhookWithSecret = builder.objectRef<WithSecret>('WebhookWithSecret').implement({
  description: 'A webhook with the secret that its messages are signed with, which is shown this once.',
  fields: (t) => ({
    webhook: t.field({ type: Webhook, description: 'The webhook.', resolve: ({ webhook }) => webhook }),
    secret: t.string({
      description: 'What the receiver verifies messages with, as the Standard Webhooks write it: `whsec_…`.',
      resolve: ({ secret }) => secret,
    }),
  }),
})

const DeletedWebhook = builder.objectRef<{ id: string }>('DeletedWebhook').implement({
  description: 'A webhook that is no more, with all its deliveries.',
  fields: (t) => ({ id: t.exposeID('id', { description: 'The id it had.' }) }),
})

const WebhookWithSecretResult = builder.unionType('WebhookWithSecretResult', {
  description: 'The webhook with its secret, or why there is none.',
  types: [WebhookWithSecret, InvalidInput, NotFound, Forbidden],
})

const WebhookResult = builder.unionType('WebhookResult', {
  description: 'The webhook as it now is, or why nothing was changed.',
  types: [Webhook, InvalidInput, NotFound, Forbidden],
})

const DeleteWebhookResult = builder.unionType('DeleteWebhookResult', {
  description: 'What was deleted, or why nothing was.',
  types: [DeletedWebhook, InvalidInput, NotFound, Forbidden],
})

const CreateWebhookInput = builder.inputType('CreateWebhookInput', {
  description: 'An address that is to be told what happens.',
  fields: (t) => ({
    url: t.string({
      required: true,
      description:
        'Where messages are sent: an `https://` address of the open internet, or of a host that PARLEY_WEBHOOK_HOSTS names.',
    }),
    events: t.field({
      type: [WebhookEvent],
      required: true,
      description: 'What it is told: one event at least.',
    }),
  }),
})

const ChangeWebhookInput = builder.inputType('ChangeWebhookInput', {
  description: 'What is to be different about a webhook; what is not given stays.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    url: t.string({ description: 'Another address. What waits goes there, too.' }),
    events: t.field({ type: [WebhookEvent], description: 'What it is told from now on.' }),
    isPaused: t.boolean({
      description:
        'True to send it nothing for now: what happens waits, for 30 days at most. False to go on, with what waits.',
    }),
  }),
})

const WebhookIdInput = builder.inputType('WebhookIdInput', {
  description: 'A webhook.',
  fields: (t) => ({ id: t.id({ required: true, description: 'Its id.' }) }),
})

builder.mutationFields((t) => ({
  createWebhook: t.field({
    type: WebhookWithSecretResult,
    description: `Tells another address what happens from now on, and shows the secret this once. At most ${mostWebhooks} are told.`,
    args: { input: t.arg({ type: CreateWebhookInput, required: true, description: 'Which address.' }) },
    resolve: (_root, { input }, context) =>
      administer(context, 'WebhookWithSecret', (tx, by) => createWebhook(tx, input, acting(context, by))),
  }),
  changeWebhook: t.field({
    type: WebhookResult,
    description: 'Changes the address or the events of a webhook, pauses it, or goes on with it.',
    args: { input: t.arg({ type: ChangeWebhookInput, required: true, description: 'What.' }) },
    resolve: (_root, { input: { id, ...change } }, context) =>
      administer(context, 'Webhook', (tx, by) => changeWebhook(tx, idOf(id), change, acting(context, by))),
  }),
  renewWebhookSecret: t.field({
    type: WebhookWithSecretResult,
    description:
      'Gives a webhook another secret, which is shown this once. For a day messages are signed by both, so that none is lost.',
    args: { input: t.arg({ type: WebhookIdInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, context) =>
      administer(context, 'WebhookWithSecret', (tx, by) =>
        renewSecret(tx, idOf(input.id), acting(context, by)),
      ),
  }),
  deleteWebhook: t.field({
    type: DeleteWebhookResult,
    description: 'Tells an address nothing any more, and forgets what it was told.',
    args: { input: t.arg({ type: WebhookIdInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, context) =>
      administer(context, 'DeletedWebhook', (tx, by) =>
        deleteWebhook(tx, idOf(input.id), acting(context, by)),
      ),
  }),
}))

function acting(context: Context, by: NonNullable<Context['person']>) {
  return { by, now: context.now, ...outboundOf(context) }
}

function idOf(text: string): string | null {
  return findUuid(text, ['Webhook'])
}
