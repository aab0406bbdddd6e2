import type { Field } from '../content/field'
import { labelOf } from '../content/terms'
import { formatWhen } from '../when/format'
import { WHEN_BASES, type When, whenSchema } from '../when/when'
import { membersOf } from './item'
import { type NameOf, quoted, referenceName } from './titles'

/** The value of a field in the words of a sentence, or null when there is none. */
export function wordsFor(field: Field, value: unknown, nameOf: NameOf): string | null {
  if (value === null || value === undefined) return null
  switch (field.type) {
    case 'flag':
      return value === true ? 'yes' : 'no'
    case 'choice':
      return labelOf(field.terms, String(value))
    case 'reference':
      return referenceName(field.kind, String(value), nameOf)
    case 'when':
      return wordsForWhen(value)
    case 'whens':
      return joined(Array.isArray(value) ? value.map(wordsForWhen) : [], '; ')
    case 'words':
      return joined(membersOf(value).map(quoted), ', ')
    case 'text':
      return /\s/.test(String(value)) ? quoted(String(value)) : String(value)
    default:
      return String(value)
  }
}

/** What changed about a date that reads the same before and after: how it is known, or its note. */
export function wordsForSameDate(before: unknown, after: unknown): string | null {
  const earlier = readWhen(before)
  const later = readWhen(after)
  if (!earlier || !later) return null
  if (earlier.basis !== later.basis) {
    return `is now ${basisWord(later)}, was ${basisWord(earlier)}`
  }
  if (later.note === null) return `lost its note (was ${quoted(earlier.note ?? '')})`
  return earlier.note === null
    ? `has a note: ${quoted(later.note)}`
    : `has a new note: ${quoted(later.note)} (was ${quoted(earlier.note)})`
}

function wordsForWhen(value: unknown): string {
  const when = readWhen(value)
  if (!when) return 'unreadable date'
  const words = formatWhen(when)
  return when.text === null || when.edtf === null ? words : `“${when.text}” (${words})`
}

function readWhen(value: unknown): When | null {
  return whenSchema.safeParse(value).data ?? null
}

function basisWord({ basis }: When): string {
  return labelOf(WHEN_BASES, basis).toLowerCase()
}

function joined(words: readonly string[], separator: string): string | null {
  return words.length === 0 ? null : words.join(separator)
}
