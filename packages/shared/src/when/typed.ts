import type { Day } from './day'
import { parseEdtf } from './edtf'
import { describeBounds } from './format'
import { dateRules } from './typed-date-rules'
import { readRelativeDate } from './typed-relative'
import type { When } from './when'

/** What a phrase means, before the words as typed are put beside it. */
export interface Reading {
  edtf: string
  basis: 'STATED' | 'RELATIVE' | 'INFERRED'
  note: string | null
}

/**
 * Reads a date as an editor types it, in English or EDTF: "February 5-6, 2019", "early February 2019", "last week". A
 * day without a year takes the nearest year in which it is not yet to come. Returns null for what it does not
 * understand, or what could mean two things (a month without a year, 2/5/2019); the editor then gives the bounds.
 */
export function readTypedDate(
  typed: string,
  { today }: { today: Day },
): { when: When; explanation: string } | null {
  const text = typed.trim()
  // The limit of `when.text`; it also keeps the expressions in the rules to short texts.
  if (text === '' || text.length > 200) return null

  const reading = readEdtf(text) ?? readPhrase(simplify(text), today)
  if (!reading || !parseEdtf(reading.edtf).ok) return null
  const { edtf, basis, note } = reading
  const sentences = [`Read as ${edtf}: ${describeBounds(edtf)}.`, ...(note ? [`${note}.`] : [])]
  return { when: { text, edtf, basis, note }, explanation: sentences.join(' ') }
}

function readEdtf(text: string): Reading | null {
  return parseEdtf(text).ok ? { edtf: text, basis: 'STATED', note: null } : null
}

function readPhrase(phrase: string, today: Day): Reading | null {
  const relative = readRelativeDate(phrase, today)
  if (relative) return relative

  for (const { pattern, read } of dateRules) {
    const match = pattern.exec(phrase)
    const reading = match && read(match[1] ?? '', match[2] ?? '', today)
    if (reading) return reading
  }
  return null
}

/** Small letters, one kind of dash, single spaces, no commas, no dot after a word: "Feb. 5–6, 2019" is "feb 5-6 2019". */
function simplify(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/([a-z])\./g, '$1')
    .replace(/,/g, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}
