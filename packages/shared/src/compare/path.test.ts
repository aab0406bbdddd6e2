import { expect, it } from 'vitest'
import { describePath, fieldPathIn, toItemPath } from './path'
import { citation, documentOf, itemId, seat } from './testing/build'

const meeting = documentOf('MEETING', {
  title: 'Talks',
  participations: [seat(1), seat(2, { citations: [citation(10), citation(11)] })],
  previousWhen: [{ text: 'last week', edtf: null, basis: 'RELATIVE', note: null }],
})
const nameOf = (kind: string) => (kind === 'ACTOR' ? 'Taliban' : 'The talks, explained')

it('writes an index into a list as the id of the item, at any depth', () => {
  const path = toItemPath(meeting, ['participations', 1, 'citations', 0, 'locator'])
  expect(path).toBe(`participations.${itemId(2)}.citations.${itemId(10)}.locator`)
  expect(toItemPath(meeting, ['participations', 1])).toBe(`participations.${itemId(2)}`)
})

it('leaves an index into a value, and one that leads nowhere, as it is', () => {
  expect(toItemPath(meeting, ['previousWhen', 0, 'edtf'])).toBe('previousWhen.0.edtf')
  expect(toItemPath(meeting, ['participations', 9, 'role'])).toBe('participations.9.role')
  expect(toItemPath(meeting, [])).toBe('')
})

it('says a path in the labels of the form and the names of the items', () => {
  const say = (path: string) => describePath('MEETING', path, meeting, nameOf)
  expect(say(`participations.${itemId(2)}.citations.${itemId(10)}.locator`)).toBe(
    'Participants › Taliban › Citations › “The talks, explained” › Where in it',
  )
  expect(say(`participations.${itemId(2)}`)).toBe('Participants › Taliban')
  expect(say('previousWhen.0.edtf')).toBe('Earlier dates')
  expect(say('')).toBe('meeting')
  expect(say('successorId'), 'which stands beside the fields').toBe('Successor')
})

it('calls an item that is not there by what it is', () => {
  const say = (path: string) => describePath('MEETING', path, null, nameOf)
  expect(say(`participations.${itemId(3)}.role`)).toBe('Participants › participant › Role')
})

it.each([
  ['summary', 'summary'],
  ['participations', 'participations'],
  [`participations.${itemId(2)}`, `participations.${itemId(2)}`],
  [
    `participations.${itemId(2)}.citations.${itemId(10)}.locator`,
    `participations.${itemId(2)}.citations.${itemId(10)}.locator`,
  ],
  ['when.edtf', 'when'],
  ['participations.add', 'participations'],
  [`participations.${itemId(2)}.nothing`, `participations.${itemId(2)}`],
  ['nothing', ''],
  ['', ''],
])('of the path “%s”, “%s” names a field', (path, named) => {
  expect(fieldPathIn('MEETING', path)).toBe(named)
})
