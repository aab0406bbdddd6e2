import { z } from 'zod'
import { fieldsOf } from '../content/field'
import type { Fields } from './item'

/**
 * The fields of a document or item before anybody wrote in it: each at its default, or null where one is owed.
 * What does not exist yet is compared and merged as if it were blank, so a default is never a change.
 */
export function blankOf(schema: z.ZodObject): Fields {
  return Object.fromEntries(fieldsOf(schema).map(([name]) => [name, defaultOf(schema.shape[name])]))
}

function defaultOf(schema: unknown): unknown {
  if (!(schema instanceof z.ZodType)) return null
  const parsed = schema.safeParse(undefined)
  return parsed.success ? parsed.data : null
}
