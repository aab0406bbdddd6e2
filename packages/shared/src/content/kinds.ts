import { actor } from './actor'
import { development } from './development'
import type { Kind } from './document-kind'
import { fieldsOf, type List } from './field'
import type { DocumentKind } from './kind-names'
import { meeting } from './meeting'
import { source } from './source'
import { statement } from './statement'
import { story } from './story'
import { track } from './track'

/** Every kind of document. A new kind does not compile until it stands here. */
export const kinds = {
  STORY: story,
  TRACK: track,
  ACTOR: actor,
  MEETING: meeting,
  DEVELOPMENT: development,
  STATEMENT: statement,
  SOURCE: source,
} satisfies Record<DocumentKind, Kind>

/** The kinds in the one order in which things are listed, applied and locked. */
export const allKinds: readonly Kind[] = Object.values(kinds)

/** The description of a kind, for code that serves all kinds alike. */
export function kindOf(kind: DocumentKind): Kind {
  return kinds[kind]
}

/** Every table that holds content: the documents' own and those of their lists. All are under history. */
export const contentTables: readonly string[] = [
  ...new Set(allKinds.flatMap((kind) => [kind.table, ...listsOf(kind.schema).map((list) => list.table)])),
]

/** The lists of a document or item, those inside its items too. */
export function listsOf(schema: Kind['schema']): List[] {
  return fieldsOf(schema).flatMap(([, field]) =>
    field.type === 'list' ? [field.list, ...listsOf(field.list.item)] : [],
  )
}
