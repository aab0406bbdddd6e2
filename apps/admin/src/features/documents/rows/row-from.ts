import type { Fields } from '@parley/shared/compare/item'
import { titleOf } from '@parley/shared/compare/titles'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { bareId } from '@/lib/document-address'
import { graphql } from '@/lib/graphql/generated'
import type { Row } from './row'

interface Node {
  id: string
  slug: string
  lastPublishedAt: string
}

/** Makes a row of what every kind has and the values of its columns. */
export function rowFrom(kind: DocumentKind, node: Node, values: Fields): Row {
  const { slug, lastPublishedAt } = node
  return { id: bareId(node.id), slug, lastPublishedAt, title: titleOf(kind, { ...values, slug }), values }
}

graphql(`
  fragment RowWhen on When { text edtf basis note }
`)
