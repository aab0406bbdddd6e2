import type { Transaction } from '../core/database/transaction'
import { Prisma } from '../generated/prisma/client'
import { refusal } from '../graphql/errors'

/** What was asked, spelled as the indexes spell it. */
export interface AskedWords {
  /** All words with one space between. */
  line: string
  /** The words that must be found: those like "of" and "the" only when there are no others. */
  words: readonly string[]
  /** How like a word of a name must be to one that was asked, from 0 to 1. */
  leastLikeness: number
}

const mostCharacters = 200
const mostWords = 16

/** A word of fewer letters must be spelled right: too many others are nearly like it. */
export const leastForgiven = 5

/**
 * Reads what was asked as words: punctuation, and what means something to a database, only separates them. Refuses what
 * is too long to be a question.
 */
export async function readAskedWords(db: Transaction, query: string): Promise<AskedWords> {
  if (query.length > mostCharacters)
    throw refusal('INVALID', `\`query\` has at most ${mostCharacters} characters: ask by fewer words.`, {
      argument: 'query',
      limit: mostCharacters,
    })
  // NUL and halves of characters are in no text of the record, and Postgres takes neither.
  const plain = query.replace(/[\p{Cc}\p{Cs}]/gu, ' ')
  const leastLikeness = /(?<!\p{L})\p{L}{5}(?!\p{L})/u.test(plain) ? likeness.ofFive : likeness.ofMore
  // How like two names must be is a setting of the transaction, which the operator in the index goes by.
  const [{ line, telling }] = await db.$queryRaw<[{ line: string; telling: string[] }]>`
    select line, array(select word from unnest(string_to_array(line, ' ')) as word where to_tsvector('english', word) <> '') as telling,
      set_config('pg_trgm.strict_word_similarity_threshold', ${String(leastLikeness)}, true)
    from search_fold(${plain}) as line`
  const all = line.split(' ').filter((word) => word !== '')
  const words = [...new Set(telling.length > 0 ? telling : all)]
  if (all.length > mostWords)
    throw refusal('INVALID', `\`query\` has at most ${mostWords} words: ask by fewer.`, {
      argument: 'query',
      limit: mostWords,
    })
  return { line, words, leastLikeness }
}

/** How much of their trigrams two words share of which one letter differs: of five letters, 3 of 9; of six, 4 of 10. */
const likeness = { ofFive: 0.33, ofMore: 0.4 }

/** All the words by their stems, the last one also if it is still being typed, as a tsquery. */
export function inText({ words }: AskedWords): Prisma.Sql {
  const whole = Prisma.sql`to_tsquery('search_english', ${words.map(quote).join(' & ')})`
  const typing = words.at(-1) ?? ''
  if (typing.length < leastTyped) return whole
  const finished = words.slice(0, -1).map(quote).join(' & ')
  const begun = Prisma.sql`to_tsquery('simple', ${`${quote(typing)}:*`})`
  return finished === ''
    ? Prisma.sql`(${whole} || ${begun})`
    : Prisma.sql`(${whole} || (to_tsquery('search_english', ${finished}) && ${begun}))`
}

/** Nearly every text has a word that begins with one or two letters; in a name even one letter says something. */
export const leastTyped = 3

/** A folded word holds only letters and digits, so quotes keep it a plain word whatever it is. */
export function quote(word: string): string {
  return `'${word}'`
}

/** Says whether trigrams know the letters of a word, in whatever locale the database has. */
export function isLatin(word: string): boolean {
  return /^[a-z0-9]+$/.test(word)
}
