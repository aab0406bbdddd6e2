import { allKinds } from '@parley/shared/content/kinds'
import { withArticle } from '@parley/shared/content/with-article'
import { type Role, roles } from '@parley/shared/roles'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from './browser'
import { createEdition, publishSmallStory } from './drafting'
import { type Newsroom, openNewsroom } from './newsroom'

let newsroom: Newsroom
let edition: string
let story: Awaited<ReturnType<typeof publishSmallStory>>
const browsers = new Map<Role, Browser>()
beforeAll(async () => {
  newsroom = await openNewsroom()
  for (const role of Object.keys(roles) as Role[]) browsers.set(role, await newsroom.openAs(role))
  story = await publishSmallStory(browserOf('ADMIN'))
  edition = await createEdition(browserOf('ADMIN'))
})
afterAll(() => newsroom.close())

function browserOf(role: Role): Browser {
  const browser = browsers.get(role)
  if (!browser) throw new Error(`Nobody is signed in as ${role}.`)
  return browser
}

const nobody = uuidv7()
const source = { slug: 'another', title: 'Another report', kind: 'ARTICLE' }
/** Every mutation, with an input that only a right can refuse, and what it answers to those who have it. */
const mutations: Array<[name: string, least: Role, input: () => Record<string, unknown>, allowed: string]> = [
  ['createEdition', 'EDITOR', () => ({ title: 'One' }), 'DraftEdition'],
  ['editEdition', 'EDITOR', () => ({ id: edition, title: 'Two' }), 'DraftEdition'],
  ['discardEdition', 'EDITOR', () => ({ id: nobody }), 'NotFound'],
  ['publishEdition', 'PUBLISHER', () => ({ id: nobody }), 'NotFound'],
  ['submitEdition', 'EDITOR', () => ({ id: nobody }), 'NotFound'],
  ['recallEdition', 'EDITOR', () => ({ id: nobody }), 'NotFound'],
  ['approveEdition', 'PUBLISHER', () => ({ id: nobody, fingerprint: '' }), 'NotFound'],
  ['returnEdition', 'PUBLISHER', () => ({ id: nobody, reason: 'No.' }), 'NotFound'],
  [
    'scheduleEdition',
    'PUBLISHER',
    () => ({ id: nobody, fingerprint: '', at: '2030-01-01T00:00:00Z' }),
    'NotFound',
  ],
  ['unscheduleEdition', 'PUBLISHER', () => ({ id: nobody }), 'NotFound'],
  ['markReviewed', 'REVIEWER', () => ({ id: nobody }), 'NotFound'],
  ['comment', 'REVIEWER', () => ({ edition, text: 'Is this so?' }), 'Comment'],
  ['resolveComment', 'REVIEWER', () => ({ id: nobody }), 'NotFound'],
  ['markLooked', 'REVIEWER', () => ({ upTo: '2019-02-07T00:00:00Z' }), 'Looked'],
  ['checkSource', 'EDITOR', () => ({ id: nobody }), 'NotFound'],
  ['revertEdition', 'PUBLISHER', () => ({ number: 99 }), 'NotFound'],
  ...allKinds
    .filter(({ kind }) => kind !== 'SOURCE')
    .map(({ table }): (typeof mutations)[number] => [
      `stage${table}`,
      'EDITOR',
      () => ({ edition, document: {} }),
      'InvalidInput',
    ]),
  ['stageSource', 'EDITOR', () => ({ edition, document: source }), 'StagedChange'],
  ['stageWithdrawal', 'EDITOR', () => ({ edition, kind: 'ACTOR', id: nobody, baseVersion: 1 }), 'NotFound'],
  ['unstage', 'EDITOR', () => ({ edition, kind: 'ACTOR', id: nobody, lock: 1 }), 'UnstagedChange'],
  ...['moveChange', 'copyChange'].map((name): (typeof mutations)[number] => [
    name,
    'EDITOR',
    () => ({ from: edition, kind: 'ACTOR', id: nobody, lock: 1, to: nobody }),
    'NotFound',
  ]),
  ['mergeActors', 'EDITOR', () => ({ edition, from: nobody, into: uuidv7() }), 'NotFound'],
  ['splitActor', 'EDITOR', () => ({ edition, from: nobody, to: uuidv7(), aliases: ['One'] }), 'NotFound'],
  [
    'useSuccessor',
    'EDITOR',
    () => ({ edition, kind: 'MEETING', id: nobody, withdrawn: { kind: 'ACTOR', id: nobody } }),
    'NotFound',
  ],
  [
    'resolveConflict',
    'EDITOR',
    () => ({ edition, kind: 'ACTOR', id: nobody, lock: 1, choices: [] }),
    'InvalidInput',
  ],
  ['restoreRevision', 'EDITOR', () => ({ edition, kind: 'ACTOR', id: nobody, version: 1 }), 'NotFound'],
  ['inviteUser', 'ADMIN', () => ({ name: 'Nora', email: 'no address', role: 'EDITOR' }), 'InvalidInput'],
  ['renewSignInLink', 'ADMIN', () => ({ id: nobody }), 'NotFound'],
  ['setRole', 'ADMIN', () => ({ id: nobody, role: 'ADMIN' }), 'NotFound'],
  ['deactivateUser', 'ADMIN', () => ({ id: nobody }), 'NotFound'],
  ['reactivateUser', 'ADMIN', () => ({ id: nobody }), 'NotFound'],
  ['removeSecondFactor', 'ADMIN', () => ({ id: nobody }), 'NotFound'],
  [
    'createApiKey',
    'ADMIN',
    () => ({ name: 'Wire', role: 'EDITOR', expiresAt: '2019-02-07T00:00:00Z' }),
    'InvalidInput',
  ],
  ['revokeApiKey', 'ADMIN', () => ({ id: nobody }), 'NotFound'],
  ['createWebhook', 'ADMIN', () => ({ url: 'no address', events: [] }), 'InvalidInput'],
  ...['changeWebhook', 'renewWebhookSecret', 'deleteWebhook', 'testWebhook', 'redeliver'].map(
    (name): (typeof mutations)[number] => [name, 'ADMIN', () => ({ id: nobody }), 'NotFound'],
  ),
  ['reviveDocument', 'EDITOR', () => ({ edition, kind: 'ACTOR', id: nobody }), 'NotFound'],
]

it('tries every mutation there is', async () => {
  const { data } = await browserOf('REVIEWER').ask('{ __schema { mutationType { fields { name } } } }')
  const names = data.__schema.mutationType.fields.map((field: { name: string }) => field.name)
  expect(mutations.map(([name]) => name).sort()).toEqual(names.sort())
})

const order = Object.keys(roles) as Role[]
describe.each(mutations)('%s', (name, least, input, allowed) => {
  it.each(order)(`as %s needs at least ${least}`, async (role) => {
    const before = await newsroom.database.owner.now.change.count()
    const result = await browserOf(role).do(name, input(), '... on Forbidden { message }')
    if (order.indexOf(role) >= order.indexOf(least)) {
      expect(result.__typename).toBe(allowed)
      return
    }
    expect(result.__typename).toBe('Forbidden')
    const [asker, needed] = [role, least].map((each) => withArticle(roles[each].label.toLowerCase()))
    expect(result.message.toLowerCase()).toBe(`${asker} may not do this: ask ${needed}.`)
    expect(await newsroom.database.owner.now.change.count()).toBe(before)
  })
})

it('lets every role read drafts', async () => {
  for (const browser of browsers.values()) {
    const answer = await browser.ask(
      `{ draftEditions(includeDiscarded: true) { totalCount edges { node { title changes { title } blockers { message } } } }
         editable(kind: MEETING, key: "${story.ids.meeting}") { title } findDocuments(query: "host", kinds: [ACTOR]) { title } }`,
    )
    expect(answer.errors).toBeUndefined()
    expect(answer.data.editable.title).toBe('First round')
  }
})

it('tells strangers nothing but that they are strangers', async () => {
  const stranger = newsroom.open()
  const asked = [
    '{ __schema { types { name } } }',
    '{ __type(name: "DraftEdition") { name } }',
    '{ draftEditions { totalCount } }',
    '{ me { name } meetings { totalCount } }',
    '{ noSuchField }',
    'fragment f on Query { meetings { totalCount } } { ...f }',
    'mutation { createEdition(input: { title: "x" }) { __typename } }',
    'not graphql',
  ]
  for (const query of asked) {
    const answer = await stranger.ask(query)
    expect(answer, query).toMatchObject({
      status: 401,
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    })
    expect(answer.data ?? null).toBeNull()
  }
  expect(await stranger.ask('{ __typename me { name } }')).toMatchObject({ status: 200, data: { me: null } })
})

it('takes no GET, no form and no batch, cookie or not', async () => {
  const browser = browserOf('ADMIN')
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const url = `${newsroom.origin}/editorial`
  expect((await fetch(`${url}?query={me{name}}`, { headers: { cookie } })).status).toBe(405)
  const form = {
    method: 'POST',
    headers: { cookie, 'content-type': 'text/plain' },
    body: '{"query":"{me{name}}"}',
  }
  expect((await fetch(url, form)).status).toBeGreaterThanOrEqual(400)
  expect((await browser.post('/editorial', [{ query: '{ me { name } }' }])).status).toBeGreaterThanOrEqual(
    400,
  )
  const large = await browser.post('/editorial', {
    query: '{ me { name } }',
    variables: { x: 'x'.repeat(1_100_000) },
  })
  expect(large.status).toBe(413)
})
