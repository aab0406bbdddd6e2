'use client'

import type { NameOf } from '@parley/shared/compare/titles'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { createContext, use, useMemo, useSyncExternalStore } from 'react'
import type { DocumentNames } from './document-names'
import type { FindCalls, FoundDocument } from './found-document'

export interface PickerSurroundings {
  find: FindCalls['find']
  names: DocumentNames
  /** Opens the form that makes a document in this edition, null when the editor leaves it; null where none is made. */
  create: ((kind: DocumentKind, typed: string) => Promise<FoundDocument | null>) | null
  /** Documents this page already refers to, to be offered before anything is typed. */
  recent(kinds: readonly DocumentKind[]): FoundDocument[]
}

export const PickerContext = createContext<PickerSurroundings | null>(null)

export function usePickers(): PickerSurroundings {
  const surroundings = use(PickerContext)
  if (!surroundings) throw new Error('A picker stands outside of a form: wrap it in a PickerContext.')
  return surroundings
}

/** A reader of names that renders again when a name is learned. */
export function useNameOf(names: DocumentNames): NameOf {
  const version = useSyncExternalStore(names.subscribe, names.version, () => 0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another one for those who draw names, when some came.
  return useMemo(() => (kind, id) => names.find(kind, id)?.title ?? null, [names, version])
}
