'use client'

import type { NameOf } from '@parley/shared/compare/titles'
import type { Document } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import type { Day } from '@parley/shared/when/day'
import { createContext, use, useRef, useSyncExternalStore } from 'react'
import type { Store } from '@/lib/store'
import type { Edit } from './draft/apply-edit'
import type { FormIssue } from './draft/find-issues'

/** What every field of a form can ask for. It stays the same while somebody types, so that no other field is drawn anew. */
export interface FormTools {
  kind: DocumentKind
  today: Day
  nameOf: NameOf
  /** What changes with each key: fields take of it what they show, by `useFormState`. */
  store: Store<FormState>
  edit(edit: Edit): void
  /** Somebody has been at this field: from now on it may say what it lacks. */
  touch(path: string): void
  setOpen(path: string, isOpen: boolean): void
  /** Opens all that hides the field, scrolls to it and puts the cursor there. */
  focusField(path: string): void
  /** Says something to readers of the screen. */
  announce(text: string): void
}

export interface FormState {
  document: Document
  /** What is to be mended, where it is fair to say so. */
  visible: readonly FormIssue[]
  /** The paths of what is open. */
  opened: ReadonlySet<string>
}

export const FormContext = createContext<FormTools | null>(null)

export function useForm(): FormTools {
  const form = use(FormContext)
  if (!form) throw new Error('A field stands outside of a form: wrap it in a FormContext.')
  return form
}

/** A part of the state of the form. Whoever uses it is drawn anew only when that part is another one. */
export function useFormState<Part>(
  select: (state: FormState) => Part,
  isSame: (one: Part, other: Part) => boolean = Object.is,
): Part {
  const { store } = useForm()
  const kept = useRef<{ part: Part } | null>(null)
  const read = () => {
    const part = select(store.get())
    if (kept.current === null || !isSame(kept.current.part, part)) kept.current = { part }
    return kept.current.part
  }
  return useSyncExternalStore(store.subscribe, read, read)
}

export function useIsOpen(path: string): boolean {
  return useFormState(({ opened }) => opened.has(path))
}

/** What is to be mended at a path or below it. */
export function useErrors(path: string): readonly FormIssue[] {
  return useFormState(
    ({ visible }) => visible.filter((issue) => issue.path === path || issue.path.startsWith(`${path}.`)),
    areSame,
  )
}

/** What is to be mended at this very path. */
export function errorAt(errors: readonly FormIssue[], path: string): string | null {
  return errors.find((issue) => issue.path === path)?.message ?? null
}

function areSame(one: readonly FormIssue[], other: readonly FormIssue[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ path, message }, index) => {
      const twin = other[index]
      return twin?.path === path && twin.message === message
    })
  )
}
