'use client'

import type { Document } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { type Day, todayIn } from '@parley/shared/when/day'
import { useMemo, useReducer, useState } from 'react'
import type { Thread } from '@/features/comments/read-comments'
import { createDocumentNames } from '@/features/pickers/document-names'
import { CreateProvider } from './create/create-provider'
import { blankDocument } from './draft/blank-document'
import { draftReducer, startDraft } from './draft/draft-history'
import { editorialCalls } from './editorial-calls'
import { FormBody } from './form-body'
import type { Fill } from './use-saving'

export interface InitialDocument {
  document: Document
  /** Neither live nor in the edition: the document is what it last said, or is to say again. */
  isGone?: boolean
  baseVersion: number
  lock: number
  /** As published now; null when it is not. */
  live: Document | null
  title: string
}

export interface DocumentFormProps {
  kind: DocumentKind
  /** A UUIDv7; for a new document, one made by whoever opens the form. */
  id: string
  editionId: string
  editionTitle?: string
  /** This edition withdraws it. */
  isWithdrawn?: boolean
  /** Null for a new document. */
  initial: InitialDocument | null
  /** An earlier version of which all, or some fields, are to be filled in. */
  fill?: Fill
  /** A field to go to, as in `participations.<id>.certainty`. */
  focusPath?: string
  /** What was said about the document, in whichever edition. */
  threads?: readonly Thread[]
  /** The newsroom's day, against which "last week" is read. */
  today?: Day
  timeZone?: string
  /** Hears that the edition holds a document more, or one less. */
  onCounted?(): void
}

/** The form of any document, from its description alone. Saves itself, into this browser and then into the edition. */
export function DocumentForm({ timeZone = 'UTC', onCounted, ...props }: DocumentFormProps) {
  const { kind, id, editionId, initial } = props
  const calls = useMemo(() => editorialCalls(editionId, onCounted), [editionId, onCounted])
  const names = useMemo(() => createDocumentNames(calls.titles), [calls])
  const [start] = useState(() => initial?.document ?? blankDocument(kind))
  const [draft, dispatch] = useReducer(draftReducer, start, startDraft)
  const [today] = useState(() => props.today ?? todayIn(timeZone, new Date()))

  return (
    <CreateProvider kind={kind} document={draft.document} names={names} calls={calls} today={today}>
      {/* Another document is another form: nothing of the one before may stay in it. */}
      <FormBody key={`${editionId}:${id}`} {...props} {...{ today, start, draft, dispatch, calls, names }} />
    </CreateProvider>
  )
}
