/** A piece of an excerpt, matched or not: whoever shows it marks it as they like. */
export interface ExcerptPart {
  text: string
  isMatch: boolean
}

/** A matched word in a text, and which of the words asked it answers. */
export interface Marked {
  start: number
  end: number
  asked: readonly number[]
}

const aboutLength = 200
const lead = 50

/**
 * Cuts from a text what shows best why it was found: the stretch in which most of the words asked stand, whole words at
 * both ends. A short text is given whole; what was left out before or after is shown by an ellipsis.
 */
export function excerptOf(text: string, marked: readonly Marked[]): ExcerptPart[] {
  const { start, end } =
    text.length <= aboutLength * 1.5 ? { start: 0, end: text.length } : stretchOf(text, marked)
  const parts: ExcerptPart[] = []
  const add = (part: string, isMatch: boolean) => {
    if (part !== '') parts.push({ text: part, isMatch })
  }
  let at = start
  for (const mark of marked) {
    if (mark.start < start || mark.end > end) continue
    add(text.slice(at, mark.start), false)
    add(text.slice(mark.start, mark.end), true)
    at = mark.end
  }
  add(text.slice(at, end), false)
  if (start > 0) parts.unshift({ text: '…', isMatch: false })
  if (end < text.length) parts.push({ text: '…', isMatch: false })
  return parts
}

function stretchOf(text: string, marked: readonly Marked[]): { start: number; end: number } {
  let best = { start: 0, answered: 0 }
  for (const [index, { start }] of marked.entries()) {
    const answered = new Set<number>()
    for (const mark of marked.slice(index)) {
      if (mark.end > start + aboutLength - lead) break
      for (const word of mark.asked) answered.add(word)
    }
    if (answered.size > best.answered) best = { start, answered: answered.size }
  }
  const from = Math.max(0, best.start - lead)
  const starts = from === 0 ? 0 : wordStartAfter(text, from, best.start)
  return { start: starts, end: wordEndBefore(text, starts + aboutLength, best.start) }
}

function wordStartAfter(text: string, from: number, latest: number): number {
  const space = text.slice(from, latest).search(/\s\S/)
  return space === -1 ? latest : from + space + 1
}

/** A word longer than the whole stretch is cut between its characters, not within one. */
function wordEndBefore(text: string, until: number, earliest: number): number {
  if (until >= text.length) return text.length
  const cut = text.slice(earliest, until).search(/\s\S*$/)
  if (cut > 0) return earliest + cut
  const isWithinCharacter = /[\ud800-\udbff]/.test(text.charAt(until - 1))
  return isWithinCharacter ? until + 1 : until
}
