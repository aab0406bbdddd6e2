import { expect, it } from 'vitest'
import type { Fields } from '../compare/item'
import { citation, documentOf, itemId, numbersOf, seat } from '../compare/testing/build'
import { examplePool } from '../compare/testing/values'
import { referencesTo } from './references-to'
import { copyOfActor, splitActor } from './split-actor'

const [from = '', to = '', third = ''] = examplePool.ACTOR
const [meetingId = ''] = examplePool.MEETING
const relation = (number: number, toId: string) => ({
  id: itemId(number),
  toId,
  kind: 'BACKS',
  standing: 'CURRENT',
  citations: [citation(number + 10)],
})
const actorOf = (id: string, fields: Fields) => ({
  id,
  document: documentOf('ACTOR', { name: 'An actor', kind: 'STATE', ...fields }),
})
const meeting = {
  kind: 'MEETING' as const,
  id: meetingId,
  document: documentOf('MEETING', {
    title: 'Talks',
    participations: [
      seat(1, { actorId: from }),
      seat(2, { actorId: from, role: 'HOST' }),
      seat(3, { actorId: third, onBehalfOfId: from }),
    ],
  }),
}

function split(chosen: Record<string, string[]>, aliases: string[] = [], stays: Fields = {}) {
  let next = 900
  return splitActor({
    from: actorOf(from, { aliases: ['A', 'B'], relations: [relation(1, third), relation(2, to)] }),
    to: actorOf(to, stays),
    others: [meeting],
    chosen: new Map(Object.entries(chosen).map(([key, paths]) => [key, new Set(paths)])),
    aliases,
    newId: () => itemId(next++),
  })
}

const seatAt = (number: number) => `participations.${itemId(number)}.actorId`

it('lets only what was chosen go over', () => {
  const { documents, problems } = split(
    { [`MEETING:${meetingId}`]: [seatAt(2)], [`ACTOR:${from}`]: [`relations.${itemId(1)}`] },
    ['B'],
  )
  expect(problems).toEqual([])
  const [goes, stays, talks] = documents
  expect(goes?.document).toMatchObject({ aliases: ['A'], relations: [{ id: itemId(2) }] })
  expect(stays?.document).toMatchObject({ aliases: ['B'], relations: [{ toId: third, citations: [{}] }] })
  expect(numbersOf(stays?.document.relations)).toEqual([901])
  expect(talks?.document.participations).toMatchObject([
    { actorId: from },
    { actorId: to },
    { actorId: third, onBehalfOfId: from },
  ])
})

it('refuses what is not there any longer, and what would relate an actor to itself', () => {
  const { problems } = split(
    {
      [`MEETING:${meetingId}`]: [`participations.${itemId(9)}.actorId`],
      [`ACTOR:${from}`]: [`relations.${itemId(2)}`, `relations.${itemId(9)}`],
      [`ACTOR:${to}`]: [`relations.${itemId(8)}.toId`],
    },
    ['C'],
  )
  expect(problems.map(({ path }) => path)).toEqual([
    `relations.${itemId(9)}`,
    `relations.${itemId(2)}`,
    `relations.${itemId(8)}.toId`,
    'aliases',
    `participations.${itemId(9)}.actorId`,
  ])
})

it('refuses two seats of which only one may stand', () => {
  const { problems } = splitActor({
    from: actorOf(from, {}),
    to: actorOf(third, {}),
    others: [
      {
        ...meeting,
        document: documentOf('MEETING', {
          title: 'Talks',
          participations: [seat(1, { actorId: from }), seat(2, { actorId: third })],
        }),
      },
    ],
    chosen: new Map([[`MEETING:${meetingId}`, new Set([seatAt(1)])]]),
    aliases: [],
    newId: () => itemId(900),
  })
  expect(problems).toMatchObject([{ kind: 'MEETING', message: expect.stringContaining('stands twice') }])
})

it('copies what an actor says of itself, without its names, relations and numbers', () => {
  const { document } = actorOf(from, {
    description: 'A body.',
    aliases: ['A'],
    wikidataId: 'Q1',
    relations: [relation(1, third)],
    citations: [citation(5)],
  })
  const copy = copyOfActor(document, { name: 'Another', slug: 'another' }, () => itemId(900))
  expect(copy).toMatchObject({ name: 'Another', slug: 'another', description: 'A body.', kind: 'STATE' })
  expect(copy).toMatchObject({ aliases: [], relations: [], wikidataId: null })
  expect(numbersOf(copy.citations)).toEqual([900])
})

it('names every place where an actor is referred to', () => {
  const nameOf = (_: string, id: string) => (id === from ? 'Old' : 'Third')
  expect(referencesTo('MEETING', meeting.document, { kind: 'ACTOR', id: from }, nameOf)).toEqual([
    { path: seatAt(1), sentence: 'Participant Old (party, attended)' },
    { path: seatAt(2), sentence: 'Participant Old (host, attended)' },
    {
      path: `participations.${itemId(3)}.onBehalfOfId`,
      sentence: 'Participant Third (party, attended), on behalf of',
    },
  ])
})
