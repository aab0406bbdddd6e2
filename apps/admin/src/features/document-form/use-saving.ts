'use client'

import { sameValue } from '@parley/shared/compare/equal'
import type { Document } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { EditorialCalls } from './editorial-calls'
import { type LocalCopy, localCopies, type Restored, restore } from './saving/local-copy'
import { createSaveLoop, type SaveLoop } from './saving/save-loop'
import type { SaveState } from './saving/save-state'
import type { Saved } from './saving/save-transport'

/** Something that happened to the text without the editor doing it: always said, never silent. */
export type SavingNotice =
  | { type: 'RESTORED'; at: number }
  | { type: 'JOINED' }
  /** The version that was to be filled in says what the form says already. */
  | { type: 'SAME'; version: number }

/** What an earlier version says, to be put into the form and saved only when the editor says so. */
export interface Fill {
  version: number
  document: Document
}

interface Options {
  kind: DocumentKind
  id: string
  editionId: string
  calls: EditorialCalls
  start: Saved
  isWithdrawn: boolean
  fill: Fill | null
  /** Puts another document into the form: restored from this browser, or with other people's changes. */
  replace(document: Document): void
  /** Puts what an earlier version says into the form, as an edit. */
  putIn(document: Document): void
}

export function useSaving({ kind, id, editionId, calls, start, isWithdrawn, fill, ...form }: Options) {
  const [state, setState] = useState<SaveState>(() => {
    if (isWithdrawn) return { status: 'WITHDRAWN' }
    return start.lock > 0 ? { status: 'SAVED', at: null } : { status: 'UNTOUCHED' }
  })
  const [notice, setNotice] = useState<SavingNotice | null>(null)
  const [isOnline, setIsOnline] = useState(true)
  // As the server drew it, the form holds nothing that this browser keeps, and what is typed into it is in no document.
  const [isListening, setIsListening] = useState(false)
  const loopRef = useRef<SaveLoop | null>(null)

  // One loop for as long as this document is open in this edition: what it began from is told only once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a later `start` is older than what the loop knows.
  useEffect(() => {
    const copies = localCopies(window.localStorage, editionId, id)
    const loop = createSaveLoop({
      kind,
      start,
      copies,
      transport: {
        stage: (wanted) => calls.stage(kind, id, wanted),
        load: () => calls.load(kind, id),
      },
      now: Date.now,
      onState: setState,
      onJoined(document) {
        // At once: a key pressed before it is drawn would write what the field held before over theirs.
        flushSync(() => form.replace(document))
        setNotice({ type: 'JOINED' })
      },
    })
    loopRef.current = loop
    if (isWithdrawn) loop.begin(start, { status: 'WITHDRAWN' })
    const copy = isWithdrawn ? null : copies.read()
    const restored = copy && restore(kind, copy, start)
    if (copy && !restored) copies.drop()
    if (copy && restored) {
      form.replace(isResumed(copy) ? copy.document : restored.document)
      setNotice({ type: 'RESTORED', at: copy.at })
      goOnFrom(loop, copy, restored)
    }
    if (fill && copy?.filledFrom !== fill.version) {
      const shown = restored?.document ?? start.document
      if (shown && sameValue(fill.document, shown)) setNotice({ type: 'SAME', version: fill.version })
      else {
        form.putIn(fill.document)
        loop.fill(fill.document, fill.version)
      }
    }

    function goOnFrom(loop: SaveLoop, copy: LocalCopy, { document, conflicts }: Restored) {
      if (copy.filledFrom !== null) return loop.fill(document, copy.filledFrom)
      if (isResumed(copy)) return loop.resume(copy)
      if (copy.began.lock > 0 && start.lock === 0)
        loop.begin(start, { status: 'TAKEN_OUT', message: takenOut })
      else if (conflicts.length > 0) loop.begin(start, { status: 'CONFLICT', conflicts, texts: [] })
      loop.change(document)
    }
    function onHide() {
      if (document.visibilityState === 'hidden') loop.saveNow()
    }
    function onNetwork() {
      setIsOnline(navigator.onLine)
      if (navigator.onLine) loop.saveNow()
    }
    onNetwork()
    setIsListening(true)
    document.addEventListener('visibilitychange', onHide)
    window.addEventListener('pagehide', loop.saveNow)
    window.addEventListener('online', onNetwork)
    window.addEventListener('offline', onNetwork)
    return () => {
      document.removeEventListener('visibilitychange', onHide)
      window.removeEventListener('pagehide', loop.saveNow)
      window.removeEventListener('online', onNetwork)
      window.removeEventListener('offline', onNetwork)
      loop.saveNow()
      loop.stop()
    }
  }, [kind, id, editionId])

  return { state, notice, setNotice, isOnline, isListening, loopRef }
}

/** It goes on where it stopped; what was filled in waits for the editor's word instead. */
function isResumed({ unanswered, filledFrom }: LocalCopy): boolean {
  return unanswered !== null && filledFrom === null
}

const takenOut = 'Somebody took this document out of the edition before your last changes reached it.'
