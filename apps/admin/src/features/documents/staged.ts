import type { Fields } from '@parley/shared/compare/item'
import { type NameOf, titleOf } from '@parley/shared/compare/titles'
import { fieldsOf } from '@parley/shared/content/field'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { kindOf } from '@parley/shared/content/kinds'
import type { Operation } from '@parley/shared/editions'
import { ask } from '@/lib/ask'
import { graphql } from '@/lib/graphql/generated'
import { readNames } from './names'
import { fieldsFrom, referencesOf } from './references'
import type { Row } from './rows/row'

export interface StagedRow extends Row {
  operation: Operation
}

/** Reads what an edition would change among the documents of a kind, as rows of its list. */
export async function readStagedRows(kind: DocumentKind, edition: string): Promise<StagedRow[]> {
  const { draftEdition } = await ask(stagedDocument, { edition })
  const changes = draftEdition?.changes.filter((change) => change.kind === kind) ?? []
  const documents = changes.map((change) => fieldsFrom(change.next))
  const nameOf = await readNames(
    documents.flatMap((document) => referencesOf(kind, document)),
    edition,
  )
  return changes.map(({ documentId, operation, title, next }) => {
    const document = fieldsFrom(next)
    const slug = typeof document.slug === 'string' ? document.slug : ''
    return {
      id: documentId,
      slug,
      title: next === null ? title : titleOf(kind, { ...document, slug }, nameOf),
      values: named(kind, document, nameOf),
      lastPublishedAt: null,
      operation,
    }
  })
}

/** References by the names of what they point to. */
function named(kind: DocumentKind, document: Fields, nameOf: NameOf): Fields {
  const names = fieldsOf(kindOf(kind).schema).flatMap(([name, field]) => {
    const value = document[name]
    return field.type === 'reference' && typeof value === 'string' ? [[name, nameOf(field.kind, value)]] : []
  })
  return { ...document, ...Object.fromEntries(names) }
}

const stagedDocument = graphql(`
  query StagedDocuments($edition: ID!) {
    draftEdition(id: $edition) { changes { kind documentId operation title next } }
  }
`)
