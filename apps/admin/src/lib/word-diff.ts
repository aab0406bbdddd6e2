export interface Piece {
  text: string
  change: 'SAME' | 'ADDED' | 'REMOVED'
}

/** What changed between two texts, word by word; spaces and punctuation go with neither side alone. */
export function diffWords(before: string, after: string): Piece[] {
  const old = wordsOf(before)
  const now = wordsOf(after)
  const start = sharedLength(old, now)
  const end = sharedLength(old.slice(start).reverse(), now.slice(start).reverse())
  const middle = compare(old.slice(start, old.length - end), now.slice(start, now.length - end))
  return joined([
    ...old.slice(0, start).map((text): Piece => ({ text, change: 'SAME' })),
    ...middle,
    ...old.slice(old.length - end).map((text): Piece => ({ text, change: 'SAME' })),
  ])
}

/** Words, the gaps between them, and single marks of punctuation: joined again, they are the text. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}’'-]+|\s+|[^\p{L}\p{N}\s]/gu) ?? []
}

function sharedLength(left: readonly string[], right: readonly string[]): number {
  let length = 0
  while (length < Math.min(left.length, right.length) && left[length] === right[length]) length += 1
  return length
}

/** The longest words both share, in order. Beyond the limit the whole middle is shown as replaced. */
function compare(old: readonly string[], now: readonly string[]): Piece[] {
  if (old.length * now.length > mostCells) {
    return [
      { text: old.join(''), change: 'REMOVED' },
      { text: now.join(''), change: 'ADDED' },
    ]
  }
  const lengths = lengthsOf(old, now)
  const pieces: Piece[] = []
  let left = 0
  let right = 0
  while (left < old.length || right < now.length) {
    const oldWord = old[left]
    const newWord = now[right]
    if (oldWord !== undefined && oldWord === newWord) {
      pieces.push({ text: oldWord, change: 'SAME' })
      left += 1
      right += 1
    } else if (
      newWord === undefined ||
      (oldWord !== undefined && at(lengths, left + 1, right) >= at(lengths, left, right + 1))
    ) {
      pieces.push({ text: oldWord ?? '', change: 'REMOVED' })
      left += 1
    } else {
      pieces.push({ text: newWord, change: 'ADDED' })
      right += 1
    }
  }
  return pieces
}

const mostCells = 4_000_000

/** How many words are shared from each place on. */
function lengthsOf(old: readonly string[], now: readonly string[]): Uint32Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1))
  for (let left = old.length - 1; left >= 0; left -= 1) {
    for (let right = now.length - 1; right >= 0; right -= 1) {
      const length =
        old[left] === now[right]
          ? at(rows, left + 1, right + 1) + 1
          : Math.max(at(rows, left + 1, right), at(rows, left, right + 1))
      const row = rows[left]
      if (row) row[right] = length
    }
  }
  return rows
}

function at(rows: readonly Uint32Array[], left: number, right: number): number {
  return rows[left]?.[right] ?? 0
}

/** Neighbours of one sort become one piece, and what was removed stands before what came in its place. */
function joined(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed) runs.push({ text: removed, change: 'REMOVED' })
    if (added) runs.push({ text: added, change: 'ADDED' })
    removed = ''
    added = ''
  }
  for (const [index, { text, change }] of pieces.entries()) {
    // A gap between two changed words reads better as changed with them.
    const isBridge =
      change === 'SAME' && /^\s+$/.test(text) && (removed || added) && pieces[index + 1]?.change !== 'SAME'
    if (change === 'SAME' && !isBridge) {
      flush()
      const last = runs.at(-1)
      if (last?.change === 'SAME') last.text += text
      else runs.push({ text, change })
      continue
    }
    if (change !== 'ADDED') removed += text
    if (change !== 'REMOVED') added += text
  }
  flush()
  return runs
}
