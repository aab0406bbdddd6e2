import { plainText } from '@parley/shared/plain-text'
import { z } from 'zod'
import { problemsIn } from '../../editions/editorial/edition-text'

/** Reads who is to be invited; refuses with every issue at once. */
export function readInvitation(input: { name: string; email: string }) {
  const parsed = invitationSchema.safeParse(input)
  if (parsed.success) return { ok: true as const, invitation: parsed.data }
  return { ok: false as const, issues: problemsIn(parsed.error) }
}

/** Reads what a program is to be called. */
export function readProgramName(given: string) {
  const parsed = z.object({ name: nameSchema }).safeParse({ name: given })
  if (parsed.success) return { ok: true as const, name: parsed.data.name }
  return { ok: false as const, issues: problemsIn(parsed.error) }
}

const nameSchema = plainText({ label: 'Name', max: 100 }).min(1, 'Say what it is called.')

const invitationSchema = z.object({
  name: plainText({ label: 'Name', max: 100 }).min(1, 'Say what they are called.'),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254, 'Address: no mail address is longer than 254 characters.')
    .pipe(z.email('Address: this is no mail address, such as nora@example.org.')),
})
