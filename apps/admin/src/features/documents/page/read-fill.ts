import { type Document, readDocument } from '@parley/shared/content/document'
import type { Fill } from '@/features/document-form/use-saving'
import { ask } from '@/lib/ask'
import { graphql } from '@/lib/graphql/generated'
import type { DocumentAsked } from './read-editable'

/** Which earlier version an address asks to fill in, and which of its fields; none means all of them. */
export interface Restoring {
  version: number
  fields: string[]
}

/** Reads it from the words of an address; null when it asks for none. */
export function readRestoring(
  version: string | string[] | undefined,
  fields: string | string[] | undefined,
): Restoring | null {
  if (typeof version !== 'string' || !/^[1-9]\d{0,8}$/.test(version)) return null
  return {
    version: Number(version),
    fields: typeof fields === 'string' && fields !== '' ? fields.split(',') : [],
  }
}

/** The document as it would be with what a version said; null when that version holds nothing, as a withdrawal. */
export async function readFill(
  { kind, editable }: DocumentAsked,
  restoring: Restoring,
): Promise<Fill | null> {
  const { editable: found } = await ask(versionsDocument, { kind, key: editable.id })
  const revision = found?.revisions.find(({ version }) => version === restoring.version)
  if (!revision?.document) return null
  const old = readDocument(kind, revision.document)
  const present = readDocument(kind, editable.document)
  return { version: restoring.version, document: withFields(present, old, restoring.fields) }
}

/** Fields that the kind does not have are passed over: an address may be older than a field. */
function withFields(present: Document, old: Document, fields: readonly string[]): Document {
  if (fields.length === 0) return old
  const known = fields.filter((field) => Object.hasOwn(old, field))
  return { ...present, ...Object.fromEntries(known.map((field) => [field, old[field]])) }
}

const versionsDocument = graphql(`
  query VersionsToRestore($kind: DocumentKind!, $key: String!) {
    editable(kind: $kind, key: $key) { revisions { version document } }
  }
`)
