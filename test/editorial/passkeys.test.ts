import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser } from './browser'
import { openDevice } from './device'
import { adminUrl, type Newsroom, openNewsroom } from './newsroom'

let newsroom: Newsroom
let admin: Browser
beforeAll(async () => {
  newsroom = await openNewsroom()
  admin = await newsroom.openAs('ADMIN')
})
afterAll(() => newsroom.close())

const me = '{ me { name } }'
const post = (browser: Browser, path: string, body: object = {}) => browser.post(`/api/auth${path}`, body)
// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what each test is about
const read = async (response: Response): Promise<any> => response.json()
const isIn = async (browser: Browser) => (await browser.ask(me)).data.me !== null
const newDevice = () => openDevice('localhost', adminUrl)
const beginAdding = async (browser: Browser) => read(await post(browser, '/passkey/begin-adding'))
const beginSignIn = async (browser: Browser) => read(await post(browser, '/passkey/begin-sign-in'))

/** Somebody with a passkey on a device, signed in. */
async function hireWithDevice() {
  const { email, id } = await newsroom.hire('EDITOR')
  const browser = newsroom.openFrom()
  await browser.follow(await newsroom.signIn.makeLink(email))
  const device = newDevice()
  const response = device.add(await beginAdding(browser))
  expect((await post(browser, '/passkey/add', { name: 'My telephone', response })).status).toBe(200)
  return { id, browser, device }
}

it('signs somebody in by their device, and is listed with when it was used; the audit tells of it', async () => {
  const { browser, device } = await hireWithDevice()
  const elsewhere = newsroom.openFrom()
  const response = device.signIn(await beginSignIn(elsewhere))
  expect((await post(elsewhere, '/passkey/sign-in', { response })).status).toBe(200)
  expect((await elsewhere.ask(me)).data.me.name).toBe('A editor')
  expect(await read(await browser.get('/api/auth/passkey/list'))).toEqual([
    { id: device.id, name: 'My telephone', createdAt: expect.any(String), lastUsedAt: expect.any(String) },
  ])
  const { data } = await admin.ask('{ audit(first: 2) { edges { node { sentence } } } }')
  expect(data.audit.edges.map(({ node }: { node: { sentence: string } }) => node.sentence)).toEqual([
    'A editor signed in by passkey',
    'A editor added a passkey',
  ])
})

it('meets each challenge once, and only what it was set for', async () => {
  const { browser, device } = await hireWithDevice()
  const challenge = await beginSignIn(browser)
  const response = device.signIn(challenge)
  const both = await Promise.all(
    [newsroom.openFrom(), newsroom.openFrom()].map((each) => post(each, '/passkey/sign-in', { response })),
  )
  expect(both.map(({ status }) => status).sort()).toEqual([200, 401])
  const thief = newsroom.openFrom()
  for (const other of [await beginAdding(browser), { challenge: 'bm9uZQ' }])
    expect((await post(thief, '/passkey/sign-in', { response: device.signIn(other) })).status).toBe(401)

  const stranger = await newsroom.openAs('EDITOR')
  const mine = newDevice().add(await beginAdding(browser))
  expect(
    (await post(stranger, '/passkey/add', { name: 'Mine', response: mine })).status,
    'set for another',
  ).toBe(401)
})

it.each([
  ['asked by another page', { origin: 'https://parley.example.net' }],
  ['that did not make sure who is at it', { isVerified: false }],
])('refuses a device %s', async (_case, said) => {
  const { browser, device } = await hireWithDevice()
  const other = newDevice()
  const added = await post(browser, '/passkey/add', {
    name: 'Other',
    response: other.add(await beginAdding(browser), said),
  })
  expect(added.status).toBe(401)
  const stranger = newsroom.openFrom()
  const response = device.signIn(await beginSignIn(stranger), said)
  expect((await post(stranger, '/passkey/sign-in', { response })).status).toBe(401)
  expect(await isIn(stranger)).toBe(false)
})

it('refuses a copy of a device, which counts less than the device itself did', async () => {
  const { device } = await hireWithDevice()
  const use = async (counter: number) => {
    const browser = newsroom.openFrom()
    const response = device.signIn(await beginSignIn(browser), { counter })
    return (await post(browser, '/passkey/sign-in', { response })).status
  }
  expect([await use(7), await use(7), await use(6), await use(8)]).toEqual([200, 401, 401, 200])
})

it('refuses another device under the name of one, and what no device says', async () => {
  const { device } = await hireWithDevice()
  const stranger = newsroom.openFrom()
  const forged = { ...newDevice().signIn(await beginSignIn(stranger)), id: device.id, rawId: device.id }
  for (const response of [forged, { ...forged, id: 'x' }, { id: device.id }, { id: 'x'.repeat(3_000) }, 'x'])
    expect((await post(stranger, '/passkey/sign-in', { response })).status).toBeOneOf([400, 401])
  expect(await isIn(stranger)).toBe(false)
  expect((await post(stranger, '/passkey/begin-adding')).status).toBe(401)
  expect((await stranger.get('/api/auth/passkey/list')).status).toBe(401)
})

it('is removed by its owner alone, and opens nothing from then on', async () => {
  const { browser, device } = await hireWithDevice()
  const other = await newsroom.openAs('ADMIN')
  await post(other, '/passkey/remove', { id: device.id })
  expect(await read(await browser.get('/api/auth/passkey/list'))).toHaveLength(1)
  await post(browser, '/passkey/remove', { id: device.id })
  expect(await read(await browser.get('/api/auth/passkey/list'))).toEqual([])
  const stranger = newsroom.openFrom()
  const response = device.signIn(await beginSignIn(stranger))
  expect((await post(stranger, '/passkey/sign-in', { response })).status).toBe(401)
})

it('opens nothing to whoever was deactivated', async () => {
  const { id, browser, device } = await hireWithDevice()
  await admin.do('deactivateUser', { id })
  expect(await isIn(browser)).toBe(false)
  const response = device.signIn(await beginSignIn(browser))
  expect((await post(browser, '/passkey/sign-in', { response })).status).toBe(401)
  const { data } = await admin.ask('{ audit(first: 1) { edges { node { kind } } } }')
  expect(data.audit.edges[0].node.kind).toBe('SIGN_IN_REFUSED')
})

it('is asked for at most thirty times a minute by one address', async () => {
  const browser = newsroom.openFrom()
  const statuses = await Promise.all(
    Array.from({ length: 32 }, async () => (await post(browser, '/passkey/begin-sign-in')).status),
  )
  expect(statuses.filter((status) => status === 429)).toHaveLength(2)
})
