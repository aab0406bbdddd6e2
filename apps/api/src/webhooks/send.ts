import type { Postman } from '../core/links/postman'
import type { Log } from '../core/log'
import type { Vault } from '../core/vault'
import type { PrismaClient } from '../generated/prisma/client'
import { type Claimed, letGo } from './claim'
import { judgeAnswer, judgeError, type Verdict } from './judge'
import { settle } from './settle'
import { signMessage, testEvent } from './sign'
import { usualWaits } from './waits'

/** What sending takes. */
export interface Sending {
  db: PrismaClient
  vault: Vault
  postman: Postman
  log: Log
  /** How long is waited after each try, in milliseconds. */
  waits?: readonly number[]
}

/** Sends a delivery that was claimed, and writes down what came of it. Whoever stops meanwhile leaves it as if not begun. */
export async function send(sending: Sending, claimed: Claimed, signal: AbortSignal): Promise<void> {
  const { db, log, waits = usualWaits } = sending
  const delivery = await findDelivery(db, claimed.deliveryId)
  // It was deleted a moment ago.
  if (!delivery) return
  const at = new Date()
  const verdict = await post(sending, delivery, at, signal)
  if (signal.aborted && verdict.outcome !== 'TAKEN') return giveBack(db, claimed)
  const tried = { ...verdict, at, milliseconds: Date.now() - at.getTime() }
  // Whoever tries it out sees what came of it, and tries again when they have mended it.
  const state = await settle(db, claimed, tried, delivery.event.type === testEvent ? [] : waits)
  const { host } = new URL(delivery.webhook.url)
  if (state === 'FAILED')
    log.warn({ host, event: delivery.event.type, why: verdict.failure }, 'A webhook was not told of an event')
}

type Delivery = NonNullable<Awaited<ReturnType<typeof findDelivery>>>

function findDelivery(db: PrismaClient, id: string) {
  return db.webhookDelivery.findUnique({ where: { id }, include: { event: true, webhook: true } })
}

async function post(
  { vault, postman }: Sending,
  { event, webhook }: Delivery,
  now: Date,
  signal: AbortSignal,
): Promise<Verdict> {
  let secrets: string[]
  try {
    secrets = await Promise.all(secretsOf(webhook, now).map((locked) => vault.open(locked)))
  } catch {
    return unreadableSecret
  }
  try {
    const answered = await postman.post(new URL(webhook.url), signMessage(event, secrets, now), signal)
    return judgeAnswer(answered, now)
  } catch (error) {
    return judgeError(error)
  }
}

function secretsOf({ secret, previousSecret, previousSecretUntil }: Delivery['webhook'], now: Date) {
  return previousSecret && previousSecretUntil && previousSecretUntil > now
    ? [secret, previousSecret]
    : [secret]
}

const unreadableSecret: Verdict = {
  outcome: 'AGAIN',
  status: null,
  failure: 'Its secret cannot be read, since PARLEY_SECRET is another than it was: renew the secret.',
  answer: '',
  askedWait: null,
}

async function giveBack(db: PrismaClient, claimed: Claimed): Promise<void> {
  const { deliveryId: id, tries } = claimed
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`
      update "WebhookDelivery" set tries = tries - 1, "nextAttemptAt" = clock_timestamp()
      where id = ${id}::uuid and state = 'WAITING' and tries = ${tries}::int`
    await letGo(tx, claimed)
  })
}
