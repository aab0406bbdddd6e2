import type { DocumentKind } from '@parley/shared/content/kind-names'
import type { PrismaClient } from '../../apps/api/src/generated/prisma/client'

/** Anything read from the JSON of a published document. */
export type Fields = Record<string, unknown>

/** A published document as the record tells it: the JSON of its newest change, and when it was published. */
export interface Told {
  kind: DocumentKind
  id: string
  fields: Fields
  first: Date
  last: Date
}

/** A seat, with what it is at. */
export interface Seat {
  id: string
  fields: Fields
  at: Told
}

/** All that is published at an edition, read from the changes alone: none of the tables that queries read. */
export interface World {
  edition: number
  documents: Told[]
  seats: Seat[]
  publishedAt: Map<number, Date>
  byId(id: unknown): Told | null
  /** True when that id is of the document with this slug. */
  isSlug(id: unknown, kind: DocumentKind, slug: unknown): boolean
  ofKind(kind: DocumentKind): Told[]
}

export async function readWorld(db: PrismaClient, edition: number): Promise<World> {
  const changes = await db.change.findMany({
    where: { editionNumber: { lte: edition } },
    orderBy: { editionNumber: 'asc' },
    select: {
      kind: true,
      documentId: true,
      after: true,
      editionNumber: true,
      edition: { select: { publishedAt: true } },
    },
  })
  const told = new Map<string, Told>()
  const firsts = new Map<string, Date>()
  const publishedAt = new Map<number, Date>([[0, new Date(-62135596800000)]])
  for (const {
    kind,
    documentId,
    after,
    editionNumber,
    edition: { publishedAt: at },
  } of changes) {
    if (!at || editionNumber === null) throw new Error('A change is published without a time.')
    publishedAt.set(editionNumber, at)
    const first = firsts.get(documentId) ?? at
    firsts.set(documentId, first)
    if (after === null) told.delete(documentId)
    else told.set(documentId, { kind, id: documentId, fields: after as Fields, first, last: at })
  }
  const documents = [...told.values()]
  const seats = documents.flatMap((at) =>
    itemsOf(at.fields.participations).map((fields) => ({ id: String(fields.id), fields, at })),
  )
  const byId = (id: unknown) => told.get(String(id)) ?? null
  return {
    edition,
    documents,
    seats,
    publishedAt,
    byId,
    isSlug(id, kind, slug) {
      const found = byId(id)
      return found?.kind === kind && found.fields.slug === slug
    },
    ofKind: (kind) => documents.filter((document) => document.kind === kind),
  }
}

/** The items of a list in a document. */
export function itemsOf(list: unknown): Fields[] {
  return Array.isArray(list) ? list : []
}
