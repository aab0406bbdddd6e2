import { type NameOf, titleOf } from '@parley/shared/compare/titles'
import { type Document, readDocument } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import type { Transaction } from '../../core/database/transaction'
import { groupBy } from '../../graphql/batch'
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

/** One statement for what is staged, one for what is live, one for what is neither: however many kinds there are. */
async function findStates(
  db: Transaction,
  asked: readonly DocumentKey[],
  editionId: string | null,
): Promise<Found[]> {
  const keys = [...new Map(asked.map((key) => [keyOf(key), key])).values()]
  const staged = await findStaged(db, keys, editionId)
  const live = await findLiveFields(db, keys)
  const rest = keys.filter((key) => !live.has(keyOf(key)) && !staged.get(keyOf(key)))
  const published = await findLastPublished(db, rest)
  return keys.flatMap(({ kind, id }): Found[] => {
    const key = keyOf({ kind, id })
    const next = staged.get(key)
    if (next) {
      return [{ kind, id, state: live.has(key) ? 'LIVE' : 'STAGED', document: readDocument(kind, next) }]
    }
    const document = live.get(key) ?? published.get(key)
    if (!document) return []
    const isLive = live.has(key) && !staged.has(key)
    return [{ kind, id, state: isLive ? 'LIVE' : 'WITHDRAWN', document }]
  })
}

/** What an edition makes of documents that it changes; null for one that it withdraws. */
async function findStaged(
  db: Transaction,
  keys: readonly DocumentKey[],
  editionId: string | null,
): Promise<Map<string, unknown>> {
  if (editionId === null || keys.length === 0) return new Map()
  const changes = await db.change.findMany({
    where: { editionId, documentId: { in: keys.map(({ id }) => id) } },
    select: { kind: true, documentId: true, next: true },
  })
  return new Map(changes.map(({ kind, documentId: id, next }) => [keyOf({ kind, id }), next]))
}

async function findLiveFields(db: Transaction, keys: readonly DocumentKey[]): Promise<Map<string, Document>> {
  const wanted = [...groupBy(keys, ({ kind }) => kind)]
  if (wanted.length === 0) return new Map()
  const parts = wanted.map(
    ([kind], index) =>
      `select '${kind}' as kind, to_jsonb(t) as row from "${kindOf(kind).table}" t where id = any($${index + 1}::uuid[])`,
  )
  const rows = await db.$queryRawUnsafe<Array<{ kind: DocumentKind; row: Row }>>(
    parts.join(' union all '),
    ...wanted.map(([, ofKind]) => ofKind.map(({ id }) => id)),
  )
  // The rows were written from a parsed document; lists are left empty, for no name needs them.
  return new Map(
    rows.map(({ kind, row }) => [
      keyOf({ kind, id: row.id }),
      fieldsFrom(kindOf(kind).schema, row, () => []) as Document,
    ]),
  )
}

async function findLastPublished(
  db: Transaction,
  keys: readonly DocumentKey[],
): Promise<Map<string, Document>> {
  if (keys.length === 0) return new Map()
  const changes = await db.change.findMany({
    where: {
      OR: keys.map(({ kind, id }) => ({ kind, documentId: id })),
      version: { not: null },
      operation: { not: 'WITHDRAW' },
    },
    orderBy: { version: 'desc' },
    distinct: ['kind', 'documentId'],
    select: { kind: true, documentId: true, after: true },
  })
  return new Map(
    changes.flatMap(({ kind, documentId: id, after }) =>
      after ? [[keyOf({ kind, id }), readDocument(kind, after)] as const] : [],
    ),
  )
}
