import { toItemPath } from '@parley/shared/compare/path'
import type { Document, Issue } from '@parley/shared/content/document'
import type { Field } from '@parley/shared/content/field'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { findField } from './field-at'
import type { InputProblem } from './problems'

/** Says issues by the fields of the input, list items by their id, or by their number where none was given. */
export function toInputProblems(
  kind: DocumentKind,
  document: Record<string, unknown> | null,
  issues: readonly Issue[],
): InputProblem[] {
  return issues.map(({ path, message }) => {
    const [first] = path
    if (path.length === 1 && typeof first === 'string' && first in inputNames) {
      return { path: [inputNames[first] ?? first], message }
    }
    if (!document) return { path: path.map(String), message }
    const field = findField(kind, path.map(String))
    const isMissing = field && !field.isItem && isOwed(field.field) && valueAt(document, path) === undefined
    const itemPath = toItemPath(asDocument(document), path)
    return { path: itemPath.split('.'), message: isMissing ? missing(field.field) : message }
  })
}

/** What the verbs call the parts of a request, as the inputs call them. */
const inputNames: Readonly<Record<string, string>> = {
  documentId: 'id',
  editionId: 'edition',
  baseVersion: 'baseVersion',
  lock: 'lock',
  version: 'version',
}

function isOwed(field: Field): boolean {
  return field.need === 'stage'
}

function missing({ label, type }: Field): string {
  return `${label} is missing: ${type === 'text' || type === 'slug' ? 'write it' : 'choose it'}.`
}

function valueAt(document: unknown, path: ReadonlyArray<string | number>): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    document,
  )
}

/** A path is followed the same in a document that is not right yet. */
function asDocument(document: Record<string, unknown>): Document {
  return document as Document
}
