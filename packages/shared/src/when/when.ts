import { z } from 'zod'
import { type Terms, valuesOf } from '../content/terms'
import { plainText, type TextRules } from '../plain-text'
import { parseEdtf } from './edtf'

/** How the date of a thing in the world is known. */
export const WHEN_BASES = {
  STATED: { label: 'Stated', meaning: 'The source gives the date, if without its year.' },
  RELATIVE: { label: 'Relative', meaning: 'The source counts from another date, as in "last week".' },
  INFERRED: { label: 'Inferred', meaning: 'The newsroom worked the date out and says how.' },
  NOT_STATED: { label: 'Not stated', meaning: 'The source gives no date.' },
} as const satisfies Terms

const basisSchema = z.enum(
  valuesOf(WHEN_BASES),
  'Choose how the date is known: stated, relative, inferred or not stated.',
)

export type WhenBasis = z.infer<typeof basisSchema>

/** When something happened or was said: the words as printed, the date in EDTF, and how it is known. */
export const whenSchema = z
  .strictObject({
    text: textOrNull({ label: 'As printed', max: 200 }),
    edtf: textOrNull({ label: 'Date', max: 200 }),
    basis: basisSchema,
    note: textOrNull({ label: 'Note', max: 500, multiline: true }),
  })
  .superRefine((when, context) => {
    for (const { path, message } of findProblems(when)) {
      context.addIssue({ code: 'custom', path: [path], message })
    }
  })

export type When = z.infer<typeof whenSchema>

/** The value of a date nobody has given. */
export const DATE_NOT_STATED: Readonly<When> = { text: null, edtf: null, basis: 'NOT_STATED', note: null }

// overwrite, and not transform, so that the field stays a plain nullable string to whoever reads the schema.
function textOrNull(rules: TextRules) {
  return plainText(rules)
    .nullable()
    .overwrite((text) => (text === '' ? null : text))
}

interface Problem {
  path: 'text' | 'edtf' | 'note'
  message: string
}

function findProblems({ text, edtf, basis, note }: When): Problem[] {
  const problems: Problem[] = []
  const parsed = edtf === null ? null : parseEdtf(edtf)
  if (parsed && !parsed.ok) problems.push({ path: 'edtf', message: parsed.message })

  if (basis === 'NOT_STATED') {
    if (edtf !== null) {
      problems.push({
        path: 'edtf',
        message: 'Clear the date, or choose how it is known: stated, relative or inferred.',
      })
    }
  } else if (text === null && edtf === null) {
    problems.push({ path: 'text', message: 'Give the date as printed, or a date, or choose "Not stated".' })
  } else if (basis !== 'STATED' && text === null && note === null) {
    problems.push({
      path: 'note',
      message: 'Give the words as printed, or say in the note how the date was found.',
    })
  }
  return problems
}
