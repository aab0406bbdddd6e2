import { daysOfDeliveries } from '@parley/shared/webhooks'
import type { PrismaClient } from '../generated/prisma/client'

/**
 * Hands what happened out to the webhooks that want to be told: a delivery for each. One process at a time does so, in
 * the order in which it happened; others leave it to that one.
 */
export async function spreadEvents(db: PrismaClient): Promise<void> {
  // Asked twice whether it was handed out: a statement finds what stood when it began, which may be before its turn.
  await db.$executeRaw`
    with turn as materialized (select pg_try_advisory_xact_lock(${spreadLock}) as is_mine),
    taken as (
      update "OutboxEvent" set "spreadAt" = clock_timestamp()
      where id in (select id from "OutboxEvent" where "spreadAt" is null order by position limit 1000)
        and "spreadAt" is null and (select is_mine from turn)
      returning id, position, type, at)
    insert into "WebhookDelivery" (id, "webhookId", "eventId", position, "happenedAt", "nextAttemptAt")
    select gen_random_uuid(), w.id, t.id, t.position, t.at, clock_timestamp()
    from taken t join "Webhook" w on t.type = any (w.events::text[])`
}

/** Beside that of publishers. */
const spreadLock = 7002

/** Forgets what happened too long ago, with all that came of it. */
export async function forgetOldEvents(db: PrismaClient): Promise<void> {
  await db.$executeRaw`
    delete from "OutboxEvent" where at < clock_timestamp() - make_interval(days => ${daysOfDeliveries}::int)`
}
