import { tellChanges } from '@parley/shared/compare/tell'
import { readDocument } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import { readNames } from '@/features/documents/names'
import { referencesOf } from '@/features/documents/references'
import { ask } from '@/lib/ask'
import { graphql } from '@/lib/graphql/generated'
import type { HistoryQuery } from '@/lib/graphql/generated/graphql'
import type { FieldChange } from './field-change'

export type Revision = NonNullable<HistoryQuery['editable']>['revisions'][number]

/** The published versions of a document, newest first. */
export async function readHistory(kind: DocumentKind, id: string): Promise<Revision[]> {
  const { editable } = await ask(historyDocument, { kind, key: id })
  return editable?.revisions ?? []
}

interface Compared {
  kind: DocumentKind
  id: string
  from: number
  to: number
}

/** What changed from one version to another. */
export async function readDifference(compared: Compared): Promise<FieldChange[]> {
  const { kind, id, from, to } = compared
  const { node } = await ask(differenceDocument, { id: `${kindOf(kind).table}:${id}`, from, to })
  if (node && 'diff' in node) return node.diff
  return differenceOfWithdrawn(compared)
}

/** What is withdrawn is no node of the present; its versions are compared here, by the names things last had. */
async function differenceOfWithdrawn({ kind, id, from, to }: Compared): Promise<FieldChange[]> {
  const { editable } = await ask(statesDocument, { kind, key: id })
  const stateOf = (version: number) => {
    const stored = editable?.revisions.find((revision) => revision.version === version)?.document ?? null
    return stored === null ? null : readDocument(kind, stored)
  }
  const before = stateOf(from)
  const after = stateOf(to)
  const nameOf = await readNames(
    [before, after].flatMap((document) => (document ? referencesOf(kind, document) : [])),
    null,
  )
  return tellChanges(kind, before, after, { before: nameOf, after: nameOf })
}

const historyDocument = graphql(`
  query History($kind: DocumentKind!, $key: String!) {
    editable(kind: $kind, key: $key) {
      revisions {
        version operation changeCount title
        editedBy { id name } publishedBy { id name }
        edition { number title kind publicNote publishedAt imported draftId byline }
      }
    }
  }
`)

const differenceDocument = graphql(`
  query Difference($id: ID!, $from: Int!, $to: Int!) {
    node(id: $id) { ... on Document { diff(from: $from, to: $to) { ...ChangeWords } } }
  }
`)

const statesDocument = graphql(`
  query States($kind: DocumentKind!, $key: String!) {
    editable(kind: $kind, key: $key) { revisions { version document } }
  }
`)
