import type { Document } from '@parley/shared/content/document'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { meetingOf } from '../testing/build'
import { type LocalCopies, type LocalCopy, restore } from './local-copy'
import { createSaveLoop } from './save-loop'
import type { SaveState } from './save-state'
import type { Saved, Sent, StageAnswer } from './save-transport'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('saving into an edition', () => {
  it('waits until the hand rests, then sends once, with the lock of the last answer', async () => {
    const form = open({ document: meetingOf(), baseVersion: 3, lock: 4 })
    form.type({ place: 'D' })
    form.type({ place: 'Do' })
    form.type({ place: 'Doha' })
    await vi.advanceTimersByTimeAsync(799)
    expect(form.sent).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(form.sent).toMatchObject([{ document: { place: 'Doha' }, baseVersion: 3, lock: 4 }])
    form.type({ place: 'Moscow' })
    await vi.advanceTimersByTimeAsync(800)
    expect(form.sent[1]).toMatchObject({ document: { place: 'Moscow' }, lock: 5 })
    expect(form.state()).toMatchObject({ status: 'SAVED' })
    expect(form.copies.read()).toBeNull()
  })

  it('sends one request at a time, and what was typed meanwhile afterwards', async () => {
    const form = open(live)
    const answer = form.holdAnswer()
    form.type({ place: 'Doha' })
    form.loop.saveNow()
    form.type({ place: 'Doha, Qatar' })
    form.loop.saveNow()
    await vi.advanceTimersByTimeAsync(5000)
    expect(form.sent).toHaveLength(1)
    answer.give()
    await vi.advanceTimersByTimeAsync(800)
    expect(form.sent[1]).toMatchObject({ document: { place: 'Doha, Qatar' }, lock: 1 })
    expect(form.joined).toEqual([])
  })

  it('does not put an untouched document into the edition, nor one that was changed back', async () => {
    const form = open(live)
    form.loop.saveNow()
    form.type({ place: 'Doha' })
    form.type({})
    await vi.advanceTimersByTimeAsync(800)
    expect(form.sent).toEqual([])
    expect(form.state()).toEqual({ status: 'UNTOUCHED' })
  })

  it('keeps a document that is not whole in this browser, and says what stops it', async () => {
    const form = open(live)
    form.type({ title: null })
    await vi.advanceTimersByTimeAsync(800)
    expect(form.sent).toEqual([])
    expect(form.state()).toMatchObject({ status: 'INCOMPLETE', issues: [{ path: 'title' }] })
    expect(form.copies.read()).toMatchObject({ document: { title: null }, began: { lock: 0 } })
  })

  it('shows what the server refused, and sends again once it is changed', async () => {
    const form = open(live)
    form.answerWith({
      status: 'INVALID',
      message: 'Mend it.',
      issues: [{ path: 'place', message: 'Too far.' }],
    })
    form.type({ place: 'Mars' })
    await vi.advanceTimersByTimeAsync(800)
    expect(form.state()).toMatchObject({ status: 'INVALID', issues: [{ path: 'place' }] })
    form.type({ place: 'Doha' })
    await vi.advanceTimersByTimeAsync(800)
    expect(form.state()).toMatchObject({ status: 'SAVED' })
  })
})

describe('without a network', () => {
  it('keeps the text here, tries again by itself, and saves once the network is back', async () => {
    const form = open(live)
    form.fail(2)
    form.type({ place: 'Doha' })
    await vi.advanceTimersByTimeAsync(800)
    expect(form.state()).toEqual({ status: 'OFFLINE' })
    expect(form.copies.read()).toMatchObject({ document: { place: 'Doha' } })
    await vi.advanceTimersByTimeAsync(5000)
    expect(form.state()).toEqual({ status: 'OFFLINE' })
    form.loop.saveNow()
    await vi.advanceTimersByTimeAsync(0)
    expect(form.state()).toMatchObject({ status: 'SAVED' })
    expect(form.sent).toHaveLength(3)
  })

  it('sends again what was not answered, under its key, before what was written since', async () => {
    const form = open(live)
    form.fail(1)
    form.type({ place: 'Doha' })
    await vi.advanceTimersByTimeAsync(800)
    form.type({ place: 'Doha, Qatar' })
    form.loop.saveNow()
    await vi.advanceTimersByTimeAsync(800)
    const [first, again, next] = form.sent
    expect(again).toEqual(first)
    expect(next).toMatchObject({ document: { place: 'Doha, Qatar' }, lock: 1 })
    expect(next?.key).not.toBe(first?.key)
    expect(form.state()).toMatchObject({ status: 'SAVED' })
  })

  it('goes on from a tab that was closed before the answer came, and joins what others saved since', async () => {
    const closed = open(live)
    closed.fail(1)
    closed.type({ place: 'Doha' })
    await vi.advanceTimersByTimeAsync(800)
    closed.type({ place: 'Doha', countryCode: 'QA' })
    closed.loop.stop()
    const copy = closed.copies.read()
    if (!copy) throw new Error('The text is kept.')

    // The server had it: by now somebody wrote something else there.
    const theirs = meetingOf({ place: 'Kabul' })
    const form = open({ document: theirs, baseVersion: 1, lock: 2 })
    form.answerWith({ status: 'STAGED', document: theirs, baseVersion: 1, lock: 2 })
    form.loop.resume(copy)
    await vi.advanceTimersByTimeAsync(800)
    expect(form.sent[0]).toEqual(closed.sent[0])
    expect(form.sent[1]).toMatchObject({ document: { place: 'Kabul', countryCode: 'QA' }, lock: 2 })
    expect(form.state()).toMatchObject({ status: 'SAVED' })
  })

  it('saves nothing that was filled in while an answer was awaited', async () => {
    const form = open(live)
    const answer = form.holdAnswer()
    form.type({ place: 'Doha' })
    form.loop.saveNow()
    form.loop.fill(meetingOf({ place: 'Kabul' }), 2)
    answer.give()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(form.state()).toMatchObject({ status: 'FILLED' })
    expect(form.sent).toHaveLength(1)
  })
})

describe('when somebody else saves the same document', () => {
  it('joins what does not overlap, and says so', async () => {
    const form = open(live)
    const theirs = meetingOf({ place: 'Doha', summary: 'Theirs' })
    form.answerWith({ status: 'STAGED', document: theirs, baseVersion: 1, lock: 7 })
    form.type({ place: 'Doha' })
    await vi.advanceTimersByTimeAsync(800)
    expect(form.joined).toMatchObject([{ place: 'Doha', summary: 'Theirs' }])
    expect(form.state()).toMatchObject({ status: 'SAVED' })
    expect(form.loop.saved()).toMatchObject({ lock: 7 })
  })

  it('stops at a conflict, keeps mine in the form, and goes on with their lock once it is settled', async () => {
    const form = open(live)
    form.server = { document: meetingOf({ place: 'Moscow', summary: 'Theirs' }), baseVersion: 1, lock: 2 }
    form.answerWith({ status: 'CONFLICT', message: 'Choose.', lock: 2, texts: [] })
    form.type({ place: 'Doha' })
    await vi.advanceTimersByTimeAsync(800)
    expect(form.state()).toMatchObject({
      status: 'CONFLICT',
      conflicts: [{ path: 'place', theirs: 'Moscow', mine: 'Doha' }],
    })
    expect(form.joined).toMatchObject([{ place: 'Doha', summary: 'Theirs' }])
    // A tab that is closed and opened now must ask again, though the server has not gone on.
    const copy = form.copies.read()
    expect(copy && restore('MEETING', copy, form.server)?.conflicts).toMatchObject([{ path: 'place' }])
    form.loop.change(meetingOf({ place: 'Doha, Qatar', summary: 'Theirs' }))
    form.loop.saveNow()
    await vi.advanceTimersByTimeAsync(5000)
    expect(form.sent).toHaveLength(1)
    form.loop.goOn(meetingOf({ place: 'Kabul', summary: 'Theirs' }))
    await vi.advanceTimersByTimeAsync(0)
    expect(form.sent[1]).toMatchObject({ document: { place: 'Kabul', summary: 'Theirs' }, lock: 2 })
    expect(form.state()).toMatchObject({ status: 'SAVED' })
  })

  it('does not put back by itself what somebody took out of the edition', async () => {
    const form = open({ document: meetingOf(), baseVersion: 1, lock: 3 })
    form.server = { document: meetingOf(), baseVersion: 1, lock: 0 }
    form.answerWith({ status: 'CONFLICT', message: 'Taken out.', lock: 0, texts: [] })
    form.type({ place: 'Doha' })
    await vi.advanceTimersByTimeAsync(5000)
    expect(form.state()).toEqual({ status: 'TAKEN_OUT', message: 'Taken out.' })
    form.type({ place: 'Doha, Qatar' })
    expect(form.copies.read()).toMatchObject({ began: { lock: 3 }, document: { place: 'Doha, Qatar' } })
    expect(form.sent).toHaveLength(1)
    form.loop.goOn(meetingOf({ place: 'Doha' }))
    await vi.advanceTimersByTimeAsync(0)
    expect(form.sent[1]).toMatchObject({ lock: 0, document: { place: 'Doha' } })
  })
})

const live: Saved = { document: meetingOf(), baseVersion: 1, lock: 0 }

/** A form with a server that takes everything, unless a test says otherwise. */
describe('filling in an earlier version', () => {
  const earlier = meetingOf({ place: 'Kabul', summary: 'As it was.' })

  it('sends nothing, whatever is typed, until the editor says so; this browser keeps it', async () => {
    const form = open(live)
    form.loop.fill(earlier, 2)
    form.loop.saveNow()
    form.type({ place: 'Kabul', summary: 'As it was, and a word.' })
    form.loop.saveNow()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(form.sent).toEqual([])
    expect(form.state()).toMatchObject({ status: 'FILLED', version: 2 })
    expect(form.copies.read()).toMatchObject({
      document: { summary: 'As it was, and a word.' },
      filledFrom: 2,
    })
    form.loop.goOn(meetingOf({ place: 'Kabul', summary: 'As it was, and a word.' }))
    await vi.advanceTimersByTimeAsync(0)
    expect(form.sent).toMatchObject([{ document: { summary: 'As it was, and a word.' }, lock: 0 }])
    expect(form.state()).toMatchObject({ status: 'SAVED' })
    expect(form.copies.read()).toBeNull()
  })

  it('is over when what stood there is put back, and nothing was sent', async () => {
    const form = open(live)
    form.loop.fill(earlier, 2)
    form.type({})
    await vi.advanceTimersByTimeAsync(800)
    expect(form.sent).toEqual([])
    expect(form.state()).toEqual({ status: 'UNTOUCHED' })
    expect(form.copies.read()).toBeNull()
  })

  it('goes back to saving by itself when what is put back was not saved yet', async () => {
    const form = open(live)
    form.type({ place: 'Doha' })
    form.loop.fill(earlier, 2)
    form.type({ place: 'Doha' })
    await vi.advanceTimersByTimeAsync(800)
    expect(form.sent).toMatchObject([{ document: { place: 'Doha' } }])
  })
})

function open(start: Saved) {
  const states: SaveState[] = []
  const answers: StageAnswer[] = []
  const sent: Sent[] = []
  const joined: Document[] = []
  let failures = 0
  let held: Promise<void> | null = null
  const form = {
    sent,
    joined,
    server: start,
    copies: copiesInMemory(),
    state: () => states.at(-1),
    answerWith: (answer: StageAnswer) => void answers.push(answer),
    fail(times: number) {
      failures = times
    },
    holdAnswer() {
      let give = () => {}
      held = new Promise((resolve) => {
        give = resolve
      })
      return { give: () => give() }
    },
    type: (fields: Record<string, unknown>) => loop.change(meetingOf(fields)),
    get loop() {
      return loop
    },
  }
  const loop = createSaveLoop({
    kind: 'MEETING',
    start,
    copies: form.copies,
    now: () => 0,
    onState: (state) => void states.push(state),
    onJoined: (document) => void form.joined.push(document),
    transport: {
      async stage(wanted) {
        form.sent.push(wanted)
        await held
        if (failures > 0) {
          failures -= 1
          throw new Error('no network')
        }
        return answers.shift() ?? { ...wanted, status: 'STAGED', lock: wanted.lock + 1 }
      },
      load: async () => form.server,
    },
  })
  return form
}

function copiesInMemory(): LocalCopies {
  let kept: LocalCopy | null = null
  return {
    keep(copy) {
      kept = copy
      return true
    },
    read: () => kept,
    drop() {
      kept = null
    },
  }
}
