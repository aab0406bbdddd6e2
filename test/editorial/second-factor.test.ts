import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser } from './browser'
import { type LetterBox, openLetterBox } from './letter-box'
import { adminUrl, type Newsroom, openNewsroom } from './newsroom'

let box: LetterBox
let newsroom: Newsroom
let admin: Browser
beforeAll(async () => {
  box = await openLetterBox()
  newsroom = await openNewsroom({ smtpUrl: box.url })
  admin = await newsroom.openAs('ADMIN')
})
afterAll(async () => {
  await newsroom.close()
  await box.close()
})

const me = '{ me { name } }'
const password = 'correct horse battery'
const post = (browser: Browser, path: string, body: object = {}) => browser.post(`/api/auth${path}`, body)
const giveCode = (browser: Browser, code: string) => post(browser, '/second-factor/give-code', { code })
// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what each test is about
const read = async (response: Response): Promise<any> => response.json()
const isIn = async (browser: Browser) => (await browser.ask(me)).data.me !== null

/** The codes of an app: of this half minute, or of one beside it, which counts too, since each is good but once. */
function openApp(secret: string) {
  const totp = new TOTP({ secret: Secret.fromBase32(secret) })
  return (step = 0) => totp.generate({ timestamp: Date.now() + step * 30_000 })
}

/** Somebody with a password and a second factor, signed in. */
async function hireCareful() {
  const { email, id } = await newsroom.hire('EDITOR')
  const browser = newsroom.openFrom()
  await browser.follow(await newsroom.signIn.makeLink(email))
  await post(browser, '/set-password', { newPassword: password })
  const { secret, uri } = await read(await post(browser, '/second-factor/begin'))
  const code = openApp(secret)
  const { backupCodes } = await read(await post(browser, '/second-factor/confirm', { code: code(-1) }))
  return { email, id, browser, uri, code, backupCodes }
}

async function signIn(email: string) {
  const browser = newsroom.openFrom()
  const response = await post(browser, '/sign-in/email', { email, password })
  return { browser, answer: await response.json() }
}

it('is asked for only once a code of the app has confirmed it, and signs other browsers out', async () => {
  const { email } = await newsroom.hire('EDITOR')
  const [browser, other] = [newsroom.openFrom(), newsroom.openFrom()]
  for (const each of [browser, other]) await each.follow(await newsroom.signIn.makeLink(email))
  const { secret, uri } = await read(await post(browser, '/second-factor/begin'))
  expect(uri).toContain(`otpauth://totp/Parley%20at%20localhost:${encodeURIComponent(email)}?`)
  expect((await post(browser, '/second-factor/confirm', { code: '000000' })).status).toBe(400)
  const late = newsroom.openFrom()
  await late.follow(await newsroom.signIn.makeLink(email))
  expect(await isIn(late), 'nobody is asked yet').toBe(true)

  const confirmed = await post(browser, '/second-factor/confirm', { code: openApp(secret)() })
  const { backupCodes } = await read(confirmed)
  expect(new Set(backupCodes).size).toBe(10)
  expect(await (await browser.get('/api/auth/second-factor')).json()).toEqual({
    isOn: true,
    backupCodesLeft: 10,
  })
  expect(await Promise.all([browser, other, late].map(isIn))).toEqual([true, false, false])
  expect((await post(browser, '/second-factor/begin')).status, 'there is one').toBe(409)
})

it('is asked for after a password: what has not given it opens nothing', async () => {
  const { email, code } = await hireCareful()
  const { browser, answer } = await signIn(email)
  expect(answer).toEqual({ isCodeDue: true })
  expect(await isIn(browser)).toBe(false)
  for (const path of ['/set-password', '/change-password', '/second-factor/begin', '/second-factor/end'])
    expect((await post(browser, path, { newPassword: password, code: code() })).status, path).toBe(401)
  for (const path of ['list-sessions', 'second-factor', 'passkey/list', 'get-session'])
    expect((await browser.get(`/api/auth/${path}`)).status, path).toBe(401)

  expect((await giveCode(browser, '000000')).status).toBe(400)
  const half = new Map(browser.cookies)
  expect((await giveCode(browser, ` ${code().slice(0, 3)} ${code().slice(3)}`)).status).toBe(200)
  expect(await isIn(browser)).toBe(true)
  const thief = newsroom.openFrom()
  for (const [name, value] of half) thief.cookies.set(name, value)
  expect(await isIn(thief), 'the half session is gone').toBe(false)
  expect((await signIn(email)).answer).toEqual({ isCodeDue: true })
})

it('is asked for after a link too, which then leads on', async () => {
  const { email, code } = await hireCareful()
  const browser = newsroom.openFrom()
  const response = await browser.follow(await newsroom.signIn.makeLink(email))
  expect(response.headers.get('location')).toBe(`${adminUrl}/sign-in/code?next=%2F`)
  expect(await isIn(browser)).toBe(false)
  await giveCode(browser, code())
  expect(await isIn(browser)).toBe(true)
  const { data } = await admin.ask('{ audit(first: 1) { edges { node { sentence } } } }')
  expect(data.audit.edges[0].node.sentence).toBe('A editor signed in by link and a code')
})

it('takes no code twice, also not from two browsers at once', async () => {
  const { email, code } = await hireCareful()
  const both = await Promise.all([signIn(email), signIn(email)])
  const same = code()
  const statuses = await Promise.all(both.map(async ({ browser }) => (await giveCode(browser, same)).status))
  expect(statuses.sort()).toEqual([200, 400])
  const { browser } = await signIn(email)
  expect((await giveCode(browser, same)).status).toBe(400)
  expect((await giveCode(browser, code(1))).status).toBe(200)
})

it('takes each backup code once, however it is written', async () => {
  const { email, backupCodes } = await hireCareful()
  const [first] = backupCodes
  const written = first.toUpperCase().replace('-', ' ')
  const one = await signIn(email)
  expect((await giveCode(one.browser, written)).status).toBe(200)
  expect(await (await one.browser.get('/api/auth/second-factor')).json()).toEqual({
    isOn: true,
    backupCodesLeft: 9,
  })
  const two = await signIn(email)
  expect((await giveCode(two.browser, first)).status).toBe(400)
  const stranger = await hireCareful()
  expect((await giveCode(two.browser, stranger.backupCodes[0])).status, 'of somebody else').toBe(400)
})

it('looks at no code for a while after five wrong ones, whatever address they come from', async () => {
  const { email, code, backupCodes } = await hireCareful()
  for (let attempt = 0; attempt < 5; attempt++) {
    const { browser } = await signIn(email)
    expect((await giveCode(browser, '000000')).status).toBe(400)
  }
  const { browser } = await signIn(email)
  const refused = await giveCode(browser, code())
  expect(refused.status).toBe(429)
  expect((await read(refused)).message).toBe(
    'Too many wrong codes. Wait a quarter of an hour, then try again.',
  )
  expect((await giveCode(browser, backupCodes[0])).status).toBe(429)
  await newsroom.database.owner.now.secondFactor.updateMany({
    data: { lockedUntil: new Date(Date.now() - 1) },
  })
  expect((await giveCode(browser, code())).status).toBe(200)
})

it('makes new backup codes, and is removed, for a code; the old ones work no more', async () => {
  const { email, id, browser, code, backupCodes } = await hireCareful()
  expect((await post(browser, '/second-factor/renew-backup-codes', { code: '000000' })).status).toBe(400)
  const renewed = await read(await post(browser, '/second-factor/renew-backup-codes', { code: code() }))
  const { browser: other } = await signIn(email)
  expect((await giveCode(other, backupCodes[0])).status).toBe(400)
  expect((await giveCode(other, renewed.backupCodes[0])).status).toBe(200)

  expect((await post(browser, '/second-factor/end', { code: renewed.backupCodes[1] })).status).toBe(200)
  expect((await signIn(email)).answer).toEqual({ isCodeDue: false })
  const kinds = '[SECOND_FACTOR_ADDED, BACKUP_CODES_MADE, SECOND_FACTOR_REMOVED]'
  const { data } = await admin.ask(
    `{ audit(first: 5, filter: { people: ["${id}"], kinds: ${kinds} }) { edges { node { sentence } } } }`,
  )
  expect(data.audit.edges.map(({ node }: { node: { sentence: string } }) => node.sentence)).toEqual([
    'A editor removed their second factor',
    'A editor made new backup codes',
    'A editor added a second factor',
  ])
})

it('is taken away by an administrator, who is named in the letter about it, or by an operator', async () => {
  const { email, id } = await hireCareful()
  const has = async () => {
    const { data } = await admin.ask('{ users { id hasSecondFactor } }')
    return data.users.find((user: { id: string }) => user.id === id).hasSecondFactor
  }
  expect(await has()).toBe(true)
  const problem = '... on InvalidInput { issues { message } }'
  expect(
    await admin.do('removeSecondFactor', { id }, `... on User { hasSecondFactor } ${problem}`),
  ).toMatchObject({
    hasSecondFactor: false,
  })
  expect((await box.take(email)).text).toContain('A admin took your second factor away')
  expect((await signIn(email)).answer).toEqual({ isCodeDue: false })
  await admin.do('removeSecondFactor', { id })
  expect(box.letters, 'there was none any more').toEqual([])
  const [own] = (await admin.ask('{ users { id role } }')).data.users.filter(
    ({ role }: { role: string }) => role === 'ADMIN',
  )
  expect((await admin.do('removeSecondFactor', { id: own.id }, problem)).issues[0].message).toContain(
    'on your account page',
  )

  const locked = await hireCareful()
  const browser = newsroom.openFrom()
  await browser.follow(await newsroom.signIn.makeLink(locked.email, { withoutSecondFactor: true }))
  expect(await isIn(browser)).toBe(true)
  const { data } = await admin.ask(
    '{ audit(first: 1, filter: { kinds: [SECOND_FACTOR_REMOVED] }) { edges { node { sentence } } } }',
  )
  expect(data.audit.edges[0].node.sentence).toBe('An operator took the second factor of A editor away')
})

it('ends at once for whoever is deactivated while they owe a code', async () => {
  const { email, id, code } = await hireCareful()
  const { browser } = await signIn(email)
  await admin.do('deactivateUser', { id })
  expect((await giveCode(browser, code())).status).toBe(401)
  expect(await isIn(browser)).toBe(false)
})

it('keeps what the app and the backup codes are made from out of the reach of whoever reads the tables', async () => {
  const { id, uri, backupCodes } = await hireCareful()
  const { secondFactor, backupCode } = newsroom.database.owner.now
  const kept = JSON.stringify([
    await secondFactor.findUnique({ where: { userId: id } }),
    await backupCode.findMany({ where: { userId: id } }),
  ])
  expect(kept).not.toContain(new URL(uri).searchParams.get('secret'))
  for (const each of backupCodes) expect(kept).not.toContain(each.replace('-', ''))
})
