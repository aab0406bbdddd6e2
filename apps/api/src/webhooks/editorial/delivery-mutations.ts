import type { Transaction } from '../../core/database/transaction'
import { branded, Forbidden, InvalidInput, NotFound } from '../../editions/editorial/problems'
import { builder } from '../../graphql/builder'
import type { Context } from '../../graphql/context'
import { findUuid } from '../../graphql/global-id'
import { administer } from '../../users/editorial/administer'
import type { Managed } from '../../users/manage'
import type { Claimed } from '../claim'
import { send } from '../send'
import { beginAgain, beginTest } from '../send-now'
import { WebhookDelivery, withAttempts } from './delivery'
import { outboundOf } from './outbound'

const WebhookDeliveryResult = builder.unionType('WebhookDeliveryResult', {
  description: 'The delivery with what came of it, or why nothing was sent.',
  types: [WebhookDelivery, InvalidInput, NotFound, Forbidden],
})

const TestWebhookInput = builder.inputType('TestWebhookInput', {
  description: 'A webhook that is to be tried out.',
  fields: (t) => ({ id: t.id({ required: true, description: 'Its id.' }) }),
})

const RedeliverInput = builder.inputType('RedeliverInput', {
  description: 'A delivery that is to be sent once more.',
  fields: (t) => ({ id: t.id({ required: true, description: 'Its id.' }) }),
})

builder.mutationFields((t) => ({
  testWebhook: t.field({
    type: WebhookDeliveryResult,
    description:
      'Sends a webhook a test, paused or not, and answers with what came of it. It is sent once, whatever comes of it.',
    args: { input: t.arg({ type: TestWebhookInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, context) =>
      sending(context, (tx) => beginTest(tx, findUuid(input.id, ['Webhook']))),
  }),
  redeliver: t.field({
    type: WebhookDeliveryResult,
    description:
      'Sends a delivery now, whatever came of it before, and answers with what came of it. If it is not taken, it is tried again as a new one is.',
    args: { input: t.arg({ type: RedeliverInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, context) =>
      sending(context, (tx) => beginAgain(tx, findUuid(input.id, ['WebhookDelivery']))),
  }),
}))

/** Takes a delivery, and sends it once that is done for good: no transaction is open while the other side thinks. */
async function sending(context: Context, begin: (tx: Transaction) => Promise<Managed<Claimed>>) {
  let begun: Claimed | null = null
  const result = await administer(context, 'WebhookDelivery', async (tx) => {
    const taken = await begin(tx)
    if ('refused' in taken) return taken
    begun = taken
    return tx.webhookDelivery.findUniqueOrThrow({ where: { id: taken.deliveryId }, include: withAttempts })
  })
  const { writer: db } = context
  // An answer that is repeated sends nothing again.
  if (begun === null || db === null) return result
  await send({ db, ...outboundOf(context) }, begun, new AbortController().signal)
  const { deliveryId: id }: Claimed = begun
  const sent = await db.webhookDelivery.findUnique({ where: { id }, include: withAttempts })
  return sent ? branded('WebhookDelivery', sent) : result
}
