'use client'

import type { DocumentKind } from '@parley/shared/content/kind-names'
import { useEffect, useState } from 'react'
import type { FoundDocument } from './found-document'
import { usePickers } from './picker-context'

export type Search =
  | { status: 'IDLE' }
  | { status: 'SEARCHING'; found: FoundDocument[] }
  | { status: 'FOUND'; query: string; found: FoundDocument[] }
  | { status: 'FAILED' }

const WAIT_MS = 150

/** Finds documents as somebody types; an answer that comes after the words changed is dropped. */
export function useFoundDocuments(typed: string, kinds: readonly DocumentKind[], isOpen: boolean): Search {
  const { find, names } = usePickers()
  const [search, setSearch] = useState<Search>({ status: 'IDLE' })
  const query = typed.trim()
  const key = kinds.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: kinds is a new array each time, and `key` says the same.
  useEffect(() => {
    if (!isOpen || query === '') return setSearch({ status: 'IDLE' })
    let isCurrent = true
    setSearch((last) => ({ status: 'SEARCHING', found: 'found' in last ? last.found : [] }))
    const timer = setTimeout(async () => {
      try {
        const found = await find(query, kinds)
        names.learn(found)
        if (isCurrent) setSearch({ status: 'FOUND', query, found })
      } catch {
        if (isCurrent) setSearch({ status: 'FAILED' })
      }
    }, WAIT_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [query, key, isOpen, find, names])
  return search
}
