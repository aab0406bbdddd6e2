import type { WebhookEvent } from '@parley/shared/webhooks'
import { v7 as uuidv7 } from 'uuid'
import { type About, record } from '../core/audit/record'
import type { Transaction } from '../core/database/transaction'
import type { Postman } from '../core/links/postman'
import type { Person } from '../core/person'
import type { Vault } from '../core/vault'
import type { User, Webhook } from '../generated/prisma/client'
import { invalid, type Managed, type Refusal } from '../users/manage'
import { findFault } from './find-fault'
import { makeSigningSecret } from './signing-secret'

/** A webhook with who made it, and how many deliveries wait for it. */
export type WebhookRow = Webhook & { createdBy: User; _count: { deliveries: number } }

export interface WithSecret {
  webhook: WebhookRow
  /** Shown this once. */
  secret: string
}

/** Who does it, when, and with what. */
export interface Acting {
  by: Person
  now: Date
  vault: Vault
  postman: Postman
}

/** How many webhooks there may be. */
export const mostWebhooks = 20

/** How long messages are signed by the secret before, too, in milliseconds. */
export const previousSecretLife = 24 * 60 * 60_000

/** Makes a webhook. Refuses an address to which nothing would be sent. */
export async function createWebhook(
  tx: Transaction,
  { url, events }: { url: string; events: readonly WebhookEvent[] },
  { by, now, vault, postman }: Acting,
): Promise<Managed<WithSecret>> {
  const fault = findFault({ url, events }, postman)
  if (fault) return fault
  // One at a time, so that there are not more than there may be.
  await tx.$queryRaw`select 1 from pg_advisory_xact_lock(hashtext('Webhook'))`
  if ((await tx.webhook.count()) >= mostWebhooks)
    return invalid('url', `There are ${mostWebhooks} webhooks already: delete one first.`)
  const secret = makeSigningSecret()
  const id = uuidv7()
  await tx.webhook.create({
    data: {
      id,
      url: new URL(url).href,
      events: distinct(events),
      secret: await vault.lock(secret),
      createdById: by.id,
      createdAt: now,
    },
  })
  await record(tx, { kind: 'WEBHOOK_CREATED', by, about: aboutWebhook({ id, url }) })
  return { webhook: await readWebhook(tx, id), secret }
}

export interface WebhookChange {
  url?: string | null
  events?: readonly WebhookEvent[] | null
  isPaused?: boolean | null
}

/** Changes a webhook; what is not given stays. What waits goes to the new address. */
export async function changeWebhook(
  tx: Transaction,
  id: string | null,
  { url, events, isPaused }: WebhookChange,
  { by, now, postman }: Acting,
): Promise<Managed<WebhookRow>> {
  const webhook = await takeWebhook(tx, id)
  if (!webhook) return noSuchWebhook()
  const wanted = {
    url: url == null ? webhook.url : url,
    events: events == null ? webhook.events : distinct(events),
  }
  const fault = findFault(wanted, postman)
  if (fault) return fault
  const href = new URL(wanted.url).href
  const isMoved = href !== webhook.url
  const isToldElse = wanted.events.toSorted().join() !== webhook.events.toSorted().join()
  const isTurned = isPaused != null && isPaused !== (webhook.pausedAt !== null)
  await tx.webhook.update({
    where: { id: webhook.id },
    data: {
      url: href,
      events: wanted.events,
      // Nothing is known of another address yet.
      ...(isMoved ? { failingSince: null } : {}),
      ...(isTurned ? { pausedAt: isPaused ? now : null, isGone: false } : {}),
    },
  })
  const about = aboutWebhook({ id: webhook.id, url: href })
  if (isMoved || isToldElse) await record(tx, { kind: 'WEBHOOK_CHANGED', by, about })
  if (isTurned) await record(tx, { kind: 'WEBHOOK_CHANGED', by, about, detail: { isPaused } })
  return readWebhook(tx, webhook.id)
}

/** Gives a webhook another secret. For a day messages are signed by the one before, too, if that can still be read. */
export async function renewSecret(
  tx: Transaction,
  id: string | null,
  { by, now, vault }: Acting,
): Promise<Managed<WithSecret>> {
  const webhook = await takeWebhook(tx, id)
  if (!webhook) return noSuchWebhook()
  const secret = makeSigningSecret()
  const isReadable = await vault.open(webhook.secret).then(
    () => true,
    () => false,
  )
  await tx.webhook.update({
    where: { id: webhook.id },
    data: {
      secret: await vault.lock(secret),
      previousSecret: isReadable ? webhook.secret : null,
      previousSecretUntil: isReadable ? new Date(now.getTime() + previousSecretLife) : null,
    },
  })
  await record(tx, { kind: 'WEBHOOK_SECRET_RENEWED', by, about: aboutWebhook(webhook) })
  return { webhook: await readWebhook(tx, webhook.id), secret }
}

/** Deletes a webhook with its deliveries: nothing is sent to it any more. */
export async function deleteWebhook(
  tx: Transaction,
  id: string | null,
  { by }: Acting,
): Promise<Managed<{ id: string }>> {
  const webhook = await takeWebhook(tx, id)
  if (!webhook) return noSuchWebhook()
  await tx.webhook.delete({ where: { id: webhook.id } })
  await record(tx, { kind: 'WEBHOOK_DELETED', by, about: aboutWebhook(webhook) })
  return { id: webhook.id }
}

export function listWebhooks(db: Transaction): Promise<WebhookRow[]> {
  return db.webhook.findMany({ include, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
}

export function noSuchWebhook(): Refusal {
  return { refused: 'NOT_FOUND', field: 'id', message: 'No webhook has this id: choose another.' }
}

const include = {
  createdBy: true,
  _count: { select: { deliveries: { where: { state: 'WAITING' } } } },
} as const

function readWebhook(db: Transaction, id: string): Promise<WebhookRow> {
  return db.webhook.findUniqueOrThrow({ where: { id }, include })
}

/** Others who change it wait until this transaction ends. */
async function takeWebhook(tx: Transaction, id: string | null): Promise<Webhook | null> {
  if (id === null) return null
  await tx.$executeRaw`select from "Webhook" where id = ${id}::uuid for update`
  return tx.webhook.findUnique({ where: { id } })
}

/** Named by its host: the rest of an address may be what opens it. */
function aboutWebhook({ id, url }: Pick<Webhook, 'id' | 'url'>): About {
  return { subject: 'WEBHOOK', id, name: new URL(url).host }
}

function distinct(events: readonly WebhookEvent[]): WebhookEvent[] {
  return [...new Set(events)]
}
