'use client'

import type { Document } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { useEffect, useRef, useState } from 'react'
import type { EditorialCalls } from './editorial-calls'
import { localCopies, restore } from './saving/local-copy'
import { createSaveLoop, type SaveLoop } from './saving/save-loop'
import type { SaveState } from './saving/save-state'
import type { Saved } from './saving/save-transport'

/** Something that happened to the text without the editor doing it: always said, never silent. */
export type SavingNotice = { type: 'RESTORED'; at: number } | { type: 'JOINED' }

interface Options {
  kind: DocumentKind
  id: string
  editionId: string
  calls: EditorialCalls
  start: Saved
  isWithdrawn: boolean
  /** Puts another document into the form: restored from this browser, or with other people's changes. */
  replace(document: Document): void
}

export function useSaving({ kind, id, editionId, calls, start, isWithdrawn, replace }: Options) {
  const [state, setState] = useState<SaveState>(() => {
    if (isWithdrawn) return { status: 'WITHDRAWN' }
    return start.lock > 0 ? { status: 'SAVED', at: null } : { status: 'UNTOUCHED' }
  })
  const [notice, setNotice] = useState<SavingNotice | null>(null)
  const [isOnline, setIsOnline] = useState(true)
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
        replace(document)
        setNotice({ type: 'JOINED' })
      },
    })
    loopRef.current = loop
    if (isWithdrawn) loop.begin(start, { status: 'WITHDRAWN' })
    const copy = isWithdrawn ? null : copies.read()
    const restored = copy && restore(kind, copy, start)
    if (copy && !restored) copies.drop()
    if (copy && restored) {
      replace(restored.document)
      setNotice({ type: 'RESTORED', at: copy.at })
      const { conflicts } = restored
      if (conflicts.length > 0) loop.begin(start, { status: 'CONFLICT', conflicts, texts: [] })
      loop.change(restored.document)
    }

    function onHide() {
      if (document.visibilityState === 'hidden') loop.saveNow()
    }
    function onNetwork() {
      setIsOnline(navigator.onLine)
      if (navigator.onLine) loop.saveNow()
    }
    onNetwork()
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

  return { state, notice, setNotice, isOnline, loopRef }
}
