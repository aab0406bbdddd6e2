import { type NameOf, titleOf } from '@parley/shared/compare/titles'
import { type Document, readDocument } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import type { Transaction } from '../../core/database/transaction'
import type { DocumentKey } from '../blockers/blocker'
import { referencesOf } from '../references'
import { fieldsFrom, type Row } from '../rows'

/** A document as pickers and sentences need it: its name, where it stands, and its own fields without lists. */
export interface Titled extends DocumentKey {
  title: string
  state: 'LIVE' | 'STAGED' | 'WITHDRAWN'
  document: Document
}

export type Titles = ReadonlyMap<string, Titled>

export function keyOf({ kind, id }: DocumentKey): string {
  return `${kind}:${id}`
}

/**
 * Finds what documents are called: as in the draft edition, else as they are live, else as last published. One that
 * is none of these is left out.
 */
export async function findTitles(
  db: Transaction,
  keys: readonly DocumentKey[],
  editionId: string | null,
): Promise<Titles> {
  const found = await findStates(db, keys, editionId)
  const speakers = found.flatMap(({ kind, document }) => speakersOf(kind, document))
  const names = speakers.length > 0 ? nameIn(await findTitles(db, speakers, editionId)) : undefined
  return new Map(found.map((one) => [keyOf(one), { ...one, title: titleOf(one.kind, one.document, names) }]))
}

/** The names in titles, for the sentences of diffs. */
export function nameIn(titles: Titles): NameOf {
  return (kind, id) => titles.get(keyOf({ kind, id }))?.title ?? null
}

/** The document itself and all that its states refer to: what a sentence about it may have to name. */
export function namedBy(
  kind: DocumentKind,
  id: string,
  states: ReadonlyArray<Document | null>,
): DocumentKey[] {
  return [{ kind, id }, ...states.flatMap((state) => (state ? referencesOf(kind, state) : []))]
}

type Found = Omit<Titled, 'title'>

/** A statement without an attribution as printed is called by its speaker. */
function speakersOf(kind: DocumentKind, { attributionText, speakerId }: Document): DocumentKey[] {
  if (kind !== 'STATEMENT' || attributionText || typeof speakerId !== 'string') return []
  return [{ kind: 'ACTOR', id: speakerId }]
}

async function findStates(
  db: Transaction,
  keys: readonly DocumentKey[],
  editionId: string | null,
): Promise<Found[]> {
  const found: Found[] = []
  for (const kind of new Set(keys.map((key) => key.kind))) {
    const ids = [...new Set(keys.flatMap((key) => (key.kind === kind ? [key.id] : [])))]
    found.push(...(await findOfKind(db, kind, ids, editionId)))
  }
  return found
}

async function findOfKind(db: Transaction, kind: DocumentKind, ids: string[], editionId: string | null) {
  const staged = new Map<string, unknown>()
  if (editionId !== null) {
    const where = { editionId, kind, documentId: { in: ids } }
    const changes = await db.change.findMany({ where, select: { documentId: true, next: true } })
    for (const change of changes) staged.set(change.documentId, change.next)
  }
  const live = await findLiveFields(db, kind, ids)
  const rest = ids.filter((id) => !live.has(id) && !staged.get(id))
  const published = await findLastPublished(db, kind, rest)
  return ids.flatMap((id): Found[] => {
    const next = staged.get(id)
    if (next) {
      return [{ kind, id, state: live.has(id) ? 'LIVE' : 'STAGED', document: readDocument(kind, next) }]
    }
    const document = live.get(id) ?? published.get(id)
    if (!document) return []
    const isLive = live.has(id) && !staged.has(id)
    return [{ kind, id, state: isLive ? 'LIVE' : 'WITHDRAWN', document }]
  })
}

async function findLiveFields(
  db: Transaction,
  kind: DocumentKind,
  ids: string[],
): Promise<Map<string, Document>> {
  if (ids.length === 0) return new Map()
  const { table, schema } = kindOf(kind)
  const sql = `select to_jsonb(t) as row from "${table}" t where id = any($1::uuid[])`
  const rows = await db.$queryRawUnsafe<Array<{ row: Row }>>(sql, ids)
  // The rows were written from a parsed document; lists are left empty, for no name needs them.
  return new Map(rows.map(({ row }) => [row.id, fieldsFrom(schema, row, () => []) as Document]))
}

async function findLastPublished(
  db: Transaction,
  kind: DocumentKind,
  ids: string[],
): Promise<Map<string, Document>> {
  if (ids.length === 0) return new Map()
  const changes = await db.change.findMany({
    where: { kind, documentId: { in: ids }, version: { not: null }, operation: { not: 'WITHDRAW' } },
    orderBy: { version: 'desc' },
    distinct: ['documentId'],
    select: { documentId: true, after: true },
  })
  return new Map(
    changes.flatMap(({ documentId, after }) =>
      after ? [[documentId, readDocument(kind, after)] as const] : [],
    ),
  )
}
