import { sameValue } from '@parley/shared/compare/equal'
import type { FieldConflict } from '@parley/shared/compare/merge'
import type { Document } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { z } from 'zod'
import { blankDocument } from '../draft/blank-document'
import { joinChanges, takeSide } from './join-changes'
import type { Saved, Sent } from './save-transport'

/** What is kept in this browser until the edition has it: the text, and what it began from. */
export interface LocalCopy {
  document: Document
  began: Saved
  at: number
  /** The version it was filled in from, while nobody has said that it is to be saved. */
  filledFrom: number | null
  /** A save that was sent and not answered: the edition has it, or not. */
  unanswered: Sent | null
}

/** The part of `localStorage` this needs. */
export interface Store {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

export interface LocalCopies {
  keep(copy: LocalCopy): boolean
  read(): LocalCopy | null
  drop(): void
}

/** The copy of one document in one edition. A full or forbidden store is no reason to stop somebody from writing. */
export function localCopies(store: Store | null, editionId: string, documentId: string): LocalCopies {
  const key = `parley:draft:${editionId}:${documentId}`
  return {
    keep: (copy) => quietly(() => store?.setItem(key, JSON.stringify(copy))),
    read() {
      let text: string | null = null
      quietly(() => {
        text = store?.getItem(key) ?? null
      })
      return text === null ? null : (copySchema.safeParse(parseJson(text)).data ?? null)
    },
    drop: () => void quietly(() => store?.removeItem(key)),
  }
}

export interface Restored {
  document: Document
  conflicts: FieldConflict[]
}

/** What a copy adds to what the server has, or null when the server has it all; joined if the server went on. */
export function restore(kind: DocumentKind, copy: LocalCopy, server: Saved): Restored | null {
  const { document: mine, began } = copy
  if (sameValue(mine, server.document ?? blankDocument(kind))) return null
  const wentOn = began.lock !== server.lock || began.baseVersion !== server.baseVersion
  if (!wentOn || !server.document) return { document: mine, conflicts: [] }
  const joined = joinChanges(kind, { base: began.document, theirs: server.document, mine })
  return sameValue(joined.document, server.document) ? null : joined
}

const documentSchema = z.looseObject({ slug: z.string() })

const copySchema = z.object({
  document: documentSchema,
  began: z.object({ document: documentSchema.nullable(), baseVersion: z.number(), lock: z.number() }),
  at: z.number(),
  filledFrom: z.number().nullable().default(null),
  unanswered: z
    .object({ document: documentSchema, baseVersion: z.number(), lock: z.number(), key: z.string() })
    .nullable()
    .default(null),
})

/**
 * What a text began from in whose fields others have a say: as the server has it by now, but for those fields. Opened
 * again, the copy comes to the same conflict, which nobody has settled yet.
 */
export function beganBefore(kind: DocumentKind, saved: Saved, conflicts: readonly FieldConflict[]): Saved {
  let { document } = saved
  for (const conflict of conflicts) document &&= takeSide(kind, document, conflict, 'base')
  return { ...saved, document, lock: noLock }
}

/** No state of the server has it, so that all of them have gone on. */
const noLock = -1

function quietly(act: () => void): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
