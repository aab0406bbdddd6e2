import { type ToldChange, tellChanges as tellByNames } from '@parley/shared/compare/tell'
import type { Document as DocumentValue } from '@parley/shared/content/document'
import type { DocumentKind } from '@parley/shared/content/kind-names'
import { builder } from '../../graphql/builder'
import type { Context } from '../../graphql/context'
import { open } from '../../graphql/sub-graphs'
import { withNames } from './names'
import { FieldChangeKind } from './terms'

export const FieldChange = builder.objectRef<ToldChange>('FieldChange').implement({
  ...open('One thing that changed in a document.'),
  fields: (t) => ({
    path: t.exposeString('path', open('Where: field names and item ids, joined by dots.')),
    label: t.exposeString('label', open('Where, for readers, as in "Participants › Role".')),
    itemId: t.exposeString('itemId', {
      ...open('The uuid of the item that was added, removed or moved, or in which the field stands.'),
      nullable: true,
    }),
    change: t.expose('change', { ...open('What happened.'), type: FieldChangeKind }),
    before: t.expose('before', {
      ...open('The value before, as the record keeps it.'),
      type: 'JSON',
      nullable: true,
    }),
    after: t.expose('after', {
      ...open('The value after, as the record keeps it.'),
      type: 'JSON',
      nullable: true,
    }),
    sentence: t.exposeString(
      'sentence',
      open('The change in a sentence, calling things by the names they had then.'),
    ),
  }),
})

/** One state of a document, and the edition by whose names it speaks. */
export interface State {
  document: DocumentValue | null
  edition: number
}

/** What changed between two states of a document, told by the names that each of them knew. */
export function tellChanges(
  context: Context,
  kind: DocumentKind,
  before: State,
  after: State,
): Promise<ToldChange[]> {
  return withNames(context, (nameAt) => {
    const names = {
      before: (of: DocumentKind, id: string) => nameAt(of, id, before.edition),
      after: (of: DocumentKind, id: string) => nameAt(of, id, after.edition),
    }
    return tellByNames(kind, before.document, after.document, names)
  })
}
