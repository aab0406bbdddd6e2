import { itemsOf } from '@parley/shared/compare/item'
import { describe, expect, it } from 'vitest'
import { citationOf, idOf, meetingOf, seatOf } from '../testing/build'
import { applyEdit, type Edit, valueAt } from './apply-edit'
import { type DraftHistory, draftReducer, startDraft } from './draft-history'

const three = meetingOf({ participations: [seatOf(1), seatOf(2), seatOf(3)] })

describe('an edit', () => {
  it('sets a field of an item in an item, and leaves all else as it was', () => {
    const before = meetingOf({ participations: [seatOf(1, { citations: [citationOf(9)] }), seatOf(2)] })
    const path = `participations.${idOf(1)}.citations.${idOf(9)}.locator`
    const after = applyEdit(before, { type: 'set', path, value: '¶5' })
    expect(valueAt(after, path)).toBe('¶5')
    expect(itemsOf(after.participations)[1]).toBe(itemsOf(before.participations)[1])
    expect(valueAt(before, path)).toBeNull()
  })

  it('adds at the end, at the front, or after an item', () => {
    expect(orderAfter({ type: 'add', path: 'participations', item: seatOf(4) })).toEqual([1, 2, 3, 4])
    expect(orderAfter({ type: 'add', path: 'participations', item: seatOf(4), follows: null })).toEqual([
      4, 1, 2, 3,
    ])
    expect(orderAfter({ type: 'add', path: 'participations', item: seatOf(4), follows: idOf(1) })).toEqual([
      1, 4, 2, 3,
    ])
  })

  it('adds at the end when what it followed is gone', () => {
    const edit: Edit = { type: 'add', path: 'participations', item: seatOf(4), follows: idOf(77) }
    expect(orderAfter(edit)).toEqual([1, 2, 3, 4])
  })

  it('moves an item by one and stops at the ends', () => {
    const move = (number: number, by: -1 | 1): Edit => ({
      type: 'move',
      path: `participations.${idOf(number)}`,
      by,
    })
    expect(orderAfter(move(2, -1))).toEqual([2, 1, 3])
    expect(orderAfter(move(2, 1))).toEqual([1, 3, 2])
    expect(orderAfter(move(1, -1))).toEqual([1, 2, 3])
    expect(orderAfter(move(3, 1))).toEqual([1, 2, 3])
  })

  it('changes nothing where its path leads nowhere', () => {
    const edit: Edit = { type: 'set', path: `participations.${idOf(77)}.role`, value: 'HOST' }
    expect(applyEdit(three, edit)).toEqual(three)
  })
})

describe('the history of a form', () => {
  it('takes an edit back and does it again', () => {
    const removed = edited(startDraft(three), { type: 'remove', path: `participations.${idOf(2)}` })
    const back = draftReducer(removed, { type: 'undo' })
    expect(orderOf(removed)).toEqual([1, 3])
    expect(orderOf(back)).toEqual([1, 2, 3])
    expect(orderOf(draftReducer(back, { type: 'redo' }))).toEqual([1, 3])
  })

  it('takes keystrokes in one field back together, and those after a pause by themselves', () => {
    let draft = startDraft(three)
    draft = edited(draft, { type: 'set', path: 'title', value: 'T' }, 0)
    draft = edited(draft, { type: 'set', path: 'title', value: 'Ta' }, 200)
    draft = edited(draft, { type: 'set', path: 'title', value: 'Talks' }, 9000)
    const once = draftReducer(draft, { type: 'undo' })
    expect(once.document.title).toBe('Ta')
    expect(draftReducer(once, { type: 'undo' }).document.title).toBe('Talks in Doha')
  })

  it('forgets what was taken back once something new is written', () => {
    const first = edited(startDraft(three), { type: 'remove', path: `participations.${idOf(2)}` })
    const back = draftReducer(first, { type: 'undo' })
    const next = edited(back, { type: 'remove', path: `participations.${idOf(1)}` })
    expect(draftReducer(next, { type: 'redo' })).toEqual(next)
  })

  it('has nothing to take back at its start', () => {
    const draft = startDraft(three)
    expect(draftReducer(draft, { type: 'undo' }).document).toBe(three)
    expect(draftReducer(draft, { type: 'redo' }).document).toBe(three)
  })

  it('takes back an earlier version that was filled in, in one step', () => {
    const mine = edited(startDraft(three), { type: 'set', path: 'title', value: 'Mine' })
    const filled = draftReducer(mine, { type: 'fill', document: meetingOf({ title: 'Earlier' }) })
    expect(filled.document.title).toBe('Earlier')
    expect(draftReducer(filled, { type: 'undo' }).document).toBe(mine.document)
  })

  it('never takes back what somebody else wrote', () => {
    const mine = edited(startDraft(three), { type: 'set', path: 'title', value: 'Mine' })
    const joined = draftReducer(mine, { type: 'replace', document: { ...mine.document, place: 'Theirs' } })
    expect(draftReducer(joined, { type: 'undo' }).document.place).toBe('Theirs')
  })
})

function edited(draft: DraftHistory, edit: Edit, at = 0): DraftHistory {
  return draftReducer(draft, { type: 'edit', edit, at })
}

function orderAfter(edit: Edit): number[] {
  return orderOf(startDraft(applyEdit(three, edit)))
}

function orderOf({ document }: DraftHistory): number[] {
  return itemsOf(document.participations).map(({ id }) => Number.parseInt(id.slice(-4), 16))
}
