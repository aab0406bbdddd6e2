'use client'

import { fieldPathIn } from '@parley/shared/compare/path'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { useMemo, useState } from 'react'
import { useRefresh } from '@/components/use-refresh'
import type { Thread } from '@/features/comments/read-comments'
import type { FormComments } from './form-comments'

interface Options {
  kind: DocumentKind
  id: string
  editionId: string
  threads: readonly Thread[]
}

/** The comments beside the fields of a form; those of one field are open at a time. */
export function useFormComments({ kind, id, editionId, threads }: Options) {
  const refresh = useRefresh()
  const [openPath, setOpenPath] = useState<string | null>(null)

  // The same while somebody types, so that no field is drawn anew for its comments.
  const beside = useMemo<FormComments>(
    () => ({
      threads,
      placeOf: (path) => ({ editionId, document: { kind, id }, path }),
      openPath,
      open(path) {
        // Others may have said something since the page was read.
        if (path !== null) refresh()
        setOpenPath(path)
      },
    }),
    [kind, id, editionId, threads, openPath, refresh],
  )

  /** Opens those on the field around an element; closes them again when they are open. */
  function openAt(target: EventTarget) {
    const around = target instanceof Element ? target.closest('[data-path]') : null
    const [place = ''] = around?.getAttribute('data-path')?.split(' ') ?? []
    const path = fieldPathIn(kind, place)
    if (path !== '') beside.open(path === openPath ? null : path)
  }

  return { beside, openAt }
}
