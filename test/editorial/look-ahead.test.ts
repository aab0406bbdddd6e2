import { documentKinds } from '@parley/shared/content/kind-names'
import { valuesOf } from '@parley/shared/content/terms'
import { getOperationAST, parse } from 'graphql'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import * as documents from '../../apps/admin/src/lib/graphql/generated/graphql'
import { announce } from '../../apps/api/src/core/outbox'
import { spreadEvents } from '../../apps/api/src/webhooks/spread'
import { idOf } from '../../prisma/seed/first-content/ids'
import type { Browser } from './browser'
import { change, createEdition } from './drafting'
import { type Newsroom, openNewsroom } from './newsroom'

let newsroom: Newsroom
let editor: Browser
let edition: string
let webhook: string
beforeAll(async () => {
  newsroom = await openNewsroom({ content: 'FIRST_CONTENT' })
  // Some lists are for administrators alone.
  editor = await newsroom.openAs('ADMIN')
  edition = await createEdition(editor, { title: 'A newer name' })
  await change(editor, 'TRACK', idOf('T1'), edition, { name: 'A newer name' })
  const { now } = newsroom.database.owner
  const input = { url: 'https://example.org/', events: ['EDITION_PUBLISHED'] }
  webhook = (await editor.do('createWebhook', input, '... on WebhookWithSecret { webhook { id } }')).webhook
    .id
  for (const number of [10, 11]) await announce(now, { type: 'EDITION_PUBLISHED', data: { number } })
  await spreadEvents(now)
}, 120_000)
afterAll(() => newsroom.close())

const queries = Object.values(documents)
  .filter((document) => document instanceof documents.TypedDocumentString)
  .flatMap((document) => {
    const text = String(document)
    const operation = getOperationAST(parse(text))
    return operation?.operation === 'query' && operation.name
      ? [{ name: operation.name.value, text, operation }]
      : []
  })

it.each(queries)(
  'the admin asks $name, and no field reads what that was not told of',
  async ({ name, text, operation }) => {
    const warn = vi.spyOn(console, 'warn')
    for (const node of nodes) {
      const given = valuesFor(name, node)
      const variables = Object.fromEntries(
        (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
          const value = given[variable.name.value]
          if (value === undefined && type.kind === 'NonNullType')
            throw new Error(`Give $${variable.name.value} of ${name} a value in valuesFor.`)
          return value === undefined ? [] : [[variable.name.value, value]]
        }),
      )
      const answer = await editor.ask(text, variables)
      expect(answer.errors).toBeUndefined()
      // The others ask for nothing by the kind of a document.
      if (!name.endsWith('Reading')) break
    }
    expect(warn.mock.calls).toEqual([])
    warn.mockRestore()
  },
)

/** A document of each kind that can be read by itself. */
const nodes = [
  `Track:${idOf('T1')}`,
  `Actor:${idOf('A14')}`,
  `Meeting:${idOf('M4')}`,
  `Development:${idOf('D1')}`,
  `Statement:${idOf('S06')}`,
  `Story:${idOf('STORY')}`,
]

/** What each variable is given: by its name, and where one name means several things, by its query. */
function valuesFor(query: string, node: string): Record<string, unknown> {
  const ids: Readonly<Record<string, string>> = {
    CannotHold: edition,
    EditionComments: edition,
    EditionPage: edition,
    WebhookWithDeliveries: webhook,
    Difference: `Track:${idOf('T1')}`,
    AddressCheck: `Source:${idOf('EXPLAINER')}`,
  }
  return {
    query: 'taliban',
    kinds: valuesOf(documentKinds),
    kind: 'TRACK',
    key: 'doha',
    slug: 'two-tracks',
    number: 9,
    // A list is read from one end.
    [query === 'PublishedEditions' ? 'last' : 'first']: 20,
    from: query === 'ActorMerge' ? idOf('A13') : 0,
    into: idOf('A14'),
    actor: idOf('A14'),
    to: 1,
    time: '2019-02-20T12:00:00Z',
    includeDiscarded: true,
    hasEdition: true,
    hasDocument: true,
    hasStory: true,
    story: 'two-tracks',
    oldestFirst: true,
    documents: [{ kind: 'TRACK', id: idOf('T1') }],
    ids: nodes,
    id: ids[query] ?? node,
    edition: query === 'StoryAsOfEdition' ? 4 : edition,
  }
}
