'use client'
import { type ReactNode, useState } from 'react'
import { createDocumentNames } from '@/features/pickers/document-names'
import { PickerContext, type PickerSurroundings } from '@/features/pickers/picker-context'
import { askFromBrowser } from '@/lib/browser-client'
import { graphql } from '@/lib/graphql/generated'

/** Pickers to filter by: they find what is published, and create nothing. */
export function HistoryPickers({ children }: { children: ReactNode }) {
  const [surroundings] = useState<PickerSurroundings>(() => ({
    find: async (query, kinds) => {
      const answer = await askFromBrowser(findDocument, { query, kinds: [...kinds] })
      return answer.findDocuments
    },
    // A filter tells the name of what is chosen by itself.
    names: createDocumentNames(async () => []),
    create: null,
    recent: () => [],
  }))
  return <PickerContext value={surroundings}>{children}</PickerContext>
}

const findDocument = graphql(`
  query FindToFilter($query: String!, $kinds: [DocumentKind!]!) {
    findDocuments(query: $query, kinds: $kinds, first: 20) { kind id slug title detail state }
  }
`)
