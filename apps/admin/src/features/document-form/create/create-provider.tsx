'use client'

import type { Document } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import type { Day } from '@parley/shared/when/day'
import { type ReactNode, useMemo, useState } from 'react'
import type { DocumentNames } from '@/features/pickers/document-names'
import type { FoundDocument } from '@/features/pickers/found-document'
import { PickerContext, type PickerSurroundings } from '@/features/pickers/picker-context'
import { referencesIn } from '../draft/references-in'
import type { EditorialCalls } from '../editorial-calls'
import { CreateDocument } from './create-document'

interface CreateProviderProps {
  /** The document on the page; what it cites is offered first. */
  kind: DocumentKind
  document: Document
  names: DocumentNames
  calls: EditorialCalls
  today: Day
  children: ReactNode
}

interface Request {
  key: number
  kind: DocumentKind
  typed: string
  answer(found: FoundDocument | null): void
}

/**
 * Gives the pickers inside it what they ask with, and the dialogs in which they create. The dialogs stand beside the
 * form, not in it: React hands their events to what they stand in, and a key pressed there is not meant for the form.
 */
export function CreateProvider({ kind, document, names, calls, today, children }: CreateProviderProps) {
  // A dialog's own pickers can open a further dialog, as for the source of a new actor.
  const [requests, setRequests] = useState<readonly Request[]>([])
  const surroundings = useMemo<PickerSurroundings>(
    () => ({
      find: calls.find,
      names,
      create: (wanted, typed) =>
        new Promise((answer) => {
          setRequests((before) => [...before, { key: nextKey(), kind: wanted, typed, answer }])
        }),
      recent: (kinds) => (kinds.includes('SOURCE') ? recentSources(kind, document, names) : []),
    }),
    [calls, names, kind, document],
  )

  function leave(request: Request, found: FoundDocument | null) {
    if (found) names.learn([found])
    setRequests((before) => before.filter(({ key }) => key !== request.key))
    request.answer(found)
  }

  return (
    <PickerContext value={surroundings}>
      {children}
      {requests.map((request) => (
        <CreateDocument
          key={request.key}
          kind={request.kind}
          typed={request.typed}
          sourceId={surroundings.recent(['SOURCE'])[0]?.id ?? null}
          calls={calls}
          names={names}
          today={today}
          onLeave={(found) => leave(request, found)}
        />
      ))}
    </PickerContext>
  )
}

let lastKey = 0

function nextKey(): number {
  lastKey += 1
  return lastKey
}

/** The sources this document cites, the last one cited first. */
function recentSources(kind: DocumentKind, document: Document, names: DocumentNames): FoundDocument[] {
  const ids = referencesIn(kindOf(kind).schema, document).flatMap((key) =>
    key.kind === 'SOURCE' ? [key.id] : [],
  )
  return [...new Set(ids.reverse())].flatMap((id) => names.find('SOURCE', id) ?? [])
}
