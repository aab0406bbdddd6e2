import { auditKinds } from '@parley/shared/audit'
import { type Role, roles } from '@parley/shared/roles'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createKey, revokeKey } from '../../apps/api/src/clients/keys'
import { createNoteKeyUse, mostAddressesOfKey } from '../../apps/api/src/core/audit/key-uses'
import { createLog } from '../../apps/api/src/core/log'
import { lookAfterAccount, lookAfterWebhook, takeEveryDecision } from './audit-acts'
import { exported, inviteEditor, readAudit, walkAudit } from './audit-reader'
import type { Browser } from './browser'
import { createEdition } from './drafting'
import { adminUrl, type Newsroom, openNewsroom } from './newsroom'

let newsroom: Newsroom
let admin: Browser
let editor: Browser
let publisher: Browser
/** Whatever opened something while these tests ran, and may stand nowhere. */
const secrets: string[] = []
beforeAll(async () => {
  newsroom = await openNewsroom({ address: '127.0.0.1' })
  admin = await newsroom.openAs('ADMIN')
  editor = await newsroom.openAs('EDITOR')
  publisher = await newsroom.openAs('PUBLISHER')
})
afterAll(() => newsroom.close())

const password = 'correct horse battery'
const problem = '... on Problem { message } ... on InvalidInput { issues { path message } }'
const audit = (filter = {}) => readAudit(admin, filter)

async function told(filter: Record<string, unknown>): Promise<string[]> {
  return (await audit(filter)).map(({ sentence }) => sentence)
}

const meOf = async (browser: Browser) => (await browser.ask('{ me { id name } }')).data.me

async function invite(name: string, email: string) {
  const invited = await inviteEditor(admin, name, email)
  secrets.push(invited.token)
  return invited
}

const signIn = (email: string, given: string, headers = {}) =>
  newsroom.open().post('/api/auth/sign-in/email', { email, password: given }, headers)

it('tells what was done to somebody and what they did with their account, by whom, when and from where', async () => {
  const started = new Date()
  const nora = await invite('Nora Lind', 'nora@example.org')
  const [browser, elsewhere] = [newsroom.open(), newsroom.open()]
  await browser.follow(nora.url)
  await browser.post('/api/auth/set-password', { newPassword: password })
  await browser.post('/api/auth/sign-out', {})
  const firefox = { 'user-agent': 'Mozilla/5.0 Firefox/140.0' }
  await browser.post('/api/auth/sign-in/email', { email: nora.email, password }, firefox)
  await elsewhere.post('/api/auth/sign-in/email', { email: nora.email, password })
  await browser.post('/api/auth/revoke-other-sessions', {})
  const newPassword = 'staple and battery'
  await browser.post('/api/auth/change-password', { currentPassword: password, newPassword })
  secrets.push(password, newPassword, ...browser.cookies.values(), ...elsewhere.cookies.values())
  await admin.do('setRole', { id: nora.id, role: 'PUBLISHER' })
  await admin.do('setRole', { id: nora.id, role: 'PUBLISHER' })
  await admin.do('renewSignInLink', { id: nora.id })
  for (const act of ['deactivateUser', 'deactivateUser', 'reactivateUser'])
    await admin.do(act, { id: nora.id })

  const entries = await audit({ people: [nora.id] })
  expect(entries.map(({ sentence }) => sentence).reverse()).toEqual([
    'A admin invited Nora Lind as an editor',
    'Nora Lind signed in by link',
    'Nora Lind set a password',
    'Nora Lind signed out',
    'Nora Lind signed in by password',
    'Nora Lind signed in by password',
    'Nora Lind signed out of another browser',
    'Nora Lind changed their password',
    'A admin made Nora Lind a publisher, who was an editor',
    'A admin made a sign-in link for Nora Lind',
    'A admin deactivated Nora Lind',
    'A admin reactivated Nora Lind',
  ])
  const me = await meOf(admin)
  expect(entries.at(-1)).toMatchObject({ by: { id: me.id }, role: 'EDITOR', address: '127.0.0.1' })
  expect(entries.at(-5)).toMatchObject({ by: { id: nora.id }, userAgent: firefox['user-agent'] })
  expect(entries[3]).toMatchObject({ kind: 'ROLE_CHANGED', roleBefore: 'EDITOR', role: 'PUBLISHER' })
  for (const { at } of entries) expect(Math.abs(Date.parse(at) - +started)).toBeLessThan(60_000)
})

it('tells of failed sign-ins whom they were meant for, and nothing of what was typed', async () => {
  const ola = await invite('Ola Berg', 'ola@example.org')
  const gone = await invite('Rut Falk', 'rut@example.org')
  await admin.do('deactivateUser', { id: gone.id })
  const typed = 'a password in the wrong field'
  secrets.push(typed, 'nobody-here@example.org', 'a wrong password')
  await signIn(ola.email.toUpperCase(), 'a wrong password')
  await signIn(ola.email, 'a wrong password')
  await signIn(gone.email, 'a wrong password')
  for (const email of [typed, `${typed}\0`, 'nobody-here@example.org'])
    await signIn(email, 'a wrong password')
  await newsroom.open().follow(`${adminUrl}/api/auth/magic-link/verify?token=${secrets[0]}`)

  const kinds = ['SIGN_IN_FAILED', 'SIGN_IN_REFUSED']
  await expect
    .poll(async () => (await told({ kinds })).toSorted())
    .toEqual([
      'Signing in as Ola Berg failed',
      'Signing in as Ola Berg failed: 2 times within an hour',
      'Signing in as Rut Falk, who is deactivated, was refused',
      'Signing in failed, as nobody known here',
      'Signing in failed, as nobody known here: 2 times within an hour',
      'Signing in failed, as nobody known here: 3 times within an hour',
      'Signing in failed, as nobody known here: 4 times within an hour',
    ])
  expect((await audit({ kinds, people: [ola.id] }))[0]).toMatchObject({
    by: null,
    subjectId: ola.id,
    address: '127.0.0.1',
    count: 2,
  })
})

it('lets nobody who guesses passwords fill the table', async () => {
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, guess) => signIn(`guess-${guess}@example.org`, 'a wrong password')),
  )
  expect(answers.at(-1)?.status).toBe(429)
  await expect.poll(async () => (await audit({ kinds: ['SIGN_IN_FAILED'] }))[0].count).toBe(80)
  const unknown = (await audit({ kinds: ['SIGN_IN_FAILED'] })).filter(({ subject }) => subject === null)
  expect(unknown.map(({ count }) => count).toSorted((one, two) => one - two)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 40, 80,
  ])
})

it('tells of every decision on an edition, and of each publication once', async () => {
  await takeEveryDecision(newsroom, { editor, publisher, admin })

  const kinds = Object.keys(auditKinds).filter((kind) => kind.startsWith('EDITION_'))
  const entries = (await audit({ kinds })).reverse()
  expect(entries.map(({ sentence }) => sentence)).toEqual([
    'A publisher published edition 1, “A draft”',
    'A editor handed in the edition “Round two”',
    'A publisher returned the edition “Round two”',
    'A editor handed in the edition “Round two”',
    'A editor took the edition “Round two” back from review',
    'A editor handed in the edition “Round two”',
    'A publisher approved the edition “Round two”',
    'A editor changed the edition “Round two” after its approval, which is void',
    'A publisher published edition 2, “Round two, at last” without a review',
    'A admin reviewed edition 2, “Round two, at last” after it had gone out',
    'A publisher drafted the inverse of edition 2, “Round two, at last”',
    expect.stringMatching(
      /^A publisher scheduled the edition “Revert .*” for \d{4}-\d\d-\d\d \d\d:\d\d UTC$/,
    ),
    expect.stringMatching(/^A publisher took the edition “Revert .*” off the schedule$/),
    expect.stringMatching(/^A publisher scheduled the edition/),
    expect.stringMatching(/^What A publisher had scheduled did not go out: the edition “Revert/),
    expect.stringMatching(/^A publisher scheduled the edition/),
    expect.stringMatching(/^A publisher published edition 3, “Revert .*”, by its schedule$/),
    'A editor discarded the edition “Never mind”',
  ])
  expect(entries[2]).toMatchObject({ note: 'Say where.', subject: 'EDITION' })
  expect(entries[4]).toMatchObject({ note: 'Where is not said yet.' })
  expect(entries[8]).toMatchObject({ note: 'It is out everywhere.', editionNumber: 2 })
  const of = await told({ subject: entries[8].subjectId, kinds: ['EDITION_PUBLISHED_AT_ONCE'] })
  expect(of).toEqual([entries[8].sentence])

  const empty = await createEdition(publisher, { title: 'Nothing in it' })
  expect((await publisher.do('publishEdition', { id: empty })).__typename).toBe('Blocked')
  expect(await audit({ kinds })).toHaveLength(entries.length)
})

it('does nothing that it cannot write down', async () => {
  const { id } = await newsroom.hire('REVIEWER')
  const { pool, owner } = newsroom.database
  await pool.query(
    `alter table "AuditEntry" add constraint full_disk check (kind <> 'ROLE_CHANGED') not valid`,
  )
  await expect(admin.do('setRole', { id, role: 'ADMIN' })).rejects.toThrow('INTERNAL')
  await pool.query('alter table "AuditEntry" drop constraint full_disk')
  expect(await owner.now.user.findUnique({ where: { id } })).toMatchObject({ role: 'REVIEWER' })
})

it('writes down what somebody was refused, and that alone is left of it', async () => {
  const { id } = await meOf(editor)
  const before = await newsroom.database.owner.now.user.count()
  await editor.do('setRole', { id, role: 'ADMIN' })
  // Without asking what came of it.
  await editor.ask('mutation ($i: InviteUserInput!) { inviteUser(input: $i) { __typename } }', {
    i: { name: 'Eve', email: 'eve@example.org', role: 'ADMIN' },
  })
  await editor.ask('{ everything: audit { totalCount } }')
  await exported(editor, { format: 'CSV' })
  const refused = await audit({ kinds: ['REFUSED'] })
  expect(refused.map(({ act, by }) => [act, by.id]).reverse()).toEqual([
    ['setRole', id],
    ['inviteUser', id],
    ['everything', id],
    ['exportAudit', id],
  ])
  expect(refused.at(-1)).toMatchObject({ sentence: 'A editor was refused “set role”', address: '127.0.0.1' })
  expect(await newsroom.database.owner.now.user.count()).toBe(before)
  expect(await newsroom.database.owner.now.user.findUnique({ where: { id } })).toMatchObject({
    role: 'EDITOR',
  })
})

it('tells of keys: made, used from an address on a day, revoked', async () => {
  const { now } = newsroom.database.owner
  const key = await createKey(now, 'Website')
  secrets.push(key)
  for (let use = 0; use < 3; use += 1) {
    const headers = { authorization: `Bearer ${key}` }
    expect((await fetch(`${newsroom.origin}/graphql?query={__typename}`, { headers })).status).toBe(200)
  }
  await revokeKey(now, 'Website')
  await revokeKey(now, 'Website')
  const { id = '' } = (await now.clientKey.findUnique({ where: { name: 'Website' } })) ?? {}
  await expect
    .poll(async () => (await told({ subject: id })).toSorted())
    .toEqual([
      'An operator made the key “Website”',
      'An operator revoked the key “Website”',
      'The key “Website” was used from an address for the first time that day',
    ])

  // A process that starts anew does not repeat what was written, and the addresses of readers are kept within bounds.
  for (let start = 0; start < 2; start += 1) {
    const noteKeyUse = createNoteKeyUse(now, createLog('silent'))
    for (let reader = 1; reader <= 50; reader += 1)
      noteKeyUse({ id, name: 'Website' }, { address: `203.0.113.${reader}`, userAgent: null })
    await expect.poll(() => told({ subject: id, kinds: ['KEY_USED'] })).toHaveLength(mostAddressesOfKey + 2)
  }
  expect(await told({ subject: id })).toContain('The key “Website” was used from many addresses')
})

it('tells of the keys of programs by whom they were made, and of their use as the act of the program', async () => {
  const expiresAt = new Date(Date.now() + 60_000)
  const { secret, apiKey } = await admin.do(
    'createApiKey',
    { name: 'Wire importer', role: 'EDITOR', expiresAt },
    `... on CreatedApiKey { secret apiKey { id } } ${problem}`,
  )
  secrets.push(secret)
  const headers = { authorization: `Bearer ${secret}` }
  for (let use = 0; use < 2; use += 1)
    expect((await exported(newsroom.open(), { format: 'CSV' }, headers)).status).toBe(403)
  for (let time = 0; time < 2; time += 1) await admin.do('revokeApiKey', { id: apiKey.id })
  await expect
    .poll(async () => (await told({ subject: apiKey.id })).toSorted())
    .toEqual([
      'A admin made the key “Wire importer” with the role of an editor',
      'A admin revoked the key “Wire importer”',
      'The key “Wire importer” was used from an address for the first time that day',
    ])
  const [use] = await audit({ kinds: ['KEY_USED'], subject: apiKey.id })
  expect(use).toMatchObject({ byName: 'Wire importer', address: '127.0.0.1' })
  expect(await audit({ kinds: ['REFUSED'], people: [use.by.id] })).toHaveLength(2)
})

it('is append-only, for whoever is at the database', async () => {
  const { pool, owner } = newsroom.database
  const before = await owner.now.auditEntry.findMany({ orderBy: { id: 'asc' } })
  for (const statement of [
    'update "AuditEntry" set "byName" = null',
    `update "AuditEntry" set address = '' where false`,
    'delete from "AuditEntry"',
    'truncate "AuditEntry"',
    'truncate "User" cascade',
  ])
    await expect(pool.query(statement), statement).rejects.toMatchObject({ code: 'PA002' })
  expect(await owner.now.auditEntry.findMany({ orderBy: { id: 'asc' } })).toEqual(before)

  // Nor does anybody write into the past.
  const { rows: written } = await pool.query(
    `insert into "AuditEntry" (id, kind, at) values (gen_random_uuid(), 'EXPORTED', '2020-01-01') returning at > now() - interval '1 hour' as "isNow"`,
  )
  expect(written).toEqual([{ isNow: true }])
})

it('is filtered by kind, person, subject and time, and paged both ways', async () => {
  const all = await audit()
  let count = await newsroom.database.owner.now.auditEntry.count()
  const page = async (args: string) => {
    const { data } = await admin.ask(
      `{ audit(${args}) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`,
    )
    const { edges, ...rest } = data.audit
    return { ...rest, found: edges.map(({ node }: { node: { id: string } }) => node.id) }
  }
  const ids: string[] = []
  let after = ''
  for (let more = true; more; ) {
    const { found, pageInfo, totalCount } = await page(`first: 9${after && `, after: "${after}"`}`)
    expect(totalCount).toBe(count)
    // What is written meanwhile stands before the first page and moves nothing.
    if (ids.length === 0) count += await newsroom.database.pool.query(onePlain).then(() => 1)
    ids.push(...found)
    more = pageInfo.hasNextPage
    after = pageInfo.endCursor
  }
  expect(ids.slice(0, 100)).toEqual(all.map(({ id }) => id).slice(0, ids.length))
  expect(new Set(ids).size).toBe(count - 1)
  expect((await page(`last: 5, before: "${after}"`)).found).toEqual(ids.slice(-6, -1))

  const [middle] = all.slice(20)
  const [since, until] = await Promise.all([audit({ since: middle.at }), audit({ until: middle.at })])
  expect(since.map(({ id }) => id)).toContain(middle.id)
  expect(until[0].at <= middle.at && since.at(-1).at >= middle.at).toBe(true)
  const kinds = ['EDITION_PUBLISHED_AT_ONCE']
  const [published] = await audit({ kinds })
  expect(await audit({ kinds, people: [published.by.id] })).toEqual([published])
  expect(await audit({ kinds, people: [published.id] })).toEqual([])
  expect(await audit({ kinds: [] })).toEqual([])
})

it('is given out as a file that says what the question says, newest first, and writes down that it was', async () => {
  const names = ['=HYPERLINK("https://evil.example")', '+1', '-1', '@all', 'Anna "the desk", Kern']
  for (const [index, name] of names.entries()) await invite(name, `formula-${index}@example.org`)
  // More than is read at once, and many in the same millisecond.
  await newsroom.database.pool.query(
    `insert into "AuditEntry" (id, kind, subject, "subjectId", "subjectName")
      select gen_random_uuid(), 'KEY_USED', 'KEY', 'bulk', 'Bulk' from generate_series(1, 1050)`,
  )
  const filters = [{}, { subject: 'bulk' }, { kinds: ['PERSON_INVITED'], since: '2020-01-01T00:00:00Z' }]
  for (const filter of filters) {
    const asked = await walkAudit(admin, filter)
    const lines = (await (await exported(admin, { format: 'JSON_LINES', filter })).text()).split('\n')
    expect(lines.pop()).toBe('')
    const objects = lines.map((line) => JSON.parse(line))
    expect(objects.map(({ id, at, sentence }) => [id, at, sentence])).toEqual(asked)
    const csv = await exported(admin, { format: 'CSV', filter })
    expect(csv.headers.get('content-disposition')).toMatch(/^attachment; filename="parley-audit-.*\.csv"$/)
    const rows = (await csv.text()).split('\r\n').slice(1, -1)
    // Of the export before this one, too.
    const extra = 'subject' in filter || 'kinds' in filter ? 0 : 1
    expect(rows.map((row) => /"([0-9a-f-]{36})"$/.exec(row)?.[1]).slice(extra)).toEqual(
      asked.map(([id]) => id),
    )
  }
  const kinds = ['PERSON_INVITED']
  const invited = await (await exported(admin, { format: 'CSV', filter: { kinds } })).text()
  expect(invited.split('\r\n')[0]).toMatch(/^"at","kind","sentence","byName"/)
  for (const name of names.slice(0, 4)) expect(invited).toContain(`,"'${name.replaceAll('"', '""')}",`)
  expect(invited).not.toMatch(/(^|,)"?[=+\-@]/m)
  expect(invited).toContain('"Anna ""the desk"", Kern"')
  expect((await told({ kinds: ['EXPORTED'] }))[0]).toBe('A admin exported the audit as CSV')
})

it('is for administrators alone, asked from the admin itself', async () => {
  const sessions = await newsroom.database.owner.now.session.count()
  for (const role of (Object.keys(roles) as Role[]).filter((each) => each !== 'ADMIN')) {
    const browser = await newsroom.openAs(role)
    const answer = await browser.ask('{ audit { totalCount edges { node { sentence } } } }')
    expect(answer).toMatchObject({ data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] })
    expect((await exported(browser, { format: 'CSV' })).status).toBe(403)
  }
  expect(await newsroom.database.owner.now.session.count()).toBe(sessions + 3)
  expect((await newsroom.open().ask('{ audit { totalCount } }')).status).toBe(401)
  expect((await exported(newsroom.open(), { format: 'CSV' })).status).toBe(401)
  expect((await admin.askPublic('{ audit { totalCount } }')).errors?.[0].message).toContain('audit')
  await expect(newsroom.database.reader.now.$queryRaw`select id from "AuditEntry"`).rejects.toThrow(
    'permission denied',
  )

  const before = await audit()
  const evil = { origin: 'https://evil.example' }
  expect((await exported(admin, { format: 'CSV' }, evil)).status).toBe(403)
  expect((await exported(admin, { format: 'CSV' }, { 'content-type': 'text/plain' })).status).toBe(415)
  expect((await admin.follow(`${adminUrl}/editorial/audit-export`)).status).toBe(405)
  for (const [wrong, sentence] of [
    [{}, 'CSV or JSON_LINES'],
    [{ format: 'XML' }, 'CSV or JSON_LINES'],
    [{ format: 'CSV', filter: { kind: 'REFUSED' } }, 'Did you mean'],
    [{ format: 'CSV', filter: { kinds: ['NOTHING'] } }, 'NOTHING'],
    [{ format: 'CSV', filter: { since: 'yesterday' } }, 'not a moment'],
    [{ format: 'CSV', filter: { subject: 'a\0b' } }, 'NUL'],
  ] as const) {
    const refused = await exported(admin, wrong)
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain(sentence)
  }
  expect(await audit()).toEqual(before)
})

it('holds no password, no token, no key, nor what was typed by strangers', async () => {
  const tokens = await newsroom.database.owner.now.session.findMany({ select: { token: true } })
  const hidden = [...secrets, ...tokens.map(({ token }) => token)]
  expect(hidden.length).toBeGreaterThan(15)
  const { rows } = await newsroom.database.pool.query('select t::text as row from "AuditEntry" t')
  const all = rows.map(({ row }) => row).join('\n')
  for (const secret of hidden) expect(secret !== '' && all.includes(secret), secret).toBe(false)
})

it('has seen every kind of entry there is', async () => {
  await Promise.all([lookAfterAccount(editor), lookAfterWebhook(admin)])
  const { rows } = await newsroom.database.pool.query('select distinct kind::text from "AuditEntry"')
  expect(rows.map(({ kind }) => kind).toSorted()).toEqual(Object.keys(auditKinds).toSorted())
})

const onePlain = `insert into "AuditEntry" (id, kind) values (gen_random_uuid(), 'EXPORTED')`
