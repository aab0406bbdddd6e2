import { type Document, parseDocument } from '@parley/shared/content/document'
import { type Field, fieldsOf } from '@parley/shared/content/field'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import type { z } from 'zod'

type Fields = Record<string, unknown>

/** The document with the word in every field, at any depth, that takes it: what an editor might have written there. */
export function markDocument(kind: DocumentKind, document: Document, word: string): Document {
  let marked: Fields = structuredClone(document)
  for (const edit of editsOf(kindOf(kind).schema, marked, word)) {
    const tried = structuredClone(marked)
    edit(tried)
    const parsed = parseDocument(kind, tried)
    if (parsed.ok) marked = parsed.document
  }
  return marked as Document // parsed at each step, or the document as it was given
}

type Edit = (document: Fields) => void

/** Edits that each put the word into one field; paths are looked up anew, for each is tried on a copy. */
function editsOf(schema: z.ZodObject, fields: Fields, word: string, find = (root: Fields) => root): Edit[] {
  return fieldsOf(schema).flatMap(([name, field]): Edit[] => {
    if (field.type === 'list') {
      const items = fields[name] as Fields[] // a list of a parsed document
      return items.flatMap((item, index) =>
        editsOf(field.list.item, item, word, (root) => (find(root)[name] as Fields[])[index] as Fields),
      )
    }
    const value = markValue(field, fields[name], word)
    return value === undefined
      ? []
      : [
          (root) => {
            find(root)[name] = value
          },
        ]
  })
}

function markValue(field: Field, value: unknown, word: string): unknown {
  const withWord = (text: unknown) => (typeof text === 'string' && text !== '' ? `${text} ${word}` : word)
  if (field.type === 'text') return withWord(value)
  if (field.type === 'slug') return `${word}-${String(value)}`.slice(0, 120).replace(/-$/, '')
  if (field.type === 'url') return `https://${word}.example/`
  if (field.type === 'words') return [...(value as string[]), word]
  if (field.type === 'when' && value) return { ...(value as Fields), text: word, note: word }
  return undefined
}
