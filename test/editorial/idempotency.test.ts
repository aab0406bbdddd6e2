import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Browser } from './browser'
import { change, createEdition, edit, publishFields, publishSmallStory, stage } from './drafting'
import { type Newsroom, openNewsroom } from './newsroom'

let newsroom: Newsroom
let admin: Browser
let ids: Awaited<ReturnType<typeof publishSmallStory>>['ids']
beforeAll(async () => {
  newsroom = await openNewsroom()
  admin = await newsroom.openAs('ADMIN')
  ;({ ids } = await publishSmallStory(admin))
})
afterAll(() => newsroom.close())

const problem = '... on Problem { message } ... on InvalidInput { issues { path message } }'
const count = () => newsroom.database.owner.now.edition.count()
const invited = `... on Invitation { url user { id } } ${problem}`
const begun = `... on DraftEdition { id title } ${problem}`

it('does what is sent again once, and gives the first answer again', async () => {
  const key = uuidv7()
  const before = await count()
  const first = await admin.do('createEdition', { title: 'Once' }, begun, key)
  expect(await admin.do('createEdition', { title: 'Once' }, begun, key)).toEqual(first)
  expect(await count()).toBe(before + 1)
  // Without it, another one is begun.
  expect((await admin.do('createEdition', { title: 'Once' }, begun)).id).not.toBe(first.id)
})

it('waits for the same that is under way: ten at once are one', async () => {
  const key = uuidv7()
  const before = await count()
  const send = () => admin.do('createEdition', { title: 'At once' }, begun, key)
  const answers = await Promise.all(Array.from({ length: 10 }, send))
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
  expect(await count()).toBe(before + 1)
})

it('refuses the key with another input, or for another mutation, and writes nothing', async () => {
  const key = uuidv7()
  const { id } = await admin.do('createEdition', { title: 'One' }, begun, key)
  const before = await count()
  for (const refused of [
    await admin.do('createEdition', { title: 'Another' }, begun, key),
    await admin.do('discardEdition', { id }, begun, key),
  ])
    expect(refused.issues).toEqual([
      { path: ['idempotencyKey'], message: expect.stringContaining('another input') },
    ])
  expect(await count()).toBe(before)
})

it.each(['', 'x'.repeat(201)])('refuses %j as a key, and does nothing', async (key) => {
  const before = await count()
  const refused = await admin.do('createEdition', { title: 'One' }, begun, key)
  expect(refused.issues[0].path).toEqual(['idempotencyKey'])
  expect(await count()).toBe(before)
})

it('knows the keys of each person apart', async () => {
  const key = uuidv7()
  const other = await newsroom.openAs('EDITOR')
  const first = await admin.do('createEdition', { title: 'Mine' }, begun, key)
  const second = await other.do('createEdition', { title: 'Mine' }, begun, key)
  expect(second.__typename).toBe('DraftEdition')
  expect(second.id).not.toBe(first.id)
})

it('publishes once, and says so to whoever asks again', async () => {
  const edition = await createEdition(admin)
  await change(admin, 'ACTOR', ids.host, edition, { description: 'Published once.' })
  const key = uuidv7()
  const send = () => admin.do('publishEdition', { id: edition }, publishFields, key)
  const first = await send()
  expect(first.__typename).toBe('PublishedEdition')
  expect(await send()).toEqual(first)
  // Without the key it is told that the edition is out already.
  expect((await admin.do('publishEdition', { id: edition }, publishFields)).__typename).toBe('InvalidInput')
})

it('saves once: the lock rises once, and a save that conflicted conflicts again', async () => {
  const edition = await createEdition(admin)
  const { document, baseVersion } = await edit(admin, 'ACTOR', ids.host, edition)
  const input = { edition, id: ids.host, baseVersion, lock: 0, document: { ...document, description: 'A.' } }
  const fields = `... on StagedChange { change { lock } } ... on Conflict { conflicts { path } } ${problem}`
  const key = uuidv7()
  const send = () => admin.do('stageActor', input, fields, key)
  expect(await send()).toEqual(await send())
  expect((await edit(admin, 'ACTOR', ids.host, edition)).lock).toBe(1)

  await stage(admin, 'ACTOR', { ...input, lock: 1, document: { ...document, description: 'B.' } })
  const stale = { ...input, lock: 1, document: { ...document, description: 'C.' } }
  const again = uuidv7()
  const conflicted = await admin.do('stageActor', stale, fields, again)
  expect(conflicted.__typename).toBe('Conflict')
  expect(await admin.do('stageActor', stale, fields, again)).toEqual(conflicted)
})

it('says so when what is sent again was saved, and taken out since', async () => {
  const edition = await createEdition(admin)
  const { document, baseVersion } = await edit(admin, 'ACTOR', ids.host, edition)
  const input = {
    edition,
    id: ids.host,
    baseVersion,
    lock: 0,
    document: { ...document, description: 'Out.' },
  }
  const key = uuidv7()
  const send = () =>
    admin.ask(
      `mutation ($input: StageActorInput!, $key: String) {
        stageActor(input: $input, idempotencyKey: $key) { ... on StagedChange { change { lock } } } }`,
      { input, key },
    )
  expect((await send()).data.stageActor.change.lock).toBe(1)
  await admin.do('unstage', { edition, kind: 'ACTOR', id: ids.host, lock: 1 })
  const again = await send()
  expect(again.errors?.[0]).toMatchObject({
    message: expect.stringContaining('taken out of the edition since'),
    extensions: { code: 'NOT_FOUND' },
  })
  expect((await edit(admin, 'ACTOR', ids.host, edition)).lock).toBe(0)
})

it('shows a secret again to whoever has the key, and keeps it readable to nobody else', async () => {
  const key = uuidv7()
  const input = { name: 'Nora', email: `${uuidv7()}@example.org`, role: 'EDITOR' }
  const first = await admin.do('inviteUser', input, invited, key)
  expect(await admin.do('inviteUser', input, invited, key)).toEqual(first)
  const token = new URL(first.url).searchParams.get('token') ?? ''
  expect(token).not.toBe('')
  const kept = await newsroom.database.owner.now.idempotentAnswer.findMany()
  for (const { answer, keyHash } of kept) {
    expect(Buffer.from(answer ?? []).includes(token)).toBe(false)
    expect(keyHash).not.toContain(key)
  }
})

it('forgets a key after a day', async () => {
  const key = uuidv7()
  const first = await admin.do('createEdition', { title: 'Long ago' }, begun, key)
  await newsroom.database.owner.now.$executeRaw`update "IdempotentAnswer" set at = at - interval '25 hours'`
  expect((await admin.do('createEdition', { title: 'Long ago' }, begun, key)).id).not.toBe(first.id)
})

it('takes a key with every mutation there is', async () => {
  const { data } = await admin.ask('{ __schema { mutationType { fields { name args { name } } } } }')
  for (const { name, args } of data.__schema.mutationType.fields)
    expect(
      args.map((arg: { name: string }) => arg.name),
      name,
    ).toEqual(['input', 'idempotencyKey'])
})
