import type { DocumentKind } from '@parley/shared/content/kind-names'
import { allKinds } from '@parley/shared/content/kinds'
import { builder } from '../../graphql/builder'
import { open } from '../../graphql/sub-graphs'

/** What every document's row carries; each type selects it always, so that the interface can read it. */
export interface DocumentRow {
  id: string
  slug: string
  version: number
  firstPublishedAt: Date
  lastPublishedAt: Date
}

export const documentColumns = {
  id: true,
  slug: true,
  version: true,
  firstPublishedAt: true,
  lastPublishedAt: true,
} as const satisfies Record<keyof DocumentRow, true>

/** The columns a field of the document's own type reads are named by that field; these are always there. */
export const Document = builder.interfaceRef<DocumentRow>('Document')

Document.implement({
  ...open('A thing of the record with an id, an address and a history of its own.'),
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    slug: t.exposeString(
      'slug',
      open('The words that stand in addresses; once published they belong to this document for ever.'),
    ),
    version: t.exposeInt('version', open('The number of its newest revision, counted from 1.')),
    firstPublishedAt: t.expose('firstPublishedAt', {
      ...open('When it was first published here.'),
      type: 'DateTime',
    }),
    lastPublishedAt: t.expose('lastPublishedAt', {
      ...open('When it was last changed here.'),
      type: 'DateTime',
    }),
  }),
})

/** The GraphQL type of each kind of document, which is also its model. */
export const typenames = Object.fromEntries(allKinds.map(({ kind, table }) => [kind, table])) as Readonly<
  Record<DocumentKind, string>
> // fromEntries forgets the keys of a closed list
