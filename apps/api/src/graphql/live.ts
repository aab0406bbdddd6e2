import type { DocumentKind } from '@parley/shared/content/kind-names'

/** What a subscription can hear of. */
export type Heard = 'PRESENCE' | 'DRAFT'

/** Where in an edition a client says that it is. */
export interface Whereabouts {
  kind: DocumentKind | null
  documentId: string | null
  path: string | null
}

/** What the socket of a client offers to its subscriptions. */
export interface Live {
  /** Ticks at once, and whenever something of this edition changed. While it is read, the client is where it says it is. */
  hear(topic: Heard, editionId: string, here: Whereabouts | null): Promise<AsyncIterableIterator<null>>
}
