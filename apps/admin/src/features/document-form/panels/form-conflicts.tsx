'use client'

import type { FieldConflict } from '@parley/shared/compare/merge'
import type { Document } from '@parley/shared/content/document'
import type { Dispatch, RefObject } from 'react'
import type { DraftAction } from '../draft/draft-history'
import { useForm } from '../form-context'
import { conflictWords } from '../saving/conflict-words'
import { takeSide } from '../saving/join-changes'
import type { SaveLoop } from '../saving/save-loop'
import type { SaveState } from '../saving/save-state'
import { type Choice, ConflictPanel } from './conflict-panel'

interface FormConflictsProps {
  document: Document
  state: SaveState
  loop: RefObject<SaveLoop | null>
  dispatch: Dispatch<DraftAction>
}

/** The conflicts of this form, settled into its document. */
export function FormConflicts({ document, state, loop, dispatch }: FormConflictsProps) {
  const { kind, nameOf, focusField } = useForm()
  if (state.status !== 'CONFLICT') return null
  const { conflicts, texts } = state

  function choose(conflict: FieldConflict, choice: Choice) {
    const next = takeSide(kind, document, conflict, choice === 'anew' ? 'mine' : choice)
    // One step, so that ⌘Z takes a choice back like any edit.
    const [name = ''] = conflict.path.split('.')
    dispatch({ type: 'edit', edit: { type: 'set', path: name, value: next[name] }, at: 0 })
    if (choice === 'anew') focusField(conflict.path)
  }

  return (
    <ConflictPanel
      conflicts={conflicts}
      wordsOf={(conflict) => {
        const own = conflictWords(kind, conflict, document, nameOf)
        const known = texts.find(({ path }) => path === conflict.path)
        // Of a whole item the server gives the name; here there is room for all of its line.
        return known && conflict.reason !== 'REMOVED_AND_EDITED' ? { ...own, ...known } : own
      }}
      onChoose={choose}
      onDone={() => loop.current?.goOn(document)}
    />
  )
}
