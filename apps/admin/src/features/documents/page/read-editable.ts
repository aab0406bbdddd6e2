import type { DocumentKind } from '@parley/shared/content/kind-names'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { getTray } from '@/features/editions/tray'
import { ask } from '@/lib/ask'
import { kindOfPlural } from '@/lib/document-address'
import { graphql } from '@/lib/graphql/generated'
import type { EditableQuery } from '@/lib/graphql/generated/graphql'

export type Editable = NonNullable<EditableQuery['editable']>

export interface DocumentAsked {
  kind: DocumentKind
  editable: Editable
  /** The edition one works in, or null. */
  editionId: string | null
}

/** Reads the document of an address as it stands in the chosen edition, else live; shows "not found" when there is none. */
export const readEditable = cache(async (plural: string, key: string): Promise<DocumentAsked> => {
  const kind = kindOfPlural(plural)
  if (!kind) notFound()
  const { chosen } = await getTray()
  const editionId = chosen?.id ?? null
  const { editable } = await ask(editableDocument, { kind, key: decodeURIComponent(key), edition: editionId })
  if (!editable) notFound()
  return { kind, editable, editionId }
})

const editableDocument = graphql(`
  query Editable($kind: DocumentKind!, $key: String!, $edition: ID) {
    editable(kind: $kind, key: $key, edition: $edition) {
      id kind slug title document live version baseVersion lock isWithdrawn
      change { operation conflicts { path } }
      otherDrafts { id title }
    }
  }
`)
