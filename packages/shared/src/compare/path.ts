import type { z } from 'zod'
import type { Document } from '../content/document'
import { fieldsOf } from '../content/field'
import type { DocumentKind } from '../content/kind-names'
import { kindOf } from '../content/kinds'
import { type Fields, isItem, itemsOf } from './item'
import { itemTitle, type NameOf } from './titles'

/** Writes where zod found an issue as a path: list items by their id, other places in an array by their number. */
export function toItemPath(document: Document, zodPath: ReadonlyArray<string | number>): string {
  let value: unknown = document
  return zodPath
    .map((part) => {
      value = partOf(value, part)
      return Array.isArray(value) || typeof part === 'string' || !isItem(value) ? String(part) : value.id
    })
    .join('.')
}

/** Says a path in the words of the form, as "Participants › Taliban › Citations"; empty is the document itself. */
export function describePath(
  kind: DocumentKind,
  path: string,
  document: Document | null,
  nameOf: NameOf,
): string {
  const { schema, noun } = kindOf(kind)
  if (path === '') return noun
  return describeParts(schema, path.split('.'), document ?? {}, nameOf).join(' › ')
}

/** The longest beginning of a path that names a field, or an item by its id; empty where not even its first part does. */
export function fieldPathIn(kind: DocumentKind, path: string): string {
  return namedParts(kindOf(kind).schema, path.split('.')).join('.')
}

function namedParts(schema: z.ZodObject, [name = '', id = '', ...rest]: string[]): string[] {
  const field = new Map(fieldsOf(schema)).get(name)
  if (!field) return []
  if (field.type !== 'list' || !uuid.test(id)) return [name]
  return [name, id, ...namedParts(field.list.item, rest)]
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function partOf(value: unknown, part: string | number): unknown {
  if (Array.isArray(value)) return value[Number(part)]
  return typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined
}

function describeParts(schema: z.ZodObject, parts: string[], value: Fields, nameOf: NameOf): string[] {
  const [name = '', id, ...rest] = parts
  const field = new Map(fieldsOf(schema)).get(name)
  if (!field) return [name === 'successorId' ? 'Successor' : name]
  // What lies inside a value, such as the words of a date, is the field's own affair.
  if (field.type !== 'list' || id === undefined) return [field.label]
  const item = itemsOf(value[name]).find((each) => each.id === id)
  const title = item ? itemTitle(field.list, item, nameOf) : field.list.one
  const inner = rest.length > 0 ? describeParts(field.list.item, rest, item ?? {}, nameOf) : []
  return [field.label, title, ...inner]
}
