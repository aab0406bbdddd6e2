import { afterAll, beforeAll, expect, it } from 'vitest'
import { ensureFirstAdministrator } from '../../apps/api/src/users/first-administrator'
import { adminUrl, type Newsroom, openNewsroom } from './newsroom'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

const me = '{ me { name email role } }'

it('makes the first administrator when nobody works here, and only then', async () => {
  const { owner } = newsroom.database
  await ensureFirstAdministrator(owner.now)
  await ensureFirstAdministrator(owner.now)
  const people = await owner.now.user.findMany({ where: { isSystem: false } })
  expect(people).toMatchObject([{ email: 'admin@localhost', name: 'First administrator', role: 'ADMIN' }])
})

it('signs somebody in by a link on the admin origin, once', async () => {
  const link = await newsroom.signIn.makeLink('admin@localhost')
  expect(link).toMatch(new RegExp(`^${adminUrl}/api/auth/magic-link/verify\\?token=`))

  const browser = newsroom.open()
  const response = await browser.follow(link)
  expect(response.status).toBe(302)
  expect(response.headers.get('location')).toBe(`${adminUrl}/`)
  const [cookie = ''] = response.headers.getSetCookie()
  const installation = await newsroom.database.owner.now.installation.findFirstOrThrow()
  expect(cookie).toContain(`parley-${installation.id}.session_token=`)
  expect(cookie).toMatch(/HttpOnly/i)
  expect(cookie).toMatch(/SameSite=Lax/i)
  expect(cookie).not.toMatch(/Domain=/i)
  const answer = await browser.ask(me)
  expect(answer).toMatchObject({ status: 200, data: { me: { email: 'admin@localhost', role: 'ADMIN' } } })

  const other = newsroom.open()
  const again = await other.follow(link)
  expect(again.status).toBe(302)
  expect(again.headers.get('location')).toMatch(new RegExp(`^${adminUrl}/sign-in\\?error=`))
  expect((await other.ask(me)).data).toEqual({ me: null })
})

it('keeps no token of a link in the database, only its hash', async () => {
  const token = new URL(await newsroom.signIn.makeLink('admin@localhost')).searchParams.get('token')
  const rows = await newsroom.database.owner.now.verification.findMany()
  expect(rows.length).toBeGreaterThan(0)
  expect(JSON.stringify(rows)).not.toContain(token)
})

it('refuses a link that is an hour old', async () => {
  const link = await newsroom.signIn.makeLink('admin@localhost')
  const { now } = newsroom.database.owner
  const newest = await now.verification.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })
  expect(newest.expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(60 * 60 * 1000)
  await now.verification.update({
    where: { id: newest.id },
    data: { expiresAt: new Date(Date.now() - 1000) },
  })
  const response = await newsroom.open().follow(link)
  expect(response.headers.get('location')).toMatch(/\/sign-in\?error=/)
})

it('sends nobody to another site', async () => {
  const link = new URL(await newsroom.signIn.makeLink('admin@localhost'))
  link.searchParams.set('callbackURL', 'https://evil.example/')
  const response = await newsroom.open().follow(link.href)
  expect(response.headers.get('location')).toBe(`${adminUrl}/`)
})

it('lets no stranger sign up, nor make a link, nor raise a role', async () => {
  const stranger = newsroom.open()
  const person = { email: 'stranger@example.org', password: 'a long enough password', name: 'Stranger' }
  expect((await stranger.post('/api/auth/sign-up/email', person)).status).toBe(404)
  expect((await stranger.post('/api/auth/sign-in/magic-link', { email: 'admin@localhost' })).status).toBe(404)
  const reviewer = await newsroom.openAs('REVIEWER')
  expect((await reviewer.post('/api/auth/update-user', { role: 'ADMIN' })).status).toBe(404)
  await expect(newsroom.signIn.makeLink('stranger@example.org')).rejects.toThrow(
    'Nobody here has the address',
  )
})

it('shuts a deactivated person out at once, session and link', async () => {
  const { id, email } = await newsroom.hire('EDITOR')
  const link = await newsroom.signIn.makeLink(email)
  const browser = newsroom.open()
  await browser.follow(await newsroom.signIn.makeLink(email))
  expect((await browser.ask(me)).data.me).toMatchObject({ email })
  await newsroom.database.owner.now.user.update({ where: { id }, data: { deactivatedAt: new Date() } })
  expect((await browser.ask(me)).data.me).toBeNull()
  expect((await browser.ask('{ draftEditions { totalCount } }')).status).toBe(401)
  const late = newsroom.open()
  expect((await late.follow(link)).headers.get('location')).toMatch(/\/sign-in\?error=/)
  expect(late.cookies.size).toBe(0)
  await expect(newsroom.signIn.makeLink(email)).rejects.toThrow('cannot sign in')
})

it('never lets the importer in', async () => {
  const { id, email } = await newsroom.hire('EDITOR')
  await newsroom.database.owner.now.user.update({ where: { id }, data: { isSystem: true } })
  await expect(newsroom.signIn.makeLink(email)).rejects.toThrow('cannot sign in')
})

it('forgets a session when it is signed out', async () => {
  const browser = await newsroom.openAs('EDITOR')
  const cookies = new Map(browser.cookies)
  expect((await browser.post('/api/auth/sign-out', {})).status).toBe(200)
  const thief = newsroom.open()
  for (const [name, value] of cookies) thief.cookies.set(name, value)
  expect((await thief.ask(me)).data.me).toBeNull()
})

it('lets somebody set a password once, and sign in by it from the admin only', async () => {
  const { email } = await newsroom.hire('EDITOR')
  const browser = newsroom.open()
  await browser.follow(await newsroom.signIn.makeLink(email))
  const newPassword = 'correct horse battery'
  expect((await browser.post('/api/auth/set-password', { newPassword: 'short' })).status).toBe(400)
  expect(
    (await browser.post('/api/auth/set-password', { newPassword }, { origin: 'https://evil.example' }))
      .status,
  ).toBe(403)
  expect((await browser.post('/api/auth/set-password', { newPassword })).status).toBe(200)
  expect((await browser.post('/api/auth/set-password', { newPassword })).status).toBe(409)
  expect((await newsroom.open().post('/api/auth/set-password', { newPassword })).status).toBe(401)

  const other = newsroom.open()
  const attempt = { email, password: newPassword }
  expect(
    (await other.post('/api/auth/sign-in/email', attempt, { origin: 'https://evil.example' })).status,
  ).toBe(403)
  expect((await other.post('/api/auth/sign-in/email', attempt)).status).toBe(200)
  expect((await other.ask(me)).data.me).toMatchObject({ email })
  await newsroom.database.owner.now.user.update({ where: { email }, data: { deactivatedAt: new Date() } })
  expect((await newsroom.open().post('/api/auth/sign-in/email', attempt)).status).toBeGreaterThanOrEqual(400)
  expect(
    (
      await other.post('/api/auth/change-password', {
        currentPassword: newPassword,
        newPassword: 'another long one',
      })
    ).status,
  ).toBe(401)
})

it('slows down who guesses passwords', async () => {
  const guesses = []
  for (let guess = 0; guess < 12; guess += 1) {
    const attempt = { email: 'somebody@example.org', password: `a wrong password ${guess}` }
    guesses.push((await newsroom.open().post('/api/auth/sign-in/email', attempt)).status)
  }
  expect(guesses[0]).toBe(401)
  expect(guesses.at(-1)).toBe(429)
})
