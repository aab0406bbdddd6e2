import { describePath, toItemPath } from '@parley/shared/compare/path'
import type { NameOf } from '@parley/shared/compare/titles'
import { type Document, parseDocument } from '@parley/shared/content/document'
import { type Field, fieldsOf } from '@parley/shared/content/field'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import type { z } from 'zod'
import { valueAt } from './apply-edit'

/** Something to mend in the form: where, as field names and item ids joined by dots, and what to do. */
export interface FormIssue {
  path: string
  message: string
  /** Nothing was written there yet: quiet until somebody has been there. */
  isMissing: boolean
}

export type Checked = { whole: Document; issues: [] } | { whole: null; issues: FormIssue[] }

/** Reads the form: the whole document if it can be kept, else each issue in the words of the form. */
export function findIssues(kind: DocumentKind, document: Document): Checked {
  const parsed = parseDocument(kind, document)
  if (parsed.ok) return { whole: parsed.document, issues: [] }
  const issues = parsed.issues.map((issue) => {
    const path = toItemPath(document, issue.path)
    return plainIssue(kind, document, path, issue.message)
  })
  // The slug follows the name by itself, so a missing name is the thing to say.
  return {
    whole: null,
    issues: [...issues.filter(isNotSlug), ...issues.filter((issue) => !isNotSlug(issue))],
  }
}

/** An issue as one sentence with its place, as "Participants › Taliban › Role is missing: choose it." */
export function describeIssue(
  kind: DocumentKind,
  issue: FormIssue,
  document: Document,
  nameOf: NameOf,
): string {
  const place = describePath(kind, issue.path, document, nameOf)
  const label = place.split(' › ').at(-1) ?? ''
  return issue.message.startsWith(label)
    ? place.slice(0, place.length - label.length) + issue.message
    : `${place}: ${issue.message}`
}

/** The field at a path, also when the path goes on inside its value, as in `when.edtf`. */
export function fieldAt(schema: z.ZodObject, path: string): Field | null {
  const [name = '', , ...rest] = path.split('.')
  const field = new Map(fieldsOf(schema)).get(name) ?? null
  if (field?.type !== 'list' || rest.length === 0) return field
  return fieldAt(field.list.item, rest.join('.'))
}

function isNotSlug({ path }: FormIssue): boolean {
  return path !== 'slug'
}

function plainIssue(kind: DocumentKind, document: Document, path: string, message: string): FormIssue {
  const field = fieldAt(kindOf(kind).schema, path)
  const value = valueAt(document, path)
  const isBlank = value === null || value === undefined || value === '' || isEmptyList(value)
  if (!field) return { path, message, isMissing: false }
  if (isBlank && field.need === 'stage') {
    return { path, message: `${field.label} is missing: ${askFor(field)}`, isMissing: true }
  }
  return { path, message: remedyOf(field) ?? message, isMissing: isBlank }

  function remedyOf(field: Field): string | null {
    // zod's own words name types and codes; the schemas' own messages are sentences and pass.
    if (!/^(Invalid|Too (big|small)|Unrecognized)/.test(message)) return null
    if (field.type === 'number') return `Write a whole number from ${field.min} to ${field.max}.`
    if (field.type === 'words') return `Write no more than ${field.most}.`
    if (field.type === 'slug') return 'Shorten the slug to 120 characters.'
    if (field.type === 'list') return `There are too many ${field.list.many}: remove some.`
    return field.type === 'choice' ? 'Choose one of the list.' : null
  }
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function askFor(field: Field): string {
  return field.type === 'choice' || field.type === 'reference' ? 'choose it.' : 'write it.'
}
