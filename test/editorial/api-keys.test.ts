import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser } from './browser'
import { createEdition } from './drafting'
import { type Newsroom, openNewsroom } from './newsroom'

let newsroom: Newsroom
let admin: Browser
beforeAll(async () => {
  newsroom = await openNewsroom()
  admin = await newsroom.openAs('ADMIN')
})
afterAll(() => newsroom.close())

const problem = '... on Problem { message } ... on InvalidInput { issues { path message } }'
const key = 'id name role expiresAt lastUsedAt revokedAt person { id name email } createdBy { name }'
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
const make = (input: Record<string, unknown> = {}) =>
  admin.do(
    'createApiKey',
    { name: uuidv7(), role: 'EDITOR', expiresAt: inDays(30), ...input },
    `... on CreatedApiKey { secret apiKey { ${key} } } ${problem}`,
  )
const revoke = (id: string) => admin.do('revokeApiKey', { id }, `... on ApiKey { ${key} } ${problem}`)
const listed = async (id: string) => {
  const { data } = await admin.ask(`{ apiKeys { ${key} } }`)
  return data.apiKeys.find((each: { id: string }) => each.id === id)
}
const refusedToAll = { status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }

it('lets a program work under a name and role of its own, which stand by what it did', async () => {
  const { apiKey, secret } = await make({ name: ' Wire importer ' })
  expect(apiKey).toMatchObject({
    name: 'Wire importer',
    role: 'EDITOR',
    lastUsedAt: null,
    revokedAt: null,
    person: { name: 'Wire importer', email: null },
    createdBy: { name: 'A admin' },
  })
  const program = newsroom.open(secret)
  expect((await program.ask('{ me { id name email role } }')).data.me).toEqual({
    ...apiKey.person,
    role: 'EDITOR',
  })
  const id = await createEdition(program)
  const { data } = await admin.ask('query ($id: ID!) { draftEdition(id: $id) { createdBy { name } } }', {
    id,
  })
  expect(data.draftEdition.createdBy.name).toBe('Wire importer')
  expect(await program.do('inviteUser', { name: 'N', email: 'n@example.org', role: 'ADMIN' })).toEqual({
    __typename: 'Forbidden',
  })
  expect(Date.now() - Date.parse((await listed(apiKey.id)).lastUsedAt)).toBeLessThan(120_000)
})

it('shows the secret once, and keeps its hash alone', async () => {
  const { secret } = await make()
  expect(secret).toMatch(/^parley_api_[\w-]{43}$/)
  const [row] = await newsroom.database.owner.now.$queryRawUnsafe<Array<{ rows: string }>>(
    'select string_agg(k::text, chr(10)) as rows from "ApiKey" k',
  )
  expect(row?.rows).not.toContain(secret)
  expect(row?.rows).not.toContain(secret.slice('parley_api_'.length))
})

it('ends a key at once when it is revoked, for good', async () => {
  const { apiKey, secret } = await make()
  const program = newsroom.open(secret)
  expect((await program.ask('{ me { id } }')).status).toBe(200)
  const revoked = await revoke(apiKey.id)
  expect(revoked.revokedAt).not.toBeNull()
  expect(await program.ask('{ me { id } }')).toMatchObject(refusedToAll)
  expect(await program.ask('{ drafts: draftEditions { totalCount } }')).toMatchObject(refusedToAll)
  expect(await revoke(apiKey.id)).toEqual(revoked)
})

it('ends a key when its time has come', async () => {
  const { apiKey, secret } = await make()
  const past = { expiresAt: new Date(Date.now() - 1000) }
  await newsroom.database.owner.now.apiKey.update({ where: { id: apiKey.id }, data: past })
  expect(await newsroom.open(secret).ask('{ me { id } }')).toMatchObject(refusedToAll)
})

it('takes a key that opens nothing for what it is, also beside a good cookie', async () => {
  const cookie = [...admin.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  for (const authorization of [
    `Bearer parley_api_${'a'.repeat(43)}`,
    'Bearer nonsense',
    'Basic YTpi',
    'Bearer ',
  ])
    expect(
      (
        await admin.post(
          '/editorial',
          { query: '{ me { id } }' },
          { cookie, authorization, accept: 'application/json' },
        )
      ).status,
      authorization,
    ).toBe(401)
})

it('opens neither the accounts of people nor the public endpoint with it', async () => {
  const { secret } = await make({ role: 'ADMIN' })
  const program = newsroom.open(secret)
  expect((await program.post('/api/auth/revoke-other-sessions', {})).status).toBe(401)
  expect(await program.askPublic('{ tracks { totalCount } }')).toMatchObject(refusedToAll)
})

it.each([
  [{ name: ' ' }, 'name', 'Say what it is called'],
  [{ name: 'x'.repeat(101) }, 'name', 'longer than 100 characters'],
  [{ expiresAt: inDays(-1) }, 'expiresAt', 'later than now'],
  [{ expiresAt: inDays(367) }, 'expiresAt', 'at most 366 days'],
])('refuses to make a key of %j, naming the field', async (given, field, sentence) => {
  const before = await newsroom.database.owner.now.user.count()
  const refused = await make(given)
  expect(refused.issues).toEqual([{ path: [field], message: expect.stringContaining(sentence) }])
  expect(await newsroom.database.owner.now.user.count()).toBe(before)
})

it('gives a name to one key at a time', async () => {
  const name = uuidv7()
  const both = await Promise.all([make({ name }), make({ name })])
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(['CreatedApiKey', 'InvalidInput'])
  await revoke(both.find(({ secret }) => secret).apiKey.id)
  expect(await make({ name })).toMatchObject({ apiKey: { name } })
})

it('is no person: nobody invites, promotes or shuts it out, and it is not among those who work here', async () => {
  const { apiKey } = await make()
  expect(await admin.do('setRole', { id: apiKey.person.id, role: 'ADMIN' }, problem)).toMatchObject({
    __typename: 'NotFound',
  })
  const { data } = await admin.ask('{ users { id } }')
  expect(data.users.map(({ id }: { id: string }) => id)).not.toContain(apiKey.person.id)
})

it('tells nobody but administrators of the keys there are', async () => {
  const publisher = await newsroom.openAs('PUBLISHER')
  const { data, errors } = await publisher.ask('{ apiKeys { name } }')
  expect(data).toBeNull()
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining('ask an administrator'),
    extensions: { code: 'FORBIDDEN' },
  })
})
