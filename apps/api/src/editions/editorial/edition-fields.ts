import { builder } from '../../graphql/builder'
import { encodeId } from '../../graphql/global-id'
import { Edition } from '../schema/edition'
import { Person, personColumns } from './person'

/** What those who work here see of a published edition beside what readers see. */
builder.prismaObjectFields(Edition, (t) => ({
  draftId: t.id({
    description: 'The id of the draft edition it was, for `draftEdition`.',
    resolve: ({ id }) => encodeId('DraftEdition', id),
  }),
  internalNote: t.exposeString('internalNote', {
    nullable: true,
    description: 'What only those who work here read.',
  }),
  createdBy: t.field({
    type: Person,
    description: 'Who began it.',
    select: { createdBy: { select: personColumns } },
    resolve: ({ createdBy }) => createdBy,
  }),
  publishedBy: t.field({
    type: Person,
    nullable: true,
    description: 'Who published it.',
    select: { publishedBy: { select: personColumns } },
    resolve: ({ publishedBy }) => publishedBy,
  }),
}))
