import { labelOf, valuesOf } from '@parley/shared/content/terms'
import type { Day } from '@parley/shared/when/day'
import { formatWhen } from '@parley/shared/when/format'
import { readTypedDate } from '@parley/shared/when/typed'
import { WHEN_BASES, type When } from '@parley/shared/when/when'
import { z } from 'zod'

/**
 * A date after its words were typed. The reading follows the words, unless somebody has set the date by hand or on
 * another day ("last week" means another week by now): then only the words change.
 */
export function typeWhen(typed: string, before: When | null, today: Day): When | null {
  const text = typed === '' ? null : typed
  if (before && isByHand(before, today)) return { ...before, text }
  if (text === null) return null
  const reading = readTypedDate(typed, { today })
  return reading ? { ...reading.when, text } : { text, edtf: null, basis: 'STATED', note: null }
}

/** Says whether the date is not what its words read as today. */
export function isByHand(when: When, today: Day): boolean {
  if (when.basis === 'NOT_STATED' || (when.edtf === null && when.note === null)) return false
  const reading = when.text === null ? null : readTypedDate(when.text, { today })
  return !reading || !sameReading(when, reading.when)
}

/** The days the words read as today where other days stand, to be offered; null when there are none. */
export function otherReading(when: When | null, today: Day): When | null {
  if (!when?.text || when.basis === 'NOT_STATED') return null
  const reading = readTypedDate(when.text, { today })?.when ?? null
  return reading && when.edtf !== reading.edtf ? reading : null
}

/** A date in words: "some time between 1 and 10 February 2019 — inferred: early = first ten days". */
export function describeWhen(when: When): string {
  if (when.basis === 'NOT_STATED') return 'No date is stated'
  if (when.edtf === null)
    return 'Kept as printed; not understood as days. Set the days by hand if you know them.'
  const basis = labelOf(WHEN_BASES, when.basis).toLowerCase()
  const read = formatWhen(when)
  return when.note === null ? `${read} — ${basis}` : `${read} — ${basis}: ${lowered(when.note)}`
}

/** A value of the form as a date; what is half typed counts too. */
export function whenIn(value: unknown): When | null {
  return halfTypedSchema.safeParse(value).data ?? null
}

// The shape without the rules: a date may be wrong while somebody writes it.
const halfTypedSchema = z.object({
  text: z.string().nullable(),
  edtf: z.string().nullable(),
  basis: z.enum(valuesOf(WHEN_BASES)),
  note: z.string().nullable(),
})

function sameReading(a: When, b: When): boolean {
  return a.edtf === b.edtf && a.basis === b.basis && a.note === b.note
}

function lowered(note: string): string {
  return /^[A-Z][a-z]/.test(note) ? note.charAt(0).toLowerCase() + note.slice(1) : note
}
