import { z } from 'zod'
import { fieldsOf } from './field'
import { slug } from './field-types'
import type { DocumentKind } from './kind-names'

/** One kind of document, described once: API, forms, rows, merge, diff and preview follow from it. */
export interface Kind<Schema extends z.ZodObject = z.ZodObject> {
  kind: DocumentKind
  /** The Prisma model and Postgres table, also the GraphQL type. */
  table: string
  /** The word for one and for many, in the middle of a sentence. */
  noun: string
  plural: string
  /** The fields that name a document in a list or sentence, the first that has a value wins. */
  namedBy: readonly string[]
  /** The schema number each stored document carries; raised when a stored document must be upgraded to be read. */
  version: number
  /** From a stored document of this number to one of the next. */
  upgrades: Readonly<Record<number, (stored: Record<string, unknown>) => Record<string, unknown>>>
  schema: Schema
}

interface Description<Shape extends z.ZodRawShape> extends Omit<Kind, 'schema' | 'upgrades'> {
  upgrades?: Kind['upgrades']
  shape: Shape
  /** Rules over several fields, each refusal with the path of the field to mend. */
  rules?: (document: z.output<z.ZodObject<Shape>>, refuse: Refuse) => void
}

export type Refuse = (path: Array<string | number>, message: string) => void

/** Describes a kind of document. Adds the slug, and refuses a document that holds one item id twice. */
export function documentKind<Shape extends z.ZodRawShape>(description: Description<Shape>) {
  const { shape, rules, upgrades = {}, ...rest } = description
  const schema = z.strictObject({ slug: slug(), ...shape }).superRefine((document, context) => {
    const refuse: Refuse = (path, message) => context.addIssue({ code: 'custom', path, message })
    refuseRepeatedIds(schema, document, [], new Set(), refuse)
    // Zod cannot see that the spread shape is the whole of `document` while Shape is still a type parameter.
    rules?.(document as unknown as z.output<z.ZodObject<Shape>>, refuse)
  })
  return { ...rest, upgrades, schema }
}

function refuseRepeatedIds(
  schema: z.ZodObject,
  value: Record<string, unknown>,
  path: Array<string | number>,
  seen: Set<unknown>,
  refuse: Refuse,
) {
  for (const [name, field] of fieldsOf(schema)) {
    const items = value[name]
    if (field.type !== 'list' || !Array.isArray(items)) continue
    items.forEach((item, index) => {
      if (seen.has(item.id))
        refuse([...path, name, index, 'id'], 'This id stands twice in the document: give each item its own.')
      seen.add(item.id)
      refuseRepeatedIds(field.list.item, item, [...path, name, index], seen, refuse)
    })
  }
}
