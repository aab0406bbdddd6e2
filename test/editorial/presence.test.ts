import { v7 as uuidv7 } from 'uuid'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { createLog } from '../../apps/api/src/core/log'
import { openDesk } from '../../apps/api/src/live/desk'
import { lifetimeSeconds, putPlace } from '../../apps/api/src/live/open-places'
import type { Browser } from './browser'
import { change, createEdition, publishSmallStory } from './drafting'
import { type Newsroom, openNewsroom } from './newsroom'
import { Socket } from './socket'

/** Two processes of the API on one database: what is done in one is heard in the other. */
let newsroom: Newsroom
let other: Awaited<ReturnType<Newsroom['startAnother']>>
let admin: Browser
let story: Awaited<ReturnType<typeof publishSmallStory>>
let edition: string
const open: Socket[] = []

beforeAll(async () => {
  newsroom = await openNewsroom()
  other = await newsroom.startAnother()
  admin = await newsroom.openAs('ADMIN')
  story = await publishSmallStory(admin)
  edition = await createEdition(admin)
})
afterEach(async () => {
  await Promise.all(open.splice(0).map((socket) => socket.close()))
})
afterAll(async () => {
  await other.close()
  await newsroom.close()
})

async function connect(browser: Browser, origin = newsroom.origin, options = {}) {
  const socket = await Socket.open(origin, browser, options)
  open.push(socket)
  return socket
}

/** Somebody of their own name, signed in, with their id. */
async function hire(role: Parameters<Newsroom['openAs']>[0] = 'EDITOR') {
  const browser = await newsroom.openAs(role)
  const { data } = await browser.ask('{ me { id } }')
  const id: string = data.me.id
  return { browser, id }
}

const presence = `subscription ($edition: ID!, $here: WhereaboutsInput) { presence(edition: $edition, here: $here) {
  person { id name } places { documentKind documentId document { title } path } } }`

interface Seen {
  person: { id: string }
  places: Array<{ path: string | null; documentId: string | null }>
}

/** Waits until a socket hears that exactly these people are there, in these places. */
function seesThere(socket: Socket, wanted: Record<string, Array<string | null>>) {
  return socket.hear(({ payload }) => {
    const seen: Seen[] = payload?.data?.presence ?? []
    const paths = Object.fromEntries(
      seen.map(({ person, places }) => [person.id, places.map(({ path }) => path)]),
    )
    return payload?.data && JSON.stringify(sorted(paths)) === JSON.stringify(sorted(wanted))
  })
}

function sorted(paths: Record<string, Array<string | null>>) {
  return Object.entries(paths).sort(([one], [two]) => (one < two ? -1 : 1))
}

const meeting = () => ({ kind: 'MEETING', id: story.ids.meeting })

it('tells who is in an edition, a document and a field, also by another process, until they leave', async () => {
  const [nora, emil] = [await hire(), await hire()]
  const ofNora = await connect(nora.browser)
  ofNora.subscribe(presence, { edition, here: {} })
  await seesThere(ofNora, { [nora.id]: [null] })

  const ofEmil = await connect(emil.browser, other.origin)
  ofEmil.subscribe(presence, { edition, here: { document: meeting(), path: 'summary' } })
  const heard = await seesThere(ofNora, { [nora.id]: [null], [emil.id]: ['summary'] })
  expect(heard.payload.data.presence[1].places).toEqual([
    {
      documentKind: 'MEETING',
      documentId: story.ids.meeting,
      document: { title: 'First round' },
      path: 'summary',
    },
  ])
  await seesThere(ofEmil, { [nora.id]: [null], [emil.id]: ['summary'] })

  await ofEmil.close()
  await seesThere(ofNora, { [nora.id]: [null] })
})

it('moves a tab to where it says that it is, and counts two tabs of one person as one person in two places', async () => {
  const [nora, emil] = [await hire(), await hire()]
  const watching = await connect(emil.browser, other.origin)
  watching.subscribe(presence, { edition })
  const [first, second] = [await connect(nora.browser), await connect(nora.browser)]
  const before = first.subscribe(presence, { edition, here: { document: meeting(), path: 'title' } })
  await seesThere(watching, { [nora.id]: ['title'] })
  first.subscribe(presence, { edition, here: { document: meeting(), path: 'summary.words' } })
  await seesThere(watching, { [nora.id]: ['summary'] })
  first.stop(before)
  second.subscribe(presence, { edition, here: { document: meeting() } })
  await seesThere(watching, { [nora.id]: ['summary', null] })
  await first.close()
  await seesThere(watching, { [nora.id]: [null] })
})

it('takes a place away that nobody keeps up, as that of a process that was killed', async () => {
  const { owner, createListening } = newsroom.database
  const { browser, id } = await hire()
  const killed = {
    id: uuidv7(),
    editionId: edition.split(':')[1] ?? '',
    userId: id,
    kind: null,
    documentId: null,
    path: null,
  }
  await putPlace(owner.now, killed)
  const socket = await connect(browser, other.origin)
  socket.subscribe(presence, { edition })
  await seesThere(socket, { [id]: [null] })
  const { expiresAt } = await owner.now.openPlace.findUniqueOrThrow({ where: { id: killed.id } })
  expect(expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(lifetimeSeconds * 1000)

  await owner.now.openPlace.update({
    where: { id: killed.id },
    data: { expiresAt: new Date(Date.now() - 1) },
  })
  const desk = openDesk({ db: owner.now, connect: createListening, log: createLog('silent'), beat: 20 })
  const person = { id, name: 'A', email: 'a@example.org', role: 'EDITOR' } as const
  const client = await desk.open({ person, identify: async () => person, close: () => {} })
  await seesThere(socket, {})
  await client.close()
  await desk.close()
})

it('keeps a place up that is still open, also when the database lost it', async () => {
  const { owner, createListening } = newsroom.database
  const { browser, id } = await hire()
  const socket = await connect(browser)
  socket.subscribe(presence, { edition })
  await seesThere(socket, {})
  const desk = openDesk({ db: owner.now, connect: createListening, log: createLog('silent'), beat: 20 })
  const person = { id, name: 'A', email: 'a@example.org', role: 'EDITOR' } as const
  const client = await desk.open({ person, identify: async () => person, close: () => {} })
  const nowhere = { kind: null, documentId: null, path: null }
  const ticks = await client.live.hear('PRESENCE', edition.split(':')[1] ?? '', nowhere)
  await seesThere(socket, { [id]: [null] })
  const { since } = await owner.now.openPlace.findFirstOrThrow({ where: { userId: id } })
  await owner.now.openPlace.deleteMany({ where: { userId: id } })
  // Written again within a beat, which may be before anybody has seen that it was away.
  await expect
    .poll(() => owner.now.openPlace.findFirst({ where: { userId: id, since: { gt: since } } }))
    .toMatchObject({ userId: id })
  await seesThere(socket, { [id]: [null] })
  await ticks.return?.()
  await seesThere(socket, {})
  await client.close()
  await desk.close()
})

it('does not write a place again that was left while places were kept up', async () => {
  const { owner, createListening } = newsroom.database
  const { id } = await hire()
  const desk = openDesk({ db: owner.now, connect: createListening, log: createLog('silent'), beat: 1 })
  const person = { id, name: 'A', email: 'a@example.org', role: 'EDITOR' } as const
  const client = await desk.open({ person, identify: async () => person, close: () => {} })
  for (let times = 0; times < 40; times++) {
    const nowhere = { kind: null, documentId: null, path: null }
    const ticks = await client.live.hear('PRESENCE', edition.split(':')[1] ?? '', nowhere)
    await ticks.return?.()
  }
  await client.close()
  await desk.close()
  expect(await owner.now.openPlace.count({ where: { userId: id } })).toBe(0)
})

it('hears again after its connection to the database was cut, and catches up', async () => {
  const { browser, id } = await hire()
  const socket = await connect(browser)
  socket.subscribe(presence, { edition })
  await seesThere(socket, {})
  await newsroom.database.owner.now.$executeRaw`
    select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like 'listen %'`
  const another = await connect(browser, other.origin)
  another.subscribe(presence, { edition, here: {} })
  await seesThere(socket, { [id]: [null] })
})

it('tells of each save in an edition, by whom, and of what is decided on it', async () => {
  const { browser, id } = await hire()
  const draft = await createEdition(admin)
  const socket = await connect(browser, other.origin)
  socket.subscribe(
    `subscription ($edition: ID!) { draftEditionChanged(edition: $edition) {
       edition { title state } saves { documentKind documentId lock by { id } } } }`,
    { edition: draft },
  )
  const heard = (isWanted: (changed: { edition: { title: string }; saves: unknown[] }) => boolean) =>
    socket.hear(({ payload }) => payload?.data && isWanted(payload.data.draftEditionChanged))
  await heard(({ saves }) => saves.length === 0)
  await change(browser, 'MEETING', story.ids.meeting, draft, { summary: 'They met again.' })
  const saved = await heard(({ saves }) => saves.length === 1)
  expect(saved.payload.data.draftEditionChanged.saves).toEqual([
    { documentKind: 'MEETING', documentId: story.ids.meeting, lock: 1, by: { id } },
  ])
  await browser.do('editEdition', { id: draft, title: 'Renamed' })
  await heard(({ edition: { title } }) => title === 'Renamed')
})

it('looks again by itself whether somebody still may, since sessions and keys also end at their time', async () => {
  const { owner, createListening } = newsroom.database
  const { id } = await hire()
  const desk = openDesk({ db: owner.now, connect: createListening, log: createLog('silent'), beat: 5 })
  const person = { id, name: 'A', email: 'a@example.org', role: 'EDITOR' } as const
  let who: typeof person | null = person
  const closed = new Promise((resolve) => {
    void desk.open({ person, identify: async () => who, close: resolve }).then(() => {
      who = null
    })
  })
  expect(await closed).toBe('signedOut')
  await desk.close()
})

const signedOut = { code: 4401 }
it('closes the sockets of somebody who is deactivated at once, in every process', async () => {
  const { browser, id } = await hire()
  const sockets = [await connect(browser), await connect(browser, other.origin)]
  const watching = await connect(admin)
  watching.subscribe(presence, { edition })
  sockets[1]?.subscribe(presence, { edition, here: {} })
  await seesThere(watching, { [id]: [null] })
  await admin.do('deactivateUser', { id })
  for (const socket of sockets) expect(await socket.ended).toMatchObject({ code: 4403 })
  await seesThere(watching, {})
  expect(await (await connect(browser)).ended).toMatchObject(signedOut)
})

it('closes the sockets of a browser that signs out, and no other of the same person', async () => {
  const { email } = await newsroom.hire('EDITOR')
  const [one, two] = [newsroom.open(), newsroom.open()]
  for (const browser of [one, two]) await browser.follow(await newsroom.signIn.makeLink(email))
  const [ofOne, ofTwo] = [await connect(one, other.origin), await connect(two)]
  const cookies = new Map(one.cookies)
  await one.post('/api/auth/sign-out', {})
  expect(await ofOne.ended).toMatchObject(signedOut)
  for (const [name, value] of cookies) one.cookies.set(name, value)
  expect(await (await connect(one)).ended).toMatchObject(signedOut)
  ofTwo.subscribe(presence, { edition })
  await seesThere(ofTwo, {})
})

it('closes all other sockets of somebody who signs out everywhere else', async () => {
  const { email } = await newsroom.hire('EDITOR')
  const [one, two] = [newsroom.open(), newsroom.open()]
  for (const browser of [one, two]) await browser.follow(await newsroom.signIn.makeLink(email))
  const ofTwo = await connect(two, other.origin)
  await one.post('/api/auth/revoke-other-sessions', {})
  expect(await ofTwo.ended).toMatchObject(signedOut)
})

it('closes the sockets of somebody whose role changes, and lets them come again with the new one', async () => {
  const { browser, id } = await hire()
  const socket = await connect(browser, other.origin)
  await admin.do('setRole', { id, role: 'REVIEWER' })
  expect(await socket.ended).toMatchObject({ code: 4310 })
  const again = await connect(browser)
  again.subscribe(presence, { edition })
  await seesThere(again, {})
})

it('lets a program listen by its key, without an origin, until the key is revoked', async () => {
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString()
  const { secret, apiKey } = await admin.do(
    'createApiKey',
    { name: 'Board', role: 'REVIEWER', expiresAt },
    '... on CreatedApiKey { secret apiKey { id } }',
  )
  const program = newsroom.open(secret)
  const headers = { origin: null }
  const socket = await connect(program, other.origin, { headers })
  socket.subscribe(presence, { edition })
  await seesThere(socket, {})
  await admin.do('revokeApiKey', { id: apiKey.id })
  expect(await socket.ended).toMatchObject(signedOut)
  await expect(connect(program, other.origin, { headers })).rejects.toThrow('401')
})

it('tells strangers nothing but that they are strangers, by a code that a browser hears', async () => {
  const socket = await connect(newsroom.open(), newsroom.origin, { greets: false })
  expect(await socket.ended).toMatchObject(signedOut)
})

it.each([
  ['another origin', '/editorial', { origin: 'https://elsewhere.example' }, '403'],
  ['no origin, with a cookie', '/editorial', { origin: null }, '403'],
  ['the public endpoint', '/graphql', {}, '404'],
  ['any other address', '/', {}, '404'],
])('refuses a socket from or to %s', async (_what, path, headers, status) => {
  await expect(connect(admin, newsroom.origin, { path, headers })).rejects.toThrow(status)
})

it('answers by socket what is heard, and nothing that is asked or done', async () => {
  const socket = await connect(admin)
  for (const query of ['{ me { id } }', 'mutation { createEdition(input: { title: "x" }) { __typename } }']) {
    const id = socket.subscribe(query)
    const { payload } = await socket.hear((said) => said.id === id)
    expect(payload.errors).toEqual([
      expect.objectContaining({
        message: 'By WebSocket only subscriptions are answered: send this by POST.',
      }),
    ])
    expect(payload.data).toBeUndefined()
  }
  const { errors } = await admin.ask(
    'subscription ($edition: ID!) { presence(edition: $edition) { person { id } } }',
    {
      edition,
    },
  )
  expect(errors?.[0].message).toContain('by WebSocket alone')
  expect(
    (await admin.askPublic('subscription { presence(edition: "x") { person { id } } }')).errors,
  ).toHaveLength(1)
})

it.each([
  ['an edition that is none', presence, { edition: uuidv7() }, 'no such edition'],
  ['an edition by no id', presence, { edition: 'x', here: {} }, 'no such edition'],
  ['from a field of no document', presence, { here: { path: 'title' } }, 'belongs to a document'],
  ['from no document', presence, { here: { document: { kind: 'MEETING', id: 'x' } } }, 'no id of a document'],
  ['what the schema does not have', 'subscription { nonsense }', {}, 'GRAPHQL_VALIDATION_FAILED'],
  ['what cannot be read', 'subscription {', {}, 'GRAPHQL_PARSE_FAILED'],
  ['what is too long', `subscription { ${'a '.repeat(10_001)} }`, {}, 'LIMIT_EXCEEDED'],
])('refuses to hear %s', async (_what, query, variables, words) => {
  const { browser, id: userId } = await hire()
  const socket = await connect(browser)
  const id = socket.subscribe(query, { edition, ...variables })
  const { payload } = await socket.hear((said) => said.id === id)
  expect(JSON.stringify(payload)).toContain(words)
  expect(await newsroom.database.owner.now.openPlace.count({ where: { userId } })).toBe(0)
})

it('hears 20 subscriptions on one socket, and refuses one more', async () => {
  const socket = await connect(admin)
  for (let count = 0; count < 20; count++) socket.subscribe(presence, { edition })
  const id = socket.subscribe(presence, { edition })
  const refused = await socket.hear((said) => said.id === id)
  expect(refused).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] })
})

it('refuses a message that is too long, and a person who opens too many sockets', async () => {
  const { browser } = await hire()
  const long = await connect(browser)
  long.say({ type: 'ping', payload: { words: 'x'.repeat(40_000) } })
  expect(await long.ended).toMatchObject({ code: 1009 })
  await Promise.all(Array.from({ length: 50 }, () => connect(browser, newsroom.origin, { greets: false })))
  expect(await (await connect(browser, newsroom.origin, { greets: false })).ended).toMatchObject({
    code: 4311,
  })
})

it('sends its clients to another process when it stops, and leaves nobody standing', async () => {
  const stopping = await newsroom.startAnother()
  const socket = await connect(admin, stopping.origin)
  socket.subscribe(presence, { edition, here: {} })
  await socket.hear(({ type }) => type === 'next')
  await stopping.close()
  expect(await socket.ended).toMatchObject({ code: 1012 })
  expect(await newsroom.database.owner.now.openPlace.count()).toBe(0)
})

it('answers a request that offers another protocol as the plain request that it also is', async () => {
  const { request } = await import('node:http')
  const answer = await new Promise<string>((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      connection: 'Upgrade, HTTP2-Settings',
      upgrade: 'h2c',
    }
    const asked = request(`${newsroom.origin}/graphql`, { method: 'POST', headers }, (response) => {
      let text = ''
      response.on('data', (part) => (text += part)).on('end', () => resolve(`${response.statusCode} ${text}`))
    })
    asked.on('error', reject)
    asked.end(JSON.stringify({ query: '{ meetings { totalCount } }' }))
  })
  expect(answer).toContain('200 {"data":{"meetings":{"totalCount":1}}')
})
