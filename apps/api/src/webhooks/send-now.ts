import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../core/database/transaction'
import { invalid, type Managed, type Refusal } from '../users/manage'
import { type Claimed, claimByHand } from './claim'
import { testEvent } from './sign'
import { noSuchWebhook } from './webhooks'

/** Makes a test for a webhook, paused or not, and takes it to be sent as soon as this transaction is over. */
export async function beginTest(tx: Transaction, webhookId: string | null): Promise<Managed<Claimed>> {
  const webhook = webhookId && (await tx.webhook.findUnique({ where: { id: webhookId } }))
  if (!webhook) return noSuchWebhook()
  // Handed out as it is made: nobody else wants to hear of it.
  const [event] = await tx.$queryRaw<Array<{ position: bigint; at: Date; id: string }>>`
    insert into "OutboxEvent" (id, type, data, "spreadAt")
    values (${uuidv7()}::uuid, ${testEvent}, ${testData}::json, clock_timestamp()) returning id::text, position, at`
  if (!event) throw new Error('The database made no event.')
  const { id: eventId, position, at: happenedAt } = event
  const id = uuidv7()
  await tx.webhookDelivery.create({
    data: { id, webhookId: webhook.id, eventId, position, happenedAt, nextAttemptAt: happenedAt },
  })
  return (await claimByHand(tx, id)) ?? noSuchDelivery()
}

const testData = JSON.stringify({ note: 'Nothing happened: somebody tries out this webhook.' })

/** Takes a delivery to be sent once more, whatever came of it before. It keeps its id, by which a receiver knows it. */
export async function beginAgain(tx: Transaction, deliveryId: string | null): Promise<Managed<Claimed>> {
  const delivery =
    deliveryId &&
    (await tx.webhookDelivery.findUnique({ where: { id: deliveryId }, include: { webhook: true } }))
  if (!delivery) return noSuchDelivery()
  if (delivery.webhook.pausedAt) return invalid('id', 'This webhook is paused: resume it first.')
  return (await claimByHand(tx, delivery.id)) ?? noSuchDelivery()
}

function noSuchDelivery(): Refusal {
  return {
    refused: 'NOT_FOUND',
    field: 'id',
    message: `There is no such delivery: it may be older than what is kept.`,
  }
}
