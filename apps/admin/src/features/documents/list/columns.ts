import { type Field, fieldsOf } from '@parley/shared/content/field'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import type { Term } from '@parley/shared/content/terms'

export interface Column {
  name: string
  label: string
  field: Field
}

/** What a list shows beside the name: fields of the document, under their labels. */
export function columnsOf(kind: DocumentKind): Column[] {
  return columnNames[kind].flatMap((name) => columnOf(kind, name) ?? [])
}

/** The heading over the names of a list. */
export function nameLabel(kind: DocumentKind): string {
  if (kind === 'STATEMENT') return 'Who said what'
  const [name = ''] = kindOf(kind).namedBy
  return columnOf(kind, name)?.label ?? 'Name'
}

/** The order in which the API gives a list unless it is asked for another: by date where there is one, else by name. */
export function naturalOrder(kind: DocumentKind): string {
  return columnOf(kind, 'when') ? 'By date' : `By ${nameLabel(kind).toLowerCase()}`
}

export interface Filter {
  name: string
  label: string
  terms: Readonly<Record<string, Term>>
}

/** The closed lists by which a list can be narrowed. */
export function filtersOf(kind: DocumentKind): Filter[] {
  return filterNames[kind].flatMap((name) => {
    const field = columnOf(kind, name)?.field
    return field?.type === 'choice' ? { name, label: field.label, terms: field.terms } : []
  })
}

const columnNames: Record<DocumentKind, readonly string[]> = {
  STORY: ['kind'],
  TRACK: ['trackStatus', 'level'],
  ACTOR: ['kind', 'countryCode'],
  MEETING: ['when', 'trackId', 'occurrence', 'certainty'],
  DEVELOPMENT: ['when', 'kind', 'trackId', 'occurrence'],
  STATEMENT: ['when', 'act', 'form'],
  SOURCE: ['published', 'kind', 'publisher'],
}

/** Only what the API filters by. */
const filterNames: Record<DocumentKind, readonly string[]> = {
  STORY: ['kind'],
  TRACK: ['trackStatus', 'level'],
  ACTOR: ['kind'],
  MEETING: ['occurrence'],
  DEVELOPMENT: ['kind', 'occurrence'],
  STATEMENT: ['act', 'attribution'],
  SOURCE: ['kind'],
}

function columnOf(kind: DocumentKind, name: string): Column | null {
  const field = new Map(fieldsOf(kindOf(kind).schema)).get(name)
  return field ? { name, label: field.label, field } : null
}
