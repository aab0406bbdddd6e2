'use client'

import type { NameOf } from '@parley/shared/compare/titles'
import type { Document } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import type { Day } from '@parley/shared/when/day'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Edit } from './draft/apply-edit'
import { disclosuresFor } from './draft/disclosures'
import type { FormIssue } from './draft/find-issues'
import type { FormSurroundings } from './form-context'

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

interface FormState extends FormSurroundings {
  /** From now on each field says what it lacks. */
  showAll(): void
}

/** What is open, what has been visited, and where the cursor goes: the state of a form beside its document. */
export function useFormSurroundings({ issues, root, ...given }: Options): FormState {
  const { kind, document } = given
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const [showsAll, setShowsAll] = useState(false)
  const [wanted, setWanted] = useState<{ path: string } | null>(null)
  // Asked for in an event, before the edit of the same event is in `document`.
  const latest = useRef(document)
  latest.current = document

  useEffect(() => {
    if (!wanted || !root.current) return
    const keys = disclosuresFor(kind, latest.current, wanted.path)
    setOpened((before) => withAll(before, keys))
    // After what was just opened is on the page.
    const frame = requestAnimationFrame(() => root.current && focusIn(root.current, wanted.path))
    return () => cancelAnimationFrame(frame)
  }, [wanted, kind, root])

  const visible = issues.filter(({ path, isMissing }) => !isMissing || showsAll || touched.has(path))

  return {
    ...given,
    errorAt: (path) => visible.find((issue) => issue.path === path)?.message ?? null,
    hasErrorWithin: (path) => visible.some((issue) => issue.path.startsWith(`${path}.`)),
    touch: (path) => setTouched((before) => withAll(before, [path])),
    isOpen: (path) => opened.has(path),
    setOpen(path, isOpen) {
      setOpened((before) =>
        isOpen ? withAll(before, [path]) : new Set([...before].filter((key) => key !== path)),
      )
    },
    focusField: (path) => setWanted({ path }),
    showAll: () => setShowsAll(true),
  }
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
