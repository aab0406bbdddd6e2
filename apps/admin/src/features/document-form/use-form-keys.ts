'use client'

import { type Dispatch, type KeyboardEvent, useEffect, useRef } from 'react'
import type { DraftAction } from './draft/draft-history'
import type { FormIssue } from './draft/find-issues'
import type { useFormSurroundings } from './use-form-surroundings'

interface Options {
  dispatch: Dispatch<DraftAction>
  form: ReturnType<typeof useFormSurroundings>
  issues: readonly FormIssue[]
  saveNow(): void
  /** Opens the comments on the field around an element. */
  comment(target: EventTarget): void
}

/**
 * The keys of the whole form: ⌘S saves and goes to what is missing, ⌘Z outside of text takes the last edit back, ⌘⌥M opens
 * the comments on the field one is in.
 */
export function useFormKeys({ dispatch, form, issues, saveNow, comment }: Options) {
  const save = useRef(() => {})
  save.current = () => {
    const [first] = issues
    form.showAll()
    if (first) form.focusField(first.path)
    saveNow()
  }

  // On the window, since the browser's own dialog would open wherever the cursor is.
  useEffect(() => {
    function onKey(event: globalThis.KeyboardEvent) {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      event.preventDefault()
      save.current()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  return {
    onKeyDown(event: KeyboardEvent) {
      // By its place on the keyboard: with ⌥ it writes another letter on some.
      if (event.code === 'KeyM' && event.altKey && (event.ctrlKey || event.metaKey)) {
        event.preventDefault()
        return comment(event.target)
      }
      const isModified = (event.ctrlKey || event.metaKey) && !event.altKey
      if (!isModified || isInText(event.target)) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      dispatch({ type: key === 'y' || event.shiftKey ? 'redo' : 'undo' })
    },
  }
}

/** There the browser's own undo works, letter by letter. */
function isInText(target: EventTarget): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && target.type !== 'checkbox'
}
