'use client'
import {
  createContext,
  type ReactNode,
  type RefObject,
  use,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { useRefresh } from '@/components/use-refresh'
import { hearRoleChange } from '@/lib/live-client'
import { hearEditionChanges } from './edition-changes'
import { alone, createPresence, type Presence, type PresenceState } from './presence'

const PresenceContext = createContext<Presence | null>(null)

interface Props {
  meId: string
  /** The edition one works in; nobody is anywhere without one. */
  editionId: string | null
  children: ReactNode
}

/** Lets all that stands in it know who else is in the edition, and reads the page again when they change it. */
export function PresenceProvider({ meId, editionId, children }: Props) {
  const [presence] = useState(createPresence)
  const refresh = useRefresh()
  useEffect(() => {
    if (editionId === null) return
    const leave = presence.enter(editionId, meId)
    const stop = hearEditionChanges({
      editionId,
      meId,
      openDocument: () => presence.store.get().here.document?.id ?? null,
      onChange: refresh,
    })
    return () => {
      stop()
      leave()
    }
  }, [presence, editionId, meId, refresh])
  useEffect(() => hearRoleChange(refresh), [refresh])
  return <PresenceContext value={presence}>{children}</PresenceContext>
}

export function usePresence(): Presence {
  const presence = use(PresenceContext)
  if (!presence) throw new Error('This stands outside of the frame: wrap it in a PresenceProvider.')
  return presence
}

/** A part of who is where. Whoever uses it is drawn anew only when that part reads otherwise. */
export function usePresenceState<Part>(select: (state: PresenceState) => Part): Part {
  const { store } = usePresence()
  const kept = useRef<Kept<Part> | null>(null)
  const keptFirst = useRef<Kept<Part> | null>(null)
  return useSyncExternalStore(
    store.subscribe,
    () => keep(kept, select(store.get())),
    // A part of the page may be hydrated after somebody was heard of: it begins as the server drew it, with nobody.
    () => keep(keptFirst, select(alone)),
  )
}

interface Kept<Part> {
  part: Part
  text: string
}

function keep<Part>(kept: RefObject<Kept<Part> | null>, part: Part): Part {
  const text = JSON.stringify(part)
  if (kept.current?.text !== text) kept.current = { part, text }
  return kept.current.part
}
