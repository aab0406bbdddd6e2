import { expect, it } from 'vitest'
import { diffDocuments } from './diff'
import type { Fields, Item } from './item'
import { citation, documentOf, itemId, seat } from './testing/build'

it('says path, label, item and both values of a change inside an item', () => {
  const cited = (fields: Fields) => [seat(1, { citations: [citation(10, fields)] })]
  expect(diffSeats(cited({ locator: 'p. 3' }), cited({ locator: 'p. 4' }))).toMatchObject([
    {
      path: `participations.${itemId(1)}.citations.${itemId(10)}.locator`,
      label: 'Participants › Citations › Where in it',
      itemId: itemId(10),
      change: 'SET',
      before: 'p. 3',
      after: 'p. 4',
    },
  ])
})

it('counts an item that comes or goes as one change, with all that is in it', () => {
  const whole = seat(1, { asNamed: 'T.', citations: [citation(10)] })
  expect(diffSeats([], [whole])).toMatchObject([
    { path: `participations.${itemId(1)}`, itemId: itemId(1), change: 'ADDED', before: null, after: whole },
  ])
  expect(diffSeats([whole], [])).toMatchObject([{ change: 'REMOVED', before: whole, after: null }])
})

it('counts an item both moved and edited as two changes', () => {
  const changes = diffSeats([seat(1), seat(2), seat(3)], [seat(2), seat(3), seat(1, { role: 'HOST' })])
  expect(changes).toMatchObject([
    { path: `participations.${itemId(1)}`, change: 'MOVED', before: null, after: itemId(3) },
    { path: `participations.${itemId(1)}.role`, change: 'SET', before: 'PARTY', after: 'HOST' },
  ])
})

it('lists what a new document says, and not what it leaves at its default', () => {
  const track = documentOf('TRACK', { name: 'Doha talks', participations: [seat(1)] })
  const changes = diffDocuments('TRACK', null, track)
  expect(changes.map(({ path, change }) => [path, change])).toEqual([
    ['slug', 'SET'],
    ['name', 'SET'],
    [`participations.${itemId(1)}`, 'ADDED'],
  ])
})

it('says nothing of a set in another order', () => {
  const named = (aliases: string[]) => documentOf('ACTOR', { name: 'Russia', kind: 'STATE', aliases })
  expect(diffDocuments('ACTOR', named(['a', 'b']), named(['b', 'a']))).toEqual([])
})

function diffSeats(before: Item[], after: Item[]) {
  const meeting = (participations: Item[]) => documentOf('MEETING', { title: 'Talks', participations })
  return diffDocuments('MEETING', meeting(before), meeting(after))
}
