import type { z } from 'zod'
import type { DocumentKind } from './kind-names'
import { kindOf, type kinds } from './kinds'
import { refuseSameSaid } from './repeats'

/** A document as one JSON value, whole and parsed: every field present, lists in order, references as ids. */
export interface Document {
  slug: string
  [field: string]: unknown
}

/** A document of any kind, of one kind when the kind is known. */
export type Documents = { [Each in DocumentKind]: z.output<(typeof kinds)[Each]['schema']> }

/** What a writer gives: fields that have a default may be left out. */
export type DocumentInputs = { [Each in DocumentKind]: z.input<(typeof kinds)[Each]['schema']> }

/** One thing to mend: where, and what to do. */
export interface Issue {
  path: Array<string | number>
  message: string
}

export type Parsed = { ok: true; document: Document } | { ok: false; issues: Issue[] }

/** Reads what a writer gives; refuses with every issue at once. */
export function parseDocument(kind: DocumentKind, input: unknown): Parsed {
  const parsed = parseAsRecorded(kind, input)
  if (!parsed.ok) return parsed
  const issues: Issue[] = []
  refuseSameSaid(kindOf(kind).schema, parsed.document, (path, message) => issues.push({ path, message }))
  return issues.length > 0 ? { ok: false, issues } : parsed
}

/** By the rules that hold for all that was ever published. */
function parseAsRecorded(kind: DocumentKind, input: unknown): Parsed {
  const result = kindOf(kind).schema.safeParse(input)
  if (result.success) return { ok: true, document: result.data as Document }
  const issues = result.error.issues.map((issue) => ({
    path: issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
    message: issue.message,
  }))
  return { ok: false, issues }
}

/** A document as it is stored: its fields, and the number of the schema it was written under. */
export type StoredDocument = Document & { schema: number }

/** A document as the record keeps it. */
export function storeDocument(kind: DocumentKind, document: Document): StoredDocument {
  return { ...document, schema: kindOf(kind).version }
}

/**
 * Reads a stored document, whatever schema it was written under: the only reader of the record.
 * Throws when a stored document cannot be read; that is a fault of ours, never the editor's.
 */
export function readDocument(kind: DocumentKind, stored: unknown): Document {
  const { upgrades, version } = kindOf(kind)
  const { schema = 1, ...fields } = stored as Record<string, unknown>
  let document = fields
  for (let number = Number(schema); number < version; number += 1) {
    const upgrade = upgrades[number]
    if (!upgrade) throw new Error(`A ${kind} of schema ${number} has no upgrade to ${number + 1}.`)
    document = upgrade(document)
  }
  const parsed = parseAsRecorded(kind, document)
  if (!parsed.ok) {
    const first = parsed.issues[0]
    throw new Error(`A stored ${kind} cannot be read: ${first?.path.join('.')}: ${first?.message}`)
  }
  return parsed.document
}
