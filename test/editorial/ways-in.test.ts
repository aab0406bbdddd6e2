import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createLog } from '../../apps/api/src/core/log'
import { openMail } from '../../apps/api/src/core/mail'
import type { Browser } from './browser'
import { type LetterBox, linkIn, openLetterBox } from './letter-box'
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
const invitation =
  '... on Invitation { url isMailed mailProblem user { id email } } ... on Problem { message }'
const askForLink = (email: string, browser = newsroom.open()) =>
  browser.post('/api/auth/ask-for-link', { email })

it('mails an invitation, in plain words, with the link that the administrator sees too', async () => {
  const input = { name: 'Nora <Lind>', email: 'nora@example.org', role: 'EDITOR' }
  const invited = await admin.do('inviteUser', input, invitation, 'once')
  expect(invited).toMatchObject({ isMailed: true, mailProblem: null })
  const letter = await box.take('nora@example.org')
  expect(letter.text).toMatch(/^From: Parley <parley@localhost>/m)
  expect(letter.text).toContain(
    'A admin made you a link that signs you in to the newsroom at http://localhost:3000.',
  )
  expect(letter.text).toContain('<p>Hello Nora &lt;Lind&gt;,</p>')
  expect(linkIn(letter)).toBe(invited.url)

  const again = await admin.do('inviteUser', input, invitation, 'once')
  expect(again, 'the same answer, and no second letter').toMatchObject({ url: invited.url, isMailed: false })
  const renewed = await admin.do('renewSignInLink', { id: invited.user.id }, invitation)
  expect(linkIn(await box.take('nora@example.org'))).toBe(renewed.url)
  expect(box.letters).toEqual([])

  const nora = newsroom.open()
  await nora.follow(renewed.url)
  expect((await nora.ask(me)).data.me.name).toBe('Nora <Lind>')
})

it('tells the administrator why a letter could not be sent; the invitation stands, with its link', async () => {
  box.refuse('full@example.org', 'Mailbox full')
  const input = { name: 'Ola', email: 'full@example.org', role: 'EDITOR' }
  const invited = await admin.do('inviteUser', input, invitation)
  expect(invited).toMatchObject({ isMailed: false, mailProblem: expect.stringContaining('Mailbox full') })
  const ola = newsroom.open()
  await ola.follow(invited.url)
  expect((await ola.ask(me)).data.me.name).toBe('Ola')
})

it('says what is wrong with a mail server that cannot be reached', async () => {
  const mail = openMail({ smtpUrl: 'smtp://127.0.0.1:1', mailFrom: 'desk@example.org' }, createLog('silent'))
  const letter = { to: { name: 'Nora', address: 'nora@example.org' }, subject: 'x', paragraphs: ['x'] }
  expect(await mail?.send(letter)).toContain('ECONNREFUSED')
  expect(openMail({ smtpUrl: null, mailFrom: '' }, createLog('silent'))).toBeNull()
})

it('mails a link to whoever asks with their address, which signs in once; the audit tells of it', async () => {
  const { email, id } = await newsroom.hire('EDITOR')
  expect(await (await newsroom.open().get('/api/auth/ways-in')).json()).toEqual({ mail: true })
  expect((await askForLink(email.toUpperCase())).status).toBe(200)
  const link = linkIn(await box.take(email))
  const browser = newsroom.open()
  expect((await browser.follow(link)).headers.get('location')).toBe(`${adminUrl}/`)
  expect((await browser.ask(me)).data.me.name).toBe('A editor')
  expect((await newsroom.open().follow(link)).headers.get('location')).toContain('error=INVALID_LINK')
  const { data } = await admin.ask(
    '{ audit(first: 5, filter: { kinds: [LINK_MADE, SIGNED_IN] }) { edges { node { sentence } } } }',
  )
  const sentences = data.audit.edges.map(({ node }: { node: { sentence: string } }) => node.sentence)
  expect(sentences).toContain('A sign-in link for A editor was asked for, and mailed to them')
  expect(id).not.toBe('')
})

it('answers alike whether or not anybody has an address, and mails nobody who is not to come in', async () => {
  const { email } = await newsroom.hire('EDITOR')
  const gone = await newsroom.hire('EDITOR')
  await admin.do('deactivateUser', { id: gone.id })
  const answers = await Promise.all(
    [email, gone.email, 'nobody@example.org'].map(async (address) => {
      const response = await askForLink(address)
      const headers = Object.fromEntries(response.headers)
      delete headers.date
      return { status: response.status, headers, body: await response.json() }
    }),
  )
  expect(answers[1]).toEqual(answers[0])
  expect(answers[2]).toEqual(answers[0])
  expect(answers[0]).toMatchObject({ status: 200, body: { status: true } })
  await box.take(email)
  expect(box.letters).toEqual([])
})

it('fills nobody’s letter box: four links at once are the most that wait', async () => {
  const { email } = await newsroom.hire('EDITOR')
  await Promise.all(Array.from({ length: 7 }, () => askForLink(email, newsroom.openFrom())))
  const { verification } = newsroom.database.owner.now
  const { id } = await newsroom.database.owner.now.user.findUniqueOrThrow({ where: { email } })
  for (let sent = 0; sent < 4; sent++) await box.take(email)
  await delay(100)
  expect(box.letters).toEqual([])
  expect(await verification.count({ where: { value: id } })).toBe(4)
})

it('slows down who asks again and again from one address, and sends no mail where none is set up', async () => {
  const browser = newsroom.openFrom()
  const statuses: number[] = []
  for (let attempt = 0; attempt < 6; attempt++)
    statuses.push((await askForLink('x@example.org', browser)).status)
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429])

  const without = await openNewsroom()
  try {
    const stranger = without.open()
    expect(await (await stranger.get('/api/auth/ways-in')).json()).toEqual({ mail: false })
    expect((await stranger.post('/api/auth/ask-for-link', { email: 'x@example.org' })).status).toBe(400)
    const by = await without.openAs('ADMIN')
    const input = { name: 'Nora', email: 'nora@example.org', role: 'EDITOR' }
    expect(await by.do('inviteUser', input, invitation)).toMatchObject({ isMailed: false, mailProblem: null })
  } finally {
    await without.close()
  }
})
