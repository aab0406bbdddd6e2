import { allKinds } from '@parley/shared/content/kinds'
import { searchOf } from '@parley/shared/content/searched'
import type { Transaction } from '../core/database/transaction'
import { Prisma } from '../generated/prisma/client'
import { groupBy } from '../graphql/batch'
import type { AskedWords } from './asked-words'
import { type ExcerptPart, excerptOf, type Marked } from './excerpt'
import type { Found } from './find-hits'
import { type Judged, judgeWords, wordsOf } from './judge-words'
import { type SearchedPart, searchedPartsOf } from './searched-parts'

/** A field in which words that were asked stand. */
export interface Match {
  path: string
  label: string
  itemId: string | null
  excerpt: ExcerptPart[]
}

const mostMatches = 4

/** Reads where the words stand in each of these documents, the best field first; each is found somewhere. */
export async function readMatches(
  db: Transaction,
  asked: AskedWords,
  hits: readonly Found[],
): Promise<Match[][]> {
  const texts = await readTexts(db, hits)
  const judged = await judgeWords(db, asked, texts)
  const byDocument = groupBy(texts, keyOf)
  return hits.map((hit) => {
    const weighed = (byDocument.get(keyOf(hit)) ?? []).map((text) => weigh(text, judged))
    const matched = weighed.filter(({ marked }) => marked.length > 0)
    // Letters may be folded together across what we take for one word: then the document is at least called by name.
    const shown = matched.length > 0 ? matched.sort(compare).slice(0, mostMatches) : weighed.slice(0, 1)
    return shown.map(({ text, marked }) => ({
      path: text.path,
      label: text.label,
      itemId: text.itemId,
      excerpt: excerptOf(text.value, marked),
    }))
  })
}

/** One searched text of a document. */
export interface SearchedText {
  kind: Found['kind']
  id: string
  itemId: string | null
  path: string
  label: string
  isName: boolean
  value: string
}

interface Row {
  part: number
  id: string
  itemId: string
  values: Record<string, string | string[] | null>
}

/** In the order of the description, items in theirs. */
async function readTexts(db: Transaction, hits: readonly Found[]): Promise<SearchedText[]> {
  const kinds = allKinds.map(({ kind }) => kind).filter((kind) => hits.some((hit) => hit.kind === kind))
  const parts = kinds.flatMap(searchedPartsOf)
  if (parts.length === 0) return []
  const selects = parts.map((part, index) => {
    const ids = hits.filter(({ kind }) => kind === part.kind).map(({ id }) => id)
    const columns = part.columns.map(({ name }) => `'${name}', part."${name}"`).join(', ')
    return Prisma.sql`
      select ${Prisma.raw(String(index))} as part, ${Prisma.raw(part.documentId)} as id, part.id as "itemId",
        ${Prisma.raw(part.isItem ? 'part.position' : '0')} as position, jsonb_build_object(${Prisma.raw(columns)}) as values
      from ${Prisma.raw(part.from)} where ${Prisma.raw(part.documentId)} = any(${ids}::uuid[])`
  })
  const rows = await db.$queryRaw<
    Row[]
  >`${Prisma.join(selects, ' union all ')} order by part, position, "itemId"`
  return rows.flatMap((row) => {
    const part = parts[row.part]
    return part ? textsOf(part, row) : []
  })
}

function textsOf(part: SearchedPart, { id, itemId, values }: Row): SearchedText[] {
  return [...part.fields].flatMap(([name, field]) => {
    const value = values[name] ?? []
    return [value].flat().map((text) => ({
      kind: part.kind,
      id,
      itemId: part.isItem ? itemId : null,
      path: [...part.within.map((list) => list.name), ...(part.isItem ? [itemId] : []), name].join('.'),
      label: [...part.within, field].map(({ label }) => label).join(' › '),
      isName: searchOf(field) === 'name',
      value: text,
    }))
  })
}

interface Weighed {
  text: SearchedText
  marked: Marked[]
  answered: number
  exactly: number
  /** A name of which every word was asked for. */
  isWhole: boolean
}

function weigh(text: SearchedText, judged: ReadonlyMap<string, Judged>): Weighed {
  const answered = new Set<number>()
  const exactly = new Set<number>()
  const words = wordsOf(text.value)
  const marked = words.flatMap(({ start, end, word }) => {
    const verdict = judged.get(word)
    const asked = [...(verdict?.inText ?? []), ...(text.isName ? (verdict?.inName ?? []) : [])]
    for (const number of asked) answered.add(number)
    for (const number of verdict?.inText ?? []) exactly.add(number)
    return asked.length > 0 ? [{ start, end, asked }] : []
  })
  const isWhole = text.isName && marked.length === words.length
  return { text, marked, answered: answered.size, exactly: exactly.size, isWhole }
}

/** Where more of the words stand, in a name before in a text, spelled as they were asked, and nothing beside them. */
function compare(one: Weighed, other: Weighed): number {
  return (
    other.answered - one.answered ||
    Number(other.text.isName) - Number(one.text.isName) ||
    other.exactly - one.exactly ||
    Number(other.isWhole) - Number(one.isWhole)
  )
}

function keyOf({ kind, id }: { kind: string; id: string }): string {
  return `${kind}:${id}`
}
