import { Secret, TOTP } from 'otpauth'
import { z } from 'zod'
import { publishDue } from '../../apps/api/src/editions/publish-due'
import type { Browser } from './browser'
import { openDevice } from './device'
import { change, createEdition, publishSmallStory } from './drafting'
import { adminUrl, type Newsroom } from './newsroom'

/** Leads editions through every decision there is. */
export async function takeEveryDecision(
  newsroom: Newsroom,
  { editor, publisher, admin }: Record<'editor' | 'publisher' | 'admin', Browser>,
): Promise<void> {
  const { ids } = await publishSmallStory(publisher)
  const id = await createEdition(editor, { title: 'Round two' })
  await change(editor, 'ACTOR', ids.host, id, { description: 'Host of both rounds.' })
  await editor.do('submitEdition', { id, note: 'Ready.' })
  await publisher.do('returnEdition', { id, reason: 'Say where.' })
  await editor.do('submitEdition', { id })
  await editor.do('recallEdition', { id, note: 'Where is not said yet.' })
  await editor.do('submitEdition', { id })
  await publisher.do('approveEdition', { id, fingerprint: await readFingerprint(publisher, id) })
  await editor.do('editEdition', { id, title: 'Round two, at last' })
  await publisher.do('publishEdition', { id, reason: 'It is out everywhere.' })
  await admin.do('markReviewed', { id })
  const selection = '... on RevertedEdition { edition { id } }'
  const reverted = await publisher.do('revertEdition', { number: 2, publicNote: 'It was wrong.' }, selection)
  await scheduleThrice(newsroom, publisher, reverted.edition.id)
  const other = await createEdition(editor, { title: 'Never mind' })
  await editor.do('discardEdition', { id: other })
}

/** Takes it off the schedule, misses its time, and lets it go out. */
async function scheduleThrice({ database }: Newsroom, publisher: Browser, id: string) {
  const { now } = database.owner
  const schedule = async () => {
    const at = new Date(Date.now() + 3_600_000)
    await publisher.do('scheduleEdition', { id, at, fingerprint: await readFingerprint(publisher, id) })
  }
  const waitUntilLate = async (seconds: number) => {
    const scheduledFor = new Date(Date.now() - seconds * 1_000)
    await now.edition.updateMany({ where: { state: 'SCHEDULED' }, data: { scheduledFor } })
    await publishDue(now, { timeZone: 'UTC', byline: 'Parley', fourEyes: false })
  }
  await schedule()
  await publisher.do('unscheduleEdition', { id })
  await schedule()
  await waitUntilLate(86_400)
  await schedule()
  await waitUntilLate(1)
}

/** Makes, changes, renews and deletes a webhook. */
export async function lookAfterWebhook(admin: Browser): Promise<void> {
  const input = { url: 'https://example.org/hidden-path', events: ['EDITION_PUBLISHED'] }
  const { webhook } = await admin.do('createWebhook', input, '... on WebhookWithSecret { webhook { id } }')
  const { id } = webhook
  for (const isPaused of [true, true, false]) await admin.do('changeWebhook', { id, isPaused })
  await admin.do('changeWebhook', { id, events: ['SCHEDULE_FAILED'] })
  await admin.do('renewWebhookSecret', { id })
  await admin.do('deleteWebhook', { id })
}

async function readFingerprint(by: Browser, id: string): Promise<string> {
  const { data } = await by.ask('query ($id: ID!) { draftEdition(id: $id) { fingerprint } }', { id })
  return data.draftEdition.fingerprint
}

/** Adds and removes a passkey and a second factor. */
export async function lookAfterAccount(browser: Browser): Promise<void> {
  const post = async (path: string, body: object) => (await browser.post(`/api/auth${path}`, body)).json()
  const device = openDevice('localhost', adminUrl)
  const response = device.add(challengeSchema.parse(await post('/passkey/begin-adding', {})))
  await post('/passkey/add', { name: 'Telephone', response })
  await post('/passkey/remove', { id: device.id })
  const { secret } = keySchema.parse(await post('/second-factor/begin', {}))
  const app = new TOTP({ secret: Secret.fromBase32(secret) })
  // Each half minute has one code, which is good once; those beside it count too.
  const codes = [-1, 0, 1].map((step) => app.generate({ timestamp: Date.now() + step * 30_000 }))
  for (const [index, act] of ['confirm', 'renew-backup-codes', 'end'].entries())
    await post(`/second-factor/${act}`, { code: codes[index] })
}

const challengeSchema = z.object({ challenge: z.string() })
const keySchema = z.object({ secret: z.string() })
