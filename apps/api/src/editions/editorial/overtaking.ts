import { builder } from '../../graphql/builder'
import type { Overtaking } from '../review/overtaken'
import { Edition } from '../schema/edition'
import { FoundDocument } from './found-document'
import { findTitles, keyOf } from './titles'

export const OvertakingEdition = builder.objectRef<Overtaking>('OvertakingEdition').implement({
  description: 'An edition that was published after another was approved, and changed the same documents.',
  fields: (t) => ({
    edition: t.prismaField({
      type: Edition,
      description: 'The edition that was published.',
      resolve: (query, { editionId }, _args, { db }) =>
        db.edition.findUniqueOrThrow({ ...query, where: { id: editionId } }),
    }),
    documents: t.field({
      type: [FoundDocument],
      description: 'The documents that both change.',
      resolve: async ({ documents }, _args, { db }) => {
        const titles = await findTitles(db, documents, null)
        return documents.flatMap((key) => titles.get(keyOf(key)) ?? [])
      },
    }),
  }),
})
