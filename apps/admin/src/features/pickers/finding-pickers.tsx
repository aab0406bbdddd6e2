'use client'
import { type ReactNode, useState } from 'react'
import { askFromBrowser } from '@/lib/browser-client'
import { graphql } from '@/lib/graphql/generated'
import { createDocumentNames } from './document-names'
import { PickerContext, type PickerSurroundings } from './picker-context'

/** Pickers that find what is published, or is new in an edition, and create nothing. */
export function FindingPickers({
  edition = null,
  children,
}: {
  edition?: string | null
  children: ReactNode
}) {
  const [surroundings] = useState<PickerSurroundings>(() => ({
    find: async (query, kinds) => {
      const answer = await askFromBrowser(findDocument, { query, kinds: [...kinds], edition })
      return answer.findDocuments
    },
    // Whoever chooses tells the name of what is chosen by itself.
    names: createDocumentNames(async () => []),
    create: null,
    recent: () => [],
  }))
  return <PickerContext value={surroundings}>{children}</PickerContext>
}

const findDocument = graphql(`
  query FindToChoose($query: String!, $kinds: [DocumentKind!]!, $edition: ID) {
    findDocuments(query: $query, kinds: $kinds, edition: $edition, first: 20) { kind id slug title detail state }
  }
`)
