import type { DocumentKind } from '@parley/shared/content/kind-names'
import { graphql } from '@/lib/graphql/generated'
import { listen } from '@/lib/live-client'
import { createStore, type Store } from '@/lib/store'

/** Where in an edition somebody is. */
export interface Place {
  kind: DocumentKind | null
  documentId: string | null
  /** Null for a document that was never saved, too. */
  title: string | null
  path: string | null
}

/** Somebody else who is there. */
export interface Other {
  id: string
  name: string
  places: readonly Place[]
}

/** Where this tab is in the edition. */
export interface Here {
  document: { kind: DocumentKind; id: string } | null
  path: string | null
}

export interface PresenceState {
  others: readonly Other[]
  here: Here
}

/** Who else is in the edition that this tab is in. */
export interface Presence {
  store: Store<PresenceState>
  /** Is in an edition, until what it gives is called. */
  enter(editionId: string, meId: string): () => void
  /** Says where in the edition this tab is now. */
  moveTo(here: Here): void
}

export function createPresence(): Presence {
  const store = createStore(alone)
  const heard = new Set<() => void>()
  let edition: { id: string; meId: string } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function stopHearing() {
    for (const stop of heard) stop()
    heard.clear()
  }

  function say() {
    if (!edition) return
    const { id, meId } = edition
    const before = [...heard]
    const stop = listen(presenceDocument, { edition: id, here: store.get().here }, ({ presence }) => {
      store.set({ ...store.get(), others: othersIn(presence, meId) })
      // Left only when it is known to be elsewhere: nobody sees it go and come.
      for (const stopBefore of before.splice(0)) {
        stopBefore()
        heard.delete(stopBefore)
      }
    })
    heard.add(stop)
  }

  return {
    store,
    enter(id, meId) {
      edition = { id, meId }
      say()
      return () => {
        edition = null
        clearTimeout(timer)
        stopHearing()
        store.set({ ...store.get(), others: [] })
      }
    },
    moveTo(here) {
      if (isSame(here, store.get().here)) return
      store.set({ ...store.get(), here })
      clearTimeout(timer)
      // Who tabs through a form is where they stop.
      timer = setTimeout(say, 250)
    },
  }
}

export const nowhere: Here = { document: null, path: null }

/** What is known before anybody was heard of. */
export const alone: PresenceState = { others: [], here: nowhere }

function isSame(one: Here, other: Here): boolean {
  return one.path === other.path && one.document?.id === other.document?.id
}

interface Heard {
  person: { id: string; name: string }
  places: ReadonlyArray<{
    documentKind?: DocumentKind | null
    documentId?: string | null
    document?: { title: string } | null
    path?: string | null
  }>
}

/** Those who are there, without whoever looks; by name, so that nobody changes places while they move about. */
export function othersIn(presence: readonly Heard[], meId: string): Other[] {
  return presence
    .filter(({ person }) => person.id !== meId)
    .map(({ person, places }) => ({
      ...person,
      places: places.map(({ documentKind, documentId, document, path }) => ({
        kind: documentKind ?? null,
        documentId: documentId ?? null,
        title: document?.title ?? null,
        path: path ?? null,
      })),
    }))
    .sort((one, other) => one.name.localeCompare(other.name) || one.id.localeCompare(other.id))
}

const presenceDocument = graphql(`
  subscription Presence($edition: ID!, $here: WhereaboutsInput) {
    presence(edition: $edition, here: $here) {
      person { id name }
      places { documentKind documentId document { title } path }
    }
  }
`)
