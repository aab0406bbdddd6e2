import type { DeliveryState } from '@parley/shared/webhooks'
import { v7 as uuidv7 } from 'uuid'
import type { Transaction } from '../core/database/transaction'
import type { PrismaClient } from '../generated/prisma/client'
import { type Claimed, letGo } from './claim'
import type { Verdict } from './judge'
import { waitAfter } from './waits'

/** What came of a try, when it was begun and how long it took. */
export type Tried = Verdict & { at: Date; milliseconds: number }

/** Writes down what came of a try, and lets go of the webhook. Gives how the delivery then stands; null where it is gone. */
export function settle(
  db: PrismaClient,
  claimed: Claimed,
  tried: Tried,
  waits: readonly number[],
): Promise<DeliveryState | null> {
  const { deliveryId, webhookId, tries } = claimed
  return db.$transaction(async (tx) => {
    if (!(await keepAttempt(tx, deliveryId, tried))) return null
    const isToEnd = tried.outcome === 'REFUSED' || tried.outcome === 'GONE'
    const wait = isToEnd ? null : waitAfter(tries, tried.askedWait, waits)
    const state = tried.outcome === 'TAKEN' ? 'DELIVERED' : wait === null ? 'FAILED' : 'WAITING'
    // Unless somebody asked for it by hand meanwhile: then that counts.
    await tx.$executeRaw`
      update "WebhookDelivery" set state = ${state}::"DeliveryState",
        "nextAttemptAt" = case when ${state} = 'WAITING'
          then clock_timestamp() + make_interval(secs => ${(wait ?? 0) / 1000}::float8) end
      where id = ${deliveryId}::uuid and state = 'WAITING' and tries = ${tries}::int`
    await tx.$executeRaw`
      update "Webhook" set "failingSince" = case when ${state} <> 'DELIVERED' then coalesce("failingSince", ${tried.at}::timestamptz) end
      where id = ${webhookId}::uuid`
    await letGo(tx, claimed)
    if (tried.outcome === 'GONE') await pauseGone(tx, webhookId)
    return state
  })
}

/** False where the delivery was deleted along with its webhook. */
async function keepAttempt(
  tx: Transaction,
  deliveryId: string,
  { at, milliseconds, status, failure, answer }: Tried,
): Promise<boolean> {
  const [found] = await tx.$queryRaw<unknown[]>`
    select from "WebhookDelivery" where id = ${deliveryId}::uuid for update`
  if (!found) return false
  const id = uuidv7()
  await tx.deliveryAttempt.create({ data: { id, deliveryId, at, milliseconds, status, failure, answer } })
  return true
}

async function pauseGone(tx: Transaction, id: string): Promise<void> {
  await tx.webhook.updateMany({
    where: { id, pausedAt: null },
    data: { pausedAt: new Date(), isGone: true },
  })
}
