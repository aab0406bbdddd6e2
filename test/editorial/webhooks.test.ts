import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { publishDue } from '../../apps/api/src/editions/publish-due'
import { readAudit } from './audit-reader'
import { change, createEdition, publish } from './drafting'
import { runExample } from './example-receiver'
import { ofDelivery, ofWebhookWithSecret, openTelling, type Telling } from './telling'

let telling: Telling
beforeAll(async () => {
  telling = await openTelling()
})
afterAll(() => telling.close())
beforeEach(() => telling.clear())

const inAnHour = () => new Date(Date.now() + 3_600_000)

describe('what is told', () => {
  test('a publication arrives signed, with what readers can read of it and no more', async () => {
    const { host, make, petra, send, takeVerified } = telling
    const { secret } = await make()
    const edition = await createEdition(petra, {
      title: 'The host speaks',
      kind: 'CORRECTION',
      publicNote: 'We had it wrong.',
      internalNote: 'zqx between us',
    })
    await change(petra, 'ACTOR', host, edition, { description: 'Hosts the talks.' })
    const { number } = (await publish(petra, edition)).edition
    await send()
    const [message] = takeVerified(secret)
    const { data } = await petra.askPublic(`{ edition(number: ${number}) { publishedAt byline } }`)
    expect(message).toEqual({
      type: 'edition.published',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      data: {
        number,
        kind: 'CORRECTION',
        title: 'The host speaks',
        publicNote: 'We had it wrong.',
        byline: data.edition.byline,
        publishedAt: data.edition.publishedAt,
        reverts: null,
        documentCount: 1,
        documents: [{ kind: 'ACTOR', id: `Actor:${host}`, slug: 'host', operation: 'EDIT', successor: null }],
      },
    })
    const node = await petra.askPublic(`{ node(id: "${message.data.documents[0].id}") { id } }`)
    expect(node.data.node.id).toBe(`Actor:${host}`)

    const reverted = await petra.do(
      'revertEdition',
      { number, publicNote: 'It was right.' },
      '... on RevertedEdition { edition { id } }',
    )
    await publish(petra, reverted.edition.id)
    await send()
    expect(takeVerified(secret)).toMatchObject([{ data: { number: number + 1, reverts: number } }])
  })

  test('a schedule is told as it is laid down, taken off in each way, and when it comes in vain, with the reason', async () => {
    const { draft, make, petra, schedule, send, sending, takeVerified } = telling
    const { secret } = await make()
    const edition = await draft('On its day')
    const at = inAnHour()
    await schedule(edition, at)
    await petra.do('unscheduleEdition', { id: edition })
    await schedule(edition, at)
    await petra.do('editEdition', { id: edition, title: 'On its day, at last' })
    await schedule(edition, at)
    await petra.do('returnEdition', { id: edition, reason: 'Not yet.' })
    await schedule(edition, at)
    const missedAt = new Date(Date.now() - 3 * 3_600_000)
    await sending.db.edition.updateMany({ where: { state: 'SCHEDULED' }, data: { scheduledFor: missedAt } })
    await publishDue(sending.db, { timeZone: 'UTC', byline: 'Parley', fourEyes: false })
    const other = await draft('Given up')
    await schedule(other, at)
    await petra.do('discardEdition', { id: other })
    await send()
    const told = takeVerified(secret)
    expect(told.map(({ type }) => type.replace('edition.', ''))).toEqual([
      'scheduled',
      'unscheduled',
      'scheduled',
      'unscheduled',
      'scheduled',
      'unscheduled',
      'scheduled',
      'schedule_failed',
      'scheduled',
      'unscheduled',
    ])
    const laidDown = {
      edition,
      title: 'On its day',
      scheduledFor: at.toISOString(),
      timeZone: 'Europe/Vienna',
    }
    expect(told[0].data).toEqual(laidDown)
    expect(told[1].data).toEqual(laidDown)
    expect(told[7].data).toMatchObject({
      edition,
      title: 'On its day, at last',
      scheduledFor: missedAt.toISOString(),
      why: expect.stringContaining('for more than 3 hours after'),
    })
  })

  test('a preview, a refused publication and what a webhook did not ask for tell nothing', async () => {
    const { deliveries, draft, make, petra, receiver, send } = telling
    await make({ events: ['SCHEDULE_FAILED'] })
    const { id } = await make({ events: ['EDITION_PUBLISHED'] })
    const edition = await draft()
    const { data } = await petra.ask(
      `query @preview(edition: "${edition}") { actor(slug: "host") { description } }`,
    )
    expect(data.actor.description).toContain('Told as')
    const empty = await createEdition(petra, { title: 'Nothing in it' })
    expect((await publish(petra, empty)).__typename).toBe('Blocked')
    await send()
    expect(receiver.take()).toEqual([])
    expect(await deliveries(id)).toEqual([])
    await publish(petra, edition)
    await send()
    expect(receiver.take()).toHaveLength(1)
  })
})

describe('looking after webhooks', () => {
  test('a test is sent at once, to one that is paused too, and tells what came of it', async () => {
    const { admin, alter, deliveries, make, receiver, send, takeVerified } = telling
    const { id, secret } = await make()
    await alter(id, { isPaused: true })
    const tested = await admin.do('testWebhook', { id }, ofDelivery)
    expect(tested).toMatchObject({ event: null, type: 'webhook.test', state: 'DELIVERED' })
    expect(takeVerified(secret)).toMatchObject([{ type: 'webhook.test', data: { note: expect.any(String) } }])
    receiver.answer(500)
    const failed = await admin.do('testWebhook', { id }, ofDelivery)
    expect(failed).toMatchObject({ state: 'FAILED', attempts: [{ status: 500 }] })
    await alter(id, { isPaused: false })
    await send()
    expect(receiver.take()).toHaveLength(1)
    expect(await deliveries(id)).toHaveLength(2)
  })

  test('a request that is sent twice sends one message', async () => {
    const { admin, make, receiver } = telling
    const { id } = await make()
    for (const _ of [1, 2]) await admin.do('testWebhook', { id }, ofDelivery, 'the same key')
    expect(receiver.take()).toHaveLength(1)
  })

  test('a secret is shown once, kept locked, and renewed so that no message is lost', async () => {
    const { admin, make, newsroom, happen, receiver, send, sending, takeVerified } = telling
    const { id, secret } = await make()
    const renewed = await admin.do('renewWebhookSecret', { id }, ofWebhookWithSecret)
    expect(renewed.webhook.signsTwiceUntil).not.toBeNull()
    await happen()
    await send()
    const [message] = receiver.take()
    const headers = message?.headers as Record<string, string>
    for (const each of [secret, renewed.secret]) new Webhook(each).verify(message?.body ?? '', headers)
    await sending.db.webhook.update({ where: { id }, data: { previousSecretUntil: new Date() } })
    await happen()
    await send()
    expect(() => takeVerified(secret)).toThrow('No matching signature')
    for (const table of ['Webhook', 'OutboxEvent', 'WebhookDelivery', 'DeliveryAttempt', 'AuditEntry']) {
      const { rows } = await newsroom.database.pool.query(`select t::text as row from "${table}" t`)
      const all = rows.map(({ row }) => row).join('\n')
      for (const each of [secret, renewed.secret]) expect(all).not.toContain(each.slice('whsec_'.length))
    }
    const answered = JSON.stringify(
      await admin.ask('{ webhooks { id url } audit { edges { node { sentence } } } }'),
    )
    expect(answered).not.toContain('whsec_')
  })

  test('messages say so when the secret of the installation is another than it was', async () => {
    const { admin, deliveries, happen, make, send, sending, takeVerified } = telling
    const { id } = await make()
    await sending.db.webhook.update({ where: { id }, data: { secret: 'locked by another' } })
    await happen()
    await send()
    expect((await deliveries(id))[0].attempts[0].failure).toContain('renew the secret')
    const renewed = await admin.do('renewWebhookSecret', { id }, ofWebhookWithSecret)
    expect(renewed.webhook.signsTwiceUntil).toBeNull()
    await happen()
    await send()
    expect(takeVerified(renewed.secret)).toHaveLength(1)
  })

  test('what was done with one is in the audit, by its host alone; what is the same is not', async () => {
    const { admin, alter, make, receiver } = telling
    const { id } = await make({ url: receiver.at('/hidden?token=zqx') })
    for (const isPaused of [true, true, false]) await alter(id, { isPaused })
    await alter(id, { url: receiver.at('/other'), events: ['SCHEDULE_FAILED'] })
    await alter(id, { url: receiver.at('/other'), events: ['SCHEDULE_FAILED'] })
    await admin.do('renewWebhookSecret', { id })
    expect(await admin.do('deleteWebhook', { id }, '... on DeletedWebhook { id }')).toMatchObject({ id })
    expect((await admin.do('deleteWebhook', { id })).__typename).toBe('NotFound')
    const to = `the webhook to ${receiver.host}`
    const entries = await readAudit(admin, { subject: id })
    expect(entries.map(({ sentence }) => sentence).reverse()).toEqual([
      `A admin made a webhook to ${receiver.host}`,
      `A admin paused ${to}`,
      `A admin resumed ${to}`,
      `A admin changed ${to}`,
      `A admin renewed the secret of ${to}`,
      `A admin deleted ${to}`,
    ])
    expect(JSON.stringify(entries)).not.toMatch(/zqx|hidden/)
  })

  test('an address to which nothing would be sent is refused, naming the field', async () => {
    const { alter, listed, make } = telling
    const { id, url } = await make()
    for (const wrong of ['no address', 'https://10.0.0.1/', 'http://example.org/']) {
      expect((await make({ url: wrong })).issues).toMatchObject([{ path: ['url'] }])
      expect((await alter(id, { url: wrong })).issues).toMatchObject([{ path: ['url'] }])
    }
    expect((await listed(id)).url).toBe(url)
  })

  test('a name that leads into a private network is told nothing', async () => {
    const { deliveries, happen, make, send, sending } = telling
    const { id } = await make()
    // As if its name had meant something else when it was taken.
    await sending.db.webhook.update({ where: { id }, data: { url: 'http://localhost:1/' } })
    await happen()
    await send()
    expect(await deliveries(id)).toMatchObject([
      { state: 'FAILED', attempts: [{ status: null, failure: expect.stringContaining('private network') }] },
    ])
  })

  test('it is told one event at least, and there are twenty at most', async () => {
    const { make } = telling
    expect((await make({ events: [] })).issues[0].path).toEqual(['events'])
    const made = await Promise.all(Array.from({ length: 21 }, () => make()))
    const refused = made.filter(({ issues }) => issues)
    expect(refused).toMatchObject([{ issues: [{ message: expect.stringContaining('delete one first') }] }])
  })

  test('nobody but administrators is told of them, and readers know of none', async () => {
    const { deliveries, make, petra } = telling
    const { id } = await make()
    for (const query of ['{ webhooks { id } }', `{ deliveries(webhook: "${id}") { totalCount } }`]) {
      const answer = await petra.ask(query)
      expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] })
      expect((await petra.askPublic(query)).errors?.[0].message).toContain('Cannot query field')
    }
    expect(await deliveries('no id')).toEqual([])
  })

  test('the receiver of docs/webhooks.md takes what is signed, once, and nothing else', async () => {
    const { make, happen, receiver, send } = telling
    const { secret } = await make()
    const number = await happen('The talks resume')
    await send()
    const [message] = receiver.take()
    const headers = Object.fromEntries(
      Object.entries(message?.headers ?? {}).filter(([name]) => name.startsWith('webhook-')),
    ) as Record<string, string>
    const example = await runExample(secret)
    const post = async (body = '') => (await fetch(example.url, { method: 'POST', headers, body })).status
    try {
      await vi.waitUntil(() => post('{}').catch(() => null), { timeout: 10_000, interval: 50 })
      expect(await post(message?.body.replace('resume', 'result'))).toBe(401)
      expect([await post(message?.body), await post(message?.body)]).toEqual([204, 204])
      await expect.poll(() => example.printed()).toBe(`Edition ${number} is out: The talks resume\n`)
    } finally {
      example.stop()
    }
  })
})
