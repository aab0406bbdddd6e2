import { type Fields, itemsOf } from '@parley/shared/compare/item'
import { fieldsOf } from '@parley/shared/content/field'
import type { z } from 'zod'
import type { DocumentKey } from '@/features/pickers/found-document'

/** Every document that a document refers to, at any depth: what the form must know by name. */
export function referencesIn(schema: z.ZodObject, value: Fields): DocumentKey[] {
  return fieldsOf(schema).flatMap(([name, field]) => {
    const part = value[name]
    if (field.type === 'reference') return typeof part === 'string' ? [{ kind: field.kind, id: part }] : []
    if (field.type === 'list') return itemsOf(part).flatMap((item) => referencesIn(field.list.item, item))
    return []
  })
}
