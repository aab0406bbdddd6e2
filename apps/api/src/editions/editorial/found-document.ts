import { fieldsOf } from '@parley/shared/content/field'
import { kindOf } from '@parley/shared/content/kinds'
import { labelOf } from '@parley/shared/content/terms'
import { formatWhen } from '@parley/shared/when/format'
import { whenSchema } from '@parley/shared/when/when'
import { builder } from '../../graphql/builder'
import { DocumentKind } from '../schema/terms'
import { FoundState } from './terms'
import type { Titled } from './titles'

/** A found document, with the other name by which it was found, if it was by another. */
export type Found = Titled & { foundBy?: string }

export const FoundDocument = builder.objectRef<Found>('FoundDocument').implement({
  description: 'A document by its name, for pickers and links.',
  fields: (t) => ({
    kind: t.expose('kind', { type: DocumentKind, description: 'What kind of document it is.' }),
    id: t.exposeID('id', { description: 'Its id, a bare uuid.' }),
    slug: t.string({ description: 'Its slug.', resolve: ({ document }) => document.slug }),
    title: t.exposeString('title', { description: 'Its name, or its speaker and first words.' }),
    detail: t.string({
      nullable: true,
      description: 'What tells it from others of its name: its kind, its date, the other name that matched.',
      resolve: detailOf,
    }),
    state: t.expose('state', { type: FoundState, description: 'Where it stands.' }),
  }),
})

function detailOf({ kind, document, foundBy }: Found): string | null {
  const fields = new Map(fieldsOf(kindOf(kind).schema))
  const words = ['kind', 'trackStatus', 'publisher', 'when'].flatMap((name) => {
    const field = fields.get(name)
    const value = document[name]
    if (!field || value === null || value === undefined) return []
    if (field.type === 'choice') return [labelOf(field.terms, String(value))]
    if (field.type !== 'when') return [String(value)]
    const when = whenSchema.safeParse(value).data
    return when ? [formatWhen(when)] : []
  })
  if (foundBy !== undefined) words.push(`also “${foundBy}”`)
  return words.length > 0 ? words.join(' · ') : null
}
