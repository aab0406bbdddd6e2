import { describe, expect, it } from 'vitest'
import { diffDocuments } from './diff'
import type { Fields } from './item'
import { sentenceOf } from './sentences'
import { citation, documentOf, itemId, seat } from './testing/build'
import { examplePool } from './testing/values'
import type { NameOf } from './titles'

const nobody = null
const lastWeek = { text: 'last week', edtf: '[2019-01-28..2019-02-03]', basis: 'RELATIVE', note: null }
const feb5 = { text: null, edtf: '2019-02-05', basis: 'STATED', note: null }

describe('a field', () => {
  it.each<[string, Fields, Fields]>([
    ['Place set to Doha', {}, { place: 'Doha' }],
    ['Place changed from Doha to “Camp David”', { place: 'Doha' }, { place: 'Camp David' }],
    ['Place removed (was Doha)', { place: 'Doha' }, {}],
    ['Number in its series set to 2', {}, { ordinal: 2 }],
    [
      'Occurrence changed from Scheduled to Occurred',
      { occurrence: 'SCHEDULED' },
      { occurrence: 'OCCURRED' },
    ],
    ['Summary written: “They met.”', {}, { summary: 'They met.' }],
    ['Summary rewritten', { summary: 'They met.' }, { summary: 'They did not meet.' }],
    ['Summary removed (was “They met.”)', { summary: 'They met.' }, {}],
    [
      'Date set to date not stated',
      {},
      { when: { text: null, edtf: null, basis: 'NOT_STATED', note: null } },
    ],
    [
      'Date changed from “last week” (some time between January 28 and February 3, 2019) to February 5, 2019',
      { when: lastWeek },
      { when: feb5 },
    ],
    [
      'Date is now inferred, was stated',
      { when: feb5 },
      { when: { ...feb5, basis: 'INFERRED', note: 'By order.' } },
    ],
    [
      'Date has a note: “The year is added.”',
      { when: feb5 },
      { when: { ...feb5, note: 'The year is added.' } },
    ],
    ['Earlier dates set to February 5, 2019', {}, { previousWhen: [feb5] }],
    ['Track set to Doha talks', {}, { trackId: examplePool.TRACK[0] }],
  ])('%s', (sentence, before, after) => {
    expect(meetingSentences(before, after)).toEqual([sentence])
  })

  it('calls a reference by the name it had then', () => {
    const [first, second] = examplePool.TRACK
    const renamed: NameOf = () => 'Doha process'
    expect(meetingSentences({ trackId: first }, { trackId: second }, renamed)).toEqual([
      'Track changed from Doha talks to Doha process',
    ])
    expect(meetingSentences({ trackId: first }, { trackId: second }, () => nobody)).toEqual([
      'Track changed from Doha talks to unknown track',
    ])
  })

  it('says which members a set gained and lost', () => {
    const actor = (aliases: string[]) => documentOf('ACTOR', { name: 'Russia', kind: 'STATE', aliases })
    const changes = diffDocuments('ACTOR', actor(['Kreml', 'RF']), actor(['RF', 'Moscow']))
    expect(changes.map((change) => sentenceOf(change, names))).toEqual([
      'Also called: removed “Kreml”',
      'Also called: added “Moscow”',
    ])
  })
})

describe('an item', () => {
  const one = { participations: [seat(1)] }

  it('is said to be added, with what it is, and removed', () => {
    expect(meetingSentences({}, one)).toEqual(['Added participant Taliban (party, attended)'])
    expect(meetingSentences(one, {})).toEqual(['Removed participant Taliban'])
  })

  it('is named in what changed inside it, as deep as it is', () => {
    const edit = (fields: Fields) => meetingSentences(one, { participations: [seat(1, fields)] })
    expect(edit({ role: 'OBSERVER' })).toEqual(['Role of participant Taliban changed from Party to Observer'])
    expect(edit({ isLead: true })).toEqual(['Participant Taliban: leads its side changed from no to yes'])
    expect(edit({ asNamed: 'T.' })).toEqual(['Participant Taliban: named as set to T.'])
    expect(edit({ citations: [citation(10)] })).toEqual([
      'Added citation of “The talks, explained” under participant Taliban',
    ])
    const cited = (fields: Fields) => ({ participations: [seat(1, { citations: [citation(10, fields)] })] })
    expect(meetingSentences(cited({}), cited({ bearing: 'DISPUTES' }))).toEqual([
      'Bearing of citation of “The talks, explained” under participant Taliban changed from Supports to Disputes',
    ])
  })

  it('is moved after its new neighbour or to the front, and edited in a sentence of its own', () => {
    const section = (number: number, heading: string) => ({ id: itemId(number), kind: 'QUESTION', heading })
    const why = section(1, 'Why now?')
    const who = section(2, 'Who talks?')
    const what = section(3, 'What next?')
    expect(storySentences([why, who, what], [who, what, why])).toEqual([
      'Moved section “Why now?” after “What next?”',
    ])
    expect(storySentences([why, who, what], [{ ...what, heading: 'And then?' }, why, who])).toEqual([
      'Moved section “And then?” to the front',
      'Heading of section “What next?” changed from “What next?” to “And then?”',
    ])
    expect(storySentences([], [why])).toEqual(['Added section “Why now?” (question)'])
  })
})

const nameOf: NameOf = (kind) =>
  kind === 'ACTOR' ? 'Taliban' : kind === 'SOURCE' ? 'The talks, explained' : 'Doha talks'
const names = { before: nameOf, after: nameOf }

function meetingSentences(before: Fields, after: Fields, renamed: NameOf = nameOf): string[] {
  const meeting = (fields: Fields) => documentOf('MEETING', { title: 'Talks', ...fields })
  return diffDocuments('MEETING', meeting(before), meeting(after)).map((change) =>
    sentenceOf(change, { before: nameOf, after: renamed }),
  )
}

function storySentences(before: Fields[], after: Fields[]): string[] {
  const story = (sections: Fields[]) => documentOf('STORY', { headline: 'Talks', sections })
  return diffDocuments('STORY', story(before), story(after)).map((change) => sentenceOf(change, names))
}
