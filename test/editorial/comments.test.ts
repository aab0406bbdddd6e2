import { mentionMark } from '@parley/shared/comments'
import { v7 as uuidv7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { countStatements } from '../api/count-statements'
import type { Browser } from './browser'
import {
  commentWords,
  type Edge,
  idOf,
  readComments,
  readCommentsOf,
  readMentions,
  resolve,
  say,
} from './commenting'
import { change, createEdition, edit, publish, publishSmallStory, stage } from './drafting'
import { type Newsroom, openNewsroom } from './newsroom'

let newsroom: Newsroom
let ella: Browser
let petra: Browser
let rita: Browser
let ids: Awaited<ReturnType<typeof publishSmallStory>>['ids']
let edition: string

beforeAll(async () => {
  newsroom = await openNewsroom()
  ella = await newsroom.openAs('EDITOR')
  petra = await newsroom.openAs('PUBLISHER')
  rita = await newsroom.openAs('REVIEWER')
  ;({ ids } = await publishSmallStory(petra))
})
afterAll(() => newsroom.close())

beforeEach(async () => {
  edition = await createEdition(ella, { title: 'Round two' })
})

/** Puts a change into the edition, without which it is neither handed in nor published. */
const retell = (id = edition) => change(ella, 'ACTOR', ids.host, id, { description: `Told as ${id}.` })
const host = () => ({ kind: 'ACTOR', id: ids.host })
const read = (id = edition, resolved?: boolean) => readComments(rita, id, resolved)

describe('a comment', () => {
  test('is about an edition, a document, or a field by the words of the form, and is read there', async () => {
    const meeting = await edit(rita, 'MEETING', ids.meeting)
    const [seat] = meeting.document.participations
    const path = `participations.${seat.id}.role`
    const onEdition = await say(rita, { edition })
    const onDocument = await say(rita, { edition, document: host() })
    const onField = await say(rita, { edition, document: { kind: 'MEETING', id: ids.meeting }, path })
    const onLive = await say(rita, { document: host(), path: 'description', text: 'On the live one.' })

    expect(onEdition).toMatchObject({
      text: 'Is this so?',
      path: null,
      document: null,
      edition: { id: edition },
    })
    expect(onDocument).toMatchObject({
      documentKind: 'ACTOR',
      documentId: ids.host,
      document: { title: 'The Host' },
    })
    expect(onField).toMatchObject({
      path,
      label: 'Participants › The Host › Role',
      by: { id: await idOf(rita) },
    })
    expect(onLive).toMatchObject({ edition: null, label: 'Description' })
    const { comments, unresolvedComments, total } = await read()
    expect(comments).toEqual([onEdition, onDocument, onField].map(withoutName))
    expect([unresolvedComments, total]).toEqual([3, 3])
    expect(await readCommentsOf(rita, 'ACTOR', ids.host)).toEqual([onDocument, onLive].map(withoutName))
    expect(await readCommentsOf(rita, 'MEETING', ids.meeting, path)).toEqual([withoutName(onField)])
    expect(await readCommentsOf(rita, 'MEETING', ids.meeting, 'title')).toEqual([])
  })

  test('on an item stays with the item when it is moved, and keeps the name it had', async () => {
    const { document } = await edit(ella, 'MEETING', ids.meeting, edition)
    const [first, second] = document.participations
    const path = `participations.${second.id}`
    await say(rita, { edition, document: { kind: 'MEETING', id: ids.meeting }, path })
    await change(ella, 'MEETING', ids.meeting, edition, { participations: [second, first] })
    await change(ella, 'ACTOR', ids.party, edition, { name: 'The Other Party' })
    expect((await read()).comments).toMatchObject([{ path, label: 'Participants › The Party' }])
  })

  test('is made once however often, and at once, it is sent under one id, and never in the place of another', async () => {
    const id = uuidv7()
    const sent = await Promise.all([1, 2, 3].map(() => say(rita, { id, edition })))
    expect(new Set(sent.map((each) => each.id))).toEqual(new Set([`Comment:${id}`]))
    expect((await read()).total).toBe(1)
    for (const other of [say(rita, { id, edition, text: 'Otherwise.' }), say(ella, { id, edition })])
      expect(await other).toMatchObject({
        issues: [{ path: ['id'], message: expect.stringContaining('new one') }],
      })
    expect((await read()).comments).toMatchObject([{ text: 'Is this so?' }])
  })

  test('is replied to, resolved, reopened, and reopened by a reply', async () => {
    const { id } = await say(rita, { edition })
    expect(await say(ella, { replyTo: id, text: 'It is.' })).toMatchObject({ replyTo: { id }, edition: null })
    expect(await resolve(ella, id)).toMatchObject({
      resolvedBy: { id: await idOf(ella) },
      replies: [{ text: 'It is.' }],
    })
    // Whoever comes second does not take the place of the first.
    expect(await resolve(petra, id)).toMatchObject({ resolvedBy: { id: await idOf(ella) } })
    expect(await read()).toMatchObject({ unresolvedComments: 0, total: 1 })
    expect((await read(edition, false)).comments).toEqual([])
    expect((await read(edition, true)).comments).toHaveLength(1)

    expect(await resolve(rita, id, false)).toMatchObject({ resolvedAt: null, resolvedBy: null })
    await resolve(ella, id)
    await say(rita, { replyTo: id, text: 'Not quite.' })
    expect(await read()).toMatchObject({ unresolvedComments: 1, comments: [{ resolvedAt: null }] })
  })

  test('voids no approval', async () => {
    await retell()
    await ella.do('submitEdition', { id: edition })
    const { fingerprint } = await read()
    await petra.do('approveEdition', { id: edition, fingerprint })
    await say(rita, { edition, document: host(), path: 'description' })
    expect(await read()).toMatchObject({ state: 'APPROVED', fingerprint })
  })

  test('survives the publication of its edition, and can be made after it', async () => {
    await retell()
    const before = await say(rita, { edition, document: host(), path: 'description' })
    const published = await publish(petra, edition)
    const after = await say(ella, { edition, document: host(), text: 'Well told.' })
    expect((await read()).comments).toEqual([before, after].map(withoutName))
    expect(await readCommentsOf(rita, 'ACTOR', ids.host, 'description')).toContainEqual(withoutName(before))
    const { data } = await rita.ask(
      `query ($number: Int!) { edition(number: $number) { unresolvedComments comments(first: 1) { totalCount edges { node { text } } } } }`,
      { number: published.edition.number },
    )
    expect(data.edition).toEqual({
      unresolvedComments: 2,
      comments: { totalCount: 2, edges: [{ node: { text: 'Is this so?' } }] },
    })
  })

  test('survives that its edition is discarded, with a document nobody else knows', async () => {
    const id = uuidv7()
    const document = { slug: `source-${id}`, title: 'A lost report', kind: 'ARTICLE' }
    await stage(ella, 'SOURCE', { edition, id, document })
    const said = await say(rita, { edition, document: { kind: 'SOURCE', id } })
    await ella.do('discardEdition', { id: edition })
    await say(rita, { replyTo: said.id, text: 'A pity.' })
    const [kept] = (await read()).comments
    expect(kept).toMatchObject({ document: { title: 'A lost report' }, replies: [{ text: 'A pity.' }] })
    expect(await readCommentsOf(rita, 'SOURCE', id)).toEqual([kept])
  })

  test('cannot be rewritten or taken out of the record, and no more can whom it mentions', async () => {
    const { id: mentioned } = await newsroom.hire('REVIEWER')
    const { id } = await say(rita, { edition, text: mentionMark(mentioned), mentions: [mentioned] })
    const { now } = newsroom.database.owner
    const bare = id.replace('Comment:', '')
    const attempts = [
      now.$executeRawUnsafe(`update "Comment" set text = 'Never said.' where id = '${bare}'`),
      now.$executeRawUnsafe(`delete from "Comment" where id = '${bare}'`),
      now.$executeRawUnsafe('truncate "Comment" cascade'),
      now.$executeRawUnsafe(`delete from "CommentMention" where "commentId" = '${bare}'`),
    ]
    for (const attempt of attempts) await expect(attempt).rejects.toThrow(/kept as it was said|append-only/)
  })
})

describe('a mention', () => {
  test('waits in the inbox of whoever is mentioned, in a comment or in a reply, until it is resolved', async () => {
    const me = await idOf(ella)
    const first = await say(rita, { edition, text: `Please, ${mentionMark(me)}.`, mentions: [me] })
    const second = await say(rita, { document: host() })
    expect(await readMentions(ella)).toEqual([first.id])
    await say(petra, { replyTo: second.id, text: `${mentionMark(me)} knows.`, mentions: [`Person:${me}`] })
    expect(await readMentions(ella)).toEqual([first.id, second.id])
    expect(await readMentions(rita)).toEqual([])

    await resolve(rita, first.id)
    expect(await readMentions(ella)).toEqual([second.id])
    await resolve(rita, first.id, false)
    await resolve(ella, second.id)
    expect(await readMentions(ella)).toEqual([first.id])
    await resolve(ella, first.id)
  })

  test('stands in the inbox among the editions that wait, in one order and page by page from both ends', async () => {
    const me = await idOf(petra)
    const expected: string[] = []
    for (let round = 0; round < 3; round += 1) {
      const id = await createEdition(ella, { title: `Waits ${round}` })
      await retell(id)
      await ella.do('submitEdition', { id })
      const said = await say(rita, { edition: id, text: mentionMark(me), mentions: [me] })
      expected.push(id, said.id)
    }
    const all = await pages(petra, 100, 'first')
    expect(all.filter((id) => expected.includes(id))).toEqual(expected)
    expect(await pages(petra, 1, 'first')).toEqual(all)
    expect(await pages(petra, 2, 'last')).toEqual(all)
  })

  test('is read with the name somebody has now', async () => {
    const { id } = await newsroom.hire('REVIEWER')
    await say(rita, { edition, text: `See ${mentionMark(id)}`, mentions: [id] })
    await newsroom.database.owner.now.user.update({ where: { id }, data: { name: 'Nora Lind' } })
    expect((await read()).comments).toMatchObject([
      { text: `See ${mentionMark(id)}`, mentions: [{ id, name: 'Nora Lind' }] },
    ])
  })

  async function pages(browser: Browser, size: number, end: 'first' | 'last'): Promise<string[]> {
    const [bound, cursor] = end === 'first' ? ['after', 'endCursor'] : ['before', 'startCursor']
    const found: string[] = []
    for (let from: string | null = null, more = true; more; ) {
      const { data, errors } = await browser.ask(
        `query ($size: Int, $from: String) { inbox(${end}: $size, ${bound}: $from) { totalCount
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          edges { node { ... on DraftEdition { id state title } ... on Comment { id text edition { title } } } } } }`,
        { size, from },
      )
      expect(errors).toBeUndefined()
      const ids = data.inbox.edges.map(({ node }: Edge) => node.id)
      found.splice(end === 'first' ? found.length : 0, 0, ...ids)
      more = data.inbox.pageInfo[end === 'first' ? 'hasNextPage' : 'hasPreviousPage']
      from = data.inbox.pageInfo[cursor]
      if (!more) expect(found).toHaveLength(data.inbox.totalCount)
    }
    return found
  }
})

describe('refused is', () => {
  test.each<[string, () => Record<string, unknown>, string, RegExp]>([
    ['an empty text', () => ({ text: ' \n ' }), 'text', /empty: write it/],
    ['a text too long', () => ({ text: 'x'.repeat(4001) }), 'text', /longer than 4000/],
    ['an id that is none', () => ({ id: 'x' }), 'id', /no id/],
    ['what is about nothing', () => ({ edition: null }), 'edition', /Say what the comment is about/],
    ['a field of no document', () => ({ path: 'description' }), 'path', /belongs to a document/],
    [
      'a field its kind has not',
      () => ({ document: host(), path: 'segments' }),
      'path',
      /actor has no such field/,
    ],
    [
      'a place in a list that is no item',
      () => ({ document: { kind: 'MEETING', id: ids.meeting }, path: 'participations.0' }),
      'path',
      /no such field/,
    ],
    ['somebody unknown', () => mentioning(uuidv7()), 'mentions.0', /Nobody who works here/],
    [
      'twenty-one at once',
      () => ({ mentions: Array.from({ length: 21 }, () => uuidv7()) }),
      'mentions',
      /at most 20/,
    ],
  ])('%s', async (_what, input, path, message) => {
    const answer = await say(rita, { edition, ...input() })
    expect(answer.issues?.map((issue: { path: string[] }) => issue.path.join('.'))).toEqual([path])
    expect(answer.issues[0].message).toMatch(message)
    expect((await read()).total).toBe(0)
  })

  test('to mention who left, who is no person, or whom the text does not name', async () => {
    const { now } = newsroom.database.owner
    const { id: left } = await newsroom.hire('EDITOR')
    await now.user.update({ where: { id: left }, data: { deactivatedAt: new Date() } })
    const { id: importer } = await newsroom.hire('EDITOR')
    await now.user.update({ where: { id: importer }, data: { isSystem: true } })
    const { id: unnamed } = await newsroom.hire('EDITOR')
    const answer = await say(rita, {
      edition,
      text: `${mentionMark(left)} ${mentionMark(importer)}`,
      mentions: [left, importer, unnamed],
    })
    expect(answer.issues).toEqual([
      { path: ['mentions', '0'], message: expect.stringContaining('no longer works here') },
      { path: ['mentions', '1'], message: expect.stringContaining('is no person') },
      { path: ['mentions', '2'], message: expect.stringContaining('does not name') },
    ])
    const { data } = await rita.ask('{ people(isActive: true) { id } }')
    const offered = data.people.map(({ id }: { id: string }) => id)
    expect(offered).toContain(unnamed)
    expect(offered).not.toContain(left)
    expect(offered).not.toContain(importer)
  })

  test('a reply to a reply, one that says what it is about, and to resolve a reply', async () => {
    const { id } = await say(rita, { edition })
    const reply = await say(ella, { replyTo: id })
    expect(await say(rita, { replyTo: reply.id })).toMatchObject({ issues: [{ path: ['replyTo'] }] })
    expect(await say(rita, { replyTo: id, edition })).toMatchObject({ issues: [{ path: ['edition'] }] })
    expect(await resolve(rita, reply.id)).toMatchObject({ issues: [{ path: ['id'] }] })
  })

  test.each<[string, () => Record<string, unknown>]>([
    ['edition', () => ({ edition: uuidv7() })],
    ['comment', () => ({ replyTo: uuidv7() })],
    ['document', () => ({ edition, document: { kind: 'ACTOR', id: uuidv7() } })],
    ['document of that kind', () => ({ document: { kind: 'TRACK', id: ids.host } })],
  ])('to say something about a %s that is not there', async (_what, input) => {
    expect(await say(rita, input())).toMatchObject({ __typename: 'NotFound' })
  })

  test('to comment on, without its edition, or in another, what only an edition has', async () => {
    const id = uuidv7()
    const document = { slug: `source-${id}`, title: 'A new report', kind: 'ARTICLE' }
    await stage(ella, 'SOURCE', { edition, id, document })
    const other = await createEdition(ella)
    for (const place of [{}, { edition: other }])
      expect(await say(rita, { ...place, document: { kind: 'SOURCE', id } })).toMatchObject({
        __typename: 'NotFound',
      })
  })

  const mentioning = (id: string) => ({ text: mentionMark(id), mentions: [id] })
})

test('comments have no past and no preview: they are asked about in the present', async () => {
  for (const tense of ['@asOf(edition: 1)', `@preview(edition: "${edition}")`]) {
    const answer = await rita.ask(
      `query ${tense} { edition(number: 1) { comments { totalCount } unresolvedComments } }`,
    )
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringContaining('Drafts and comments are asked about without'),
    })
  }
})

test('no reader sees a comment, by whatever they ask, nor does their role in the database', async () => {
  const { id } = await say(rita, { edition, text: 'Between us.' })
  const answer = await rita.askPublic(
    `query ($ids: [ID!]!) { type: __type(name: "Comment") { name } nodes(ids: $ids) { __typename } }`,
    { ids: [id, id.replace('Comment:', 'Edition:')] },
  )
  expect(answer.data).toEqual({ type: null, nodes: [null, null] })
  for (const field of ['documentComments', 'editions { edges { node { comments { totalCount } } } }']) {
    const asked = await rita.askPublic(`{ ${field} }`)
    expect(asked.errors?.[0].message).toContain('Cannot query field')
  }
  for (const table of ['"Comment"', '"CommentMention"']) {
    const asked = newsroom.database.reader.now.$queryRawUnsafe(`select 1 from ${table}`)
    await expect(asked).rejects.toThrow(/permission denied/)
  }
})

test('reading takes as many statements for many comments, editions and mentions as for one', async () => {
  const me = await idOf(petra)
  const { id } = await newsroom.hire('REVIEWER')
  const mentions = [me, id]
  const text = `${mentionMark(me)} ${mentionMark(id)}`
  const queries = [
    `{ draftEdition(id: "${edition}") { unresolvedComments comments { totalCount edges { node { ${commentWords} } } } } }`,
    `{ documentComments(kind: ACTOR, id: "${ids.host}") { edges { node { ${commentWords} } } } }`,
    `{ draftEditions { edges { node { title unresolvedComments comments(first: 2) { edges { node { text by { name } } } } } } } }`,
    `{ inbox(reason: MENTIONED) { edges { node { ... on Comment { ${commentWords} } } } } }`,
  ]
  const talk = async () => {
    const document = host()
    const { id: replyTo } = await say(rita, { edition, document, path: 'description', text, mentions })
    for (const by of [ella, petra]) await say(by, { replyTo, text, mentions })
  }
  const count = async () => {
    const counts: number[] = []
    for (const query of queries) counts.push(await countStatements(petra, query))
    return counts
  }
  await talk()
  const before = await count()
  await talk()
  await talk()
  await createEdition(ella, { title: 'One more' })
  expect(await count()).toEqual(before)
})

/** What a later read gives of it too. */
function withoutName<Said extends { __typename: string }>({ __typename: _, ...comment }: Said) {
  return comment
}
