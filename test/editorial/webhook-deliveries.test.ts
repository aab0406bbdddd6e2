import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { claimDelivery } from '../../apps/api/src/webhooks/claim'
import { sendDue, startSender } from '../../apps/api/src/webhooks/sender'
import { forgetOldEvents } from '../../apps/api/src/webhooks/spread'
import { ofDelivery, openTelling, type Telling } from './telling'

let telling: Telling
beforeAll(async () => {
  telling = await openTelling()
})
afterAll(() => telling.close())
beforeEach(() => telling.clear())

test('a receiver that fails is told again, with the same id and a signature of that moment, until it answers', async () => {
  const { deliveries, listed, make, happen, receiver, send } = telling
  const { id, secret } = await make()
  await happen()
  let failures = 2
  receiver.answer((response) => {
    failures -= 1
    response.writeHead(failures >= 0 ? 503 : 200).end(failures >= 0 ? 'Back in\0 a moment' : 'Thank you')
  })
  await send()
  const came = receiver.take()
  expect(came).toHaveLength(3)
  expect(new Set(came.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  for (const { body, headers } of came) new Webhook(secret).verify(body, headers as Record<string, string>)
  const [delivered] = await deliveries(id)
  expect(delivered).toMatchObject({
    messageId: came[0]?.headers['webhook-id'],
    event: 'EDITION_PUBLISHED',
    type: 'edition.published',
    body: came[0]?.body,
    state: 'DELIVERED',
    nextAttemptAt: null,
  })
  const failed = {
    status: 503,
    failure: expect.stringContaining('at their end'),
    answer: 'Back in\ufffd a moment',
  }
  expect(delivered.attempts).toMatchObject([
    { status: 200, failure: null, answer: 'Thank you' },
    failed,
    failed,
  ])
  expect(await listed(id)).toMatchObject({ state: 'ACTIVE', failingSince: null, waiting: 0 })
})

test('it is given up after eight tries and kept, and is told once more by hand', async () => {
  const { admin, deliveries, listed, make, happen, receiver, send } = telling
  const { id } = await make()
  await happen()
  receiver.answer(500)
  await send()
  const came = receiver.take()
  expect(came).toHaveLength(8)
  expect(await deliveries(id, ['WAITING'])).toEqual([])
  const [given] = await deliveries(id, ['FAILED'])
  expect(given.attempts).toHaveLength(8)
  expect(await listed(id)).toMatchObject({ state: 'FAILING', failingSince: expect.any(String) })
  await send()
  expect(receiver.take()).toEqual([])
  receiver.answer(204)
  expect(await admin.do('redeliver', { id: given.id }, ofDelivery)).toMatchObject({ state: 'DELIVERED' })
  expect(receiver.take()[0]?.headers['webhook-id']).toBe(came[0]?.headers['webhook-id'])
  expect(await listed(id)).toMatchObject({ state: 'ACTIVE' })
})

test('a refusal is final; a redirect is not followed', async () => {
  const { deliveries, happen, make, receiver, send } = telling
  const { id } = await make()
  await happen()
  receiver.answer(400)
  await send()
  await happen()
  receiver.answer((response) => response.writeHead(302, { location: receiver.at('/elsewhere') }).end())
  await send()
  expect(receiver.take().map(({ path }) => path)).toEqual(Array(9).fill('/hook'))
  const [redirected, refused] = await deliveries(id)
  expect(redirected).toMatchObject({ state: 'FAILED', attempts: Array(8).fill({ status: 302 }) })
  expect(refused).toMatchObject({ state: 'FAILED', attempts: [{ status: 400 }] })
})

test('a receiver that asks for time is given it', async () => {
  const { deliveries, happen, make, receiver, send } = telling
  const { id } = await make()
  await happen()
  receiver.answer((response) => response.writeHead(429, { 'retry-after': '7200' }).end())
  await send()
  const [{ nextAttemptAt }] = await deliveries(id)
  expect(Math.abs(Date.parse(nextAttemptAt) - Date.now() - 7_200_000)).toBeLessThan(60_000)
})

test('a receiver that is gone for good is told nothing more until somebody resumes it; then it is told all', async () => {
  const { admin, alter, deliveries, listed, make, happen, receiver, send, takeVerified } = telling
  const { id, secret } = await make()
  const first = await happen()
  receiver.answer(410)
  await send()
  await happen()
  await send()
  expect(receiver.take()).toHaveLength(1)
  expect(await listed(id)).toMatchObject({ state: 'PAUSED', isGone: true, waiting: 1 })
  const [{ id: failed }] = await deliveries(id, ['FAILED'])
  expect((await admin.do('redeliver', { id: failed }, ofDelivery)).issues[0].message).toContain('resume it')
  receiver.answer(204)
  expect(await alter(id, { isPaused: false })).toMatchObject({ isGone: false, pausedAt: null })
  await send()
  expect(takeVerified(secret).map(({ data }) => data.number)).toEqual([first + 1])
})

test('one that does not answer in time, or answers without end, holds nobody up', async () => {
  const { deliveries, make, happen, receiver, send } = telling
  const { id } = await make()
  await happen()
  receiver.answer(() => {})
  await sendDue({ ...telling.sending, waits: [] })
  expect((await deliveries(id))[0].attempts).toMatchObject([
    { status: null, failure: 'It did not answer in time.', answer: '' },
  ])
  await happen()
  receiver.answer((response) => response.writeHead(200).write('x'.repeat(100_000)))
  await send()
  const [long] = await deliveries(id)
  expect(long).toMatchObject({ state: 'DELIVERED', attempts: [{ answer: 'x'.repeat(4096) }] })
  await happen()
  receiver.answer((response) => response.writeHead(200).write('and then'))
  await send()
  expect((await deliveries(id))[0]).toMatchObject({
    state: 'DELIVERED',
    attempts: [{ answer: 'and then' }],
  })
})

test('each webhook is told in order; one that waits is passed after its first tries', async () => {
  const { make, happen, receiver, sending, takeVerified } = telling
  const { secret } = await make()
  const first = await happen()
  const later = { ...sending, waits: [3_600_000, 3_600_000, 3_600_000, 3_600_000] }
  receiver.answer(500)
  await sendDue(later)
  receiver.answer(204)
  await happen()
  await happen()
  await sendDue(later)
  expect(takeVerified(secret).map(({ data }) => data.number)).toEqual([first])
  await sending.db.webhookDelivery.updateMany({ where: { tries: 1 }, data: { tries: 3 } })
  await sendDue(later)
  await sending.db.webhookDelivery.updateMany({ where: { tries: 3 }, data: { nextAttemptAt: new Date() } })
  await sendDue(later)
  expect(takeVerified(secret).map(({ data }) => data.number)).toEqual([first + 1, first + 2, first])
})

test('several processes that send at once send each thing once, and in order', async () => {
  const { make, happen, send, takeVerified } = telling
  const { secret } = await make()
  const first = await happen()
  for (const _ of [1, 2, 3]) await happen()
  await Promise.all([1, 2, 3].map(() => send()))
  await send()
  expect(takeVerified(secret).map(({ data }) => data.number)).toEqual(
    [0, 1, 2, 3].map((more) => first + more),
  )
})

test('what a process took and never settled is taken up by another, once its time is over', async () => {
  const { make, happen, receiver, send, sending, takeVerified } = telling
  const { id, secret } = await make()
  const number = await happen()
  await sendDue(sending, AbortSignal.abort())
  expect(receiver.take()).toEqual([])
  expect(await claimDelivery(sending.db)).toMatchObject({ tries: 1 })
  await send()
  expect(receiver.take()).toEqual([])
  await sending.db.webhook.update({ where: { id }, data: { servedUntil: new Date() } })
  await send()
  expect(takeVerified(secret)).toMatchObject([{ data: { number } }])
})

test('a process that runs tells what happens by itself, and stops when it is told to', async () => {
  const { make, happen, receiver, sending } = telling
  const { secret } = await make()
  const sender = startSender(sending)
  const number = await happen()
  const came: unknown[] = []
  await vi.waitUntil(() => came.push(...telling.takeVerified(secret)) && came.length > 0, {
    timeout: 5_000,
    interval: 50,
  })
  await sender.stop()
  expect(came).toMatchObject([{ data: { number } }])
  await happen()
  expect(receiver.take()).toEqual([])
})

test('what is older than thirty days is forgotten, and nothing else', async () => {
  const { deliveries, make, happen, send, sending } = telling
  const { id } = await make()
  await happen()
  await send()
  await happen()
  await send()
  const [kept, old] = await deliveries(id)
  const at = new Date(Date.now() - 30 * 86_400_000 - 1_000)
  await sending.db.outboxEvent.update({ where: { id: old.messageId }, data: { at } })
  await forgetOldEvents(sending.db)
  expect((await deliveries(id)).map((each: { id: string }) => each.id)).toEqual([kept.id])
  expect(await sending.db.deliveryAttempt.count({ where: { deliveryId: old.id } })).toBe(0)
})
