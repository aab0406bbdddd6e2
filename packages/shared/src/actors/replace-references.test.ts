import { describe, expect, it } from 'vitest'
import type { Fields } from '../compare/item'
import { citation, documentOf, itemId, numbersOf, seat, valueAt } from '../compare/testing/build'
import { examplePool } from '../compare/testing/values'
import type { DocumentKind } from '../content/kind-names'
import type { MergeSide } from './effect'
import { replaceReferences } from './replace-references'

const [old, other = '', third = ''] = examplePool.ACTOR
const [source1, source2] = examplePool.SOURCE
const names = new Map([
  [old, 'Old'],
  [other, 'New'],
  [third, 'Third'],
])

function replace(
  kind: DocumentKind,
  fields: Fields,
  choices: Record<string, MergeSide> = {},
  id = examplePool.MEETING[0] ?? '',
) {
  let next = 900
  return replaceReferences(
    { kind, id, document: documentOf(kind, fields) },
    { kind: 'ACTOR', from: old ?? '', into: other },
    {
      nameOf: (_, wanted) => names.get(wanted) ?? null,
      newId: () => itemId(next++),
      choices: new Map(Object.entries(choices)),
    },
  )
}

const meeting = (participations: Fields[]) => ({ title: 'Talks', participations })
const seatPath = (number: number) => `participations.${itemId(number)}`

describe('a seat', () => {
  it('of the actor that goes is one of the other from now on', () => {
    const { document, effects } = replace('MEETING', meeting([seat(6, { actorId: old })]))
    expect(valueAt(document, `${seatPath(6)}.actorId`)).toBe(other)
    expect(effects).toEqual([
      {
        what: 'REPLACED',
        path: `${seatPath(6)}.actorId`,
        sentence: 'Participant Old (party, attended): New from now on',
      },
    ])
  })

  it('that says the same as another becomes one with it, with the citations of both, each once', () => {
    const mine = [citation(1), citation(2, { sourceId: source2, locator: 'p. 3' })]
    const theirs = [citation(3, { sourceId: source1 })]
    const { document, effects, clashes } = replace(
      'MEETING',
      meeting([
        seat(6, { actorId: old, citations: mine }),
        seat(7, { actorId: other, citations: theirs }),
        seat(8),
      ]),
    )
    expect(clashes).toEqual([])
    expect(numbersOf(document.participations)).toEqual([7, 8])
    // The one that is taken over is not the one that was: that may come back under its id.
    expect(numbersOf(valueAt(document, `${seatPath(7)}.citations`))).toEqual([3, 900])
    expect(valueAt(document, `${seatPath(7)}.citations.${itemId(900)}`)).toMatchObject({ locator: 'p. 3' })
    expect(effects).toEqual([
      {
        what: 'UNITED',
        path: seatPath(6),
        sentence:
          'Participant Old (party, attended) becomes one with participant New (party, attended), which takes over 1 citation',
      },
    ])
  })

  it('in another role stays beside it', () => {
    const { document, effects, clashes } = replace(
      'MEETING',
      meeting([seat(6, { actorId: old, role: 'MEDIATOR' }), seat(7, { actorId: other })]),
    )
    expect(numbersOf(document.participations)).toEqual([6, 7])
    expect(clashes).toEqual([])
    expect(effects.map(({ what }) => what)).toEqual(['REPLACED', 'KEPT'])
    expect(effects[1]?.sentence).toBe(
      'Kept participant New (mediator, attended) beside participant New (party, attended)',
    )
  })

  const apart = [
    seat(6, { actorId: old, presence: 'ABSENT', asNamed: 'the old ones', citations: [citation(1)] }),
    seat(7, { actorId: other, citations: [citation(2, { sourceId: source2 })] }),
  ]

  it('in the same role that says something else is a clash, told field by field', () => {
    expect(replace('MEETING', meeting(apart)).clashes).toEqual([
      {
        path: seatPath(6),
        sentence:
          'Participant Old (party, absent) and participant New (party, attended) become one, and say different things',
        differences: [
          { label: 'Presence', from: 'Absent', into: 'Attended' },
          { label: 'Named as', from: '“the old ones”', into: 'nothing' },
        ],
      },
    ])
  })

  it.each([
    ['FROM', { presence: 'ABSENT', asNamed: 'the old ones' }],
    ['INTO', { presence: 'ATTENDED', asNamed: null }],
  ] as const)('that clashes says what %s says when that is chosen, and keeps all citations', (side, said) => {
    const { document, effects, clashes } = replace('MEETING', meeting(apart), { [seatPath(6)]: side })
    expect(clashes).toEqual([])
    expect(effects).toMatchObject([{ what: 'SETTLED' }])
    expect(document.participations).toMatchObject([
      { ...said, id: itemId(7), actorId: other, citations: [{ sourceId: source2 }, { sourceId: source1 }] },
    ])
  })

  it('is no longer on behalf of, nor kept out by, itself', () => {
    const left = { presence: 'EXCLUDED', reasonNotStated: true, excludedById: old }
    const { document, effects } = replace(
      'MEETING',
      meeting([seat(6, { actorId: other, onBehalfOfId: old, ...left })]),
    )
    expect(document.participations).toMatchObject([{ onBehalfOfId: null, excludedById: null }])
    expect(effects.map(({ what, sentence }) => [what, sentence])).toEqual([
      ['DROPPED', 'Dropped “on behalf of Old” of participant New (party, excluded): it would be itself'],
      ['DROPPED', 'Dropped “kept out by Old” of participant New (party, excluded): it would be itself'],
    ])
  })
})

describe('a mention', () => {
  const statement = (mentions: Fields[]) => ({
    form: 'DIRECT',
    segments: ['Nobody has won.'],
    attribution: 'NAMED',
    speakerId: other,
    onBehalfOfId: old,
    mentions,
  })
  const mention = (number: number, fields: Fields) => ({ id: itemId(number), ...fields })

  it('with the same outlook becomes one, with another is a clash', () => {
    const equal = [
      mention(1, { actorId: old, outlook: 'GAINS' }),
      mention(2, { actorId: other, outlook: 'GAINS' }),
    ]
    const united = replace('STATEMENT', statement(equal))
    expect(united.clashes).toEqual([])
    expect(numbersOf(united.document.mentions)).toEqual([2])
    const differing = [
      mention(1, { actorId: old, outlook: 'GAINS' }),
      mention(2, { actorId: other, outlook: 'LOSES' }),
    ]
    expect(replace('STATEMENT', statement(differing)).clashes).toMatchObject([
      { path: `mentions.${itemId(1)}`, differences: [{ label: 'Outlook', from: 'Gains', into: 'Loses' }] },
    ])
  })

  it('stands in a statement that nobody makes on their own behalf', () => {
    const { document, effects } = replace('STATEMENT', statement([mention(1, { actorId: old })]))
    expect(document).toMatchObject({ speakerId: other, onBehalfOfId: null })
    expect(effects.map(({ what }) => what)).toEqual(['REPLACED', 'DROPPED'])
  })
})

describe('what is placed in a section, and what relates to it', () => {
  it('is placed once where both were', () => {
    const items = [old, other, third].map((actorId, index) => ({ id: itemId(index + 1), actorId }))
    const { document } = replace('STORY', {
      headline: 'Two tracks',
      sections: [{ id: itemId(9), kind: 'INTRO', items }],
    })
    expect(numbersOf(valueAt(document, `sections.${itemId(9)}.items`))).toEqual([2, 3])
  })

  it('relates no longer where that would lead to itself, and once where it did to both', () => {
    const relation = (number: number, toId: string | undefined, fields: Fields = {}) => ({
      id: itemId(number),
      toId,
      kind: 'BACKS',
      standing: 'CURRENT',
      ...fields,
    })
    const relations = [
      relation(1, old, { citations: [citation(11)] }),
      relation(2, other, { citations: [citation(12, { sourceId: source2 })] }),
      relation(3, old, { standing: 'FORMER' }),
    ]
    const fields = { name: 'Third', kind: 'STATE', relations }
    const { document } = replace('ACTOR', fields, {}, third)
    expect(numbersOf(document.relations)).toEqual([2, 3])
    expect(numbersOf(valueAt(document, `relations.${itemId(2)}.citations`))).toHaveLength(2)
    const own = replace('ACTOR', { ...fields, relations: relations.toSpliced(1, 1) }, {}, other)
    expect(own.document.relations).toEqual([])
    expect(own.effects).toMatchObject([{ what: 'DROPPED' }, { what: 'DROPPED' }])
  })

  it('is one rivalry, whatever the two said', () => {
    const relations = [old, other].map((toId, index) => ({
      id: itemId(index + 1),
      toId,
      kind: 'RIVAL_OF',
      standing: index === 0 ? 'FORMER' : 'CURRENT',
    }))
    const { clashes } = replace('ACTOR', { name: 'Third', kind: 'STATE', relations }, {}, third)
    expect(clashes).toMatchObject([{ differences: [{ label: 'Standing', from: 'Former', into: 'Current' }] }])
  })
})

it('leaves what was said twice before as it was', () => {
  const items = [old, old].map((actorId, index) => ({ id: itemId(index + 1), actorId }))
  const { document } = replace('STORY', {
    headline: 'Two tracks',
    sections: [{ id: itemId(9), kind: 'INTRO', items }],
  })
  expect(numbersOf(valueAt(document, `sections.${itemId(9)}.items`))).toEqual([1, 2])
})
