import type { z } from 'zod'
import type { Document, Issue } from './document'
import type { Refuse } from './document-kind'
import { type Field, fieldsOf } from './field'
import type { DocumentKind } from './kind-names'
import { kindOf } from './kinds'

/** The values without which a document cannot stand among the published ones, nor in a preview. */
export function missingValues(kind: DocumentKind, document: Document): Issue[] {
  const issues: Issue[] = []
  walk(kindOf(kind).schema, document, [], (fields, path) => {
    for (const [name, field, value] of fields) {
      if (field.need !== 'publish' || value !== null) continue
      issues.push({ path: [...path, name], message: `${field.label} is missing: ${askFor(field)}` })
    }
  })
  return issues
}

/** What a document that could stand still owes its readers: citations, and what its kind asks for. */
export function owedBeforePublishing(kind: DocumentKind, document: Document): Issue[] {
  const issues: Issue[] = []
  const owe: Refuse = (path, message) => issues.push({ path, message })
  const { owed, needsNoCitation, schema } = kindOf(kind)
  owed(document, owe)
  walk(schema, document, [], (fields, path) => {
    const values = new Map(fields.map(([name, , value]) => [name, value]))
    const citations = values.get('citations')
    if (!Array.isArray(citations)) return
    if (citations.length === 0 && !(path.length === 0 && needsNoCitation(document))) {
      owe([...path, 'citations'], 'Cite at least one source.')
    }
    if (
      values.get('certainty') === 'DISPUTED' &&
      !citations.some((citation) => citation.bearing === 'DISPUTES')
    ) {
      owe([...path, 'citations'], 'It is marked as disputed: cite a source that disputes it.')
    }
  })
  return issues
}

type Values = Array<[name: string, field: Field, value: unknown]>

/** Visits the document and every item in it, those inside items too. */
function walk(
  schema: z.ZodObject,
  value: Record<string, unknown>,
  path: Array<string | number>,
  visit: (fields: Values, path: Array<string | number>) => void,
) {
  const fields = fieldsOf(schema).map(([name, field]): Values[number] => [name, field, value[name]])
  visit(fields, path)
  for (const [name, field, items] of fields) {
    if (field.type !== 'list' || !Array.isArray(items)) continue
    items.forEach((item, index) => {
      walk(field.list.item, item, [...path, name, index], visit)
    })
  }
}

function askFor(field: Field): string {
  return field.type === 'choice' || field.type === 'reference' ? 'choose it.' : 'write it.'
}
