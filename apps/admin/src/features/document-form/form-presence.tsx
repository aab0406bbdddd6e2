'use client'

import { VisuallyHidden } from '@mantine/core'
import { describePath, fieldPathIn } from '@parley/shared/compare/path'
import type { NameOf } from '@parley/shared/compare/titles'
import type { Document } from '@parley/shared/content/document'
import { type DocumentKind, documentKinds } from '@parley/shared/content/kind-names'
import { createContext, type FocusEvent, useEffect, useMemo } from 'react'
import { namesOf } from '@/features/presence/initials'
import { nowhere } from '@/features/presence/presence'
import { usePresence, usePresenceState } from '@/features/presence/presence-provider'
import classes from './document-form.module.css'

/** The document whose fields these are; null in a form for one that nobody else can have open. */
export const FormPresenceContext = createContext<string | null>(null)

/** Tells others that this document is open here, and which field has the cursor. */
export function useFormPresence(kind: DocumentKind, id: string) {
  const presence = usePresence()
  const document = useMemo(() => ({ kind, id }), [kind, id])
  useEffect(() => {
    presence.moveTo({ document, path: null })
    return () => presence.moveTo(nowhere)
  }, [presence, document])

  return {
    onFocus({ target }: FocusEvent) {
      const [place = ''] = target.closest('[data-path]')?.getAttribute('data-path')?.split(' ') ?? []
      presence.moveTo({ document, path: fieldPathIn(kind, place) || null })
    },
    onBlur({ relatedTarget, currentTarget }: FocusEvent) {
      if (!currentTarget.contains(relatedTarget)) presence.moveTo({ document, path: null })
    },
  }
}

interface NoteProps {
  kind: DocumentKind
  id: string
  document: Document
  nameOf: NameOf
}

/**
 * Who else has this document open. It is read out when somebody comes or goes; where they move to is not, unless it is the
 * very field that one is in.
 */
export function FormPresenceNote({ kind, id, document, nameOf }: NoteProps) {
  const people = usePresenceState(({ others }) =>
    others
      .filter(({ places }) => places.some(({ documentId }) => documentId === id))
      .map(({ name }) => ({ name })),
  )
  const together = usePresenceState(({ others, here: { path } }) => ({
    path,
    people: others
      .filter(({ places }) => places.some((place) => place.documentId === id && place.path === path))
      .map(({ name }) => ({ name })),
  }))
  const have = people.length === 1 ? 'has' : 'have'
  const are = together.people.length === 1 ? 'is' : 'are'
  return (
    <>
      <p role="status" className={classes.presenceNote}>
        {people.length > 0 &&
          `${namesOf(people)} ${have} this ${documentKinds[kind].label.toLowerCase()} open too.`}
      </p>
      <VisuallyHidden role="status">
        {together.path !== null &&
          together.people.length > 0 &&
          `${namesOf(together.people)} ${are} in ${describePath(kind, together.path, document, nameOf)} too.`}
      </VisuallyHidden>
    </>
  )
}

/** Says whether a cursor at `cursor` is in what stands at `path`; only at its very place, where it is alone. */
export function isIn(cursor: string | null, path: string, isAlone: boolean): boolean {
  return cursor === path || (!isAlone && (cursor?.startsWith(`${path}.`) ?? false))
}
