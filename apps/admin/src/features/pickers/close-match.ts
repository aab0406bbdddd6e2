import { plainWords } from '@/lib/plain-words'
import type { FoundDocument } from './found-document'

/** Says whether every typed word is in the name or beside it, so that ↵ may take it; a guess at a typo is not taken. */
export function isCloseMatch(
  { title, detail }: Pick<FoundDocument, 'title' | 'detail'>,
  typed: string,
): boolean {
  const words = plainWords(`${title} ${detail ?? ''}`)
  return plainWords(typed)
    .split(' ')
    .every((word) => words.includes(word))
}
