import { describe, expect, it } from 'vitest'
import { meetingOf } from '../testing/build'
import { joinChanges } from './join-changes'
import { beganBefore, localCopies, restore, type Store } from './local-copy'
import type { Saved } from './save-transport'

const began: Saved = { document: meetingOf(), baseVersion: 1, lock: 2 }

describe('the copy in this browser', () => {
  it('comes back as it was kept, for its own document in its own edition only', () => {
    const store = storeInMemory()
    const copy = { document: meetingOf({ place: 'Doha' }), began, at: 5, filledFrom: null, unanswered: null }
    localCopies(store, 'e1', 'd1').keep(copy)
    expect(localCopies(store, 'e1', 'd1').read()).toEqual(copy)
    expect(localCopies(store, 'e1', 'd2').read()).toBeNull()
    expect(localCopies(store, 'e2', 'd1').read()).toBeNull()
  })

  it('never stops anybody from writing: a full, a forbidden and a garbled store are borne', () => {
    const full: Store = { ...storeInMemory(), setItem: () => fail() }
    expect(
      localCopies(full, 'e', 'd').keep({
        document: meetingOf(),
        began,
        at: 0,
        filledFrom: null,
        unanswered: null,
      }),
    ).toBe(false)
    expect(localCopies({ ...full, getItem: () => fail() }, 'e', 'd').read()).toBeNull()
    expect(localCopies({ ...full, getItem: () => '{"document":' }, 'e', 'd').read()).toBeNull()
    expect(localCopies({ ...full, getItem: () => '{"document":{}}' }, 'e', 'd').read()).toBeNull()
  })

  it('adds nothing when the server has it all', () => {
    const copy = { document: meetingOf({ place: 'Doha' }), began, at: 0, filledFrom: null, unanswered: null }
    expect(restore('MEETING', copy, { ...began, document: meetingOf({ place: 'Doha' }), lock: 3 })).toBeNull()
  })

  it('is joined with what others saved since', () => {
    const copy = { document: meetingOf({ place: 'Doha' }), began, at: 0, filledFrom: null, unanswered: null }
    const server = { ...began, document: meetingOf({ summary: 'Theirs' }), lock: 3 }
    expect(restore('MEETING', copy, server)).toMatchObject({
      document: { place: 'Doha', summary: 'Theirs' },
      conflicts: [],
    })
  })

  it('keeps mine in the form and names the conflict where both changed one field', () => {
    const copy = { document: meetingOf({ place: 'Doha' }), began, at: 0, filledFrom: null, unanswered: null }
    const server = { ...began, document: meetingOf({ place: 'Moscow' }), lock: 3 }
    expect(restore('MEETING', copy, server)).toMatchObject({
      document: { place: 'Doha' },
      conflicts: [{ path: 'place' }],
    })
  })

  it('comes to the same conflict again while nobody has settled it, and to what they changed since alone', () => {
    const theirs = { document: meetingOf({ place: 'Moscow', summary: 'Theirs' }), baseVersion: 1, lock: 3 }
    const mine = meetingOf({ place: 'Doha' })
    const { document, conflicts } = joinChanges('MEETING', {
      base: began.document,
      theirs: theirs.document,
      mine,
    })
    const before = beganBefore('MEETING', theirs, conflicts)
    const copy = { document, began: before, at: 0, filledFrom: null, unanswered: null }
    expect(restore('MEETING', copy, theirs)).toMatchObject({
      document: { place: 'Doha', summary: 'Theirs' },
      conflicts: [{ path: 'place', theirs: 'Moscow', mine: 'Doha' }],
    })
    const later = { ...theirs, document: { ...theirs.document, summary: 'Theirs, later' }, lock: 4 }
    expect(restore('MEETING', copy, later)).toMatchObject({
      document: { place: 'Doha', summary: 'Theirs, later' },
      conflicts: [{ path: 'place' }],
    })
  })
})

function fail(): never {
  throw new Error('QuotaExceededError')
}

function storeInMemory(): Store {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}
