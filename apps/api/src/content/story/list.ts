import { documentColumns } from '../../editions/schema/document'
import type { Prisma } from '../../generated/prisma/client'
import { builder } from '../../graphql/builder'
import type { Context } from '../../graphql/context'
import type { Listing } from '../../graphql/listing'
import { open } from '../../graphql/sub-graphs'
import { documentFields, whereDocument } from '../document-filter'
import { tellsOf } from '../in-story'
import { byText, byTextDescending, oneOf, recordOrders, recordOrderValues } from '../orders'
import { StoryKind } from '../terms'

export const StoryFilter = builder.inputType('StoryFilter', {
  ...open('Which stories to give; all that is said must hold.'),
  fields: (t) => ({
    ...documentFields(t, 'STORY'),
    kinds: t.field({ type: [StoryKind], description: 'Only stories of these kinds.' }),
    track: t.string({ description: 'Only stories written of the track with this slug.' }),
    tellsOf: t.id({
      description:
        'Only stories that have this document in them, by its id: an actor, a meeting, a statement …',
    }),
  }),
})

type Filter = typeof StoryFilter.$inferInput

const StoryOrder = builder.enumType('StoryOrder', {
  ...open('In which order stories come.'),
  values: {
    HEADLINE: { description: 'By headline.' },
    HEADLINE_DESCENDING: { description: 'By headline, from the end of the alphabet.' },
    ...recordOrderValues,
  } as const,
})

export const storyArgs = builder.args((t) => ({
  filter: t.field({ type: StoryFilter, description: 'Which stories to give.' }),
  orderBy: t.field({ type: StoryOrder, defaultValue: 'LAST_CHANGE', description: 'In which order.' }),
}))

export const stories: Listing<Filter, typeof StoryOrder.$inferType> = {
  typename: 'Story',
  model: 'story',
  columns: documentColumns,
  orders: {
    HEADLINE: byText('headline'),
    HEADLINE_DESCENDING: byTextDescending('headline'),
    ...recordOrders,
  },
  usual: 'LAST_CHANGE',
  whereOf: whereStory,
}

async function whereStory(context: Context, filter: Filter): Promise<Prisma.StoryWhereInput> {
  return {
    AND: [await whereDocument(context, 'STORY', filter), await tellsOf(context.db, filter.tellsOf)],
    kind: oneOf(filter.kinds),
    tracks: filter.track ? { some: { track: { slug: filter.track } } } : undefined,
  }
}
