import { describe, expect, it } from 'vitest'
import type { Document } from '../content/document'
import type { Fields, Item } from './item'
import { mergeDocuments } from './merge'
import { citation, documentOf, itemId, numbersOf, seat, valueAt } from './testing/build'
import { examplePool } from './testing/values'

describe('fields', () => {
  it('keeps both edits when each side changed another field', () => {
    const { merged, conflicts } = merge({}, { place: 'Doha' }, { summary: 'They met.' })
    expect(conflicts).toEqual([])
    expect(merged).toMatchObject({ place: 'Doha', summary: 'They met.' })
  })

  it('reports a field that both changed, and keeps theirs', () => {
    const { merged, conflicts } = merge({ place: 'Kabul' }, { place: 'Doha' }, { place: 'Moscow' })
    expect(merged?.place).toBe('Doha')
    expect(conflicts).toEqual([
      {
        path: 'place',
        label: 'Place',
        base: 'Kabul',
        theirs: 'Doha',
        mine: 'Moscow',
        reason: 'BOTH_CHANGED',
        follows: null,
      },
    ])
  })

  it('reports a field that one side cleared and the other changed', () => {
    const { conflicts } = merge({ place: 'Kabul' }, { place: null }, { place: 'Moscow' })
    expect(conflicts).toMatchObject([{ path: 'place', theirs: null, mine: 'Moscow', reason: 'BOTH_CHANGED' }])
  })

  it('takes the same edit of both sides once, without a conflict', () => {
    const { merged, conflicts } = merge({ place: 'Kabul' }, { place: 'Doha' }, { place: 'Doha' })
    expect(conflicts).toEqual([])
    expect(merged?.place).toBe('Doha')
  })

  it('holds a date to be one value, whatever the order of its keys', () => {
    const when = { text: 'Feb. 5', edtf: '2019-02-05', basis: 'STATED', note: null }
    const turned = { note: null, basis: 'STATED', edtf: '2019-02-05', text: 'Feb. 5' }
    expect(merge({}, { when }, { when: turned }).conflicts).toEqual([])
    const noted = { ...when, note: 'The year is that of the print.' }
    const moved = { ...when, edtf: '2019-02-06' }
    expect(merge({ when }, { when: noted }, { when: moved }).conflicts).toMatchObject([{ path: 'when' }])
  })

  it('holds quoted words to be one value', () => {
    const said = (segments: string[]) =>
      documentOf('STATEMENT', {
        form: 'DIRECT',
        attribution: 'NAMED',
        speakerId: examplePool.ACTOR[0],
        segments,
      })
    const sides = { base: said(['one']), theirs: said(['one', 'two']), mine: said(['zero', 'one']) }
    expect(mergeDocuments('STATEMENT', sides).conflicts).toMatchObject([{ path: 'segments' }])
  })

  it('merges a set by member', () => {
    const named = (aliases: string[]) => documentOf('ACTOR', { name: 'Russia', kind: 'STATE', aliases })
    const sides = {
      base: named(['Moscow', 'Kreml', 'RF']),
      theirs: named(['Kreml', 'RF', 'Kremlin', 'Rus']),
      mine: named(['Rossiya', 'RF', 'Moscow', 'Kremlin']),
    }
    const { merged, conflicts } = mergeDocuments('ACTOR', sides)
    expect(conflicts).toEqual([])
    expect(merged?.aliases).toEqual(['RF', 'Kremlin', 'Rus', 'Rossiya'])
  })
})

describe('items of lists', () => {
  it('merges an item by field', () => {
    const { merged, conflicts } = mergeSeats(
      [seat(1)],
      [seat(1, { role: 'OBSERVER' })],
      [seat(1, { asNamed: 'T.' })],
    )
    expect(conflicts).toEqual([])
    expect(merged?.participations).toMatchObject([{ role: 'OBSERVER', asNamed: 'T.' }])
  })

  it('names the item and field of a conflict within an item', () => {
    const { conflicts } = mergeSeats([seat(1)], [seat(1, { role: 'OBSERVER' })], [seat(1, { role: 'HOST' })])
    expect(conflicts).toMatchObject([
      { path: `participations.${itemId(1)}.role`, label: 'Participants › Role', reason: 'BOTH_CHANGED' },
    ])
  })

  // Fails when a nested list is merged as one value: then one of the two citations is lost or in conflict.
  it('merges the citations inside a participant item by item', () => {
    const cited = (...citations: Item[]) => [seat(1, { citations })]
    const { merged, conflicts } = mergeSeats(
      cited(citation(10), citation(11)),
      cited(citation(10, { locator: 'p. 3' }), citation(11), citation(12)),
      cited(citation(13), citation(10, { excerpt: 'as printed' })),
    )
    expect(conflicts).toEqual([])
    const citations = valueAt(merged, `participations.${itemId(1)}.citations`)
    expect(numbersOf(citations)).toEqual([13, 10, 12])
    expect(citations).toMatchObject([{}, { locator: 'p. 3', excerpt: 'as printed' }, {}])
  })

  it('removes an item that one side removed and the other only moved', () => {
    const { merged, conflicts } = mergeSeats(seats(1, 2, 3), seats(2, 3), seats(2, 3, 1))
    expect(conflicts).toEqual([])
    expect(numbersOf(merged?.participations)).toEqual([2, 3])
  })

  it.each([
    { side: 'theirs', theirs: seats(2), mine: [seat(1, { asNamed: 'T.' }), seat(2)], kept: [2] },
    { side: 'mine', theirs: [seat(1, { asNamed: 'T.' }), seat(2)], mine: seats(2), kept: [1, 2] },
  ])('reports an item that $side removed and the other edited', ({ theirs, mine, kept }) => {
    const { merged, conflicts } = mergeSeats(seats(1, 2), theirs, mine)
    expect(conflicts).toMatchObject([{ path: `participations.${itemId(1)}`, reason: 'REMOVED_AND_EDITED' }])
    expect(numbersOf(merged?.participations)).toEqual(kept)
  })

  it('counts an edit deep inside an item as an edit of it', () => {
    const { conflicts } = mergeSeats(
      [seat(1, { citations: [citation(10)] })],
      [],
      [seat(1, { citations: [citation(10, { locator: 'p. 3' })] })],
    )
    expect(conflicts).toMatchObject([{ path: `participations.${itemId(1)}`, reason: 'REMOVED_AND_EDITED' }])
  })

  it('says after which item to put back what theirs removed', () => {
    const mine = [seat(2), seat(3), seat(1, { asNamed: 'T.' })]
    expect(mergeSeats(seats(1, 2, 3), seats(2), mine).conflicts).toMatchObject([{ follows: itemId(2) }])
  })

  it('takes an item that both added alike once, and merges one that they filled differently by field', () => {
    const same = mergeSeats([], seats(1), seats(1))
    expect(same).toMatchObject({ conflicts: [], merged: { participations: [{ id: itemId(1) }] } })
    const { merged, conflicts } = mergeSeats(
      [],
      [seat(1, { asNamed: 'T.', headcountText: 'ten' })],
      [seat(1, { asNamed: 'Taliban', isLead: true })],
    )
    expect(merged?.participations).toMatchObject([{ asNamed: 'T.', headcountText: 'ten', isLead: true }])
    expect(conflicts).toMatchObject([{ path: `participations.${itemId(1)}.asNamed`, base: null }])
  })
})

// Fails when a base older than the one that mine began from is used: then what was live already counts as mine.
it('does not take for an edit of mine what mine began with', () => {
  const first = documentOf('MEETING', { title: 'Talks', place: 'Kabul' })
  const base = { ...first, place: 'Doha' }
  const theirs = { ...base, place: 'Moscow' }
  const mine = { ...base, summary: 'They met.' }
  const { merged, conflicts } = mergeDocuments('MEETING', { base, theirs, mine })
  expect(conflicts).toEqual([])
  expect(merged).toEqual({ ...theirs, summary: 'They met.' })
  expect(mergeDocuments('MEETING', { base: first, theirs, mine }).conflicts).toHaveLength(1)
})

describe('whole documents', () => {
  const base = documentOf('MEETING', { title: 'Talks' })
  const edited = { ...base, place: 'Doha' }
  const merged = (sides: Array<Document | null>) => {
    const [was = null, theirs = null, mine = null] = sides
    return mergeDocuments('MEETING', { base: was, theirs, mine })
  }

  it('leaves withdrawn what both withdrew, or one withdrew and the other left alone', () => {
    const gone = { merged: null, conflicts: [] }
    expect(merged([base, null, null])).toEqual(gone)
    expect(merged([base, null, base])).toEqual(gone)
    expect(merged([base, base, null])).toEqual(gone)
  })

  it('reports a withdrawal against an edit, and keeps theirs', () => {
    const conflict = { path: '', label: 'Meeting', reason: 'WITHDRAWN_AND_EDITED' }
    expect(merged([base, null, edited])).toMatchObject({ merged: null, conflicts: [conflict] })
    expect(merged([base, edited, null])).toMatchObject({ merged: edited, conflicts: [conflict] })
  })

  it('takes a new document as it is, and merges one that both created by field', () => {
    expect(merged([null, null, base])).toEqual({ merged: base, conflicts: [] })
    const { conflicts, merged: both } = merged([
      null,
      edited,
      { ...base, title: 'Doha talks', summary: 'New.' },
    ])
    expect(both).toEqual({ ...edited, summary: 'New.' })
    expect(conflicts).toMatchObject([{ path: 'title', base: null }])
  })
})

function merge(base: Fields, theirs: Fields, mine: Fields) {
  const meeting = (fields: Fields) => documentOf('MEETING', { title: 'Talks', ...fields })
  return mergeDocuments('MEETING', { base: meeting(base), theirs: meeting(theirs), mine: meeting(mine) })
}

function mergeSeats(base: Item[], theirs: Item[], mine: Item[]) {
  return merge({ participations: base }, { participations: theirs }, { participations: mine })
}

function seats(...numbers: number[]): Item[] {
  return numbers.map((number) => seat(number))
}
