import type { DocumentKind } from '@parley/shared/content/kind-names'
import { allKinds } from '@parley/shared/content/kinds'
import { searchNames, searchWords, textsIn } from '../core/database/searched-columns'
import type { Transaction } from '../core/database/transaction'
import { Prisma } from '../generated/prisma/client'
import type { PageQuery, SortKey } from '../graphql/page'
import { type AskedWords, inText, isLatin, leastForgiven, quote } from './asked-words'
import { type SearchedPart, searchedPartsOf } from './searched-parts'

/** A document that was found, and its place in the order. */
export interface Found {
  kind: DocumentKind
  id: string
  place: number
}

/** How a document was found, the best first: a name above text, all of a name above its beginning, that above the like. */
export const ranks = [
  'NAME',
  'OTHER_NAME',
  'START_OF_NAME',
  'START_OF_OTHER_NAME',
  'WORDS_OF_NAME',
  'LIKE_NAME',
  'WORDS_IN_A_ROW',
  'WORDS',
] as const

export type Rank = (typeof ranks)[number]

/**
 * A place is one whole number: the rank, then how much else the name or text holds (for a like name: how unlike it is,
 * before how long), then the kind. It follows from the document, not from what else there is, so a cursor stays good whatever is published
 * or withdrawn.
 */
export const placeKeys: SortKey[] = [
  { column: 'place', type: 'integer' },
  { column: 'id', type: 'id' },
]

const perRank = 1_000_000
const perMeasure = 100

/**
 * To see whether words stand in a row a text must be read: of the texts in one table that have the words, the newest, up
 * to so many characters. What is not read is found all the same, among those that have the words.
 */
const mostRead = 200_000

export function rankOf({ place }: Found): Rank {
  const rank = ranks[Math.floor(place / (perRank * perMeasure))]
  if (!rank) throw new Error(`There is no rank at ${place}.`)
  return rank
}

/** Finds one page of the documents of these kinds that the words fit, the best first. */
export async function findHits(
  db: Transaction,
  asked: AskedWords,
  kinds: readonly DocumentKind[],
  { from, until, take, isBackward }: PageQuery,
): Promise<Found[]> {
  const parts = kinds.flatMap(searchedPartsOf)
  if (parts.length === 0 || asked.words.length === 0) return []
  const [low, high] = isBackward ? [until, from] : [from, until]
  const place = (values: typeof from) =>
    Prisma.sql`(${Number(values?.[0])}::int, ${String(values?.[1])}::uuid)`
  const direction = isBackward ? Prisma.sql`desc` : Prisma.sql`asc`
  const candidates = parts.flatMap((part) => [...byName(part, asked), byText(part, asked)])
  const rows = await db.$queryRaw<Array<{ kind: number; id: string; place: number }>>`
    with candidate as (${Prisma.join(candidates, ' union all ')}),
    hit as (
      select kind, id, min(place) * ${perMeasure}::int + kind as place from candidate group by kind, id
    )
    select kind, id, place from hit
    where true
      ${low ? Prisma.sql`and (place, id) > ${place(low)}` : Prisma.empty}
      ${high ? Prisma.sql`and (place, id) < ${place(high)}` : Prisma.empty}
    order by place ${direction}, id ${direction} limit ${take}`
  return rows.map((row) => ({ ...row, kind: kindAt(row.kind) }))
}

/** How many documents the words fit. */
export async function countHits(
  db: Transaction,
  asked: AskedWords,
  kinds: readonly DocumentKind[],
): Promise<number> {
  const parts = kinds.flatMap(searchedPartsOf)
  if (parts.length === 0 || asked.words.length === 0) return 0
  const candidates = parts.flatMap((part) => {
    const row = Prisma.sql`select ${kindNumber(part)} as kind, ${Prisma.raw(part.documentId)} as id from ${Prisma.raw(part.from)}`
    return [
      ...namesFit(part, asked).map((fits) => Prisma.sql`${row} where ${fits}`),
      Prisma.sql`${row} where ${textFits(part, asked)}`,
    ]
  })
  const [{ count }] = await db.$queryRaw<[{ count: number }]>`
    select count(*)::int as count from (${Prisma.join(candidates, ' union ')}) as hit`
  return count
}

/** Rows of which the names fit, each at the place of its best name. */
function byName(part: SearchedPart, asked: AskedWords): Prisma.Sql[] {
  const names = part.columns.filter(({ search }) => search === 'name')
  const measured = length(Prisma.sql`name`)
  // The first name of a document is what it is called; those after it, and of what is in it, are other names.
  const mainOr = (main: Rank, other: Rank) =>
    part.isItem ? at(other) : Prisma.sql`(case when nth = 1 then ${at(main)} else ${at(other)} end)`
  return namesFit(part, asked).map(
    (fits) => Prisma.sql`
      select ${kindNumber(part)} as kind, ${Prisma.raw(part.documentId)} as id, named.place
      from ${Prisma.raw(part.from)} cross join lateral (
        select min(case
          when name = ${asked.line} then ${mainOr('NAME', 'OTHER_NAME')} + ${measured}
          when starts_with(name, ${asked.line}) then ${mainOr('START_OF_NAME', 'START_OF_OTHER_NAME')} + ${measured}
          when ${Prisma.join(
            asked.words.map((word) => Prisma.sql`strpos(' ' || name, ${` ${word}`}) > 0`),
            ' and ',
          )} then ${at('WORDS_OF_NAME')} + ${measured}
          else ${at('LIKE_NAME')} + round(1000 * (1 - strict_word_similarity(${asked.line}, name)))::int * 100
            + least(length(name), 99)
        end) as place
        from (
          select search_fold(name) as name, nth
          from unnest(${Prisma.raw(textsIn(names, 'part.'))}) with ordinality as given(name, nth)
          where name is not null
          -- Not pulled up: each name is folded once.
          offset 0
        ) as folded
      ) as named
      where ${fits}`,
  )
}

/** Rows of which the text fits, words in a row first. */
function byText(part: SearchedPart, asked: AskedWords): Prisma.Sql {
  const { words, line } = asked
  const isRun =
    line === words[0]
      ? Prisma.sql`true`
      : Prisma.sql`sum(length(line)) over (order by row desc rows unbounded preceding) <= ${mostRead} and strpos(' ' || search_fold(line), ${` ${line}`}) > 0`
  return Prisma.sql`
    select ${kindNumber(part)} as kind, id,
      case when ${isRun} then ${at('WORDS_IN_A_ROW')} else ${at('WORDS')} end + ${length(Prisma.sql`line`)} as place
    from (
      select ${Prisma.raw(part.documentId)} as id, part.id as row, array_to_string(${Prisma.raw(textsIn(part.columns, 'part.'))}, ' ') as line
      from ${Prisma.raw(part.from)} where ${textFits(part, asked)}
    ) as texts`
}

function at(rank: Rank): Prisma.Sql {
  return Prisma.raw(String(ranks.indexOf(rank) * perRank))
}

function length(text: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`least(length(${text}), ${Prisma.raw(String(perRank - 1))})`
}

/** Each word begins a word of a name, or is nearly one; nothing for a part without names. */
function namesFit(part: SearchedPart, { words }: AskedWords): Prisma.Sql[] {
  if (!part.columns.some(({ search }) => search === 'name')) return []
  const fits = words.map((word) => {
    if (!isLatin(word))
      return Prisma.sql`${wordsOf} @@ to_tsquery('simple', ${`${quote(word)}:*`}) and strpos(${namesOf}, ${` ${word}`}) > 0`
    const begins = Prisma.sql`${namesOf} like ${`% ${word}%`}`
    return word.length < leastForgiven ? begins : Prisma.sql`(${begins} or ${namesOf} %>> ${word})`
  })
  return [Prisma.sql`${Prisma.join([isOfKind(part), ...fits], ' and ')}`]
}

function textFits(part: SearchedPart, asked: AskedWords): Prisma.Sql {
  return Prisma.sql`${isOfKind(part)} and ${wordsOf} @@ ${inText(asked)}`
}

const namesOf = Prisma.raw(`part."${searchNames}"`)
const wordsOf = Prisma.raw(`part."${searchWords}"`)

/** The table of a list may hold items of other kinds of documents too. */
function isOfKind({ isItem, documentId }: SearchedPart): Prisma.Sql {
  return isItem ? Prisma.raw(`${documentId} is not null`) : Prisma.sql`true`
}

function kindNumber({ kind }: SearchedPart): Prisma.Sql {
  return Prisma.raw(String(allKinds.findIndex((each) => each.kind === kind)))
}

function kindAt(number: number): DocumentKind {
  const found = allKinds[number]
  if (!found) throw new Error(`There is no kind ${number}.`)
  return found.kind
}
