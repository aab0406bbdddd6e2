'use client'

import { sameValue } from '@parley/shared/compare/equal'
import type { FieldConflict } from '@parley/shared/compare/merge'
import type { Document } from '@parley/shared/content/document'
import { type Dispatch, type RefObject, useRef } from 'react'
import type { DraftAction } from '../draft/draft-history'
import { useForm } from '../form-context'
import { conflictWords } from '../saving/conflict-words'
import { takeSide, withMineFrom } from '../saving/join-changes'
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
  // Where another side stands in the form, what it held before.
  const setAside = useRef(new Map<FieldConflict, FieldConflict>())
  if (state.status !== 'CONFLICT') return null
  const { conflicts, texts } = state

  function withMine(conflict: FieldConflict): FieldConflict {
    return setAside.current.get(conflict) ?? withMineFrom(document, conflict)
  }

  function choose(conflict: FieldConflict, choice: Choice) {
    const side = choice === 'anew' ? 'mine' : choice
    const current = withMine(conflict)
    if (side === 'mine') setAside.current.delete(conflict)
    else setAside.current.set(conflict, current)
    const next = takeSide(kind, document, current, side)
    // One step, so that ⌘Z takes a choice back like any edit.
    const [name = ''] = conflict.path.split('.')
    dispatch({ type: 'edit', edit: { type: 'set', path: name, value: next[name] }, at: 0 })
    if (choice === 'anew') focusField(conflict.path)
  }

  return (
    <ConflictPanel
      conflicts={conflicts}
      wordsOf={(conflict) => {
        const current = withMine(conflict)
        const own = conflictWords(kind, current, document, nameOf)
        const known = texts.find(({ path }) => path === conflict.path)
        // Of a whole item the server gives the name; here there is room for all of its line.
        if (!known || conflict.reason === 'REMOVED_AND_EDITED') return own
        const isWrittenOn = !sameValue(current.mine, conflict.mine)
        return { ...own, ...known, ...(isWrittenOn ? { mine: own.mine } : {}) }
      }}
      onChoose={choose}
      onDone={() => loop.current?.goOn(document)}
    />
  )
}
