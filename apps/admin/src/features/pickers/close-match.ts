import type { FoundDocument } from './found-document'

/** Says whether every typed word is in the name or beside it, so that ↵ may take it; a guess at a typo is not taken. */
export function isCloseMatch(
  { title, detail }: Pick<FoundDocument, 'title' | 'detail'>,
  typed: string,
): boolean {
  const words = plain(`${title} ${detail ?? ''}`)
  return plain(typed)
    .split(' ')
    .every((word) => words.includes(word))
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}
