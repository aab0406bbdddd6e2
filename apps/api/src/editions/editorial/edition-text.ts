import { valuesOf } from '@parley/shared/content/terms'
import { type EditionKind, editionKinds } from '@parley/shared/editions'
import { plainText, type TextRules } from '@parley/shared/plain-text'
import { z } from 'zod'
import type { InputProblem } from './problems'

/** Reads the text of an edition; refuses with every issue at once. */
export function readEditionText(input: unknown) {
  const parsed = editionTextSchema.safeParse(input)
  if (parsed.success) return { ok: true as const, text: parsed.data }
  return { ok: false as const, issues: problemsIn(parsed.error) }
}

/** Says what a schema found wrong by the fields of the input. */
export function problemsIn({ issues }: z.ZodError): InputProblem[] {
  return issues.map(({ path, message }) => ({ path: path.map(String), message }))
}

/** Reads what is said along with a decision on an edition; nothing but blanks is nothing. */
export function readNote(field: string, text: string | null | undefined) {
  const label = `${field.charAt(0).toUpperCase()}${field.slice(1)}`
  const parsed = textOrNull({ label, max: 2000, multiline: true }).safeParse(text)
  if (parsed.success) return { ok: true as const, note: parsed.data ?? null }
  const issues = parsed.error.issues.map(({ message }): InputProblem => ({ path: [field], message }))
  return { ok: false as const, issues }
}

/** What an edition says of itself, as it is asked for: undefined is left as it stands. */
const editionTextSchema = z.object({
  kind: z.enum(valuesOf<EditionKind>(editionKinds)).optional(),
  title: plainText({ label: 'Title', max: 200 }).min(1, 'Give the edition a title.').optional(),
  publicNote: textOrNull({ label: 'Public note', max: 4000, multiline: true }),
  internalNote: textOrNull({ label: 'Internal note', max: 4000, multiline: true }),
  byline: textOrNull({ label: 'Byline', max: 200 }),
})

function textOrNull(rules: TextRules) {
  return plainText(rules)
    .nullable()
    .optional()
    .transform((text) => (text === '' ? null : text))
}
