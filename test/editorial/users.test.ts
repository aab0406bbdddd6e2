import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser } from './browser'
import { adminUrl, type Newsroom, openNewsroom } from './newsroom'

let newsroom: Newsroom
let admin: Browser
beforeAll(async () => {
  newsroom = await openNewsroom()
  admin = await newsroom.openAs('ADMIN')
})
afterAll(() => newsroom.close())

const invitation = 'url expiresAt user { id name email role lastSignInAt deactivatedAt }'
const problem = '... on Problem { message } ... on InvalidInput { issues { path message } }'
const me = '{ me { id name email role } }'
const invite = (input: Record<string, unknown>) =>
  admin.do('inviteUser', input, `... on Invitation { ${invitation} } ${problem}`)
const user = (name: string, input: Record<string, unknown>, by = admin) =>
  by.do(
    name,
    input,
    `${name === 'renewSignInLink' ? `... on Invitation { ${invitation} }` : '... on User { id role deactivatedAt }'} ${problem}`,
  )

it('invites somebody by a link that works once, within a week, and brings them to their account', async () => {
  const invited = await invite({ name: ' Nora Lind ', email: ' Nora@Example.org', role: 'EDITOR' })
  expect(invited).toMatchObject({
    user: { name: 'Nora Lind', email: 'nora@example.org', role: 'EDITOR', lastSignInAt: null },
  })
  const days = (Date.parse(invited.expiresAt) - Date.now()) / 86_400_000
  expect(days).toBeGreaterThan(6.9)
  expect(days).toBeLessThanOrEqual(7)

  const browser = newsroom.open()
  const response = await browser.follow(invited.url)
  expect(response.headers.get('location')).toBe(`${adminUrl}/account`)
  expect((await browser.ask(me)).data.me).toMatchObject({ name: 'Nora Lind', role: 'EDITOR' })
  expect((await newsroom.open().follow(invited.url)).headers.get('location')).toContain('error=INVALID_LINK')

  const { data } = await admin.ask('{ users { name email lastSignInAt } }')
  const [nora] = data.users.filter(({ email }: { email: string }) => email === 'nora@example.org')
  expect(Date.now() - Date.parse(nora.lastSignInAt)).toBeLessThan(60_000)
})

it.each([
  [{ name: '' }, 'name', 'Say what they are called.'],
  [{ name: 'x'.repeat(101) }, 'name', 'longer than 100 characters'],
  [{ name: 'Nora\u202e' }, 'name', 'turns the reading direction'],
  [{ email: 'nora' }, 'email', 'no mail address'],
  [{ email: `${'n'.repeat(250)}@example.org` }, 'email', 'no mail address'],
])('refuses to invite %j, naming the field', async (given, field, sentence) => {
  const before = await newsroom.database.owner.now.user.count()
  const refused = await invite({ name: 'Nora', email: `${uuidv7()}@example.org`, role: 'EDITOR', ...given })
  expect(refused.issues[0].path).toEqual([field])
  expect(refused.issues.map((issue: { message: string }) => issue.message).join()).toContain(sentence)
  expect(await newsroom.database.owner.now.user.count()).toBe(before)
})

it('gives an address to one person, however it is written, and says what to do instead', async () => {
  const email = `${uuidv7()}@example.org`
  const first = await invite({ name: 'Ola', email, role: 'REVIEWER' })
  const again = await invite({ name: 'Ola', email: email.toUpperCase(), role: 'REVIEWER' })
  expect(again.issues).toEqual([{ path: ['email'], message: expect.stringContaining('new sign-in link') }])
  await user('deactivateUser', { id: first.user.id })
  const late = await invite({ name: 'Ola', email, role: 'REVIEWER' })
  expect(late.issues[0].message).toContain('reactivate them')

  const other = `${uuidv7()}@example.org`
  const both = await Promise.all(['One', 'Two'].map((name) => invite({ name, email: other, role: 'EDITOR' })))
  expect(both.map((each) => each.__typename).sort()).toEqual(['InvalidInput', 'Invitation'])
})

it('makes a new link for somebody who lost theirs, and the old one works no more', async () => {
  const lost = await invite({ name: 'Pia', email: `${uuidv7()}@example.org`, role: 'EDITOR' })
  const renewed = await user('renewSignInLink', { id: lost.user.id })
  expect((await newsroom.open().follow(lost.url)).headers.get('location')).toContain('error=INVALID_LINK')
  const browser = newsroom.open()
  await browser.follow(renewed.url)
  expect((await browser.ask(me)).data.me.id).toBe(lost.user.id)
})

it('shuts somebody out at once: their browsers, their link and their password', async () => {
  const { user: person, url } = await invite({
    name: 'Rut',
    email: `${uuidv7()}@example.org`,
    role: 'PUBLISHER',
  })
  const [browser, other] = [newsroom.open(), newsroom.open()]
  await browser.follow(url)
  const password = 'correct horse battery'
  await browser.post('/api/auth/set-password', { newPassword: password })
  await other.post('/api/auth/sign-in/email', { email: person.email, password })
  expect((await other.ask(me)).data.me.id).toBe(person.id)
  const link = await user('renewSignInLink', { id: person.id })

  expect(await user('deactivateUser', { id: person.id })).toMatchObject({ deactivatedAt: expect.any(String) })
  for (const each of [browser, other]) {
    expect((await each.ask(me)).data.me).toBeNull()
    expect((await each.ask('mutation { createEdition(input: { title: "x" }) { __typename } }')).status).toBe(
      401,
    )
  }
  expect((await newsroom.open().follow(link.url)).headers.get('location')).toContain('/sign-in?error=')
  expect(await newsroom.database.owner.now.session.count({ where: { userId: person.id } })).toBe(0)
  expect((await user('renewSignInLink', { id: person.id })).message).toContain('reactivate them first')

  expect(await user('reactivateUser', { id: person.id })).toMatchObject({ deactivatedAt: null })
  expect((await browser.ask(me)).data.me).toBeNull()
  await other.post('/api/auth/sign-in/email', { email: person.email, password })
  expect((await other.ask(me)).data.me.id).toBe(person.id)
})

it('changes what somebody may do from their next request on', async () => {
  const { user: person, url } = await invite({
    name: 'Sam',
    email: `${uuidv7()}@example.org`,
    role: 'REVIEWER',
  })
  const browser = newsroom.open()
  await browser.follow(url)
  const begin = () => browser.do('createEdition', { title: 'Begun' })
  expect((await begin()).__typename).toBe('Forbidden')
  expect(await user('setRole', { id: person.id, role: 'EDITOR' })).toMatchObject({ role: 'EDITOR' })
  expect((await begin()).__typename).toBe('DraftEdition')
})

it('keeps one administrator, whatever two of them do at once', async () => {
  const { now } = newsroom.database.owner
  await now.user.updateMany({ where: { role: 'ADMIN' }, data: { role: 'EDITOR' } })
  const [one, two] = [await newsroom.openAs('ADMIN'), await newsroom.openAs('ADMIN')]
  const ids = [(await one.ask(me)).data.me.id, (await two.ask(me)).data.me.id]
  const answers = await Promise.all([
    user('setRole', { id: ids[1], role: 'EDITOR' }, one),
    user('setRole', { id: ids[0], role: 'EDITOR' }, two),
  ])
  expect(await now.user.count({ where: { role: 'ADMIN', deactivatedAt: null } })).toBe(1)
  const refused = answers.filter(({ __typename }) => __typename !== 'User')
  expect(refused.length).toBe(1)

  const [last] = await now.user.findMany({ where: { role: 'ADMIN' } })
  admin = last?.id === ids[0] ? one : two
  for (const act of ['setRole', 'deactivateUser']) {
    const input = act === 'setRole' ? { id: last?.id, role: 'EDITOR' } : { id: last?.id }
    const { issues } = await user(act, input)
    expect(issues).toEqual([{ path: ['id'], message: expect.stringMatching(/only administrator|yourself/) }])
  }
})

it('keeps its hands off the importer', async () => {
  const importer = await newsroom.hire('REVIEWER')
  await newsroom.database.owner.now.user.update({ where: { id: importer.id }, data: { isSystem: true } })
  for (const act of ['renewSignInLink', 'deactivateUser', 'reactivateUser'])
    expect((await user(act, { id: importer.id })).__typename).toBe('NotFound')
  const { data } = await admin.ask('{ users { id } }')
  expect(data.users.map(({ id }: { id: string }) => id)).not.toContain(importer.id)
})

it('lists where somebody is signed in, and signs them out everywhere else', async () => {
  const { email } = await newsroom.hire('EDITOR')
  const [here, there] = [newsroom.open(), newsroom.open()]
  for (const browser of [here, there]) await browser.follow(await newsroom.signIn.makeLink(email))
  const sessions = await read(here, 'list-sessions')
  expect(sessions).toHaveLength(2)
  expect(JSON.stringify(await read(here, 'list-accounts'))).not.toContain('password')

  // Of others, nobody ends a session, not even who knows its token.
  const [{ token }] = sessions
  await admin.post('/api/auth/revoke-session', { token })
  expect(await read(here, 'list-sessions')).toHaveLength(2)
  expect((await here.post('/api/auth/revoke-other-sessions', {})).status).toBe(200)
  expect((await there.ask(me)).data.me).toBeNull()
  expect((await here.ask(me)).data.me).toMatchObject({ email })
})

/** What the account of whoever is signed in says, as their browser reads it. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
async function read(browser: Browser, path: string): Promise<any> {
  return (await browser.follow(`${adminUrl}/api/auth/${path}`)).json()
}
