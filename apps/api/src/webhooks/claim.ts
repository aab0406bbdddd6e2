import type { Transaction } from '../core/database/transaction'
import { Prisma, type PrismaClient } from '../generated/prisma/client'
import { triesInOrder } from './waits'

/** A delivery that this process is to send now. */
export interface Claimed {
  deliveryId: string
  webhookId: string
  /** Which try this is, counted from 1. */
  tries: number
  /** True where it was taken for the sake of this one delivery: others may be on their way to the same webhook. */
  isByHand: boolean
}

/** How long a webhook is left to the process that took it, in seconds: longer than any answer is waited for. */
const lease = 30

/**
 * Takes the next delivery that is due, of a webhook that no process is serving, and gives null where there is none. So each
 * webhook is told one thing at a time, the oldest first. One that failed holds up the later ones for its first tries; from
 * then on they go past it. What a process took and never settled is taken again when its lease is over.
 */
export async function claimDelivery(db: PrismaClient): Promise<Claimed | null> {
  const [claimed] = await db.$queryRaw<Begun[]>`
    with chosen as (
      select w.id as webhook_id, d.id as delivery_id from "Webhook" w
      cross join lateral (
        select d.id, d."nextAttemptAt" from "WebhookDelivery" d
        where d."webhookId" = w.id and d.state = 'WAITING'
          and (d.tries < ${triesInOrder}::int or d."nextAttemptAt" <= clock_timestamp())
        order by d.position limit 1) d
      where w."pausedAt" is null and coalesce(w."servedUntil" <= clock_timestamp(), true)
        and d."nextAttemptAt" <= clock_timestamp()
      order by d."nextAttemptAt" limit 1
      for update of w skip locked),
    served as (
      update "Webhook" set "servedUntil" = clock_timestamp() + make_interval(secs => ${lease}::float8)
      where id in (select webhook_id from chosen))
    ${beginTry} where id in (select delivery_id from chosen) and ${isDue} ${begun}`
  return claimed ? { ...claimed, isByHand: false } : null
}

/** Takes one delivery, whatever else waits: somebody asked for it by hand. Nobody else takes it until its lease is over. */
export async function claimByHand(tx: Transaction, deliveryId: string): Promise<Claimed | null> {
  const [claimed] = await tx.$queryRaw<Begun[]>`
    update "WebhookDelivery" set state = 'WAITING', tries = 1,
      "nextAttemptAt" = clock_timestamp() + make_interval(secs => ${lease}::float8)
    where id = ${deliveryId}::uuid ${begun}`
  return claimed ? { ...claimed, isByHand: true } : null
}

/** Leaves a webhook to whoever takes it next. */
export async function letGo(tx: Transaction, { webhookId: id, isByHand }: Claimed): Promise<void> {
  if (!isByHand) await tx.webhook.updateMany({ where: { id }, data: { servedUntil: null } })
}

type Begun = Omit<Claimed, 'isByHand'>

const beginTry = Prisma.sql`update "WebhookDelivery" set tries = tries + 1`
const isDue = Prisma.sql`state = 'WAITING' and "nextAttemptAt" <= clock_timestamp()`
const begun = Prisma.sql`returning id::text as "deliveryId", "webhookId"::text, tries`
