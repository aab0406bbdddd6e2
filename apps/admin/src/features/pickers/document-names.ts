import { type DocumentKind, documentKinds } from '@parley/shared/content/kind-names'
import type { DocumentKey, FindCalls, FoundDocument } from './found-document'

/** The names of documents that are referred to: asked for in batches, kept, and told to whoever shows them. */
export interface DocumentNames {
  /** The document, null when the server knows none, undefined while nobody knows yet. */
  find(kind: DocumentKind, id: string): FoundDocument | null | undefined
  want(keys: readonly DocumentKey[]): void
  learn(found: readonly FoundDocument[]): void
  subscribe(listener: () => void): () => void
  /** Rises with each name that is learned. */
  version(): number
}

const BATCH_MS = 10
const MOST_AT_ONCE = 100
const RETRY_MS = 5_000

export function createDocumentNames(titles: FindCalls['titles']): DocumentNames {
  const known = new Map<string, FoundDocument | null>()
  const wanted = new Map<string, DocumentKey>()
  const asked = new Set<string>()
  const listeners = new Set<() => void>()
  let version = 0
  let isScheduled = false

  function learn(found: readonly FoundDocument[]) {
    for (const document of found) known.set(keyOf(document), document)
    version += 1
    for (const listener of listeners) listener()
  }

  function schedule(ms: number) {
    if (isScheduled) return
    isScheduled = true
    setTimeout(askNext, ms)
  }

  async function askNext() {
    isScheduled = false
    const batch = [...wanted].slice(0, MOST_AT_ONCE)
    if (batch.length === 0) return
    for (const [key] of batch) {
      wanted.delete(key)
      asked.add(key)
    }
    try {
      const found = await titles(batch.map(([, key]) => key))
      for (const [key] of batch) if (!known.has(key)) known.set(key, null)
      learn(found)
      if (wanted.size > 0) schedule(0)
    } catch {
      // Names can wait: the form works without them, and asks again.
      for (const [key, wish] of batch) wanted.set(key, wish)
      schedule(RETRY_MS)
    }
    for (const [key] of batch) asked.delete(key)
  }

  return {
    find: (kind, id) => known.get(keyOf({ kind, id })),
    want(keys) {
      for (const { kind, id } of keys) {
        const key = keyOf({ kind, id })
        if (!known.has(key) && !asked.has(key)) wanted.set(key, { kind, id })
      }
      if (wanted.size > 0) schedule(BATCH_MS)
    },
    learn,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    version: () => version,
  }
}

/** What stands in a field that refers to a document: its name, and a word for it while or if there is none. */
export function nameToShow(names: DocumentNames, kind: DocumentKind, id: string): string {
  const found = names.find(kind, id)
  if (found === undefined) return '…'
  return found?.title ?? `${documentKinds[kind].label} that is no longer known`
}

function keyOf({ kind, id }: DocumentKey): string {
  return `${kind}:${id}`
}
