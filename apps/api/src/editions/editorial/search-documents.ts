import { type Document, readDocument } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import type { Transaction } from '../../core/database/transaction'
import { columnsOf } from '../tables'
import type { Found } from './found-document'
import { findTitles, keyOf } from './titles'

export interface Search {
  query: string
  kinds: readonly DocumentKind[]
  editionId: string | null
  most: number
}

/**
 * Finds documents by their names: exact first, then those that begin so, then those that have all the words, then
 * those that are nearly so; a name of its own goes before another name. Documents of the edition are found under the names that it gives them.
 */
export async function searchDocuments(db: Transaction, search: Search): Promise<Found[]> {
  const kinds = [...new Set(search.kinds)]
  if (kinds.length === 0 || search.most === 0) return []
  const staged = await readStaged(db, kinds, search.editionId)
  const names = staged.flatMap(({ kind, id, next }) =>
    namesIn(kind, next).map((name, index) => ({ kind, id, name, place: index + 1 })),
  )
  const changed = staged.map(({ id }) => id)
  const query = search.query.replace(/[\p{Cc}\p{Cs}]/gu, ' ').slice(0, 200)
  const hits = await db.$queryRawUnsafe<Hit[]>(
    sqlFor(kinds),
    query,
    changed,
    JSON.stringify(names),
    search.most,
  )
  const titles = await findTitles(db, hits, search.editionId)
  return hits.flatMap((hit) => {
    const titled = titles.get(keyOf(hit))
    if (!titled) return []
    const { aliases } = titled.document
    return [Array.isArray(aliases) && aliases.includes(hit.name) ? { ...titled, foundBy: hit.name } : titled]
  })
}

interface Hit {
  kind: DocumentKind
  id: string
  name: string
}

/** What the edition changes; a document that it withdraws is not found. */
async function readStaged(db: Transaction, kinds: DocumentKind[], editionId: string | null) {
  if (editionId === null) return []
  const changes = await db.change.findMany({
    where: { editionId, kind: { in: kinds } },
    select: { kind: true, documentId: true, next: true },
  })
  return changes.map(({ kind, documentId, next }) => ({
    kind,
    id: documentId,
    next: next ? readDocument(kind, next) : null,
  }))
}

/** Columns and fields that hold a name, where a kind has them: words of statements are found too. */
const nameFields = [
  'name',
  'shortName',
  'title',
  'headline',
  'attributionText',
  'paraphrase',
  'publisher',
] as const
const nameLists = ['aliases', 'segments'] as const

/** What a kind is named by is found, whatever its name. */
function nameFieldsOf(kind: DocumentKind): string[] {
  const lists: readonly string[] = nameLists
  return [...new Set([...nameFields, ...kindOf(kind).namedBy])].filter((name) => !lists.includes(name))
}

function namesIn(kind: DocumentKind, document: Document | null): string[] {
  if (!document) return []
  const single = nameFieldsOf(kind).map((name) => document[name])
  const many = nameLists.flatMap((name) => document[name])
  return [...single, ...many].filter((name) => typeof name === 'string')
}

function namesOf(kind: DocumentKind): string {
  const { table } = kindOf(kind)
  const columns = columnsOf.get(table) ?? []
  const single = nameFieldsOf(kind)
    .filter((name) => columns.includes(name))
    .map((name) => `"${name}"`)
  const many = nameLists.filter((name) => columns.includes(name)).map((name) => `"${name}"`)
  const names = [`array[${single.join(', ')}]::text[]`, ...many].join(' || ')
  return `
    select '${kind}' as kind, t.id::text as id, n.name, n.place
    from "${table}" t cross join unnest(${names}) with ordinality as n(name, place) where t.id <> all($2::uuid[])`
}

/** Table and column names come from the descriptions of the kinds, never from a request. */
function sqlFor(kinds: readonly DocumentKind[]): string {
  // Spelled alike here and in the readers' search.
  const fold = (text: string) => `search_fold(${text})`
  // Each word that was typed begins a word of the text; both are folded, so only letters and digits are left.
  const hasAll = (text: string) =>
    `not exists (select from unnest(string_to_array(a.words, ' ')) word where strpos(' ' || ${text}, ' ' || word) = 0)`
  return `
    with asked as (select ${fold('$1::text')} as words),
    named as (
      ${kinds.map(namesOf).join(' union all ')}
      union all select kind, id, name, place
        from jsonb_to_recordset($3::jsonb) as staged(kind text, id text, name text, place bigint)
    ),
    folded as (select kind, id, name, place = 1 as "isMain", ${fold('name')} as words from named where name is not null),
    whole as (select kind, id, string_agg(words, ' ') as words from folded group by kind, id),
    ranked as (
      select f.*, word_similarity(a.words, f.words) as likeness, length(f.words) as length,
        case
          when a.words = '' then 1
          when f.words = a.words then 6
          when f."isMain" and starts_with(f.words, a.words) then 5
          when f."isMain" and ${hasAll('f.words')} then 4
          when starts_with(f.words, a.words) then 3
          when ${hasAll('w.words')} then 2
          when word_similarity(a.words, f.words) >= 0.5 then 1
          else 0
        end as rank
      from folded f join whole w on w.kind = f.kind and w.id = f.id cross join asked a
    ),
    best as (
      select distinct on (kind, id) * from ranked where rank > 0 order by kind, id, rank desc, "isMain" desc, likeness desc, length, name
    )
    select kind, id, name from best
    order by rank desc, "isMain" desc, likeness desc, length, name, id limit $4::int`
}
