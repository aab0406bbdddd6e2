'use client'

import type { NameOf } from '@parley/shared/compare/titles'
import type { Document } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import type { Day } from '@parley/shared/when/day'
import { createContext, use } from 'react'
import type { Edit } from './draft/apply-edit'

/** What every field of a form can ask for. */
export interface FormSurroundings {
  kind: DocumentKind
  document: Document
  today: Day
  nameOf: NameOf
  edit(edit: Edit): void
  /** What is to be mended at a path, once it is fair to say so. */
  errorAt(path: string): string | null
  /** Says whether something is to be mended at a path or below it. */
  hasErrorWithin(path: string): boolean
  /** Somebody has been at this field: from now on it may say what it lacks. */
  touch(path: string): void
  isOpen(path: string): boolean
  setOpen(path: string, isOpen: boolean): void
  /** Opens all that hides the field, scrolls to it and puts the cursor there. */
  focusField(path: string): void
  /** Says something to readers of the screen. */
  announce(text: string): void
}

export const FormContext = createContext<FormSurroundings | null>(null)

export function useForm(): FormSurroundings {
  const form = use(FormContext)
  if (!form) throw new Error('A field stands outside of a form: wrap it in a FormContext.')
  return form
}
