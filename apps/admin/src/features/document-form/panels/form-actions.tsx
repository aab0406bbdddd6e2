'use client'

import type { Document } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import type { Dispatch, RefObject } from 'react'
import type { DraftAction } from '../draft/draft-history'
import type { EditorialCalls } from '../editorial-calls'
import type { SaveLoop } from '../saving/save-loop'
import type { SaveState } from '../saving/save-state'
import { DocumentActions } from './document-actions'

interface FormActionsProps {
  kind: DocumentKind
  id: string
  calls: EditorialCalls
  state: SaveState
  loop: RefObject<SaveLoop | null>
  dispatch: Dispatch<DraftAction>
  live: Document | null
  title: string
}

/** Withdrawing and taking out, and what the form does afterwards: the text stays, and nothing is saved by itself. */
export function FormActions({ kind, id, calls, state, loop, dispatch, live, title }: FormActionsProps) {
  const saved = loop.current?.saved()

  async function withdraw(successorId: string | null) {
    const { baseVersion = 0, lock = 0 } = saved ?? {}
    const answer = await calls.withdraw(kind, id, { baseVersion, lock, successorId })
    if (answer.ok) {
      loop.current?.begin({ document: null, baseVersion, lock: answer.lock }, { status: 'WITHDRAWN' })
    }
    return answer
  }

  async function takeOut() {
    const { baseVersion = 0, lock = 0 } = saved ?? {}
    const answer = await calls.takeOut(kind, id, lock)
    if (!answer.ok) return answer
    if (live) {
      dispatch({ type: 'replace', document: live })
      loop.current?.begin({ document: live, baseVersion, lock: 0 }, { status: 'UNTOUCHED' })
    } else {
      const message = 'Taken out of the edition. The text stays in this form until you leave.'
      loop.current?.begin({ document: null, baseVersion, lock: 0 }, { status: 'TAKEN_OUT', message })
    }
    return answer
  }

  return (
    <DocumentActions
      kind={kind}
      title={title}
      isLive={live !== null && state.status !== 'TAKEN_OUT'}
      isWithdrawn={state.status === 'WITHDRAWN'}
      isInEdition={(saved?.lock ?? 0) > 0 && state.status !== 'TAKEN_OUT'}
      onWithdraw={withdraw}
      onTakeOut={takeOut}
    />
  )
}
