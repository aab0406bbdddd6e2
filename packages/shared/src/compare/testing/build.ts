import { type Document, parseDocument } from '../../content/document'
import type { DocumentKind } from '../../content/kind-names'
import { type Fields, type Item, isItem, itemsOf } from '../item'
import { examplePool } from './values'

/** A valid document of a few fields, the others at their defaults; throws when a test gives what cannot be. */
export function documentOf(kind: DocumentKind, input: Fields): Document {
  const parsed = parseDocument(kind, { slug: 'a-slug', ...input })
  if (parsed.ok) return parsed.document
  throw new Error(`A test gives a ${kind} that is not valid: ${JSON.stringify(parsed.issues)}`)
}

/** The id of an item, the same each time for a number. */
export function itemId(number: number): string {
  return `01891111-0000-7000-8000-${String(number).padStart(12, '0')}`
}

/** A participant with the number of its id, of an actor of its own up to six. */
export function seat(number: number, fields: Fields = {}): Item {
  const actorId = examplePool.ACTOR[number % 6]
  return { id: itemId(number), actorId, role: 'PARTY', presence: 'ATTENDED', ...fields }
}

/** A citation with the number of its id, of the first source unless another is given. */
export function citation(number: number, fields: Fields = {}): Item {
  return { id: itemId(number), sourceId: examplePool.SOURCE[0], ...fields }
}

/** The value at a path of field names and item ids. */
export function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce(stepInto, value)
}

function stepInto(value: unknown, part: string): unknown {
  if (Array.isArray(value)) return itemsOf(value).find((item) => item.id === part)
  return typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined
}

/** The last digits of items' ids, to read orders by. */
export function numbersOf(list: unknown): number[] {
  return Array.isArray(list) ? list.filter(isItem).map((item) => Number(item.id.slice(-12))) : []
}
