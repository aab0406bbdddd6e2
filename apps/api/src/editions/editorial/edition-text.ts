import { valuesOf } from '@parley/shared/content/terms'
import { type EditionKind, editionKinds } from '@parley/shared/editions'
import { z } from 'zod'
import type { InputProblem } from './problems'

/** Reads the text of an edition; refuses with every issue at once. */
export function readEditionText(input: unknown) {
  const parsed = editionTextSchema.safeParse(input)
  if (parsed.success) return { ok: true as const, text: parsed.data }
  const issues = parsed.error.issues.map(
    ({ path, message }): InputProblem => ({ path: path.map(String), message }),
  )
  return { ok: false as const, issues }
}

/** What an edition says of itself, as it is asked for: undefined is left as it stands. */
const editionTextSchema = z.object({
  kind: z.enum(valuesOf<EditionKind>(editionKinds)).optional(),
  title: textUpTo(200).min(1, 'Give the edition a title.').optional(),
  publicNote: noteUpTo(4000),
  internalNote: noteUpTo(4000),
  byline: noteUpTo(200),
})

function noteUpTo(max: number) {
  return textUpTo(max)
    .nullable()
    .optional()
    .transform((text) => (text === '' ? null : text))
}

function textUpTo(max: number) {
  return z
    .string()
    .trim()
    .normalize('NFC')
    .max(max, `This is longer than ${max} characters: shorten it.`)
    .refine(
      (text) => text.isWellFormed() && !/[^\P{Cc}\t\n]/u.test(text),
      'This contains a control character: type it again.',
    )
}
