import type { Transaction } from '../core/database/transaction'
import { type AskedWords, leastForgiven, leastTyped } from './asked-words'

/** Which of the words asked, by their number, a word of the record answers. */
export interface Judged {
  /** As a word of a text: by its stem; the last one also by its beginning. */
  inText: number[]
  /** As a word of a name: by its beginning, or nearly. */
  inName: number[]
}

/** The words of a text, and where they stand. Joiners between letters are in a word, as the indexes have it. */
export function wordsOf(text: string): Array<{ start: number; end: number; word: string }> {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}\u200c\u200d]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    word,
  }))
}

/** Judges every word of these texts by the rules of the indexes, which only the database knows. */
export async function judgeWords(
  db: Transaction,
  { words, leastLikeness }: AskedWords,
  texts: ReadonlyArray<{ value: string }>,
): Promise<ReadonlyMap<string, Judged>> {
  const inTexts = [...new Set(texts.flatMap(({ value }) => wordsOf(value).map(({ word }) => word)))]
  const last = words.at(-1) ?? ''
  const typing = last.length < leastTyped ? null : last
  const rows = await db.$queryRaw<Array<{ word: string } & Judged>>`
    with asked as materialized (
      select nth::int, word, ts_lexize('search_english', word) as stems
      from unnest(${[...words]}::text[]) with ordinality as asked(word, nth)
    ),
    given as materialized (
      select word, folded, ts_lexize('search_english', folded) as stems
      from (select word, search_fold(word) as folded from unnest(${inTexts}::text[]) as given(word) offset 0) as given
    ),
    judged as (
      select given.word, nth,
        given.stems = asked.stems or asked.word = ${typing} and starts_with(folded, asked.word) as "inText",
        starts_with(folded, asked.word) or length(asked.word) >= ${leastForgiven}
          and strict_word_similarity(asked.word, folded) >= ${leastLikeness} as "inName"
      from given cross join asked
    )
    select word, coalesce(array_agg(nth) filter (where "inText"), '{}') as "inText",
      coalesce(array_agg(nth) filter (where "inName"), '{}') as "inName"
    from judged where "inText" or "inName" group by word`
  return new Map(rows.map(({ word, inText, inName }) => [word, { inText, inName }]))
}
