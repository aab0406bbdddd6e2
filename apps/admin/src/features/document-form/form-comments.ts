'use client'

import { createContext, use } from 'react'
import type { Place } from '@/features/comments/place'
import type { Thread } from '@/features/comments/read-comments'

/** The comments on a document, beside the fields of its form. */
export interface FormComments {
  threads: readonly Thread[]
  placeOf(path: string): Place
  /** The field whose comments are open. */
  openPath: string | null
  open(path: string | null): void
}

/** Null in a form whose document nobody can have said anything about. */
export const FormCommentsContext = createContext<FormComments | null>(null)

/** The comments on one field, or null where there are none to show or to make. */
export function useFieldComments(path: string) {
  const comments = use(FormCommentsContext)
  if (!comments) return null
  const { threads, placeOf, openPath, open } = comments
  const isExpanded = openPath === path
  return {
    threads: threads.filter((thread) => thread.path === path),
    place: placeOf(path),
    isExpanded,
    toggle: () => open(isExpanded ? null : path),
    close: () => open(null),
  }
}
