import { z } from 'zod'
import type { DocumentKind } from './kind-names'
import type { Terms } from './terms'

/**
 * What a field is, beside its zod type: all that forms, diffs, merge, the rows and the GraphQL inputs need to know.
 * `need` says when a value is owed: to stage the document at all, or only to publish it.
 */
export type Field = { label: string; help?: string; need?: 'stage' | 'publish' } & FieldType

export type FieldType =
  | { type: 'slug' }
  | { type: 'text'; max: number; search: Search; multiline?: boolean; verbatim?: boolean }
  | { type: 'url' }
  | { type: 'day' }
  | { type: 'number'; min: number; max: number }
  | { type: 'flag' }
  | { type: 'choice'; name: string; terms: Terms }
  | { type: 'reference'; kind: DocumentKind }
  | { type: 'when' }
  /** Several dates that are one value, such as a meeting's earlier schedules. */
  | { type: 'whens' }
  /** Words in an array column: a set merges by member, an ordered one is one value. */
  | { type: 'words'; ordered: boolean; max: number; most: number; search: Search }
  | { type: 'list'; list: List }

/**
 * How readers find a document by this field: as a name, of which the beginning or something spelled alike is enough;
 * as text, by words that stand in it; or not at all, as codes and what only points into a source.
 */
export type Search = 'name' | 'text' | 'no'

/** A list of links: each item is an object with its own id, kept as a row of `table`. */
export interface List {
  /** The name of an item's type, such as "Participation". */
  table: string
  /** The column that points from an item to what it belongs to. */
  owner: string
  one: string
  many: string
  /** The fields that name an item in a sentence, the first that has a value wins. */
  namedBy: readonly string[]
  /** Of these references exactly one is set: what the item is about. */
  arc?: readonly string[]
  /** Sets of fields that no two items of the list share; a set in which one is missing never repeats. */
  unique?: ReadonlyArray<readonly string[]>
  /**
   * Whether no two items of the list may say the same in every field, whatever is listed under them. Asked of writers
   * only: what was published before this was asked can be read.
   */
  distinct?: boolean
  item: z.ZodObject
}

// Beside the schemas, not in zod's own registry: its types unfold each schema and do not end on nested lists.
const fields = new WeakMap<z.ZodType, Field>()

/** Says what `schema` is as a field of a document. */
export function field<Schema extends z.ZodType>(schema: Schema, description: Field): Schema {
  fields.set(schema, description)
  return schema
}

/** The fields of a document or list item, in the order they are written; `id` is not a field. */
export function fieldsOf(schema: z.ZodObject): Array<[name: string, field: Field]> {
  const found: Array<[string, Field]> = []
  for (const [name, part] of Object.entries(schema.shape)) {
    const description = part instanceof z.ZodType ? fields.get(part) : undefined
    if (description) found.push([name, description])
  }
  return found
}
