import { z } from 'zod'
import { slug } from './field-types'
import type { DocumentKind, KindTable } from './kind-names'
import { refuseRepeats } from './repeats'

/** One kind of document, described once: API, forms, rows, merge, diff and preview follow from it. */
export interface Kind<Schema extends z.ZodObject = z.ZodObject> {
  kind: DocumentKind
  /** The Prisma model and Postgres table, also the GraphQL type. */
  table: KindTable
  /** The word for one and for many, in the middle of a sentence. */
  noun: string
  plural: string
  /** The fields that name a document in a list or sentence, the first that has a value wins. */
  namedBy: readonly string[]
  /** The schema number each stored document carries; raised when a stored document must be upgraded to be read. */
  version: number
  /** From a stored document of this number to one of the next. */
  upgrades: Readonly<Record<number, (stored: Record<string, unknown>) => Record<string, unknown>>>
  /** What is owed before it goes out, beyond the values and citations that every kind owes. */
  owed(document: z.output<Schema>, owe: Refuse): void
  /** Says of a document that it stands for itself and needs no citation. */
  needsNoCitation(document: z.output<Schema>): boolean
  schema: Schema
}

type Optional = 'schema' | 'upgrades' | 'owed' | 'needsNoCitation'

interface Description<Shape extends z.ZodRawShape> extends Omit<Kind, Optional> {
  upgrades?: Kind['upgrades']
  owed?: (document: z.output<z.ZodObject<Shape>>, owe: Refuse) => void
  needsNoCitation?: (document: z.output<z.ZodObject<Shape>>) => boolean
  shape: Shape
  /** Rules over several fields, each refusal with the path of the field to mend. */
  rules?: (document: z.output<z.ZodObject<Shape>>, refuse: Refuse) => void
}

export type Refuse = (path: Array<string | number>, message: string) => void

/** Describes a kind of document. Adds the slug, and refuses a document in which an item stands twice. */
export function documentKind<Shape extends z.ZodRawShape>(description: Description<Shape>) {
  const { shape, rules, upgrades = {}, owed = () => {}, needsNoCitation = () => false, ...rest } = description
  const schema = z.strictObject({ slug: slug(), ...shape }).superRefine((document, context) => {
    const refuse: Refuse = (path, message) => context.addIssue({ code: 'custom', path, message })
    refuseRepeats(schema, document, refuse)
    // Zod cannot see that the spread shape is the whole of `document` while Shape is still a type parameter.
    rules?.(document as unknown as z.output<z.ZodObject<Shape>>, refuse)
  })
  return { ...rest, upgrades, owed, needsNoCitation, schema }
}
