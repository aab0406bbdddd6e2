import type { When } from '@parley/shared/when/when'

/** The explainer prints days and months and never a year. */
export const yearNote = 'The year is not printed; 2019 is known from outside the text.'

/** A date that a report gives; `text` only where the words as printed are at hand. */
export function stated(edtf: string, text: string | null = null, note: string | null = null): When {
  return { text, edtf, basis: 'STATED', note }
}

/** Words that count from another date, and the days they come to. */
export function relative(text: string, edtf: string, note: string): When {
  return { text, edtf, basis: 'RELATIVE', note }
}

/** A date worked out, with the reasoning. */
export function inferred(edtf: string, note: string): When {
  return { text: null, edtf, basis: 'INFERRED', note }
}

/** No date in the source, and none made up. */
export function notStated(note: string): When {
  return { text: null, edtf: null, basis: 'NOT_STATED', note }
}
