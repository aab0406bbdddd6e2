import { describePath, toItemPath } from '@parley/shared/compare/path'
import type { NameOf } from '@parley/shared/compare/titles'
import type { Document } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { missingValues, owedBeforePublishing } from '@parley/shared/content/owed'

export interface Asked {
  path: string
  /** Where, in the words of the form: "Participants › Taliban › Citations". */
  place: string
  /** What is asked, to be read after the place: ": cite at least one source." or " is missing: choose it." */
  message: string
}

/** What publishing will still ask of this document, in the order of its fields. */
export function askedBeforePublishing(kind: DocumentKind, document: Document, nameOf: NameOf): Asked[] {
  return [...missingValues(kind, document), ...owedBeforePublishing(kind, document)].map((issue) => {
    const path = toItemPath(document, issue.path)
    const place = describePath(kind, path, document, nameOf)
    const label = place.split(' › ').at(-1) ?? ''
    const { message } = issue
    const isNamed = message.startsWith(`${label} `)
    return { path, place, message: isNamed ? message.slice(label.length) : `: ${lowered(message)}` }
  })
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
