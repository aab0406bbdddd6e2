import { sameValue } from '@parley/shared/compare/equal'
import type { FieldConflict } from '@parley/shared/compare/merge'
import type { Document } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { v7 as uuidv7 } from 'uuid'
import { findIssues } from '../draft/find-issues'
import { joinChanges } from './join-changes'
import { beganBefore, type LocalCopies, type LocalCopy } from './local-copy'
import type { SaveState } from './save-state'
import type { ConflictTexts, Saved, SaveTransport, Sent, StageAnswer } from './save-transport'

export interface SaveLoop {
  /** Takes what is in the form now: into this browser at once, into the edition in a moment. */
  change(document: Document): void
  /** Saves without waiting: on blur, when the page hides, on ⌘S, when the network is back. */
  saveNow(): void
  /** Takes what an earlier version said: kept in this browser only, until `goOn`, or until it is taken back. */
  fill(document: Document, version: number): void
  /** Goes on after a conflict was settled, or puts back what was taken out, or saves what was filled in. */
  goOn(document: Document): void
  /** Begins again from what the server has, after something else changed it from here. */
  begin(saved: Saved, state: SaveState): void
  /** Goes on where a tab was closed: what it sent without an answer is sent again. */
  resume(copy: LocalCopy): void
  /** What the server had last. */
  saved(): Saved
  stop(): void
}

interface Options {
  kind: DocumentKind
  start: Saved
  transport: SaveTransport
  copies: LocalCopies
  now: () => number
  /** Says where the text stands, each time that changes. */
  onState(state: SaveState): void
  /** Hands over a document with other people's changes in it, to be shown instead. */
  onJoined(document: Document): void
}

const WAIT_MS = 800
const RETRY_MS = [5_000, 15_000, 30_000]

/** Saves one document into one edition, one request at a time, each with the lock of the last answer. */
export function createSaveLoop({
  kind,
  start,
  transport,
  copies,
  now,
  onState,
  onJoined,
}: Options): SaveLoop {
  let saved = start
  let mine = start.document
  let state: SaveState = start.lock > 0 ? { status: 'SAVED', at: null } : { status: 'UNTOUCHED' }
  let unanswered: Sent | null = null
  // What it began from, while it is out of the edition by somebody else's hand.
  let takenFrom: Saved | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let isSending = false
  let isStopped = false

  function show(next: SaveState) {
    state = next
    if (!isStopped) onState(next)
  }

  function schedule(ms: number) {
    clearTimeout(timer)
    if (!isStopped) timer = setTimeout(send, ms)
  }

  function isHeld() {
    return ['CONFLICT', 'TAKEN_OUT', 'WITHDRAWN', 'FILLED'].includes(state.status)
  }

  function keepCopy(document: Document) {
    const filledFrom = state.status === 'FILLED' ? state.version : null
    copies.keep({ document, began: began(), at: now(), filledFrom, unanswered })
  }

  /** Of what is not decided yet, the copy must say what lets it be asked again. */
  function began(): Saved {
    if (state.status === 'CONFLICT') return beganBefore(kind, saved, state.conflicts)
    return state.status === 'TAKEN_OUT' && takenFrom ? takenFrom : saved
  }

  async function send() {
    clearTimeout(timer)
    if (isSending || isStopped || isHeld() || !mine) return
    // One that was not answered may be in the edition: what was written since would be a conflict with it.
    const wanted = unanswered ?? prepare(mine)
    if (!wanted) return
    isSending = true
    unanswered = wanted
    show({ status: 'SAVING' })
    keepCopy(mine)
    const answer = await reached(() => transport.stage(wanted))
    if (answer && !isStopped) {
      unanswered = null
      await take(answer, wanted.document)
    }
    isSending = false
  }

  /** What is to be sent of the form; null when it cannot be, or the edition has it. */
  function prepare(document: Document): Sent | null {
    const { whole, issues } = findIssues(kind, document)
    if (!whole) show({ status: 'INCOMPLETE', issues })
    else if (sameValue(whole, saved.document)) settle()
    else return { document: whole, baseVersion: saved.baseVersion, lock: saved.lock, key: uuidv7() }
    return null
  }

  /** Nothing is sent until each is chosen. */
  function stopAt(conflicts: FieldConflict[], texts: ConflictTexts[]) {
    show({ status: 'CONFLICT', conflicts, texts })
    if (mine) keepCopy(mine)
  }

  /** The answer of the server, or null when it cannot be reached: the text is kept here, and it is asked again. */
  async function reached<Answer>(ask: () => Promise<Answer>): Promise<Answer | null> {
    try {
      const answer = await ask()
      failures = 0
      return answer
    } catch {
      show({ status: 'OFFLINE' })
      schedule(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? 0)
      failures += 1
      return null
    }
  }

  /** The edition has all that is in the form. */
  function settle() {
    copies.drop()
    show(saved.lock > 0 ? { status: 'SAVED', at: now() } : { status: 'UNTOUCHED' })
  }

  async function take(answer: StageAnswer, sent: Document) {
    // What was done in the form meanwhile waits for the editor's word; it goes on from what it began from.
    if (isHeld()) return
    switch (answer.status) {
      case 'STAGED':
        return takeStaged(answer, sent)
      case 'CONFLICT':
        return takeConflict(answer)
      case 'INVALID':
        return show({ status: 'INVALID', message: answer.message, issues: answer.issues })
      case 'REFUSED':
        return show({ status: 'REFUSED', message: answer.message })
    }
  }

  function takeStaged({ document, baseVersion, lock }: Saved & { document: Document }, sent: Document) {
    saved = { document, baseVersion, lock }
    const conflicts = sameValue(document, sent) ? [] : join(sent, document)
    if (conflicts.length > 0) return stopAt(conflicts, [])
    if (!mine) return
    const { whole } = findIssues(kind, mine)
    if (whole && sameValue(whole, document)) return settle()
    keepCopy(mine)
    show({ status: 'WAITING' })
    schedule(WAIT_MS)
  }

  async function takeConflict(answer: Extract<StageAnswer, { status: 'CONFLICT' }>) {
    const loaded = await reached(async () => ({ current: await transport.load() }))
    if (!loaded) return
    const { current } = loaded
    if (answer.lock === 0 && saved.lock > 0) {
      takenFrom = saved
      if (current) saved = current
      return show({ status: 'TAKEN_OUT', message: answer.message })
    }
    if (!current?.document) return show({ status: 'REFUSED', message: answer.message })
    const base = saved.document
    saved = current
    const conflicts = join(base, current.document)
    if (conflicts.length > 0) return stopAt(conflicts, answer.texts)
    // What they changed was taken back meanwhile: nothing is left to choose.
    show({ status: 'WAITING' })
    schedule(0)
  }

  /** Takes their changes into the form; gives back what both changed. */
  function join(base: Document | null, theirs: Document) {
    if (!mine) return []
    const { document, conflicts } = joinChanges(kind, { base, theirs, mine })
    mine = document
    keepCopy(document)
    onJoined(document)
    return conflicts
  }

  return {
    change(document) {
      if (document === mine) return
      mine = document
      if (state.status === 'FILLED' && sameValue(document, state.before)) show({ status: 'WAITING' })
      keepCopy(document)
      if (isHeld()) return
      const isReported = state.status === 'SAVING' || state.status === 'OFFLINE'
      if (!isReported) show({ status: 'WAITING' })
      schedule(WAIT_MS)
    },
    saveNow() {
      const isPending = state.status !== 'SAVED' && state.status !== 'UNTOUCHED' && state.status !== 'SAVING'
      if (isPending) void send()
    },
    fill(document, version) {
      clearTimeout(timer)
      show({ status: 'FILLED', version, before: mine })
      mine = document
      keepCopy(document)
    },
    goOn(document) {
      mine = document
      show({ status: 'WAITING' })
      keepCopy(document)
      void send()
    },
    begin(next, nextState) {
      clearTimeout(timer)
      unanswered = null
      takenFrom = null
      saved = next
      mine = next.document ?? mine
      if (next.document || nextState.status === 'UNTOUCHED') copies.drop()
      show(nextState)
    },
    resume(copy) {
      saved = copy.began
      mine = copy.document
      unanswered = copy.unanswered
      void send()
    },
    saved: () => saved,
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
