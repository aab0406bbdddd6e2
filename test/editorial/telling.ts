import { Webhook } from 'standardwebhooks'
import { v7 as uuidv7 } from 'uuid'
import { createPostman } from '../../apps/api/src/core/links/postman'
import { createLog } from '../../apps/api/src/core/log'
import { announce } from '../../apps/api/src/core/outbox'
import { createVault } from '../../apps/api/src/core/vault'
import type { Sending } from '../../apps/api/src/webhooks/send'
import { sendDue } from '../../apps/api/src/webhooks/sender'
import type { Browser } from './browser'
import { change, createEdition, publishSmallStory } from './drafting'
import { type Newsroom, openNewsroom, testSecret } from './newsroom'
import { openReceiver, type Receiver } from './receiver'

/** A newsroom with a receiver that may be told what happens in it. */
export interface Telling {
  newsroom: Newsroom
  receiver: Receiver
  admin: Browser
  petra: Browser
  /** What its API process sends with, but for the waits: there are none. */
  sending: Sending
  host: string
  /** Makes a webhook to the receiver, that is told everything; gives it with its secret, or what stands against it. */
  make(given?: Record<string, unknown>): Promise<Answer>
  alter(id: string, given: Record<string, unknown>): Promise<Answer>
  listed(id: string): Promise<Answer>
  deliveries(id: string, states?: string[]): Promise<Answer[]>
  /** Drafts an edition that says something new of the host. */
  draft(title?: string): Promise<string>
  /** Lets an edition go out, as far as webhooks are concerned; gives its number. */
  happen(title?: string): Promise<number>
  schedule(id: string, at: Date): Promise<void>
  send(): Promise<void>
  /** What came, verified as a receiver does, the oldest first. */
  takeVerified(secret: string): Answer[]
  /** Makes all as if there had never been a webhook. */
  clear(): Promise<void>
  close(): Promise<void>
}

// biome-ignore lint/suspicious/noExplicitAny: a test looks at what it expects.
type Answer = any

export async function openTelling(): Promise<Telling> {
  const receiver = await openReceiver()
  const newsroom = await openNewsroom({ webhookHosts: receiver.host })
  const admin = await newsroom.openAs('ADMIN')
  const petra = await newsroom.openAs('PUBLISHER')
  const { ids } = await publishSmallStory(petra)
  const sending: Sending = {
    db: newsroom.database.owner.now,
    vault: createVault(testSecret),
    postman: createPostman({ ownHosts: [receiver.host], patience: 300 }),
    log: createLog('silent'),
    waits: Array(7).fill(0),
  }
  let number = 100
  const draft = async (title = 'What is new') => {
    const edition = await createEdition(petra, { title })
    await change(petra, 'ACTOR', ids.host, edition, { description: `Told as ${uuidv7()}.` })
    return edition
  }
  return {
    newsroom,
    receiver,
    admin,
    petra,
    sending,
    host: ids.host,
    async make(given = {}) {
      const input = { url: receiver.at('/hook'), events: everything, ...given }
      const made = await admin.do('createWebhook', input, ofWebhookWithSecret)
      return made.webhook ? { ...made.webhook, secret: made.secret } : made
    },
    alter: (id, given) =>
      admin.do('changeWebhook', { id, ...given }, `... on Webhook { ${webhook} } ${problem}`),
    async listed(id) {
      const { data } = await admin.ask(`{ webhooks { ${webhook} } }`)
      return data.webhooks.find((each: Answer) => each.id === id)
    },
    async deliveries(id, states) {
      const { data } = await admin.ask(
        `query ($id: ID!, $states: [DeliveryState!]) {
          deliveries(webhook: $id, states: $states) { totalCount edges { node { ${delivery} } } } }`,
        { id, states },
      )
      return data.deliveries.edges.map(({ node }: { node: Answer }) => node)
    },
    draft,
    async happen(title = 'What is new') {
      number += 1
      await announce(sending.db, { type: 'EDITION_PUBLISHED', data: { number, title } })
      return number
    },
    async schedule(id, at) {
      const { data } = await petra.ask('query ($id: ID!) { draftEdition(id: $id) { fingerprint } }', { id })
      const { fingerprint } = data.draftEdition
      await petra.do('scheduleEdition', { id, at, timeZone: 'Europe/Vienna', fingerprint })
    },
    send: () => sendDue(sending),
    takeVerified: (secret) =>
      receiver
        .take()
        .map(({ headers, body }) => new Webhook(secret).verify(body, headers as Record<string, string>)),
    async clear() {
      await sending.db.webhook.deleteMany()
      await sendDue(sending)
      receiver.answer(204)
      receiver.take()
    },
    async close() {
      await newsroom.close()
      await receiver.close()
    },
  }
}

export const everything = ['EDITION_PUBLISHED', 'EDITION_SCHEDULED', 'EDITION_UNSCHEDULED', 'SCHEDULE_FAILED']

const problem = '... on Problem { message } ... on InvalidInput { issues { path message } }'
const webhook = 'id url events state pausedAt isGone failingSince waiting signsTwiceUntil createdBy { name }'
const delivery = `id messageId event type body happenedAt state nextAttemptAt
  attempts { at milliseconds status failure answer }`

/** What is asked of a webhook that has just been given a secret, and of a delivery. */
export const ofWebhookWithSecret = `... on WebhookWithSecret { secret webhook { ${webhook} } } ${problem}`
export const ofDelivery = `... on WebhookDelivery { ${delivery} } ${problem}`
