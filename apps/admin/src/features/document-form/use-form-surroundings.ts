'use client'

import type { NameOf } from '@parley/shared/compare/titles'
import type { Document } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import type { Day } from '@parley/shared/when/day'
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { createStore } from '@/lib/store'
import type { Edit } from './draft/apply-edit'
import { disclosuresFor } from './draft/disclosures'
import type { FormIssue } from './draft/find-issues'
import type { FormState, FormTools } from './form-context'

interface Options {
  kind: DocumentKind
  document: Document
  issues: readonly FormIssue[]
  today: Day
  nameOf: NameOf
  edit(edit: Edit): void
  /** The element the fields are in. */
  root: RefObject<HTMLElement | null>
  announce(text: string): void
}

interface FormSurroundings {
  /** For the fields. */
  tools: FormTools
  focusField(path: string): void
  /** From now on each field says what it lacks. */
  showAll(): void
}

/** What is open, what has been visited, and where the cursor goes: the state of a form beside its document. */
export function useFormSurroundings(given: Options): FormSurroundings {
  const { kind, document, issues, today, nameOf, root, announce } = given
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const [showsAll, setShowsAll] = useState(false)
  const [wanted, setWanted] = useState<{ path: string } | null>(null)
  // Asked for in an event, before the edit of the same event is in `document`.
  const latest = useRef(given)
  latest.current = given

  useEffect(() => {
    if (!wanted || !root.current) return
    const keys = disclosuresFor(kind, latest.current.document, wanted.path)
    setOpened((before) => withAll(before, keys))
    // After what was just opened is on the page.
    const frame = requestAnimationFrame(() => root.current && focusIn(root.current, wanted.path))
    return () => cancelAnimationFrame(frame)
  }, [wanted, kind, root])

  const visible = issues.filter(({ path, isMissing }) => !isMissing || showsAll || touched.has(path))
  const [store] = useState(() => createStore<FormState>({ document, visible, opened }))
  // Before the browser paints: a field and what is said of it are never a frame apart.
  useLayoutEffect(() => store.set({ document, visible, opened }))

  const tools = useMemo<FormTools>(
    () => ({
      kind,
      today,
      nameOf,
      store,
      announce,
      edit: (edit) => latest.current.edit(edit),
      touch: (path) => setTouched((before) => withAll(before, [path])),
      setOpen(path, isOpen) {
        setOpened((before) =>
          isOpen ? withAll(before, [path]) : new Set([...before].filter((key) => key !== path)),
        )
      },
      focusField: (path) => setWanted({ path }),
    }),
    [kind, today, nameOf, store, announce],
  )
  return { tools, focusField: tools.focusField, showAll: () => setShowsAll(true) }
}

function withAll(before: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> {
  return keys.every((key) => before.has(key)) ? before : new Set([...before, ...keys])
}

/** Puts the cursor into the field at a path, or into the nearest thing around it that is on the page. */
function focusIn(root: HTMLElement, path: string) {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length -= 1) {
    const place = root.querySelector<HTMLElement>(`[data-path~="${parts.slice(0, length).join('.')}"]`)
    const target = place?.querySelector<HTMLElement>(
      'input:not([disabled]), textarea, button:not([disabled])',
    )
    if (!target) continue
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    target.focus({ preventScroll: true })
    target.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' })
    return
  }
}
