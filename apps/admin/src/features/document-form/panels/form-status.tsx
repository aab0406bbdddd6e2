'use client'

import type { Document } from '@parley/shared/content/document'
import type { Dispatch, ReactNode, RefObject } from 'react'
import { formatClock } from '@/lib/record-time'
import type { DraftAction, DraftHistory } from '../draft/draft-history'
import { describeIssue, type FormIssue } from '../draft/find-issues'
import { useForm } from '../form-context'
import type { SaveLoop } from '../saving/save-loop'
import type { SaveState } from '../saving/save-state'
import { shortIssue, statusText } from '../saving/status-text'
import { SaveStatus } from './save-status'

interface FormStatusProps {
  document: Document
  state: SaveState
  issues: readonly FormIssue[]
  draft: DraftHistory
  dispatch: Dispatch<DraftAction>
  loop: RefObject<SaveLoop | null>
  announcement: string
  isOnline: boolean
  editionTitle: string | null
  /** Who else is in the form. */
  who: ReactNode
  /** Saves what waits for the editor's word; null while nothing does. */
  onSave: (() => void) | null
}

/** Puts the state of saving into words, with the way to what stops it. */
export function FormStatus({ document, state, issues, draft, dispatch, loop, ...about }: FormStatusProps) {
  const { kind, nameOf, focusField } = useForm()
  const isStopped = state.status === 'INCOMPLETE' || state.status === 'INVALID'
  const first = isStopped ? issues[0] : undefined
  const text = statusText(state, {
    edition: about.editionTitle,
    isOnline: about.isOnline,
    timeOf: formatClock,
    issue: first ? shortIssue(describeIssue(kind, first, document, nameOf)) : null,
    isInEdition: (loop.current?.saved().lock ?? 0) > 0,
  })
  return (
    <SaveStatus
      who={about.who}
      text={text}
      isWrong={['INVALID', 'OFFLINE', 'REFUSED', 'CONFLICT'].includes(state.status)}
      onGo={first ? () => focusField(first.path) : null}
      onSave={about.onSave}
      onPutBack={state.status === 'TAKEN_OUT' ? () => loop.current?.goOn(document) : null}
      canUndo={draft.past.length > 0}
      canRedo={draft.future.length > 0}
      onUndo={() => dispatch({ type: 'undo' })}
      onRedo={() => dispatch({ type: 'redo' })}
      announcement={about.announcement}
    />
  )
}
