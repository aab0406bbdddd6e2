import { beforeEach, describe, expect, it } from 'vitest'
import type { Fields } from '../compare/item'
import { citation, documentOf, itemId, numbersOf, seat } from '../compare/testing/build'
import { examplePool } from '../compare/testing/values'
import type { MergeSide } from './effect'
import { type ActorMerge, mergeActors } from './merge-actors'

const [from = '', into = '', third = ''] = examplePool.ACTOR
const [, source2] = examplePool.SOURCE
const names = new Map([
  [from, 'Old'],
  [into, 'New'],
  [third, 'Third'],
])

let next = 900
beforeEach(() => {
  next = 900
})

const actorOf = (id: string, fields: Fields) => ({
  kind: 'ACTOR' as const,
  id,
  document: documentOf('ACTOR', { name: names.get(id), kind: 'STATE', ...fields }),
})
const relation = (number: number, toId: string, fields: Fields = {}) => ({
  id: itemId(number),
  toId,
  kind: 'BACKS',
  standing: 'CURRENT',
  ...fields,
})

function merge(
  goes: Fields,
  stays: Fields,
  others: ActorMerge['others'] = [],
  choices: Record<string, MergeSide> = {},
) {
  return mergeActors({
    from: actorOf(from, goes),
    into: actorOf(into, stays),
    others,
    nameOf: (_, id) => names.get(id) ?? null,
    newId: () => itemId(next++),
    choices: new Map(Object.entries(choices)),
  })
}

describe('the actor that stays', () => {
  it('is also called what the other was, each name once', () => {
    const [merged] = merge({ aliases: ['New', 'Older', 'N.'] }, { aliases: ['N.'] })
    expect(merged?.document).toMatchObject({ name: 'New', aliases: ['N.', 'Old', 'Older'] })
    expect(merged?.effects).toEqual([
      { what: 'TAKEN_OVER', path: 'aliases', sentence: 'Also called “Old”, “Older” from now on' },
    ])
  })

  it('takes over what it leaves empty, and citations; what it has of its own stays', () => {
    const goes = {
      kind: 'IGO',
      description: 'A body.',
      countryCode: 'QA',
      citations: [citation(1), citation(2, { sourceId: source2 })],
    }
    const [merged] = merge(goes, { countryCode: 'AF', citations: [citation(3)] })
    expect(merged?.document).toMatchObject({ kind: 'STATE', description: 'A body.', countryCode: 'AF' })
    expect(numbersOf(merged?.document.citations)).toEqual([3, 900])
    expect(merged?.effects.map(({ what, path }) => `${what} ${path}`)).toEqual([
      'LEFT kind',
      'TAKEN_OVER aliases',
      'TAKEN_OVER description',
      'LEFT countryCode',
      'TAKEN_OVER citations',
    ])
  })

  it('takes over relations under new ids, united with its own, and drops those between the two', () => {
    const goes = [relation(1, third), relation(2, into), relation(3, third, { kind: 'PART_OF' })]
    const stays = [relation(4, third), relation(5, from)]
    const [merged] = merge({ relations: goes }, { relations: stays })
    expect(numbersOf(merged?.document.relations)).toEqual([4, 900])
    const told = merged?.effects.flatMap(({ what, sentence }) => (what === 'DROPPED' ? [sentence] : []))
    expect(told).toEqual([
      'Dropped relation to Old (backs, current): it would be one of the actor to itself',
      'Dropped relation to New (backs, current): it would be one of the actor to itself',
    ])
  })

  it('is told what it would break', () => {
    const office = relation(1, third, { kind: 'HOLDS_OFFICE', title: 'Envoy' })
    const [merged] = merge({ kind: 'PERSON', relations: [office] }, {})
    expect(merged?.problems).toEqual([
      { path: `relations.${itemId(900)}.kind`, message: expect.stringContaining('Only a person') },
    ])
  })

  it('takes over nothing the second time', () => {
    const goes = { aliases: ['Older'], citations: [citation(2)], relations: [relation(1, third)] }
    const [once] = merge(goes, { relations: [relation(4, third, { kind: 'PART_OF' })] })
    const [twice] = merge(goes, once?.document ?? {})
    expect(twice).toMatchObject({ isChanged: false, effects: [] })
  })
})

describe('a rivalry', () => {
  const rival = (number: number, toId: string, fields: Fields = {}) =>
    relation(number, toId, { kind: 'RIVAL_OF', citations: [citation(number + 10)], ...fields })
  const otherSource = { citations: [citation(21, { sourceId: source2 })] }

  it('that the third has with the one that goes joins the one that the other has with the third', () => {
    const [stays, other] = merge({}, { relations: [rival(1, third)] }, [
      actorOf(third, { relations: [rival(2, from, otherSource)] }),
    ])
    expect(other?.document.relations).toEqual([])
    expect(other?.effects).toMatchObject([{ what: 'UNITED', path: `relations.${itemId(2)}` }])
    expect(stays?.document.relations).toMatchObject([
      { id: itemId(1), citations: [{}, { sourceId: source2 }] },
    ])
  })

  it('that the one that goes has joins the one that the third has with the other', () => {
    const [stays, other] = merge({ relations: [rival(1, third)] }, {}, [
      actorOf(third, { relations: [rival(2, into, otherSource)] }),
    ])
    expect(stays?.document.relations).toEqual([])
    expect(stays?.effects.at(-1)).toMatchObject({ what: 'UNITED', path: `relations.${itemId(1)}` })
    expect(other).toMatchObject({ isChanged: true, document: { relations: [{ id: itemId(2), toId: into }] } })
  })

  it('that says something else on the other side waits for a choice', () => {
    const others = [actorOf(third, { relations: [rival(2, into, { standing: 'FORMER' })] })]
    const path = `relations.${itemId(1)}`
    const [stays] = merge({ relations: [rival(1, third)] }, {}, others)
    expect(stays?.clashes).toMatchObject([{ path, differences: [{ from: 'Current', into: 'Former' }] }])
    const [settled, other] = merge({ relations: [rival(1, third)] }, {}, others, {
      [`ACTOR:${into}:${path}`]: 'FROM',
    })
    expect(settled?.document.relations).toEqual([])
    expect(other?.document.relations).toMatchObject([{ toId: into, standing: 'CURRENT' }])
  })
})

it('tells of each document that refers to the one that goes, and leaves the others alone', () => {
  const meeting = (id: string, fields: Fields) => ({
    kind: 'MEETING' as const,
    id,
    document: documentOf('MEETING', { title: 'Talks', participations: [seat(1, fields)] }),
  })
  const [first = '', second = ''] = examplePool.MEETING
  const merged = merge({}, {}, [meeting(first, { actorId: from }), meeting(second, { actorId: third })])
  expect(merged.map(({ id, isChanged, effects }) => [id, isChanged, effects.length])).toEqual([
    [into, true, 1],
    [first, true, 1],
    [second, false, 0],
  ])
})
